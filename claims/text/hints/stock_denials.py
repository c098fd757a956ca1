"""What is denied in the words of every newsroom, against what goes against it: "nobody was hurt", "two were treated".

Templates come in pairs: what "no_" denies "some_" tells. What is of one's own has to be told of the same one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.text.hints.going_against import denial_hint, is_negated, may_be_meant
from claims.text.hints.hint import Hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import found, patterns

#: What befalls anybody: what is denied, and what goes against it.
EVENTS = (
    ("no_hurt", "some_hurt"),
    ("no_died", "some_died"),
    ("no_votes_against", "some_votes_against"),
    ("no_money_data", "some_money_data"),
)
#: What is of one person, firm or team, of some time or of any time up to today, and of their family.
OWN = (("no_own_defeat", "some_own_defeat"), ("no_own_goal", "some_own_goal"))
EVER = (("no_own_conviction", "some_own_conviction"), ("no_own_layoff", "some_own_layoff"))
FAMILY = (("no_own_spouse", "some_own_spouse"), ("no_own_child", "some_own_child"))
#: The sentence that tells otherwise of one's own stands so near behind, or begins with the name.
NEAR = 3
#: So many sentences open an article.
LEAD = 3
#: Who a sentence is of stands within so many words.
OPENING = 5
_WORD = re.compile(r"[^\W\d_][\w’'-]*|‹\w+›")


def stock_denial_hints(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """One hint for each such denial that ``known`` has none of: the first sentence that tells otherwise."""
    for index, passage in enumerate(reading.passages):
        if any(passage.span.contains(span) for one in known for span in one.spans):
            continue
        for pair in (*EVENTS, *OWN, *EVER, *FAMILY):
            match = next(found(reading.words, pair[0], passage.masked), None)
            if match is None or _is_of_less(reading, passage.masked):
                continue
            against = (m for n in range(len(reading.passages)) if (m := _against(reading, index, n, pair)))
            told = next(against, None)
            if told:
                yield denial_hint(reading, passage.place(*match.span()), told[0].place(*told[1].span()))
                break


def _is_of_less(reading: Reading, words: str) -> bool:
    """Whether a sentence speaks of what was thought at first, of others, or of nothing serious."""
    return any(p.search(words) for p in patterns(reading.words, "denial_of_less"))


def _against(reading: Reading, index: int, other: int, pair: tuple[str, str]) -> tuple[Passage, re.Match[str]] | None:
    denial, passage = reading.passages[index], reading.passages[other]
    if passage is denial or _is_of_less(reading, passage.masked):
        return None
    if not (_is_of_one_event if pair in EVENTS else _is_of_the_same)(reading, index, other):
        return None
    if pair not in FAMILY and not may_be_meant(reading, denial, passage, ever=pair in EVER):
        return None
    for match in found(reading.words, pair[1], passage.masked):
        ahead = re.split(r"[.;]", passage.masked[: match.start()])[-1]
        if pair not in EVENTS and says(reading, "which_of_them", ahead):
            continue
        if is_negated(reading, ahead, len(ahead)) or says(reading, "may_be_done_here", ahead + match.group()):
            continue
        return passage, match
    return None


def _is_of_the_same(reading: Reading, index: int, other: int) -> bool:
    """Whether a sentence goes on about whom the denial is of: by a pronoun right behind it, or by the same words."""
    denial, passage = reading.passages[index].masked, reading.passages[other].masked
    opening = " ".join(_WORD.findall(passage)[:OPENING])
    subject = next((w for w in _telling(reading, denial)), "")
    if subject and subject in _telling(reading, opening):
        return True
    pronoun = any(says(reading, name, opening) for name in ("they_again", "its_own"))
    return 0 < other - index <= NEAR and pronoun


def _is_of_one_event(reading: Reading, index: int, other: int) -> bool:
    """Whether a sentence names nobody and no place that the denial, or what opens the article, has not named."""
    heard = (reading.passages[index], *reading.passages[: min(index, LEAD)])
    known = " ".join([p.masked for p in heard] + [reading.headline.masked if reading.headline else ""])
    names = re.findall(r"(?<=[\w,›] )[A-Z][\w’'-]+", reading.passages[other].masked)
    return all(name in known for name in names)


def _telling(reading: Reading, words: str) -> list[str]:
    """The words that are no small ones and no marks; the first is what a plain denial is of."""
    empty = reading.language.page.function_words
    return [w for w in _WORD.findall(re.sub(r"‹\w+›", " ", words).lower()) if len(w) > 2 and w not in empty]
