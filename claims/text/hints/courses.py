"""What began and ended when, over the borders of sentences, and how long it is said to have lasted: by local cues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.hints.phrases import phrase
from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.told_figures import akin
from claims.text.measures.moments import Moment

#: A beginning may be told so many sentences before its end or its length.
BACK = 2
#: Cues stand in front of their time within so many characters, in one clause.
REACH = 70
LETTERS = 4
#: The number of the length, its beginning and its end (None: the day of the article).
Course = tuple[int, Mark, Mark | None]


@dataclass(frozen=True, slots=True)
class Events:
    """The times of one sentence at which something begins and ends, and the lengths of what lasted."""

    passage: Passage
    begins: Sequence[Mark]
    ends: Sequence[Mark]
    lengths: Sequence[int]

    @property
    def ordered(self) -> bool:
        """Whether it tells one beginning and one end, and no third time."""
        return len(self.begins) == len(self.ends) == 1 and len(_times(self.passage)) == 2


def courses(reading: Reading, passage: Passage, before: Sequence[Passage], after: Passage | None) -> Iterator[Course]:
    """The one length of a sentence with the beginning and the end that this and the nearest sentences tell."""
    if not passage.of("d"):
        return
    here = events_of(reading, passage)
    if len(here.lengths) != 1:
        return
    number = here.lengths[0]
    if here.ordered and not _after_doing(reading, passage, number):
        yield number, here.begins[0], here.ends[0]
        return
    beside = [events_of(reading, p) for p in (*before[-1:], *([after] if after else []))]
    for other in beside if not _times(passage) and _holds_on(reading, passage, number) else ():
        if other.ordered and not other.passage.of("d") and _is_of_the_same(reading, passage, other.passage):
            yield number, other.begins[0], other.ends[0]
            return
    yield from _ended(reading, here, number, before)
    yield from _until_now(reading, here, number, beside)


def _holds_on(reading: Reading, passage: Passage, number: int) -> bool:
    """ "Led it for", "has been there for": not what somebody did to something else in that time."""
    ahead = passage.masked.partition(f"‹d{number}›")[0]
    verb = rf"{phrase(reading.words, 'holding_on')}(?:\s{phrase(reading.words, 'of_the_thing')}(?:\s[\w’'-]+)?)?"
    led = rf"(?:\s(?!{phrase(reading.words, 'idle_so_long')})[a-z-]+)?"
    frame = rf"(?:{led}\s{phrase(reading.words, 'for_so_long')})?(?:\s{phrase(reading.words, 'nearly')})?\s$"
    return bool(re.search(rf"{verb}{frame}", ahead, re.IGNORECASE))


def _after_doing(reading: Reading, passage: Passage, number: int) -> bool:
    """ "After renting it out for": what somebody did to something else in that time."""
    ahead = passage.masked.partition(f"‹d{number}›")[0]
    told = re.search(rf"{phrase(reading.words, 'stay_once_done')}\s([a-z-]+)\s[^‹›,;]*$", ahead, re.IGNORECASE)
    doing = told[1].lower() if told else ""
    looks = tuple(reading.words.lists["verb_beginnings"]) or ("ing",)
    deed = doing.endswith(looks) if looks == ("ing",) else doing.startswith(looks)
    return deed and not any(akin(doing, verb) for verb in reading.words.lists["holding_on"])


def _is_of_the_same(reading: Reading, one: Passage, other: Passage) -> bool:
    """Whether the second of two sentences begins with a pronoun and tells of no other than the first."""
    second = max((one, other), key=lambda p: p.span)
    return bool(re.match(rf"[\"“]?{phrase(reading.words, 'they_again')}", second.masked, re.IGNORECASE))


def _ended(reading: Reading, here: Events, number: int, before: Sequence[Passage]) -> Iterator[Course]:
    """ "He founded it in 1972. ... He stopped only in 2021, after 43 years": the nearest beginning before the end."""
    if here.begins or len(here.ends) != 1 or len(_times(here.passage)) != 1:
        return
    for earlier in reversed(before[-BACK:]):
        told = events_of(reading, earlier)
        if _times(earlier):
            if len(told.begins) == 1 and not told.ends and _goes_on(reading, here.passage, earlier):
                yield number, told.begins[0], here.ends[0]
            return


def _until_now(reading: Reading, here: Events, number: int, beside: Sequence[Events]) -> Iterator[Course]:
    """ "She joined in January 2014 and has been there for six years": in one sentence or two."""
    ahead = here.passage.masked.partition(f"‹d{number}›")[0]
    still = re.search(phrase(reading.words, "lasting_still"), ahead, re.IGNORECASE)
    if not still or not _holds_on(reading, here.passage, number):
        return
    if len(here.begins) == 1 and len(_times(here.passage)) == 1:
        yield number, here.begins[0], None
    for told in beside if not _times(here.passage) else ():
        one = len(told.begins) == 1 and len(_times(told.passage)) == 1
        other = re.search(phrase(reading.words, "as_what"), ahead, re.IGNORECASE)
        if one and not other and _is_of_the_same(reading, here.passage, told.passage):
            yield number, told.begins[0], None
            return


def _goes_on(reading: Reading, later: Passage, earlier: Passage) -> bool:
    """Whether one of two sentences points back with its first words, or both name the same thing."""
    first, second = sorted((later, earlier), key=lambda p: p.span)
    if re.match(rf"[\"“]?{phrase(reading.words, 'pointing_back')}", second.masked, re.IGNORECASE):
        return True
    return bool(_names(first) & _names(second))


def _names(passage: Passage) -> frozenset[str]:
    return frozenset(re.findall(r"(?<=[\w,] )[A-Z][^\W\d_]{2,}|^[A-Z][^\W\d_]{3,}", passage.masked))


def _times(passage: Passage) -> list[Moment]:
    """The times that name their year, or a month or day of it."""
    return [m.value for m in passage.of("t") if isinstance(m.value, Moment)]


def events_of(reading: Reading, passage: Passage) -> Events:
    """What a sentence tells to begin and to end at its times, and the lengths that are said to have lasted."""
    begins: list[Mark] = []
    ends: list[Mark] = []
    for number, mark in passage.marks.items():
        if mark.letter == "t" and isinstance(mark.value, Moment) and (mark.value.explicit or mark.value.sort == "day"):
            phase = _phase(reading, passage, f"‹t{number}›")
            (begins if phase == "begins" else ends if phase == "ends" else []).append(mark)
    lengths = [n for n, m in passage.marks.items() if m.letter == "d" and _lasts(reading, passage, n)]
    return Events(passage, begins, ends, lengths)


def _phase(reading: Reading, passage: Passage, mark: str) -> str:
    """Whether something begins or ends at a time: the nearest word for it in front, not across another time."""
    ahead = re.split(r"‹[td]\d+›|[;:]", passage.masked.partition(mark)[0])[-1][-REACH:]
    found = {
        name: max((m.end() for m in re.finditer(phrase(reading.words, name), ahead, re.IGNORECASE)), default=-1)
        for name in ("begins", "ends")
    }
    phase = max(found, key=lambda name: found[name])
    return phase if found[phase] >= 0 else ""


def _lasts(reading: Reading, passage: Passage, number: int) -> bool:
    """Whether the words beside a length say that something lasted so long: "after", "for", "later"; no sentence."""
    stretch = passage.marks[number].value
    if not isinstance(stretch, Stretch) or stretch.ago or stretch.unit in {"hour", "minute"}:
        return False
    ahead, _, behind = passage.masked.partition(f"‹d{number}›")
    clause = re.split(r"[;:]", ahead)[-1][-REACH:]
    if re.match(rf"[\s-]+{phrase(reading.words, 'no_course')}", behind, re.IGNORECASE):
        return False
    if re.search(phrase(reading.words, "not_lasting"), clause, re.IGNORECASE):
        return False
    later = re.match(rf"\s+{phrase(reading.words, 'afterward')}", behind, re.IGNORECASE)
    if not later and not re.match(rf"[.,;”\"]|\s+{phrase(reading.words, 'clause_ahead')}|$", behind):
        return False  # "after six years in the force"
    near = re.search(rf"{phrase(reading.words, 'for_so_long')}(?:\s+[\w-]+){{0,2}}\s+$", ahead, re.IGNORECASE)
    return bool(later or near or _holds_on(reading, passage, number))


def moved_in(reading: Reading, passage: Passage) -> Iterator[Course]:
    """ "We moved into this building eight years ago" and elsewhere the one year in which the building opened."""
    for number, mark in passage.marks.items():
        if not isinstance(mark.value, Stretch) or not mark.value.ago or _times(passage):
            continue
        ahead = passage.masked.partition(f"‹d{number}›")[0]
        match = re.search(rf"{phrase(reading.words, 'begins')}(?P<what>[^‹›.,;]*)$", ahead, re.IGNORECASE)
        nouns = re.findall(r"[a-z]{4,}", match["what"] if match else "")[:3]
        told = [b for p in reading.passages if p is not passage for b in _begun(reading, p, nouns)]
        if len({(b.value.first, b.value.last) for b in told if isinstance(b.value, Moment)}) == 1:
            yield number, told[0], None


def _begun(reading: Reading, passage: Passage, nouns: Sequence[str]) -> Iterator[Mark]:
    """The beginnings of a sentence right behind one of the nouns: "the building, which opened in"."""
    for mark in events_of(reading, passage).begins:
        place = next(n for n, m in passage.marks.items() if m is mark)
        ahead = passage.masked.partition(f"‹t{place}›")[0].lower()[-REACH:]
        if any(akin(noun, w) for noun in nouns for w in re.findall(r"[a-z]{4,}", ahead)):
            yield mark
