"""Bringing articles in and putting right what their pages say about themselves."""

from __future__ import annotations

from collections.abc import Mapping

from django.contrib.auth.models import User
from django.db import connection, transaction

from claims.models import Document, Revision
from claims.services.acts import member
from claims.services.document_facts import checked, columns, dated, free_slug, recognized
from claims.services.proposals import store_analysis, store_proposals
from claims.services.readings import read_article
from claims.services.reruns import Rerun, rerun_splitter
from claims.text.analysis import Analysis as Reading
from claims.text.analysis import DocumentFacts
from claims.text.normalize import NotText, accepted

__all__ = ["NoArticle", "Rerun", "bring_in_document", "edit_document", "rerun_splitter", "store_document"]

# One after the other, so that two articles of one title do not choose the same address. Any number, but our own.
_SLUG_LOCK = 0x51C6


class NoArticle(NotText):
    """A text in which nothing but page furniture was found."""

    def __init__(self) -> None:
        super().__init__("only_clutter")


def bring_in_document(
    raw: str,
    *,
    by: User,
    language: str = "auto",
    url: str = "",
    facts: Mapping[str, str] | None = None,
    known: DocumentFacts | None = None,
) -> Document:
    """Store an article with its text, what the splitter read in it, and the claims it proposes.

    ``facts`` (see ``document_facts.EDITABLE_FACTS``) override what was recognized; a language among them is the one
    that the article is read in. What is ``known`` from the article's web page stands between the two. Raises
    normalize.NotText or TooLong for what is no text, NoArticle for clutter alone, Refused for a person without a role
    or a wrong fact.
    """
    member(by)
    typed = checked({"url": url, **(facts or {})})
    known = dated(known, typed.get("published_at", ""))
    reading = read_article(accepted(raw), typed.pop("language", "") or language, known)
    if not reading.sentences:
        raise NoArticle
    return store_document(reading, by=by, facts=typed)


@transaction.atomic
def store_document(reading: Reading, *, by: User, facts: Mapping[str, str] | None = None) -> Document:
    """The rows for a finished analysis: document, revision, analysis, claims and anchors, in one transaction."""
    values = columns({**recognized(reading), **(facts or {})})
    document = Document.objects.create(slug=_reserved_slug(values["title"]), created_by=by, **values)
    revision = Revision.objects.create(
        document=document, number=1, text=reading.text, text_sha256=reading.text_sha256, created_by=by
    )
    store_analysis(revision, reading)
    store_proposals(revision, reading.claims, splitter=reading.splitter)
    return document


@transaction.atomic
def edit_document(document_id: int, *, by: User, **facts: str) -> Document:
    """Put right what was recognized. The address stays. Raises Refused, TypeError, Document.DoesNotExist."""
    member(by)
    document = Document.objects.select_for_update(no_key=True).get(pk=document_id)
    for name, value in columns(checked(facts)).items():
        setattr(document, name, value)
    document.save()
    return document


def _reserved_slug(title: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_SLUG_LOCK])
    return free_slug(title)
