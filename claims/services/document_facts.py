"""What a page says about itself, made fit for the columns of a document."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.text import Truncator, slugify

from claims.models import Document
from claims.models.moments import is_moment
from claims.services.links import is_link
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import DocumentFacts
from claims.workflow import Refused

#: What people may set; ``published_at`` is ISO 8601, a date or a date with time and perhaps zone.
EDITABLE_FACTS = ("title", "byline", "publisher", "place", "published_at", "language", "url")
LONGEST_TITLE_FROM_TEXT = 120
LONGEST_SLUG = 100

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def recognized(reading: Reading) -> dict[str, str]:
    """The facts that the splitter read, cut to what the columns hold; a title is made of the text where none was."""
    page = reading.document
    facts = {
        "title": page.title or _opening(reading),
        "byline": page.byline or "",
        "publisher": page.publisher or "",
        "place": page.place or "",
        "published_at": page.published_at or "",
        "language": page.language,
    }
    return {name: _cut(name, value) for name, value in facts.items()}


def checked(facts: Mapping[str, str]) -> dict[str, str]:
    """What a person typed, without outer space.

    Raises TypeError for a name that is none of EDITABLE_FACTS, and Refused: no_title, bad_url, too_long_a_fact,
    not_a_date, not_a_language.
    """
    for name in facts:
        if name not in EDITABLE_FACTS:
            raise TypeError(f"not a fact of a document: {name}")
    typed = {name: value.strip() for name, value in facts.items()}
    if typed.get("title") == "":
        raise Refused("no_title")
    if typed.get("url") and not is_link(typed["url"]):
        raise Refused("bad_url")
    if "language" in typed and not is_language(typed["language"]):
        raise Refused("not_a_language")
    if any(value != _cut(name, value) for name, value in typed.items()):
        raise Refused("too_long_a_fact")
    if typed.get("published_at") and published(typed["published_at"])[0] is None:
        raise Refused("not_a_date")
    return typed


def is_language(code: str) -> bool:
    """Whether ``code`` has the form of a language tag: a language of two or three letters, perhaps with subtags."""
    return bool(_LANGUAGE.fullmatch(code))


def dated(known: DocumentFacts | None, published_at: str) -> DocumentFacts | None:
    """``known`` with the day that a person gave, if there is one: it decides what "yesterday" means."""
    moment, _ = published(published_at) if published_at else (None, False)
    if moment is None:
        return known
    return replace(
        known or DocumentFacts(language=""), published_at=timezone.localtime(moment).isoformat("T", "minutes")
    )


def known_of(document: Document) -> DocumentFacts:
    """What the newsroom knows of a document: what was recognized, as people left it."""
    moment = document.published_at and timezone.localtime(document.published_at)
    day = moment.date().isoformat() if moment else None
    return DocumentFacts(
        language=document.language,
        title=document.title,
        byline=document.byline or None,
        publisher=document.publisher or None,
        place=document.place or None,
        published_at=moment.isoformat(timespec="minutes") if moment and document.published_time_known else day,
    )


def columns(facts: Mapping[str, str]) -> dict[str, Any]:
    """``facts`` as the columns of a document hold them; a recognized date that is none is left out."""
    values: dict[str, Any] = dict(facts)
    if "published_at" in values:
        values["published_at"], values["published_time_known"] = published(values["published_at"])
    return values


def published(value: str) -> tuple[datetime.datetime | None, bool]:
    """The moment in the newsroom's zone where the page names none, and whether a time was given; None for no date."""
    try:
        day, moment = parse_date(value), None if len(value) <= len("2026-01-31") else parse_datetime(value)
    except ValueError:
        return None, False
    if day is not None and moment is None:
        moment = datetime.datetime.combine(day, datetime.time())
    if moment is None:
        return None, False
    aware = timezone.make_aware(moment) if timezone.is_naive(moment) else moment
    return (aware, day is None) if is_moment(aware) else (None, False)


def free_slug(title: str, given: Collection[str] = ()) -> str:
    """An address made of the title that no document has yet and that is none of those ``given`` just now."""
    base = slugify(Truncator(title).chars(LONGEST_SLUG, truncate=""))[:LONGEST_SLUG].strip("-") or "article"
    taken = {*Document.objects.filter(slug__startswith=base).values_list("slug", flat=True), *given}
    number = 2
    slug = base
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug


def _opening(reading: Reading) -> str:
    first = reading.sentences[0].of(reading.text) if reading.sentences else reading.text
    return Truncator(" ".join(first.split())).chars(LONGEST_TITLE_FROM_TEXT)


def _cut(name: str, value: str) -> str:
    longest = getattr(Document._meta.get_field(name), "max_length", None)
    return value[:longest] if longest else value
