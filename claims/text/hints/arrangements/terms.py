"""A holder of an office and a time near by, at which the article may place them in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from claims.text.hints.arrangements.phrases import lists_at
from claims.text.hints.arrangements.places import Arrangement, Placed
from claims.text.hints.hint import Hint
from claims.text.hints.people import Mention
from claims.text.hints.reading import Reading
from claims.text.hints.roles import compared_term, holds_it_now
from claims.text.measures.moments import Moment

#: The time stands within so many sentences of the name, and the office within so many words of it.
SPREAD = 2
BESIDE = 4
#: Lists of what is done in an office, and of what happens to somebody who was in one, to a book, before or after it.
DONE = frozenset(
    (
        *("befalling", "ceremonial", "done_by_office", "done_in_office", "may_be_done", "no_meeting", "not_ever"),
        *("not_in_office", "official_act", "official_cue", "official_doing", "official_only", "past_acts"),
        *("recalling", "term_of", "then", "visiting", "was_something", "works"),
    )
)
#: The list of what tells of another time than that of the office.
APART = "before_office"
#: What is left of "44th" and "ke-7" without the number.
_ORDINAL = frozenset({"st", "nd", "rd", "th", "ke"})
#: Lists of what is done in an office only.
IN_OFFICE = frozenset({"official_only", "done_by_office", "done_in_office", "term_of", "official_cue"})


def term_arrangements(reading: Reading, others: Sequence[Placed]) -> Iterator[Arrangement]:
    """Each known person, with the office beside the name if one stands there, and each time near by."""
    for holder in (p for p in others if p.letter == "h" and isinstance(p.value, Mention)):
        near = [t for t in others if t.letter == "t" and abs(t.index - holder.index) <= SPREAD]
        office = _office_of(reading, holder, others)
        if office is None:
            continue
        every = [a for time in near for a in _at(reading, holder, office, time, near)]
        also = () if all(a.is_off for a in every) else ("fits another time",)
        yield from (replace(a, apart=(*a.apart, *also)) if a.is_off else a for a in every)


def _office_of(reading: Reading, holder: Placed, others: Sequence[Placed]) -> Placed | None:
    """The nearest office with nothing but small words between it and the name, and no other name nearer to it."""
    offices = [o for o in others if o.letter == "o" and o.index == holder.index]
    office = min(offices, key=lambda o: _distance(o, holder), default=None)
    if office is None or _distance(office, holder) > BESIDE:
        return None
    holders = [h for h in others if h.letter == "h" and h.index == holder.index]
    if any(_distance(office, h) < _distance(office, holder) for h in holders):
        return None
    first, last = sorted((office, holder), key=lambda p: p.first)
    between = first.line[first.last + 1 : last.first]
    small = reading.language.page.function_words | reading.words.lists["cue_fillers"] | reading.words.lists["then"]
    return office if all(w.timed or w.text in small or not w.text[0].isalpha() for w in between) else None


def _distance(one: Placed, other: Placed) -> int:
    return max(one.first - other.last, other.first - one.last)


def _at(
    reading: Reading, holder: Placed, office: Placed, time: Placed, near: Sequence[Placed]
) -> Iterator[Arrangement]:
    person, moment, title = holder.value, time.value, office.value
    if not isinstance(person, Mention) or not isinstance(moment, Moment) or not isinstance(title, Mention):
        return
    if (
        title.former
        or _is_counted(reading, office)
        or _is_of_another_time(reading, holder, time)
        or _is_told_about(reading, holder, office)
    ):
        return
    now = holds_it_now(reading, person, title)
    if now and not _does_so_in_office(reading, holder):
        return  # a title of today may stand before what was done earlier
    found = compared_term(reading, reading.passages[holder.index], person, title, moment)
    if found:
        roles = (("holder", (holder,)), ("office", (office,)), ("time", (time,)))
        yield Arrangement("term", roles, found, near, tuple(_apart(reading, holder, time, found, now=now)))


def _is_of_another_time(reading: Reading, holder: Placed, time: Placed) -> bool:
    """ "Recalled the flood of 2006", "before she came to power", "the hall, opened in 2006, was visited by"."""
    line = holder.line
    if any(APART in lists_at(reading.words, line, at) for at in range(len(line))):
        return True
    behind = line[time.last + 1 : time.last + 2]
    if time.index != holder.index or not behind or behind[0].text != ",":
        return False
    start = next((at for at in range(time.first - 1, 0, -1) if line[at].text == ","), time.first)
    return any("past_acts" in lists_at(reading.words, line, at) for at in range(start, time.first))


def _is_told_about(reading: Reading, holder: Placed, office: Placed) -> bool:
    """ "A book about President N", "a cousin of"."""
    start = min(holder.first, office.first)
    ahead = range(max(0, start - BESIDE), start)
    return any("told_about" in lists_at(reading.words, holder.line, at) for at in ahead)


def _is_counted(reading: Reading, office: Placed) -> bool:
    """ "The 44th president", "presiden kelima RI": who somebody is at any time."""
    beside = (*office.line[max(0, office.first - 1) : office.first], *office.line[office.last + 1 : office.last + 2])
    ordinals = reading.words.lists["ordinal_words"]
    return any(w.text in ordinals | _ORDINAL for w in beside)


def _does_so_in_office(reading: Reading, holder: Placed) -> bool:
    """Whether the sentence has a word for what only the holder of an office does, or has done to them."""
    line = holder.line
    return any(not IN_OFFICE.isdisjoint(lists_at(reading.words, line, at)) for at in range(len(line)))


def _apart(reading: Reading, holder: Placed, time: Placed, found: Hint, *, now: bool) -> Iterator[str]:
    moment = time.value
    assert isinstance(moment, Moment)
    if now:
        yield "holds it now"
    yield f"sort={moment.sort}{'' if moment.explicit else '?'}"
    told = {o.name: o.value for o in found.operands}
    since, until = told.get("from", ""), told.get("to", "")
    if since and moment.last.isoformat() < since:
        yield "before the term"
    if until and moment.first.isoformat() > until:
        yield "behind the term"
    if reading.published and reading.published - moment.last <= timedelta(days=60):
        yield "of now"
    line = holder.line
    yield from (f"says@{name}" for at in range(len(line)) for name in lists_at(reading.words, line, at) if name in DONE)
