"""One line of JSON Lines becomes a document with its texts and claims, or the reason why not."""

from __future__ import annotations

import datetime
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from django.core.validators import slug_re

from claims.models import Document
from claims.queries.exports import FORMAT
from claims.services.document_facts import is_language
from claims.services.exchange.claims import ClaimLine, Labels, Texts, claim_line
from claims.services.exchange.fields import (
    Object,
    Wrong,
    as_json,
    characters,
    flag,
    moment,
    objects,
    text,
    whole,
)
from claims.services.links import is_link
from claims.text.normalize import NotText, accepted

#: Bytes of a line: an article of the longest kind with some thousands of claims.
LONGEST_LINE = 16 * 1024 * 1024
_LONGEST = {
    name: getattr(Document._meta.get_field(name), "max_length", 0)
    for name in ("title", "slug", "language", "url", "publisher", "byline", "place")
}
# What JSON can name and a database cannot keep: a null character, and half of a surrogate pair.
_SUSPECT = re.compile(rb"\\u(?:0000|[dD])")


@dataclass(frozen=True, slots=True)
class RevisionLine:
    """One text of a document."""

    number: int
    text: str
    sha256: str


@dataclass(frozen=True, slots=True)
class AnalysisLine:
    """What a splitter read in a text; the lists are JSON."""

    revision: int
    splitter: str
    language: str
    supported: bool
    furniture: str
    sentences: str
    set_aside: str


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document as a line holds it, every field checked."""

    number: int
    id: int
    title: str
    slug: str
    language: str
    url: str
    publisher: str
    byline: str
    place: str
    published_at: datetime.datetime | None
    published_time_known: bool
    revisions: list[RevisionLine]
    analysis: AnalysisLine
    claims: list[ClaimLine]
    size: int

    @property
    def newest(self) -> RevisionLine:
        return self.revisions[-1]


def document_line(line: bytes, number: int, labels: Labels) -> DocumentLine:
    """The document that a line holds. Raises Wrong with the first thing that is not as it must be."""
    of = _parsed(line)
    if of.get("format") != FORMAT:
        raise Wrong("unknown_format", "format", of.get("format"))
    revisions = sorted(objects(of, "revisions", _revision), key=lambda revision: revision.number)
    texts = {revision.number: revision.text for revision in revisions}
    if not revisions or len(texts) != len(revisions):
        raise Wrong("twice" if revisions else "missing", "revisions")
    newest = revisions[-1]
    return DocumentLine(
        number=number,
        id=whole(of, "id", 0),
        revisions=revisions,
        analysis=_analysis(of, texts, newest.number),
        claims=objects(of, "claims", lambda claim: claim_line(claim, texts, newest.number, labels)),
        size=len(line),
        **_facts(of),
    )


def _parsed(line: bytes) -> Object:
    try:
        value = json.loads(line.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError:
        raise Wrong("not_utf8") from None
    except (ValueError, RecursionError):
        raise Wrong("not_json") from None
    if type(value) is not dict:
        raise Wrong("not_an_object")
    if _SUSPECT.search(line):
        _require_storable(value)
    return value


def _no_number(_name: str) -> NoReturn:
    raise ValueError


def _require_storable(value: Object) -> None:
    for words in characters(value):
        if "\0" in words or any("\ud800" <= character <= "\udfff" for character in words):
            raise Wrong("no_character")


def _facts(of: Object) -> dict[str, Any]:
    found: dict[str, Any] = {name: text(of, name, longest) for name, longest in _LONGEST.items()}
    if not found["title"].strip():
        raise Wrong("missing", "title")
    if not is_language(found["language"]):
        raise Wrong("unknown_value", "language", found["language"])
    if found["url"] and not is_link(found["url"]):
        raise Wrong("not_a_link", "url", found["url"])
    if found["slug"] and not slug_re.match(found["slug"]):
        raise Wrong("unknown_value", "slug", found["slug"])
    known = flag(of, "published_time_known")
    return found | {"published_at": moment(of, "published_at"), "published_time_known": known}


def _revision(of: Object) -> RevisionLine:
    words = text(of, "text", needed=True)
    try:
        if accepted(words) != words:
            raise Wrong("not_canonical", "text")
    except NotText:
        raise Wrong("no_article", "text") from None
    digest = hashlib.sha256(words.encode()).hexdigest()
    if text(of, "text_sha256") not in ("", digest):
        raise Wrong("hash_differs", "text_sha256")
    return RevisionLine(whole(of, "number", least=1), words, digest)


def _analysis(of: Object, texts: Texts, newest: int) -> AnalysisLine:
    """What was read in a text; where the line does not tell, that nothing was."""
    told = of.get("analysis") or {"language": text(of, "language")}
    try:
        if type(told) is not dict:
            raise Wrong("not_an_object")
        revision = whole(told, "revision", newest)
        if revision not in texts:
            raise Wrong("no_such_revision", "revision", revision)
        length = len(texts[revision])
        return AnalysisLine(
            revision=revision,
            splitter=text(told, "splitter", 100),
            language=text(told, "language", 12),
            supported=flag(told, "supported", default=True),
            furniture=_ranges(told, "furniture", length, has_reason=True),
            sentences=_ranges(told, "sentences", length),
            set_aside=_ranges(told, "set_aside", length, has_reason=True),
        )
    except Wrong as wrong:
        raise wrong.within("analysis") from None


def _ranges(of: Object, name: str, length: int, *, has_reason: bool = False) -> str:
    """A list of ranges of the text, as JSON."""

    def one(place: Object) -> Mapping[str, Any]:
        start, end = whole(place, "start"), whole(place, "end")
        if not start < end <= length:
            raise Wrong("out_of_range", "end", end)
        return {"start": start, "end": end, **({"reason": text(place, "reason", 80)} if has_reason else {})}

    return as_json(objects(of, name, one))
