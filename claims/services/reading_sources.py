"""What a fetched page says, and what it says about itself."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from claims.fetching.fetch import Page
from claims.models import Source
from claims.services.apart import NotRead, read_apart
from claims.services.incoming import read_file
from claims.services.sources import change_source
from claims.text.normalize import NotText, TooLong, accepted

#: The longest that reading one file may take, in seconds. A report of a thousand pages takes ten.
FILE_SECONDS = 30
#: The longest where nobody waits: a text that is given up because the machine is busy would be missing for good.
WORKER_SECONDS = 180

_OFFICE = "application/vnd.openxmlformats-officedocument"
#: What ``claims.text.files`` reads. It is not imported here: its libraries stay in the process that needs them.
_IN_FILES = frozenset({"application/pdf", f"{_OFFICE}.wordprocessingml.document", f"{_OFFICE}.spreadsheetml.sheet"})
_READABLE = {"text/html": "page.html", "text/xml": "page.html", "text/plain": ""}


#: Characters of a file that is cited: a yearbook or a law is far longer than any article, and is not split.
LONGEST_FILE = 5_000_000


@dataclass(frozen=True, slots=True)
class Read:
    """``text`` is what can be read, empty where nothing can; ``details`` are what ``describe_source`` takes.

    ``hrefs`` are the links in its text as they are written, ``is_review`` whether it tells search engines that it
    checks a claim.
    """

    text: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    hrefs: tuple[str, ...] = ()
    is_review: bool = False


def read_page(page: Page) -> Read:
    """Never raises: a page that cannot be read is kept all the same."""
    if page.media_type not in _READABLE:
        return Read(text_in(page.body, page.media_type, seconds=WORKER_SECONDS))
    try:
        found = read_file(page.body, _READABLE[page.media_type], seconds=WORKER_SECONDS)
    except (NotText, TooLong):
        return Read()
    facts = found.facts
    if facts is None:
        return Read(found.text)
    told = {"title": facts.title, "author": facts.byline, "publisher": facts.publisher}
    details = {name: value or "" for name, value in told.items()}
    return Read(found.text, details | {"published_on": _day(facts.published_at)}, found.hrefs, found.is_review)


def text_in(body: bytes, media_type: str, *, seconds: float | None = None) -> str:
    """What can be read of a file: of a page its article, of a PDF file or an office document its text; else nothing."""
    try:
        if media_type in _READABLE:
            return read_file(body, _READABLE[media_type]).text
        if media_type in _IN_FILES:
            told = read_apart("claims.text.files", body, media_type, seconds=seconds or FILE_SECONDS)["text"]
            return accepted(told.replace("\0", ""), LONGEST_FILE)
    except (NotRead, NotText, TooLong):
        pass
    return ""


@transaction.atomic
def describe_source(
    source: Source,
    *,
    title: str = "",
    author: str = "",
    publisher: str = "",
    published_on: datetime.date | None = None,
) -> None:
    """Fill the source's empty fields with what its page says. What people wrote stays; a link is no title.

    Its history tells what was read.
    """
    row = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    told = {"title": title, "author": author, "publisher": publisher, "published_on": published_on}
    empty = {name for name in told if not getattr(row, name)} | ({"title"} if _is_called_by_its_link(row) else set())
    filled = {name: _fitting(name, value) for name, value in told.items() if value and name in empty}
    change_source(row, {name: value for name, value in filled.items() if value}, action="read_source", by=None)


def _is_called_by_its_link(source: Source) -> bool:
    return bool(source.url) and source.url.startswith(source.title)


def _fitting(name: str, value: Any) -> Any:
    longest = getattr(Source._meta.get_field(name), "max_length", None)
    return value[:longest].strip() if isinstance(value, str) else value


def _day(moment: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat((moment or "")[:10])
    except ValueError:
        return None
