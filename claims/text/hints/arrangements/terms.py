"""A holder of an office and a time near by, at which the article may place them in it."""

from __future__ import annotations

import re
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
#: A season, a school year, a fiscal year.
YEAR_OF_TWO = re.compile(r"(?<!\d)(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)(?![\d-])")
#: The list of what tells of another time than that of the office.
APART = "before_office"
#: Lists of words that stand between somebody and what they lead.
LEADS = frozenset({"led", "held", "holds"})
#: What is left of "44th" and "ke-7" without the number.
_ORDINAL = frozenset({"st", "nd", "rd", "th", "ke"})
#: Lists of what is done in an office only.
IN_OFFICE = frozenset({"official_only", "done_by_office", "done_in_office", "term_of", "official_cue"})


def term_arrangements(reading: Reading, others: Sequence[Placed]) -> Iterator[Arrangement]:
    """Each known person, with the nearest office of the sentence if it tells one, and each time near by."""
    holders = [p for p in others if p.letter == "h" and isinstance(p.value, Mention)]
    for holder in holders:
        near = [t for t in others if t.letter == "t" and abs(t.index - holder.index) <= SPREAD]
        told = [o for o in others if o.letter == "o" and o.index == holder.index and _is_title(reading, o, holder)]
        offices = [o for o in told if not _is_of_another(o, holder, holders)]
        if told and not offices:
            continue
        office = min(offices, key=lambda o: _distance(o, holder), default=None)
        titled = tuple(_titled(reading, holder, office, others)) if office else ("no office",)
        every = [a for time in near for a in _at(reading, holder, office, time, near, titled, holders)]
        also = () if all(a.is_off for a in every) else ("fits another time",)
        nearest = _nearest_fitting(office, every) if office else None
        for one in every:
            if not one.is_off:
                yield one
            elif nearest is None or _reach(one, office or holder) < nearest:
                yield replace(one, apart=(*one.apart, *also))


def _reach(one: Arrangement, office: Placed) -> int:
    """How many words of the sentence lie between the office and the time; all of them to one of another sentence."""
    (time,) = dict(one.roles)["time"]
    return _distance(time, office) if time.index == office.index else len(office.line)


def _nearest_fitting(office: Placed, every: Sequence[Arrangement]) -> int | None:
    """How near the nearest time of the sentence is that is one of the term: "N, prime minister in February 2009"."""
    own = [a for a in every if not a.is_off and dict(a.roles)["time"][0].index == office.index]
    return min((_reach(a, office) for a in own), default=None)


def _is_title(reading: Reading, office: Placed, holder: Placed) -> bool:
    """Whether it is one: "the Ministry of Finance" is where a word for leading stands between it and the name."""
    if not isinstance(office.value, Mention) or not office.value.body:
        return True
    first, last = sorted((office, holder), key=lambda p: p.first)
    between = range(first.last + 1, last.first)
    return any(not LEADS.isdisjoint(lists_at(reading.words, holder.line, at)) for at in between)


def _is_of_another(office: Placed, holder: Placed, holders: Sequence[Placed]) -> bool:
    """ "Challenged Prime Minister N": the title right before another name is no title of this one."""
    others = (h for h in holders if h is not holder and h.index == office.index)
    return _distance(office, holder) > 1 and any(h.first - office.last == 1 for h in others)


def _titled(reading: Reading, holder: Placed, office: Placed, others: Sequence[Placed]) -> Iterator[str]:
    """How an office stands to a name: beside it, with small words between them, nearer to another name."""
    apart = _distance(office, holder)
    yield f"office apart={min(apart, 8)}"
    yield "office first" if office.first < holder.first else "name first"
    if any(h.letter == "h" and h.index == holder.index and _distance(office, h) < apart for h in others):
        yield "office nearer to another"
    first, last = sorted((office, holder), key=lambda p: p.first)
    between = first.line[first.last + 1 : last.first]
    small = reading.language.page.function_words | reading.words.lists["cue_fillers"] | reading.words.lists["then"]
    if apart <= BESIDE and all(w.timed or w.text in small or not w.text[0].isalpha() for w in between):
        yield "office beside"
    yield from (f"between office and name={w.letter or w.text}" for w in between[:5])


def _distance(one: Placed, other: Placed) -> int:
    return max(one.first - other.last, other.first - one.last)


