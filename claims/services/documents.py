"""Bringing articles in and putting right what their pages say about themselves."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from claims.models import Document, DocumentEvent, Publication, Revision
from claims.services.acts import differences, member
from claims.services.addresses import with_address
from claims.services.document_facts import checked, columns, dated, recognized
from claims.services.drafts import Taken, taking
from claims.services.hints import renew_hints, store_hints
from claims.services.proposals import store_analysis, store_proposals
from claims.services.readings import read_article
from claims.services.reruns import Rerun, rerun_splitter
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import DocumentFacts
from claims.text.normalize import NotText, accepted

__all__ = [
    "DocumentConflict",
    "NoArticle",
    "Rerun",
    "bring_in_document",
    "edit_document",
    "rerun_splitter",
    "store_document",
]

#: What hints look at: the day that "yesterday" counts from, the headline, the words for numbers and months.
_FOR_HINTS = frozenset({"published_at", "title", "language"})


class NoArticle(NotText):
    """A text in which nothing but page furniture was found."""

    def __init__(self) -> None:
        super().__init__("only_clutter")


class DocumentConflict(Exception):
    """Somebody else was faster: the document is no longer what the person saw. ``document`` is the row as it is now."""

    def __init__(self, document: Document) -> None:
        super().__init__(f"document {document.pk} is at version {document.version}")
        self.document = document


def bring_in_document(
    raw: str,
    *,
    by: User,
    language: str = "auto",
    url: str = "",
    facts: Mapping[str, str] | None = None,
    known: DocumentFacts | None = None,
    drafts: Taken | None = None,
) -> Document:
    """Store an article with its text, what the splitter read in it, and the claims it proposes.

    ``facts`` (see ``document_facts.EDITABLE_FACTS``) override what was recognized; a language among them is the one
    that the article is read in. What is ``known`` from the article's web page stands between the two. ``drafts`` are
    the forms of ``by`` whose words these are: their drafts go in the transaction that stores the article. Raises
    normalize.NotText or TooLong for what is no text, NoArticle for clutter alone, Refused for a person without a role
    or a wrong fact.
    """
    member(by)
    typed = checked({"url": url, **(facts or {})})
    known = dated(known, typed.get("published_at", ""))
    reading = read_article(accepted(raw), typed.pop("language", "") or language, known)
    if not reading.sentences:
        raise NoArticle
    with taking(drafts or {}, by=by):
        return store_document(reading, by=by, facts=typed)


@transaction.atomic
def store_document(reading: Reading, *, by: User, facts: Mapping[str, str] | None = None) -> Document:
    """The rows for a finished analysis: document, revision, analysis, claims, anchors, hints, in one transaction."""
    values = columns({**recognized(reading), **(facts or {})})
    document = with_address(values["title"], lambda slug: Document.objects.create(slug=slug, created_by=by, **values))
    revision = Revision.objects.create(
        document=document, number=1, text=reading.text, text_sha256=reading.text_sha256, created_by=by
    )
    store_analysis(revision, reading)
    store_proposals(revision, reading.claims, splitter=reading.splitter)
    store_hints(revision, reading.hints)
    return document


@transaction.atomic
def edit_document(document_id: int, *, by: User, seen: int | None = None, **facts: str) -> Document:
    """Put right what was recognized; the address stays, and what was replaced stands in the document's history.

    ``seen`` is the version of the document that the page showed, None where no page showed any. Where the report was
    published the event names its ``edition``: the next one will carry the new facts. Raises Refused, TypeError,
    DocumentConflict, Document.DoesNotExist.
    """
    member(by)
    document = Document.objects.select_for_update(no_key=True).get(pk=document_id)
    new = columns(checked(facts))
    changes = differences({name: _plain(getattr(document, name)) for name in new}, _all_plain(new))
    if not changes:
        return document
    if seen not in (None, document.version):
        raise DocumentConflict(document)
    for name, value in {**new, "version": document.version + 1}.items():
        setattr(document, name, value)
    document.save()
    _tell(document, changes, by=by)
    if _FOR_HINTS & changes.keys():
        renew_hints(document)
    return document


def _tell(document: Document, changes: dict[str, Any], *, by: User) -> None:
    edition = Publication.objects.filter(document=document).aggregate(Max("edition"))["edition__max"]
    data = {**changes, **({"edition": edition} if edition else {})}
    DocumentEvent.objects.create(document=document, action="edit", actor=by, data=data)


def _all_plain(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    """As JSON keeps it; moments in the newsroom's zone."""
    return timezone.localtime(value).isoformat() if isinstance(value, datetime.datetime) else value
