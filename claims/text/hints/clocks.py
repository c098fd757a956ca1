"""Two times of day at which something began and ended, and how long it is said to have taken: by local cues."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.reading import Mark, Passage, Reading, Stretch
from claims.text.hints.templates import expand
from claims.text.times import TimeExpression

#: Cues stand in front of their time within so many characters.
REACH = 50


def clock_courses(reading: Reading, passage: Passage, before: Passage | None) -> Iterator[tuple[int, Mark, Mark]]:
    """The one length in hours of a sentence, with the two times of day that it and the one before tell in all."""
    lengths = [n for n, m in passage.marks.items() if isinstance(m.value, Stretch) and m.value.unit in _UNITS]
    if len(lengths) != 1 or not _takes(reading, passage, lengths[0]):
        return
    if len({m.value.offset for m in passage.of("w") if isinstance(m.value, TimeExpression)}) > 1:
        return  # the hours are of two days
    told = [(passage, n, m) for n, m in passage.marks.items() if m.letter == "c"]
    if len(told) < 2 and before:
        told = [(before, n, m) for n, m in before.marks.items() if m.letter == "c"] + told
    cued = len(told) == 2 and (_behind(reading, told[0], "setting_out") or _behind(reading, told[1], "coming_in"))
    if cued or (len(told) == 2 and _is_later(reading, passage, lengths[0])):
        yield lengths[0], told[0][2], told[1][2]


_UNITS = frozenset({"hour", "minute"})


def _behind(reading: Reading, told: tuple[Passage, int, Mark], name: str) -> bool:
    """Whether the time of day stands behind a word for a beginning, or an end."""
    passage, number, _ = told
    ahead = re.split(r"‹c\d+›|[;:]", passage.masked.partition(f"‹c{number}›")[0])[-1][-REACH:]
    return bool(re.search(expand(f"{{={name}}}", reading.words), ahead, re.IGNORECASE))


def is_within(reading: Reading, passage: Passage, number: int) -> bool:
    """ "Closed at 4pm, with a film of two hours": what lasted so long is only a part."""
    ahead = re.split(r"‹c\d+›|[;:]", passage.masked.partition(f"‹d{number}›")[0])[-1]
    return bool(re.search(expand(r"{=with_what}", reading.words), ahead, re.IGNORECASE))


def _is_later(reading: Reading, passage: Passage, number: int) -> bool:
    behind = passage.masked.partition(f"‹d{number}›")[2]
    return bool(re.match(expand(r"\s*(?:{=afterward})", reading.words), behind, re.IGNORECASE))


def _takes(reading: Reading, passage: Passage, number: int) -> bool:
    """ "After seven hours", "a limit of seven hours", "seven hours later": not what lasted so long within it."""
    ahead = passage.masked.partition(f"‹d{number}›")[0]
    if _is_later(reading, passage, number):
        return True
    behind = passage.masked.partition(f"‹d{number}›")[2]
    if re.match(expand(r"[\s-](?:[\w-]+ )?{=lasting_hours}", reading.words), behind, re.IGNORECASE):
        return True
    return bool(re.search(expand(r"(?:{=so_many_hours}) (?:[\w-]+ ){0,2}$", reading.words), ahead, re.IGNORECASE))
