"""What a newsroom has already of what a file tells: texts, addresses, labels, tags, sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields

from django.contrib.auth.models import User

from claims.models import Document, MisinformationType, RatingLabel, RatingScale, Revision, Source
from claims.services.document_facts import free_slug
from claims.services.exchange.claims import KnownLabel, Labels
from claims.services.exchange.copying import copy_rows, reserved
from claims.services.exchange.pieces import SourceLine
from claims.services.ratings import lock_scale
from claims.services.tags import tag_named

#: The columns of a source, by the names of its line.
_FACTS = tuple(field.name for field in fields(SourceLine))


def known_labels() -> Labels:
    """Every label of every version of every scale. Two queries."""
    types: dict[int, dict[str, int]] = defaultdict(dict)
    for scale, key, pk in MisinformationType.objects.values_list("scale", "key", "pk"):
        types[scale][key] = pk
    rows = RatingLabel.objects.values_list("scale__key", "scale__version", "key", "pk", "scale", "verdict")
    return {(key, number, label): KnownLabel(pk, of, says, types[of]) for key, number, label, pk, of, says in rows}


def texts_here(digests: Collection[str], *, before: int | None) -> set[str]:
    """Those of the texts, by their hashes, that a document with an id ``before`` has; of any document without it."""
    having = Revision.objects.filter(text_sha256__in=digests)
    return set((having if before is None else having.filter(document__lt=before)).values_list("text_sha256", flat=True))


def free_slugs(wanted: Iterable[tuple[str, str]]) -> list[str]:
    """An address for each (slug, title): its own where that is free, else one made of the title."""
    asked = list(wanted)
    taken = set(Document.objects.filter(slug__in=[slug for slug, _ in asked]).values_list("slug", flat=True))
    found = []
    for slug, title in asked:
        free = slug if slug and slug not in taken else free_slug(title, taken)
        taken.add(free)
        found.append(free)
    return found


def lock_scales(scales: Iterable[int]) -> None:
    for scale in RatingScale.objects.filter(pk__in=set(scales), locked_at=None).values_list("pk", flat=True):
        lock_scale(scale)


class Known:
    """Tags and sources of the newsroom, each asked for once; what it does not have yet is made by ``by``."""

    def __init__(self, by: User) -> None:
        self.by = by
        self._tags: dict[str, int] = {}
        self._sources: dict[SourceLine | str, int] = {}

    def tag(self, name: str) -> int:
        """The id of the tag of that name, whatever the case."""
        if name not in self._tags:
            self._tags[name] = tag_named(" ".join(name.split()), by=self.by).pk
        return self._tags[name]

    def sources(self, lines: Iterable[SourceLine]) -> list[int]:
        """The ids of the sources: by their links, those without by all that is known of them."""
        asked = list(lines)
        fresh = {_key(line): line for line in asked if _key(line) not in self._sources}
        if fresh:
            self._sources |= _pages(fresh.values()) | _offline(fresh.values())
            self._make([line for key, line in fresh.items() if key not in self._sources])
        return [self._sources[_key(line)] for line in asked]

    def _make(self, lines: Sequence[SourceLine]) -> None:
        ids = reserved(Source, len(lines))
        rows = (
            (pk, self.by.pk, *(getattr(line, name) for name in _FACTS)) for pk, line in zip(ids, lines, strict=True)
        )
        copy_rows(Source, ("id", "created_by_id", *_FACTS), rows)
        self._sources |= {_key(line): pk for pk, line in zip(ids, lines, strict=True)}


def _key(line: SourceLine) -> SourceLine | str:
    return line.canonical_url or line


def _pages(lines: Iterable[SourceLine]) -> dict[SourceLine | str, int]:
    links = [line.canonical_url for line in lines if line.canonical_url]
    return dict(Source.objects.filter(canonical_url__in=links).values_list("canonical_url", "pk"))


def _offline(lines: Iterable[SourceLine]) -> dict[SourceLine | str, int]:
    titles = {line.title for line in lines if not line.canonical_url}
    rows = Source.objects.filter(canonical_url="", title__in=titles).order_by("-pk").values_list("pk", *_FACTS)
    return {SourceLine(*facts): pk for pk, *facts in rows}
