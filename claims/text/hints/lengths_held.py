"""A length of time against the one event that it can count from, by all that speaks for the two belonging together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.text.hints.births import names_another
from claims.text.hints.courses import Course
from claims.text.hints.phrases import phrase, says, telling
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.templates import patterns
from claims.text.hints.told_figures import akin
from claims.text.measures.lengths import length_between, whole_day
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: A length told for another one of the same event is off by no more.
LEAST, MOST = Decimal("0.4"), Decimal("2.5")
#: The event stands so many sentences before its length at most, or so many behind it.
BACK, AHEAD = 6, 1
#: Words of fewer letters tie nothing.
LETTERS = 4
#: So many characters on either side of a length tell the state that lasted.
CLAUSE = 50
#: What speaks for a length counting from an event, and how much of it is enough.
ENOUGH = 3.0
SAME_STATE, SHARED, BESIDE, NEAR, ALONE, OPENING, GOING_ON = 2.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.5
ENDED, POINTING = 1.5, 0.5
OF_ITS_OWN, OF_ANOTHER = -1.5, -2.5
#: Words for a length and for its beginning that tell of one state.
STATES = (
    ("idle_so_long", "idle_since"),
    ("idle_again", "idle_since"),
    ("held_idle", "idle_since"),
    ("held_active", "active_since"),
    ("held_back", "held_since"),
)


@dataclass(frozen=True, slots=True, eq=False)
class _Event:
    """A time of the past at which a sentence tells something to begin or to turn, with the words around it."""

    mark: Mark
    moment: Moment
    passage: Passage
    index: int


@dataclass(frozen=True, slots=True)
class HeldLength:
    """A length with its place, and the words of its clause ahead of it and behind it."""

    number: int
    stretch: Stretch
    passage: Passage
    index: int
    ahead: str
    behind: str


def held_courses(reading: Reading, passage: Passage) -> Iterator[Course]:
    """The one length of a sentence with the event that it counts from, up to the end that is told, or to today.

    It is wrong only where no two times that the article tells lie so far apart.
    """
    length = held_length(reading, passage) if reading.published and passage is not reading.headline else None
    if length is None:
        return
    between = _between_two(reading, length)
    if between:
        yield between
        return
    events = [e for n, p in enumerate(reading.passages) for e in _events(reading, n, p)]
    own = [m for m in passage.of("t") if isinstance(m.value, Moment)]
    weighed = [(w, e) for e in events if (w := _weight(reading, length, e, events)) >= ENOUGH]
    best = max((w for w, _ in weighed), default=0.0)
    chosen = [e for w, e in weighed if w == best]
    if not chosen or len({(e.moment.first, e.moment.last) for e in chosen}) != 1:
        return
    begin, end = chosen[0], _end(reading, length, chosen[0], own)
    if end is None or not is_near(length.stretch, begin.moment, end.value):
        return
    if _fits(length.stretch, begin.moment, end.value) or not fits_elsewhere(reading, length.stretch):
        yield length.number, begin.mark, end if end in own else None


def held_length(reading: Reading, passage: Passage, *, served: bool = False) -> HeldLength | None:
    """The one length of years, months, weeks or days of a sentence that is not of a plan, a sentence or an age."""
    found = [(n, m.value) for n, m in passage.marks.items() if isinstance(m.value, Stretch)]
    if len(found) != 1 or found[0][1].ago or found[0][1].unit in {"hour", "minute"}:
        return None
    number, stretch = found[0]
    ahead, _, behind = passage.masked.partition(f"‹d{number}›")
    ahead, behind = re.split(r"[;:]", ahead)[-1], re.split(r"[;:.]", behind)[0]
    aged = re.match(r"[\s-]old\b", behind) and not says(reading, "things_aged", behind[:40])
    if re.match(rf"\s{phrase(reading.words, 'counted_from')}\s(?!‹)", behind, re.IGNORECASE):
        return None
    before = " ".join(ahead.rpartition(",")[2].split()[-3:])
    near = f"{' '.join(ahead.split()[-6:])} ¦ {' '.join(behind.split()[:4])}"
    near = re.sub(phrase(reading.words, "stay_served"), " ", near, flags=re.IGNORECASE) if served else near
    if aged or says(reading, "no_length_ahead", before) or says(reading, "no_length_held", near):
        return None
    if any(p.search(ahead) for p in patterns(reading.words, "relatives")):
        return None
    if not stretch.amount.exact and stretch.amount.bound != "almost":
        return None
    index = next(n for n, p in enumerate(reading.passages) if p is passage)
    return HeldLength(number, stretch, passage, index, ahead, behind)


def _events(reading: Reading, index: int, passage: Passage) -> Iterator[_Event]:
    """The one time of a sentence that is past; of more times it is not told which one something counts from."""
    marks = [m for m in passage.of("t") if isinstance(m.value, Moment) and _is_past(reading, m.value)]
    if len(marks) != 1 or says(reading, "of_births", passage.masked):
        return
    moment = marks[0].value
    assert isinstance(moment, Moment)
    turns = any(says(reading, name, passage.masked) for name in ("begins", "ends", "turns", *(s for _, s in STATES)))
    if turns:
        yield _Event(marks[0], moment, passage, index)


def _between_two(reading: Reading, length: HeldLength) -> Course | None:
    """ "It began on 3 May and ended on 23 May. For 20 days": the two times of this sentence, or of the one before."""
    here = length.passage.of("t")
    at = length.index if here else length.index - 1
    times = [m for m in reading.passages[at].of("t") if isinstance(m.value, Moment)] if at >= 0 else []
    if len(times) != 2 or not all(_is_past(reading, m.value) for m in times):  # type: ignore[arg-type]
        return None
    told, (begin, end) = reading.passages[at].masked, times
    near = f"{length.ahead[-40:]} ‹› {length.behind[:40]}"
    if says(reading, "of_another", length.ahead) or says(reading, "was_something", near):
        return None
    started = any(says(reading, name, told) for name in ("begins", "active_since", "turns"))
    lasted = _opens(reading, length) or says(reading, "held_took", length.ahead[-40:])
    idle = here == [] and any(says(reading, so, length.ahead) for so, since in STATES if since == "idle_since")
    if not (started and _ends(reading, reading.passages[at]) and lasted) or idle or _is_of_its_own(reading, length):
        return None
    if not is_near(length.stretch, begin.value, end.value):  # type: ignore[arg-type]
        return None
    fits = _fits(length.stretch, begin.value, end.value)  # type: ignore[arg-type]
    return (length.number, begin, end) if fits or not fits_elsewhere(reading, length.stretch) else None


def _is_past(reading: Reading, moment: Moment) -> bool:
    today = reading.published
    return today is not None and moment.last < today and (moment.explicit or moment.sort == "day")


def _weight(reading: Reading, length: HeldLength, event: _Event, events: Sequence[_Event]) -> float:
    apart = length.index - event.index
    if not -AHEAD <= apart <= BACK:
        return 0.0
    clause = f"{length.ahead} ‹› {length.behind}"
    near = f"{length.ahead[-CLAUSE:]} ‹› {length.behind.partition(',')[0][:CLAUSE]}"
    same = _same_state(reading, near, event.passage.masked)
    shared = _shared(reading, clause, event) if apart else 0
    weight = SAME_STATE * same + SHARED * min(shared, 2)
    weight += (BESIDE if apart <= 1 else NEAR) if apart >= 0 else 0.0
    weight += ALONE * (len({(e.moment.first, e.moment.last) for e in events}) == 1)
    weight += OPENING * _opens(reading, length) + GOING_ON * (not apart and says(reading, "going_on", length.ahead))
    ended = apart > 0 and bool(length.passage.of("t")) and _ends(reading, length.passage)
    weight += ENDED * ended + POINTING * (apart > 0 and says(reading, "pointing_back", length.passage.masked[:12]))
    if not same and not shared and not ended and _is_of_its_own(reading, length):
        weight += OF_ITS_OWN
    between = reading.passages[min(event.index, length.index) + 1 : max(event.index, length.index) + 1]
    if names_another(reading, between, _capitals(event.passage)):
        weight += OF_ANOTHER
    return weight if apart or says(reading, "going_on", length.ahead) else 0.0


def _ends(reading: Reading, passage: Passage) -> bool:
    return any(says(reading, name, passage.masked) for name in ("ends", "ending"))


def _same_state(reading: Reading, near: str, event: str) -> bool:
    """Whether the words beside a length and those of the event tell of one state; "not in service" is idle."""
    told = [so for so, _ in STATES if says(reading, so, near)]
    idle = [so for so in told if dict(STATES)[so] == "idle_since"]
    return any(says(reading, dict(STATES)[so], event) for so in idle or told)


def _shared(reading: Reading, clause: str, event: _Event) -> int:
    words = [telling(reading, w, LETTERS) for w in (clause, event.passage.masked)]
    named = [w for w in words[0] if w not in reading.words.lists["held_for"]]
    return sum(any(akin(a, b) for b in words[1]) for a in named)


def _opens(reading: Reading, length: HeldLength) -> bool:
    """Whether the sentence, or what is quoted, begins with the length, or it is said to have gone by since."""
    ahead = re.split(r"[“\"]", length.ahead)[-1]
    first = re.fullmatch(rf"\s*(?:{phrase(reading.words, 'held_for')}\s*)*(?:[\w’'-]+\s)?", ahead, re.IGNORECASE)
    return bool(first) or says(reading, "held_by_now", f"{length.ahead[-30:]} ‹› {length.behind[:30]}")


def _is_of_its_own(reading: Reading, length: HeldLength) -> bool:
    """ "After 12 years of planning": what lasted so long is named, and it is not what the event tells."""
    return bool(re.match(rf"\s{phrase(reading.words, 'held_of')}\s", length.behind, re.IGNORECASE))


def _capitals(passage: Passage) -> frozenset[str]:
    return frozenset(re.findall(r"[A-Z][\w’'-]+", passage.masked))


def _end(reading: Reading, length: HeldLength, begin: _Event, own: Sequence[Mark]) -> Mark | None:
    """The one later time of the sentence; the day of the article where it tells none, or one of the last weeks."""
    today = reading.published
    later = [m for m in own if m is not begin.mark]
    if today is None or len(later) > 1:
        return None
    if later and isinstance(later[0].value, Moment):
        return later[0] if later[0].value.first > begin.moment.last else None
    return Mark("t", whole_day(today, Span(0, 0)))


def _fits(stretch: Stretch, begin: Moment, end: object) -> bool:
    length = length_between(begin, end, stretch.unit) if isinstance(end, Moment) else None
    return length is not None and length.admits(stretch.amount)


def is_near(stretch: Stretch, begin: Moment, end: object) -> bool:
    length = length_between(begin, end, stretch.unit) if isinstance(end, Moment) else None
    return length is not None and length.plain > 0 and LEAST <= stretch.amount.value / length.plain <= MOST


def fits_elsewhere(reading: Reading, stretch: Stretch) -> bool:
    """Whether a time of the article lies so far back, or two of one sentence, or of two in a row, so far apart."""
    told = [(n, m.value) for n, p in enumerate(reading.passages) for m in p.of("t", "l") if isinstance(m.value, Moment)]
    today = [whole_day(reading.published, Span(0, 0))] if reading.published else []
    if any(_fits(stretch, time, day) for _, time in told for day in today):
        return True
    return any(_fits(stretch, a, b) for n, a in told for k, b in told if abs(n - k) <= 1 and a.last < b.first)
