"""Whether what a sentence tells may go against a denial: its clauses, what is negated in them, and of when it is."""

from __future__ import annotations

import re
from datetime import date, timedelta

from claims.text.hints.deeds import WORD
from claims.text.hints.hint import DOES_NOT_FIT, Hint, Operand, hint
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import patterns
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: A word that denies stands so many words before what it denies.
BEFORE = 4
#: What was so long before the article is of another occasion.
LATELY = timedelta(days=45)
CLAUSE = re.compile(r"[^,.;:()“”\"–—]+")


def clause_end(reading: Reading, rest: str) -> int:
    """Up to a comma, or a word behind which something else is told."""
    ends = [m.start() for m in re.finditer(phrase(reading.words, "clause_ends"), rest, re.IGNORECASE) if m.start()]
    comma = rest.find(",")
    return min([*ends, *([comma] if comma >= 0 else []), len(rest)])


def next_sentence(passage: Passage, end: int) -> int | None:
    """Where another sentence begins behind a place: an initial may have kept two together ("said Vera S. However")."""
    match = re.compile(r"\. (?=[A-Z])").search(passage.masked, end)
    return match.end() if match else None


def lead(clause: str) -> int:
    return len(clause) - len(clause.lstrip())


def is_negated(reading: Reading, words: str, start: int) -> bool:
    ahead = " ".join(WORD.findall(words[:start])[-BEFORE:])
    return says(reading, "failing", ahead)


def may_be_meant(reading: Reading, saying: Passage, passage: Passage, *, ever: bool) -> bool:
    """Whether it tells of what was, at no other time; of any time that is past for "never"."""
    told = re.sub(phrase(reading.words, "brought_to_light"), " ", passage.masked, flags=re.IGNORECASE)
    if says(reading, "may_be_done", told):  # "akan tetapi" is no "akan"
        return False
    relatives = [any(p.search(x.masked) for p in patterns(reading.words, "relatives")) for x in (saying, passage)]
    if relatives == [False, True]:
        return False
    today = reading.published
    if ever or today is None:
        return True
    if is_of_then(saying, passage, today):
        return False
    if re.search(phrase(reading.words, "another_time_only"), passage.masked, re.IGNORECASE):
        return False
    own = {m.value.last.year for m in saying.of("t", "l") if isinstance(m.value, Moment)} | {today.year}
    times = [m.value.last.year for m in passage.of("t", "l") if isinstance(m.value, Moment)]
    return not times or any(year in own for year in times)


def is_of_then(saying: Passage, passage: Passage, today: date) -> bool:
    """Whether a saying tells of a time weeks ago, and a passage of none: "in February nobody was hurt"."""
    then = [m.value for m in saying.of("t", "l") if isinstance(m.value, Moment)]
    return bool(then) and not passage.of("t", "l") and all(t.last < today - LATELY for t in then)


def denial_hint(reading: Reading, denial: Span, told: Span) -> Hint:
    operands = (
        Operand("none", "text", denial.of(reading.text).strip(" ,"), denial),
        Operand("some", "text", told.of(reading.text), told),
    )
    return hint("contradiction", "none", DOES_NOT_FIT, (denial, told), operands)