def _at(
    reading: Reading,
    holder: Placed,
    office: Placed | None,
    time: Placed,
    near: Sequence[Placed],
    titled: Sequence[str],
    holders: Sequence[Placed],
) -> Iterator[Arrangement]:
    person, moment, title = holder.value, time.value, office.value if office else None
    if not isinstance(person, Mention) or not isinstance(moment, Moment) or isinstance(title, Moment):
        return
    title = title if isinstance(title, Mention) else None
    if _is_left_open(reading, holder, office, time, title):
        return
    found = compared_term(reading, reading.passages[holder.index], person, title, moment)
    if found:
        shown = (
            *titled,
            *_today(reading, holder, time, title),
            *_apart(reading, holder, time, found, [*near, *holders]),
        )
        roles = (("holder", (holder,)), ("office", (office,) if office else ()), ("time", (time,)))
        yield Arrangement("term", roles, found, near, shown)


def _is_left_open(reading: Reading, holder: Placed, office: Placed | None, time: Placed, title: Mention | None) -> bool:
    """A former holder, the 44th one, a book about one, another time."""
    if office and title and (title.former or _is_of_today(reading, office) or _is_counted(reading, office)):
        return True
    if office and title and _once_was(reading, holder, office, time):
        return True
    if time.index != holder.index and _tells_its_own_time(reading, holder):
        return True
    return _is_of_another_time(reading, holder, time) or _is_told_about(reading, holder, office or holder)


def _tells_its_own_time(reading: Reading, holder: Placed) -> bool:
    """Whether the sentence of a name has a year of two ("the 2003-04 fiscal year") or one that names something."""
    passage = reading.passages[holder.index]
    return bool(passage.of("l") or YEAR_OF_TWO.search(passage.span.of(reading.text)))


def _once_was(reading: Reading, holder: Placed, office: Placed, time: Placed) -> bool:
    """ "N, who once was governor, spoke in 2022": the clause of the office has ended before the time."""
    if not holder.last < office.first < time.first or not holder.index == office.index == time.index:
        return False
    line = holder.line
    once = any("was_once" in lists_at(reading.words, line, at) for at in range(holder.last + 1, office.first))
    return once and any(w.text == "," for w in line[office.last + 1 : time.first])


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


def _is_of_today(reading: Reading, office: Placed) -> bool:
    """ "The present mayor"."""
    ahead = office.line[max(0, office.first - 2) : office.first]
    return any(w.text in reading.words.lists["present_title"] for w in ahead)


def _is_counted(reading: Reading, office: Placed) -> bool:
    """ "The 44th president", "presiden kelima RI": who somebody is at any time."""
    beside = (*office.line[max(0, office.first - 1) : office.first], *office.line[office.last + 1 : office.last + 2])
    ordinals = reading.words.lists["ordinal_words"]
    return any(w.text in ordinals | _ORDINAL for w in beside)


def _does_so_in_office(reading: Reading, holder: Placed) -> bool:
    """Whether the sentence has a word for what only the holder of an office does, or has done to them."""
    line = holder.line
    return any(not IN_OFFICE.isdisjoint(lists_at(reading.words, line, at)) for at in range(len(line)))


def _today(reading: Reading, holder: Placed, time: Placed, title: Mention | None) -> Iterator[str]:
    """A title of today may stand before what its holder did earlier: what speaks for and against that."""
    assert isinstance(holder.value, Mention)
    if holds_it_now(reading, holder.value, None):
        yield "holds it now"
    if holds_it_now(reading, holder.value, title):
        does = "in office" if _does_so_in_office(reading, holder) else "anybody"
        beside = "its" if time.index == holder.index else "other"
        yield from ("holds this now", f"now, as {does}", f"now, in {beside} sentence", f"now, {does}, in {beside}")
        yield f"now, {'titled' if title else 'by name'}, {'behind' if time.first > holder.first else 'ahead'}, {beside}"


def _apart(reading: Reading, holder: Placed, time: Placed, found: Hint, near: Sequence[Placed]) -> Iterator[str]:
    moment = time.value
    assert isinstance(moment, Moment)
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
    if holder.index == time.index:
        yield from _between(holder, time, near)
    yield from (f"says@{name}" for at in range(len(line)) for name in lists_at(reading.words, line, at) if name in DONE)


def _between(holder: Placed, time: Placed, near: Sequence[Placed]) -> Iterator[str]:
    """What stands between a name and a time of its sentence: another name, another time."""
    first, last = sorted((holder.first, time.first))
    for other in near:
        if other.index == holder.index and first < other.first < last:
            yield "another name between" if other.letter == "h" else "another time between"
