"""Sources: each kept once, whoever cites it."""

from __future__ import annotations

import datetime
from typing import Any, TypedDict

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from claims.models import Source, SourceEvent
from claims.services.acts import differences, member
from claims.services.links import LONGEST_LINK, is_link
from claims.text.canonical_links import canonical_link
from claims.workflow import Refused

LONGEST_TITLE = Source._meta.get_field("title").max_length or 0
#: What is cited without a link and without a file.
OFFLINE = tuple(sort for sort in Source.Sort if sort not in (Source.Sort.PAGE, Source.Sort.FILE))
#: Of these it has to be known who spoke, and when.
TALKS = frozenset({Source.Sort.INTERVIEW, Source.Sort.CALL})
_OF_ANY = ("title", "publisher", "author", "published_on")


class Facts(TypedDict, total=False):
    """What people tell of a source; texts are empty and dates None where it is not known."""

    title: str
    publisher: str
    author: str
    published_on: datetime.date | None
    sort: str
    with_whom: str
    held_on: datetime.date | None
    citation: str


class SourceConflict(Exception):
    """Somebody else changed the source meanwhile. ``source`` is the row as it is now."""

    def __init__(self, source: Source) -> None:
        super().__init__(f"source {source.pk} is of version {source.version}")
        self.source = source


def known_source(source_id: int, facts: Facts, *, by: User) -> Source:
    """The source of that id, its empty fields filled with ``facts``. Raises Refused: no_such_source, bad_source."""
    found = Source.objects.select_for_update(no_key=True).filter(pk=source_id).first()
    if found is None:
        raise Refused("no_such_source")
    return _filled(found, facts, by)


def page_source(url: str, facts: Facts, *, by: User) -> Source:
    """The source of the page that the link leads to if there is one, else a new one, called by its link if untitled.

    What ``facts`` tell fills the empty fields of a known source. Raises Refused: bad_url, bad_source.
    """
    form = canonical_link(url)
    if not is_link(url) or len(form) > LONGEST_LINK:
        raise Refused("bad_url")
    known = Source.objects.select_for_update(no_key=True).filter(canonical_url=form).first()
    if known:
        return _filled(known, facts, by)
    told: dict[str, Any] = {**_online(facts), "sort": Source.Sort.PAGE, "url": url, "created_by": by}
    told["title"] = told.get("title") or url[:LONGEST_TITLE]
    _require_storable(Source(canonical_url=form, **told))
    # Somebody may cite the same page at this moment.
    return Source.objects.get_or_create(canonical_url=form, defaults=told)[0]


def file_source(name: str, facts: Facts, *, by: User) -> Source:
    """A new source for a file that is handed in, called by its name if untitled. Raises Refused: bad_source."""
    told: dict[str, Any] = {**_online(facts), "sort": Source.Sort.FILE, "created_by": by}
    return _made(Source(**{**told, "title": told.get("title") or name[:LONGEST_TITLE]}))


def offline_source(facts: Facts, *, by: User) -> Source:
    """A new source that stands in a shelf or was heard. A talk without a title is called after who spoke.

    Raises Refused: no_source (no title), unknown_sort, no_talk, bad_source.
    """
    sort = _offline(facts.get("sort") or Source.Sort.OTHER)
    title = facts.get("title") or (facts.get("with_whom", "") if sort in TALKS else "")
    return _made(Source(**{**facts, "title": title, "sort": sort}, created_by=by))


@transaction.atomic
def add_source(*, by: User, url: str = "", facts: Facts) -> Source:
    """A source that nothing cites yet, by its link or offline; the one that is there where the page is known.

    Raises Refused: not_your_role, and as ``page_source`` and ``offline_source``.
    """
    member(by)
    return page_source(url, facts, by=by) if url else offline_source(facts, by=by)


@transaction.atomic
def edit_source(source_id: int, *, by: User, version: int, facts: Facts) -> Source:
    """Put right what is known of a source; its history tells what was replaced. Its link and its file stay.

    Raises Source.DoesNotExist, SourceConflict where it is of another ``version`` by now, and Refused: not_your_role,
    no_source (no title), unknown_sort, no_talk, bad_source.
    """
    member(by)
    source = Source.objects.select_for_update(no_key=True).get(pk=source_id)
    if source.version != version:
        raise SourceConflict(source)
    told: dict[str, Any] = {**facts} if source.sort in OFFLINE else _online(facts)
    if "sort" in told:
        _offline(told["sort"])
    change_source(source, told, action="edit_source", by=by)
    return source


def change_source(source: Source, told: dict[str, Any], *, action: str, by: User | None) -> None:
    """Give the locked source what it is ``told``, and its history what that replaced; nothing where nothing differs."""
    changes = differences({name: getattr(source, name) for name in told}, told)
    if not changes:
        return
    for name in changes:
        setattr(source, name, told[name])
    require_whole(source)
    source.version += 1
    source.save(update_fields=[*changes, "version"])
    plain = {name: {side: _plain(value) for side, value in change.items()} for name, change in changes.items()}
    SourceEvent.objects.create(source=source, action=action, actor=by, data=plain)


def require_whole(source: Source) -> None:
    """Raises Refused: no_source (no title), no_talk (with whom, or when), bad_source (a field too long)."""
    if not source.title:
        raise Refused("no_source")
    if source.sort in TALKS and not (source.with_whom and source.held_on):
        raise Refused("no_talk")
    _require_storable(source)


def _offline(sort: str) -> str:
    """The sort, if it is one of what is offline: what is a page or a file is told by what was given."""
    if sort not in OFFLINE:
        raise Refused("unknown_sort")
    return sort


def _filled(known: Source, facts: Facts, by: User) -> Source:
    told = facts if known.sort in OFFLINE else _online(facts)
    empty = {name: value for name, value in told.items() if value and not getattr(known, name)}
    change_source(known, empty, action="fill_source", by=by)
    return known


def _online(facts: Facts) -> dict[str, Any]:
    """Without what can be told only of something offline."""
    return {name: value for name, value in facts.items() if name in _OF_ANY}


def _made(source: Source) -> Source:
    require_whole(source)
    source.save()
    return source


def _require_storable(source: Source) -> None:
    try:
        source.full_clean(validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        raise Refused("bad_source") from error


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value
