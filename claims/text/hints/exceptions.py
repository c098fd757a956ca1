"""What is said of all of a kind, against so many of them of whom it is not so: "all importers", "two have not yet"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.text.hints.deeds import WORD, one_kind, said_words
from claims.text.hints.going_against import clause_end, denial_hint, may_be_meant
from claims.text.hints.hint import Hint
from claims.text.hints.own_deeds import one_deed
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.sayings import Saying, is_left_open, opening
from claims.text.hints.templates import found
from claims.text.measures.amounts import Amount

#: Sentences farther apart seldom speak of the same ones.
NEAR = 8
LETTERS = 4
#: "But", "except" stand within so many characters.
BEHIND = 60
#: "Will", "should" stand so near.
OPENING = 3


def exception_hints(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """One hint for each such saying that ``known`` has none of: the first sentence that tells of an exception."""
    for index, passage in enumerate(reading.passages):
        if any(passage.span.contains(span) for one in known for span in one.spans):
            continue
        for match in found(reading.words, "said_of_all", passage.masked):
            saying = Saying(index, passage, match)
            if is_left_open(reading, saying) or says(reading, "but_for", match["rest"][:BEHIND]):
                continue
            if says(reading, "not_all", " ".join(WORD.findall(match["rest"])[:OPENING])):
                continue
            told = next((t for n, p in enumerate(reading.passages) for t in _excepted(reading, saying, n, p)), None)
            if told:
                place = passage.place(match.start(), match.start("rest") + len(_rest(reading, match)))
                end = told.match.start("rest") + len(_rest(reading, told.match))
                yield denial_hint(reading, place, told.passage.place(told.match.start(), end))
                break


def _rest(reading: Reading, match: re.Match[str]) -> str:
    rest = match["rest"]
    return rest[: clause_end(reading, rest)] if match.re.groupindex.get("rest") else ""


def _excepted(reading: Reading, saying: Saying, index: int, passage: Passage) -> Iterator[Saying]:
    if passage is saying.passage or abs(index - saying.index) > NEAR:
        return
    if says(reading, "turning_against", opening(passage, 1)) or not may_be_meant(
        reading, saying.passage, passage, ever=False
    ):
        return
    for match in found(reading.words, "said_of_some", passage.masked):
        other = Saying(index, passage, match)
        if is_left_open(reading, other) or not says(reading, "not_of_these", match["rest"]):
            continue
        if not one_kind(reading, saying.match["of"].lower(), match["of"].lower()):
            continue
        if _is_fewer(saying, other) and _have_one_deed(reading, saying, other):
            yield other


def _is_fewer(saying: Saying, other: Saying) -> bool:
    """Whether the exceptions are fewer than all; where their number is told."""
    all_of_them, some = (_count(one) for one in (saying, other))
    return all_of_them is None or some is None or some.value < all_of_them.value


def _count(saying: Saying) -> Amount | None:
    told = re.search(r"‹n(\d+)›", saying.match.group()[: saying.match.start("rest") - saying.match.start()])
    value = saying.passage.marks[int(told[1])].value if told else None
    return value if isinstance(value, Amount) else None


def _have_one_deed(reading: Reading, saying: Saying, other: Saying) -> bool:
    """A word of what is said of all is told of the exceptions, or both speak of who came."""
    words, others = (said_words(reading, one.match["rest"]) for one in (saying, other))
    if says(reading, "coming", saying.match["rest"]) and says(reading, "not_coming", other.match["rest"]):
        return True
    kinds = {saying.match["of"].lower(), other.match["of"].lower()}
    words = tuple(w for w in words if len(w) >= LETTERS and w not in kinds)
    return any(one_deed(reading, *sorted((w, o))) or one_kind(reading, w, o) for w in words for o in others)
