"""Two sayings of one article that cannot both be true: "she lives on her own", "her sister, who shares the cottage".

Templates come in pairs, and an article that says the one ("no_") and the other ("some_") of one thing contradicts
itself. What ties the two differs: an accident is one in the whole article, a house that is shut has to be the house
that is busy, and who died at once the very person who later spoke. Where the words themselves say that something is
disputed, of another time or of somebody else, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache

from claims.text.hints.deeds import WORD, said_words
from claims.text.hints.going_against import denial_hint, is_negated
from claims.text.hints.hint import Hint
from claims.text.hints.opposite_pairs import (
    CULPRITS,
    EVENTS,
    EVER,
    FIRST,
    NAMED,
    NAMESAKES,
    OBJECTS,
    PAIRS,
    PERSONS,
    SETTLED,
    UNTIMED,
    Pair,
)
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.sayings import LETTERS, Saying, have_in_common, is_left_open, is_of_lately, opening
from claims.text.hints.template_words import words_in
from claims.text.hints.templates import calling_words, found
from claims.text.languages.hint_words import HintWords
from claims.text.spans import Span

#: Sentences so far apart seldom tell of one event if they have no word in common.
NEAR = 6
#: So many sentences tell what the article is about.
LEAD = 2
#: A pronoun goes on about whom a sentence so near before it was of.
BEHIND = 4
#: Whom a deed is of stands so many words before it.
NEARBY = 3
#: Who a sentence is of stands within so many words.
OPENING = 5
#: What was settled so long ago was something else.
LATELY = timedelta(days=400)
#: What was so long ago was another one of what comes every year.
BEFORE = timedelta(days=300)
#: So many words name the very same thing.
ENOUGH = 2


def opposite_hints(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """One hint for each saying that ``known`` has none of: the first sentence that tells the opposite of the same."""
    passages = [*([reading.headline] if reading.headline else []), *reading.passages]
    taken = [span for one in known for span in one.spans]
    for index, passage in enumerate(passages):
        if any(passage.span.contains(span) for span in taken):
            continue
        for pair in _pairs_called(reading.words, words_in(passage.masked)):
            told = _told_otherwise(reading, pair, index, passages)
            if told:
                (saying, other) = told
                place = passage.place(*saying.match.span())
                yield denial_hint(reading, place, other.passage.place(*other.match.span()))
                break


def _pairs_called(words: HintWords, said: frozenset[str]) -> Sequence[Pair]:
    """The pairs of which a sentence has a word: few of the many."""
    callers = _callers(words)
    called = {n for word in said if word in callers for n in callers[word]} | set(callers.get("", ()))
    return [PAIRS[n] for n in sorted(called)]


@lru_cache(maxsize=8)
def _callers(words: HintWords) -> dict[str, list[int]]:
    """For each word the pairs that it may begin; under no word those that need none."""
    found: dict[str, list[int]] = {}
    for n, pair in enumerate(PAIRS):
        for word in calling_words(words, pair[0]) or ("",):
            found.setdefault(word, []).append(n)
    return found


def _told_otherwise(
    reading: Reading, pair: Pair, index: int, passages: Sequence[Passage]
) -> tuple[Saying, Saying] | None:
    for match in found(reading.words, pair[0], passages[index].masked):
        saying = Saying(index, passages[index], match)
        if is_left_open(reading, saying) or says(reading, "no_but_for", saying.behind):
            continue
        if pair in UNTIMED and _is_one_of_several(reading, saying):
            continue
        for n, other in enumerate(passages):
            against = next(_against(reading, pair, saying, n, other), None) if n != index else None
            if against:
                return saying, against
    return None


def _is_one_of_several(reading: Reading, saying: Saying) -> bool:
    """ "£3m from the party and £1m out of his own pocket": who paid one sum of a list did not pay for all."""
    ahead = re.split(r"[.;:] ", saying.passage.masked[: saying.match.start()])[-1]
    listed = re.search(r"‹n\d+›([^‹›]*)‹n\d+› (?:\w+ )?$", ahead)
    closing = WORD.findall(listed[1].lower()) if listed else []
    return any(w in reading.words.lists["cue_closing"] for w in closing)


def _against(reading: Reading, pair: Pair, saying: Saying, index: int, passage: Passage) -> Iterator[Saying]:
    for match in found(reading.words, pair[1], passage.masked):
        other = Saying(index, passage, match)
        if is_left_open(reading, other) or says(reading, "turning_against", opening(passage, 1)):
            continue
        if is_negated(reading, other.ahead, len(other.ahead)):
            continue
        told_of = says(reading, "of_which", match.group())  # "will speak to the man who sat beside her": that was
        if says(reading, "may_be_done_here", match.group() if told_of else other.ahead + match.group()):
            continue
        if _is_of_its_time(reading, pair, saying, other) and _is_tied(reading, pair, saying, other):
            yield other


def _is_of_its_time(reading: Reading, pair: Pair, saying: Saying, other: Saying) -> bool:
    """Whether it was at the time that the saying is of; by now, for what is said for all times."""
    today, times = reading.published, other.times(reading, "t", "l")
    if today is None:
        return True
    if pair in FIRST:
        return all(t.last < today and t.first < today - BEFORE for t in times) and all(
            t.last >= today - BEFORE for t in saying.times(reading, "t")
        )
    if pair in UNTIMED:
        return True
    if pair[0] in EVER:
        return all(t.first <= today and (pair not in SETTLED or t.last >= today - LATELY) for t in times)
    if re.search(phrase(reading.words, "another_time_only"), other.ahead + other.behind, re.IGNORECASE):
        return False
    own = saying.times(reading, "t", "l")
    if own and not times and all(t.last < today - timedelta(days=45) for t in own):
        return False
    years = {t.last.year for t in own} or {today.year}
    return not times or any(t.last.year in years for t in times)


def _is_tied(reading: Reading, pair: Pair, saying: Saying, other: Saying) -> bool:
    if pair in EVENTS:
        return _is_of_the_event(reading, saying, other)
    if pair in NAMED:
        return _is_of_the_named(reading, saying, other)
    if pair in OBJECTS:
        return have_in_common(reading, said_words(reading, saying.behind), said_words(reading, other.behind))
    if pair in NAMESAKES:
        return _is_named_in_both(reading, saying, other)
    if pair in PERSONS:
        return _is_of_the_person(reading, saying, other)
    words, others = said_words(reading, saying.rest), said_words(reading, other.rest)
    common = have_in_common(reading, words, others)
    if pair in CULPRITS:
        return common or all(says(reading, "culprits", one.passage.masked) for one in (saying, other))
    if pair in FIRST:
        named = [w for w in set(words) if len(w) > LETTERS and have_in_common(reading, [w], others)]
        return len(named) + says(reading, "as_before", other.passage.masked) >= ENOUGH and bool(named)
    if pair in SETTLED:
        goes_on = 0 < other.index - saying.index <= BEHIND and says(
            reading, "they_again", " ".join(WORD.findall(other.match.group())[:1])
        )
        return (common or goes_on) and bool(
            re.search(r"‹[twd]\d+›", other.passage.masked) or is_of_lately(reading, other)
        )
    taken_up = " ".join(WORD.findall(other.behind)[:1])
    if other.index == saying.index + 1 and says(reading, "they_again", taken_up):
        return True
    return common or have_in_common(reading, said_words(reading, _about(reading, saying)), others)


def _about(reading: Reading, saying: Saying) -> str:
    """What the article begins with, and the sentence before."""
    headline = reading.headline.masked if reading.headline else ""
    at = next((n for n, p in enumerate(reading.passages) if p is saying.passage), 0)
    before = reading.passages[at - 1].masked if at else ""
    return " ".join([headline, before, *(p.masked for p in reading.passages[:LEAD])])


def _is_of_the_named(reading: Reading, saying: Saying, other: Saying) -> bool:
    """One noun on both sides, and not the east of the one and the west of the other."""
    words, others = (said_words(reading, one.match.groupdict().get("of") or "") for one in (saying, other))
    sides, closing = reading.words.lists["sides"], reading.words.lists["closing_events"]
    one, other_side = set(words) & sides, set(others) & sides
    if (one and other_side and one != other_side) or set(words) & closing:
        return False
    return have_in_common(reading, words, others)


def _is_of_the_event(reading: Reading, saying: Saying, other: Saying) -> bool:
    """A word in common with the saying or the headline, or near by and no place that is new; of the same people."""
    whom = said_words(reading, saying.match.groupdict().get("of") or "")
    if whom and not have_in_common(reading, whom, said_words(reading, other.passage.masked)):
        return False
    about = _about(reading, saying)
    if have_in_common(reading, said_words(reading, f"{saying.rest} {about}"), said_words(reading, other.rest)):
        return True
    known = " ".join([about, *(p.masked for p in reading.passages[: max(saying.index, other.index - 1)])])
    places = re.findall(rf"(?i:{phrase(reading.words, 'in_a_place')}) ([A-Z][\w’'-]+)", other.passage.masked)
    return abs(other.index - saying.index) <= NEAR and all(place in known for place in places)


def _is_named_in_both(reading: Reading, saying: Saying, other: Saying) -> bool:
    """Whether a name, or an office, ahead of the saying stands in the other sentence."""
    told = Span(saying.passage.span.start, saying.passage.place(saying.match.start(), saying.match.start()).start)
    names = re.findall(r"[A-Z][\w’'-]+", told.of(reading.text))
    return any(len(n) >= LETTERS and n in other.passage.span.of(reading.text) for n in names)


def _is_of_the_person(reading: Reading, saying: Saying, other: Saying) -> bool:
    """Named in both, or the later one goes on about whom the other is of."""
    if _is_named_in_both(reading, saying, other):
        return True
    later = max(saying, other, key=lambda one: one.index)
    near = " ".join(WORD.findall(later.ahead)[-NEARBY:])
    begun = f"{opening(later.passage, OPENING)} {near} {later.match.group()}"
    pronoun = any(says(reading, one, begun) for one in ("they_again", "its_own"))
    owned = any(w.endswith(tuple(reading.words.lists["own_ends"])) for w in WORD.findall(begun.lower()))
    return 0 < abs(other.index - saying.index) <= BEHIND and (pronoun or owned)
