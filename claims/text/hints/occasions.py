"""Who took part in what is dated sentences before: "founded in 2010 ... The mayor spoke at the founding"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.text.hints.people import Mention
from claims.text.hints.phrases import phrase, says, telling
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches
from claims.text.hints.told_figures import akin
from claims.text.measures.moments import Moment

#: The occasion is dated so many sentences before at most.
BACK = 6
#: Words of fewer letters tie nothing.
LETTERS = 5


def of_the_occasion(
    reading: Reading, passage: Passage, before: Sequence[Passage]
) -> Iterator[tuple[Mention, Mention, Moment]]:
    """Each holder with the office right beside the name, and the time of the occasion that the sentence speaks of."""
    if reading.published is None or passage.of("t", "l", "w", "c"):
        return
    if not says(reading, "of_an_occasion", passage.masked) or says(reading, "of_another_occasion", passage.masked):
        return
    moment = _time_of_it(reading, passage, before[-BACK:])
    for _, got in matches(reading.words, "holder_beside", passage.masked) if moment else ():
        person, office = passage.marks[got["h"]].value, passage.marks[got["o"]].value
        if moment and isinstance(person, Mention) and isinstance(office, Mention) and not office.former:
            yield person, office, moment


def _time_of_it(reading: Reading, passage: Passage, before: Sequence[Passage]) -> Moment | None:
    """The one time of the last sentence that tells one of an earlier year, where it and this one tell of one thing."""
    for earlier in reversed(before):
        times = [m.value for m in earlier.of("t") if isinstance(m.value, Moment) and m.value.explicit]
        past = [t for t in times if reading.published and t.last.year < reading.published.year]
        if not past:
            continue
        began = any(says(reading, name, earlier.masked) for name in ("begins", "ends", "comes_about"))
        tied = began and not _is_of_today(reading, passage)
        one = len(past) == len(times) == 1
        return past[0] if one and (tied or (_shares(reading, passage, earlier))) else None
    return None


def _shares(reading: Reading, one: Passage, other: Passage) -> bool:
    """Whether one telling word of the occasion stands in both: "rescued" and "the rescue ceremony"."""
    words = [telling(reading, p.masked, LETTERS) for p in (one, other)]
    return any(akin(a, b) for a in words[0] for b in words[1])


def _is_of_today(reading: Reading, passage: Passage) -> bool:
    """Whether the occasion is the news itself: its word stands in the headline, or beside the day of the article."""
    if says(reading, "at_that_very_time", passage.masked):
        return False
    words = [m.lower() for m in re.findall(phrase(reading.words, "of_an_occasion"), passage.masked, re.IGNORECASE)]
    news = [p for p in reading.passages if p.of("w", "l") or _tells_today(reading, p)]
    news += [reading.headline] if reading.headline else []
    told = {w for p in news for w in re.findall(r"[^\W\d_]+", p.masked.lower()) if len(w) >= LETTERS - 1}
    return any(akin(a, b) for word in words for a in word.split() if len(a) >= LETTERS - 1 for b in told)


def _tells_today(reading: Reading, passage: Passage) -> bool:
    times = [m.value for m in passage.of("t") if isinstance(m.value, Moment)]
    return any(reading.published and t.last.year == reading.published.year for t in times)
