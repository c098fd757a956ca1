"""Sources: each kept once, whoever cites it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError

from claims.models import Source
from claims.services.links import LONGEST_LINK, is_link
from claims.text.canonical_links import canonical_link
from claims.workflow import Refused

LONGEST_TITLE = Source._meta.get_field("title").max_length or 0


def cited_source(url: str, details: dict[str, Any]) -> Source:
    """The source of the page that the link leads to if there is one, else a new one, called by its link if untitled.

    What ``details`` tell fills the empty fields of a known source. Raises Refused: no_source, bad_url, bad_source.
    """
    details["title"] = details["title"] or url[:LONGEST_TITLE]
    if not details["title"]:
        raise Refused("no_source")
    form = page_of(url) if url else ""
    known = Source.objects.select_for_update(no_key=True).filter(canonical_url=form).first() if form else None
    return _filled(known, details) if known else _new_source(url, form, details)


def page_of(url: str) -> str:
    """What the links of one page share. Raises Refused("bad_url") for what is no link to be kept."""
    form = canonical_link(url)
    if not is_link(url) or len(form) > LONGEST_LINK:
        raise Refused("bad_url")
    return form


def _filled(known: Source, details: dict[str, Any]) -> Source:
    empty = {name: value for name, value in details.items() if value and not getattr(known, name)}
    if empty:
        for name, value in empty.items():
            setattr(known, name, value)
        _require_storable(known)
        known.save(update_fields=list(empty))
    return known


def _new_source(url: str, form: str, details: dict[str, Any]) -> Source:
    details = {**details, "sort": Source.Sort.PAGE if url else Source.Sort.OTHER}
    source = Source(url=url, canonical_url=form, **details)
    _require_storable(source)
    if url:  # somebody may cite the same page at this moment
        return Source.objects.get_or_create(canonical_url=form, defaults={**details, "url": url})[0]
    source.save()
    return source


def _require_storable(source: Source) -> None:
    try:
        source.full_clean(validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        raise Refused("bad_source") from error
