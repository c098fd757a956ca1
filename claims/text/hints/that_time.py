"""Times that point back: "two months later", "the following year", "that year", read from the time told before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.templates import matches
from claims.text.measures.moments import Moment, as_moment
from claims.text.spans import Span

#: The time that is pointed back to stands so many sentences before at most.
BACK = 2
_MONTHS = {"year": 12, "tahun": 12, "month": 1, "bulan": 1}


def with_that_time(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Passage | None:
    """The sentence with a mark of a time where it points back to one; None where it does not, or tells its own."""
    if passage.of("t"):
        return None
    base = next((t for p in reversed(before[-BACK:]) if (t := _last_time(p))), None)
    for match, got in matches(reading.words, "that_time", passage.masked):
        moment = _moment(passage, match, got, base, passage.place(*match.span())) if base else None
        if moment:
            number = max(passage.marks, default=-1) + 1
            masked = f"{passage.masked[: match.start()]}‹t{number}›{passage.masked[match.end() :]}"
            return replace(passage, masked=masked, marks={**passage.marks, number: Mark("t", moment)})
    return _on_that_occasion(reading, passage, before[-1:])


def _on_that_occasion(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Passage | None:
    """ "It opened in May 2018. Prime Minister N cut the ribbon": what is done on one occasion only, with its time."""
    told = [m.value for p in before for m in p.of("t") if isinstance(m.value, Moment)]
    if len(told) != 1 or not told[0].explicit or passage.of("w", "c", "l"):
        return None
    for match, _ in matches(reading.words, "on_the_occasion", passage.masked):
        number = max(passage.marks) + 1
        joined = f" {min(reading.words.lists['at_a_time'])} ‹t{number}›"
        masked = f"{passage.masked[: match.end()]}{joined}{passage.masked[match.end() :]}"
        return replace(passage, masked=masked, marks={**passage.marks, number: Mark("t", told[0])})
    return None


def _last_time(passage: Passage) -> Moment | None:
    told = [m.value for m in passage.of("t") if isinstance(m.value, Moment) and m.value.explicit]
    return told[-1] if told else None


def _moment(passage: Passage, match: re.Match[str], got: dict[str, int], base: Moment, span: Span) -> Moment | None:
    """The month, or the year where only that is known, so far behind the time told before."""
    groups = match.groupdict()
    months = 0
    if "d" in got:
        stretch = passage.marks[got["d"]].value
        if not isinstance(stretch, Stretch) or stretch.unit not in _MONTHS or not stretch.amount.exact:
            return None
        months = int(stretch.amount.value) * _MONTHS[stretch.unit]
    elif groups.get("unit"):
        months = _MONTHS[groups["unit"].lower()]
    if months % 12 and base.sort == "year":
        return None
    whole_year = base.sort == "year" or (groups.get("next") and months == 12) or (not months and _is_year(groups))
    first = base.first.year * 12 + base.first.month - 1 + months
    day = date(first // 12, first % 12 + 1, 1)
    return as_moment(f"{day.year}" if whole_year else f"{day.year}-{day.month:02}", span, explicit=True)


def _is_year(groups: dict[str, str]) -> bool:
    return (groups.get("same") or "").lower() in {"year", "tahun"}
