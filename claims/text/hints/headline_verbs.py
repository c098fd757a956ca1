"""What the headline says was done, against the very opposite in the first sentences: "rejects", "was granted"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.text.hints.deeds import WORD, one_kind, said_words
from claims.text.hints.going_against import is_negated
from claims.text.hints.hint import DOES_NOT_FIT, Hint, Operand, hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.sayings import have_in_common
from claims.text.languages.hint_words import HintWords
from claims.text.spans import Span

#: So many sentences tell what the headline tells.
LEAD = 3
#: So many words beside the verb tie the two; a short headline has fewer.
ENOUGH = 2
LETTERS = 3
#: So many words before it tell that something was before.
NEAR = 5
#: A verb is shown with so many words behind it.
SHOWN = 3
#: What is done to whom stands within so many telling words.
BESIDE = 3
#: Whose the deed is stands so many words before it.
AHEAD = 4


@dataclass(frozen=True, slots=True)
class _Group:
    """Both sides of a group of opposites, a pattern for the verbs of each, and one for whatever tells of it."""

    sides: tuple[frozenset[str], frozenset[str]]
    patterns: tuple[re.Pattern[str], re.Pattern[str]]
    hints_at: tuple[re.Pattern[str], re.Pattern[str]]

    def has(self, words: frozenset[str]) -> bool:
        return any(side & words for side in self.sides)


def headline_verb_hints(reading: Reading) -> Iterator[Hint]:
    """One hint at most: a verb of the headline that the body never has, and its opposite where the body begins."""
    headline = reading.headline
    if headline is None or headline.masked.rstrip('”" ').endswith("?"):
        return
    for group in _groups(reading.words):
        for side in (0, 1):
            match = group.patterns[side].search(headline.masked)
            if (
                match is None
                or group.hints_at[1 - side].search(headline.masked)
                or _is_denied(reading, headline, match)
            ):
                continue
            if any(group.hints_at[side].search(p.masked) for p in reading.passages):
                continue
            told = next(_told(reading, group, side, match), None)
            if told:
                yield two_outcomes(headline.place(*shown(headline, match)), told, reading)
                return


def _told(reading: Reading, group: _Group, side: int, verb: re.Match[str]) -> Iterator[Span]:
    for passage in reading.passages[:LEAD]:
        for match in group.patterns[1 - side].finditer(passage.masked):
            if _is_denied(reading, passage, match) or _is_of_before(reading, passage, match):
                continue
            if _is_tied(reading, group, verb, passage, match):
                yield passage.place(*shown(passage, match))


def _is_denied(reading: Reading, passage: Passage, match: re.Match[str]) -> bool:
    ahead = re.split(r"[.;]", passage.masked[: match.start()])[-1]
    return is_negated(reading, ahead, len(ahead)) or says(reading, "hedged_there", " ".join(WORD.findall(ahead)[-3:]))


def _is_of_before(reading: Reading, passage: Passage, match: re.Match[str]) -> bool:
    """ "After it had been closed for two weeks", or of something else."""
    ahead = re.split(r"[.;,]", passage.masked[: match.start()])[-1]
    near = " ".join([*WORD.findall(ahead)[-NEAR:], *WORD.findall(passage.masked[match.end() :])[:1]])
    told_of = " ".join(WORD.findall(ahead)[-1:])
    return (
        says(reading, "headline_before", near)
        or says(reading, "of_which", told_of)
        or says(reading, "of_other_things", ahead)
    )


def _is_tied(reading: Reading, group: _Group, verb: re.Match[str], passage: Passage, match: re.Match[str]) -> bool:
    """Enough words in common; the same subject, or opponent, for who wins and loses."""
    headline = reading.headline
    assert headline
    own = group.has(reading.words.lists["headline_own"])
    if own and _have_one_opponent(headline, verb, passage, match):
        return True
    if own and not _have_one_subject(headline, verb, passage, match):
        return False
    if not have_in_common(reading, _beside(reading, headline, verb), _beside(reading, passage, match)):
        return False
    words = _other_words(reading, headline, verb)
    others = _other_words(reading, passage, match)
    common = [w for w in words if len(w) >= LETTERS and any(one_kind(reading, w, o) for o in others)]
    return len(common) >= min(ENOUGH, max(1, len(words) - 1))


def _have_one_opponent(headline: Passage, verb: re.Match[str], passage: Passage, match: re.Match[str]) -> bool:
    """ "Lost to Hull" and "the win over Hull": told of the same side as long as its name is not the subject of one."""
    names = [
        next(iter(re.findall(r"(?<![\w’'-])[A-Z][\w’'-]+", " ".join(WORD.findall(p.masked[m.end() :])[:AHEAD]))), "")
        for p, m in ((headline, verb), (passage, match))
    ]
    return bool(names[0]) and names[0] == names[1] and names[0] not in headline.masked[: verb.start()]


def _beside(reading: Reading, passage: Passage, match: re.Match[str]) -> tuple[str, ...]:
    """What is done to whom: the words right behind a verb, and those right before a passive one."""
    ahead, behind = passage.masked[: match.start()], passage.masked[match.end() :]
    return (*said_words(reading, ahead)[-BESIDE:], *said_words(reading, behind)[: BESIDE - 1])


def _other_words(reading: Reading, passage: Passage, match: re.Match[str]) -> tuple[str, ...]:
    return said_words(reading, f"{passage.masked[: match.start()]} {passage.masked[match.end() :]}")


def _have_one_subject(headline: Passage, verb: re.Match[str], passage: Passage, match: re.Match[str]) -> bool:
    ahead = WORD.findall(headline.masked[: verb.start()])[-1:]
    return bool(ahead) and ahead[0] in WORD.findall(passage.masked[: match.start()])[-AHEAD:]


@lru_cache(maxsize=8)
def _groups(words: HintWords) -> tuple[_Group, ...]:
    found = []
    for entry in sorted(words.lists["headline_verbs"]):
        one, other = (side.split("/") for side in entry.split("|"))
        sides = frozenset(one), frozenset(other)
        verbs = _any_of([w for w in one if not w.startswith("~")]), _any_of([w for w in other if not w.startswith("~")])
        found.append(_Group(sides, verbs, (_any_of(one), _any_of(other))))
    return tuple(found)


def _any_of(side: Sequence[str]) -> re.Pattern[str]:
    ordered = sorted((w.removeprefix("~") for w in side), key=lambda w: (-len(w), w))
    told = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered)
    return re.compile(rf"(?<![\w-])(?:{told})(?![\w-])", re.IGNORECASE)


def shown(passage: Passage, match: re.Match[str]) -> tuple[int, int]:
    """Where a verb stands with the few words behind it that tell what is done."""
    behind = list(WORD.finditer(passage.masked, match.end()))[:SHOWN]
    clause = re.search(r"[.;,:]", passage.masked[match.end() :])
    end = match.end() + clause.start() if clause else len(passage.masked)
    return match.start(), max([match.end(), *(w.end() for w in behind if w.end() <= end)])


def two_outcomes(headline: Span, body: Span, reading: Reading) -> Hint:
    """Words of the headline, and of the body, for what happened that do not go together."""
    operands = tuple(
        Operand(name, "text", place.of(reading.text), place) for name, place in (("headline", headline), ("body", body))
    )
    return hint("contradiction", "headline", DOES_NOT_FIT, (headline, body), operands)
