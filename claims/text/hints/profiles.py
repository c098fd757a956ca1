"""The one person that an article portrays: named in the headline, and whose birth is told once for the whole of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches, patterns
from claims.text.measures.moments import Moment
from claims.text.names import find_names

#: So many sentences introduce the person.
LEAD = 3


def births_of_the_portrayed(reading: Reading, passage: Passage, until: int) -> list[Moment]:
    """Every birth that the article tells of the person in its headline, for a sentence that goes on about them.

    ``until`` is where its age ends in ``passage.masked``: up to there it names nobody else, and no relative.
    """
    surname = _portrayed(reading)
    if not surname or not _is_about(reading, passage, until, surname):
        return []
    found = [b for p in reading.passages if p.span.start < passage.span.start for b in _births(reading, p, surname)]
    return list({b.span: b for b in found}.values())


def _portrayed(reading: Reading) -> str:
    """The surname of the one person whom headline and first sentences both name; nothing where they name two."""
    if reading.headline is None:
        return ""
    headed = set(re.findall(r"\w+", reading.headline.span.of(reading.text)))
    names = find_names(reading.text, [p.span for p in reading.passages[:LEAD]], reading.language.page.function_words)
    found = {n.words[-1] for n in names if len(n.words) > 1 and set(n.words[-2:]) & headed and n.words[-1] in headed}
    return found.pop() if len(found) == 1 else ""


def _is_about(reading: Reading, passage: Passage, until: int, surname: str) -> bool:
    ahead = passage.masked[:until]
    if any(p.search(ahead) for p in patterns(reading.words, "relatives")):
        return False
    span = passage.place(0, until)
    others = find_names(reading.text, [span], reading.language.page.function_words)
    if any(len(n.words) > 1 and surname not in n.words for n in others):
        return False
    return surname in ahead or any(p.search(passage.masked) for p in patterns(reading.words, "somebody_told"))


def _births(reading: Reading, passage: Passage, surname: str) -> Iterator[Moment]:
    for match, got in matches(reading.words, "born", passage.masked):
        moment = passage.marks[got["b"]].value
        if isinstance(moment, Moment) and moment.explicit and _is_about(reading, passage, match.end(), surname):
            yield moment
