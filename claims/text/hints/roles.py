"""Offices against the reference facts: who is said to hold one at a time, and who held it then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from claims.text.facts import ReferenceFact
from claims.text.hints.hint import DOES_NOT_FIT, FITS, WORDING, Hint, Operand, hint
from claims.text.hints.holders import holder_hints
from claims.text.hints.meetings import meetings
from claims.text.hints.occasions import of_the_occasion
from claims.text.hints.offices import parts, worded, wordings
from claims.text.hints.people import OTHER, Mention
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches, patterns
from claims.text.hints.that_time import with_that_time
from claims.text.measures.lengths import whole_day
from claims.text.measures.moments import Moment, iso

#: Sources differ by some days, and handing over takes some: a term is taken for so much longer at either end ...
GRACE = timedelta(days=3)
#: ... and a time that is nearer to a term than this is not called wrong.
MARGIN = timedelta(days=14)

#: Whoever left an office longer ago than this is quoted as what they were.
LATELY = timedelta(days=8 * 365)
#: Whoever held an office farther off was not at the occasion: another one is meant.
IN_A_LIFE = timedelta(days=15 * 365)
#: So many sentences back a time is told that a sentence without one may go on with.
BEFORE = 3
#: The times about the day of the article: its week, the last month.
ABOUT_NOW = timedelta(days=45)

#: Behind a bare title somebody of today may be meant ("President N lost in 2014").
BY_TITLE = frozenset({"by_title", "by_title_when", "by_title_by_cue"})
#: "Since 2018, when the president signed it", "president from 1995 to 2007": that very time, whatever stands before it.
AT_THAT_TIME = frozenset({"by_title_when", "term_told"})


#: What the names of many offices begin with.
MINISTERS = frozenset({"menteri"})
#: The forms in which a word for holding, or leading, stands beside the office.
LEADING = frozenset({"in_office", "in_office_by_cue"})
_FORMS = ("in_office", "in_office_by_cue", "by_title", "by_title_by_cue", "by_title_when", "term_told")


@dataclass(frozen=True, slots=True)
class _Placed:
    """Somebody whom a passage places at a time, in an office where it names one."""

    person: Mention
    office: Mention | None
    moment: Moment


def role_hints(reading: Reading) -> Iterator[Hint]:
    """All hints of this sort."""
    yield from term_hints(reading)
    yield from holder_hints(reading)


def compared_term(
    reading: Reading, passage: Passage, person: Mention, office: Mention | None, moment: Moment
) -> Hint | None:
    """Somebody in an office at a time beside the table; None where it has nothing of it, or too little.

    Whoever led no country, province, city or world body does many other things too, and is not asked without a title.
    """
    placed = _Placed(person, office, moment)
    rows = _rows(reading, passage, placed) if office else person.rows if _is_known_by_name(reading, person) else ()
    return next(_compared(reading, placed, rows), None) if rows else None


def _is_known_by_name(reading: Reading, person: Mention) -> bool:
    nouns, of, known = (reading.words.lists[name] for name in ("known_by_name", "of", "offices"))
    return any(noun in nouns for row in person.rows for noun, _ in parts(row, known, of))


def term_hints(reading: Reading) -> Iterator[Hint]:
    """Who is placed in an office at a time, against the table: one hint for each person and time."""
    for index, passage in enumerate(reading.passages):
        if not any(m.letter == "h" for m in passage.marks.values()):
            continue
        passage = with_that_time(reading, passage, reading.passages[:index]) or passage
        seen: set[tuple[int, int]] = set()
        for placed in _placed(reading, passage):
            key = (placed.person.span.start, placed.moment.span.start)
            rows = _rows(reading, passage, placed)
            if key not in seen and rows:
                seen.add(key)
                yield from _compared(reading, placed, rows)
        if not seen:
            yield from _at_a_meeting(reading, passage)
            yield from _of_the_occasion(reading, passage, reading.passages[:index])
            yield from _of_today(reading, passage)


def _of_the_occasion(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Iterator[Hint]:
    """Who was there, by a title of that time: one who holds the office today may be called by that of today."""
    for person, office, moment in of_the_occasion(reading, passage, before):
        placed = _Placed(person, office, moment)
        rows = [row for row in _rows(reading, passage, placed) if _apart(row, moment) <= IN_A_LIFE]
        if rows and not (holds_it_now(reading, person, office) and not _names_another(reading, person, office, moment)):
            yield from _compared(reading, placed, tuple(rows))


def _at_a_meeting(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """Who took part in something; one who holds the office today only in what is done on duty."""
    seen: set[int] = set()
    for person, office, moment, on_duty in meetings(reading, passage):
        placed = _Placed(person, office, moment)
        rows = tuple(row for row in _rows(reading, passage, placed) if _apart(row, moment) <= IN_A_LIFE)
        if rows and person.span.start not in seen and (on_duty or not holds_it_now(reading, person, office)):
            seen.add(person.span.start)
            yield from _compared(reading, placed, rows)


def _of_today(reading: Reading, passage: Passage) -> Iterator[Hint]:
    """ "President N said on Thursday": somebody who speaks today holds the office that stands before the name.

    Where the sentence, or one of those before, tells of another time, or the term is long past, nothing is said.
    """
    today = reading.published
    if today is None or _tells_of_another_time(reading, passage, today):
        return
    for _, got in matches(reading.words, "says_today", passage.masked):
        person, office = passage.marks[got["h"]].value, passage.marks[got["o"]].value
        if not isinstance(person, Mention) or not isinstance(office, Mention) or office.former:
            continue
        rows = _of_office(reading, person.rows, office)
        lately = [row for row in rows if _apart(row, whole_day(today, person.span)) <= LATELY]
        if lately:
            found = _compared(reading, _Placed(person, office, whole_day(today, person.span)), rows)
            yield from (one for one in found if one.outcome == FITS or _is_of_today(reading, passage, today))


def _is_of_today(reading: Reading, passage: Passage, today: date) -> bool:
    """Whether the sentence says so, by a day or its tense; or the article tells of no earlier year at all."""
    if passage.of("w", "t") or any(p.search(passage.masked) for p in patterns(reading.words, "now")):
        return True
    times = (m.value for p in reading.passages for m in p.of("t") if isinstance(m.value, Moment))
    return not any(t.last.year < today.year for t in times)


def _tells_of_another_time(reading: Reading, passage: Passage, today: date) -> bool:
    at = next(n for n, p in enumerate(reading.passages) if p.span == passage.span)
    near = reading.passages[max(0, at - BEFORE) : at + 1]
    times = [m.value for p in near for m in p.of("t", "l") if isinstance(m.value, Moment)]
    then = any(p.search(passage.masked) for p in patterns(reading.words, "at_another_time"))
    return then or any(t.last < today - ABOUT_NOW for t in times)


def _placed(reading: Reading, passage: Passage) -> Iterator[_Placed]:
    """Who is said to be in office at a time; behind a bare title only who could not have it for another reason."""
    for name in _FORMS:
        for match, got in matches(reading.words, name, passage.masked):
            before = passage.masked[: match.start("t")]
            at_that_time = name in AT_THAT_TIME
            if not at_that_time and any(p.search(before) for p in patterns(reading.words, "not_at_that_time")):
                continue
            person, moment = passage.marks[got["h"]].value, passage.marks[got["t"]].value
            office = passage.marks[got["o"]].value if "o" in got else None
            if not isinstance(person, Mention) or not isinstance(moment, Moment):
                continue
            office = office if isinstance(office, Mention) else None
            today = name in BY_TITLE and holds_it_now(reading, person, office)
            if today and not _names_another(reading, person, office, moment):
                continue
            if not (office and (office.former or (office.body and name not in LEADING))):
                yield _Placed(person, office, moment)


def holds_it_now(reading: Reading, person: Mention, office: Mention | None) -> bool:
    """ "President N, who lost in 2014": a title of today may stand before what was done earlier."""
    today = reading.published
    return today is None or any(
        row.since <= today and (row.until is None or today <= row.until + GRACE)
        for row in _of_office(reading, person.rows, office)
        if row.since
    )


def _names_another(reading: Reading, person: Mention, office: Mention | None, moment: Moment) -> bool:
    """Whether the article names with this very office somebody else, who held it at that time."""
    for passage in reading.passages:
        for one, other in pairwise(passage.marks.values()):
            title, holder = (one.value, other.value) if one.letter == "o" else (other.value, one.value)
            if not isinstance(title, Mention) or not isinstance(holder, Mention) or not holder.rows or not office:
                continue
            same = (title.noun, title.of) == (office.noun, office.of) and holder.rows != person.rows
            if same and any(_apart(row, moment) <= GRACE for row in _of_office(reading, holder.rows, office)):
                return True
    return False


def _rows(reading: Reading, passage: Passage, placed: _Placed) -> tuple[ReferenceFact, ...]:
    """The rows of the person for the office; without one, all rows if one of them is what the sentence is about."""
    if placed.office:
        return _of_office(reading, placed.person.rows, placed.office)
    nouns = reading.words.lists["heads"]
    of, known = reading.words.lists["of"], reading.words.lists["offices"]
    about = [
        (noun, institution)
        for row in placed.person.rows
        for noun, institution in parts(row, known, of)
        if noun in nouns or (institution and institution in passage.masked)
    ]
    return placed.person.rows if about else ()


def _of_office(reading: Reading, rows: tuple[ReferenceFact, ...], office: Mention | None) -> tuple[ReferenceFact, ...]:
    if office is None:
        return rows
    of, known = reading.words.lists["of"], reading.words.lists["offices"]
    if office.of == OTHER:
        return ()
    return tuple(
        row
        for row in rows
        if any(_is_called(reading, noun, office) and office.of in ("", place) for noun, place in parts(row, known, of))
    )


def _is_called(reading: Reading, noun: str, office: Mention) -> bool:
    """Whether an office is named so; of the one told just before only the first word stands: "menjadi menterinya"."""
    if noun == office.noun:
        return True
    its_own = len(office.span) > len(office.noun) and office.span.of(reading.text).lower() != office.noun
    return its_own and not office.of and noun.split()[0] == office.noun in MINISTERS


def _compared(reading: Reading, placed: _Placed, rows: tuple[ReferenceFact, ...]) -> Iterator[Hint]:
    """It fits if one term holds the time; it does not if every term is well away, and the table reaches that far."""
    moment = placed.moment
    fitting = next((row for row in rows if _apart(row, moment) <= GRACE), None)
    if fitting:
        yield _hint(reading, FITS, placed, fitting, ())
    elif all(_apart(row, moment) > MARGIN for row in rows) and not any(_unknown(row, moment) for row in rows):
        nearest = min(rows, key=lambda row: _apart(row, moment))
        others = reading.facts.holders(nearest.role[0], moment.first, moment.last)
        yield _hint(reading, DOES_NOT_FIT, placed, nearest, tuple(o for o in others if o.subject != nearest.subject))


def _apart(row: ReferenceFact, moment: Moment) -> timedelta:
    """How far a time lies from the term; nothing where they share a day."""
    since, until = row.since, row.known_until
    if since is None or until is None:
        return timedelta.max
    return max(since - moment.last, moment.first - until, timedelta(0))


def _unknown(row: ReferenceFact, moment: Moment) -> bool:
    """Whether the term lasts and nobody has checked it for that time."""
    return row.until is None and row.checked_at is not None and moment.last > row.checked_at


def _hint(
    reading: Reading, outcome: str, placed: _Placed, row: ReferenceFact, others: tuple[ReferenceFact, ...]
) -> Hint:
    operands = [
        Operand("subject", "text", row.subject, placed.person.span),
        Operand(
            "role", "text", worded(row, reading.words.lists["offices"]), placed.office.span if placed.office else None
        ),
        *(Operand(f"role_{code}", WORDING, wording) for code, wording in wordings(row)),
        Operand("date", "date", iso(placed.moment), placed.moment.span),
        *_term("", row),
    ]
    for number, other in enumerate(others[:2]):
        operands += [Operand(f"holder_{number}", "text", other.subject), *_term(f"_{number}", other)]
    places = [placed.person.span, placed.moment.span, *([placed.office.span] if placed.office else [])]
    return hint("roles", "term", outcome, places, operands, variant="held" if others else "")


def _term(suffix: str, row: ReferenceFact) -> Iterator[Operand]:
    yield Operand(f"from{suffix}", "date", row.since.isoformat() if row.since else "")
    if row.until:
        yield Operand(f"to{suffix}", "date", row.until.isoformat())
    yield Operand(f"source{suffix}", "url", row.source)
