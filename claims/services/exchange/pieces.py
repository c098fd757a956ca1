"""The evidence of a line: passages, and the sources that they come from."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from claims.models import Evidence, Source
from claims.services.exchange.fields import Object, Wrong, choice, day, flag, text
from claims.services.links import LONGEST_LINK, is_link
from claims.services.sources import TALKS
from claims.text.canonical_links import canonical_link

_STANCES = frozenset(Evidence.Stance.values)
_MEDIA = frozenset({"", *Evidence.Medium.values})
_SORTS = frozenset(Source.Sort.values)
LONGEST_TITLE = 500


@dataclass(frozen=True, slots=True)
class SourceLine:
    """What is known of a source; two that say the same are one."""

    sort: str
    url: str
    canonical_url: str
    title: str
    publisher: str
    author: str
    published_on: datetime.date | None
    with_whom: str
    held_on: datetime.date | None
    citation: str


@dataclass(frozen=True, slots=True)
class PieceLine:
    """A passage with its stance."""

    source: SourceLine
    quote: str
    stance: str
    is_primary: bool
    comment: str
    locator: str
    question: str
    answer: str
    medium: str


def piece_line(of: Object) -> PieceLine:
    """The piece of evidence that an object of a line holds. Raises Wrong."""
    found = PieceLine(
        source=_source(of),
        quote=text(of, "quote", needed=True),
        stance=choice(of, "stance", _STANCES),
        is_primary=flag(of, "is_primary"),
        comment=text(of, "comment"),
        locator=text(of, "locator", 200),
        question=text(of, "question"),
        answer=text(of, "answer"),
        medium=choice(of, "medium", _MEDIA),
    )
    if found.answer and not found.question:
        raise Wrong("missing", "question")
    return found


def _source(of: Object) -> SourceLine:
    url = text(of, "url", LONGEST_LINK)
    if url and not is_link(url):
        raise Wrong("not_a_link", "url", url)
    found = SourceLine(
        sort=choice(of, "sort", _SORTS, Source.Sort.PAGE.value if url else Source.Sort.OTHER.value),
        url=url,
        canonical_url=canonical_link(url) if url else "",
        title=text(of, "title", LONGEST_TITLE) or url[:LONGEST_TITLE],
        publisher=text(of, "publisher", 200),
        author=text(of, "author", 200),
        published_on=day(of, "published_on"),
        with_whom=text(of, "with_whom", 200),
        held_on=day(of, "held_on"),
        citation=text(of, "citation", 500),
    )
    if not found.title.strip():
        raise Wrong("missing", "title")
    if len(found.canonical_url) > LONGEST_LINK or (found.sort == Source.Sort.PAGE and not url):
        raise Wrong("not_a_link", "url", url)
    if found.sort in TALKS and not (found.with_whom and found.held_on):
        raise Wrong("missing", "with_whom" if not found.with_whom else "held_on")
    return found
