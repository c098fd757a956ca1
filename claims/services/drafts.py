"""Drafts: saved while people type, gone with the act that takes their words, thrown away by their writers alone."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from claims.models import Claim, Document, Draft
from claims.services.acts import member
from claims.workflow import DONE, Refused

#: Forms whose words were sent, each with when the page that sent them knew its draft to be saved; None for any time.
Taken = Mapping[str, datetime.datetime | None]
#: Characters of a draft, counted as JSON. A longer text comes from a file or a page that is still there.
LONGEST_DRAFT = 1_000_000


class DraftConflict(Exception):
    """The person saved other words in the same form elsewhere. ``draft`` is the row as it is now."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(f"draft {draft.form} was saved at {draft.saved_at.isoformat()}")
        self.draft = draft


@transaction.atomic
def save_draft(
    form: str,
    *,
    by: User,
    words: Mapping[str, str],
    seen: Mapping[str, str],
    known: datetime.datetime | None = None,
    claim_id: int | None = None,
    document_id: int | None = None,
) -> datetime.datetime:
    """Keep ``words``, at least one field, as what ``by`` typed in ``form`` so far; when that was.

    ``known`` is when the draft was saved last as far as the page knows, None where it knows of none: other words saved
    since are a DraftConflict. Raises Claim.DoesNotExist, Document.DoesNotExist, Refused: not_your_role, draft_too_long.
    """
    member(by)
    if len(json.dumps([words, seen], ensure_ascii=False)) > LONGEST_DRAFT:
        raise Refused("draft_too_long")
    draft = Draft(person=by, form=form, words=dict(words), seen=dict(seen), saved_at=timezone.now())
    for name, value in _about(claim_id, document_id).items():
        setattr(draft, name, value)
    if not _written_over(draft, known) and not _inserted(draft):
        raise DraftConflict(Draft.objects.get(person=by, form=form))
    return draft.saved_at


@transaction.atomic
def add_to_draft(form: str, field: str, more: str, *, by: User, claim_id: int, held: str) -> None:
    """Put ``more``, a paragraph, behind what ``by`` typed in the field so far, or behind what it ``held`` before.

    A paragraph that stands there already is not added again. Raises what ``save_draft`` raises.
    """
    _about(claim_id, None)
    draft = Draft.objects.filter(person=by, form=form).first() or Draft(words={}, seen={})
    there = str(draft.words.get(field, held)).rstrip()
    if more in there:
        return
    save_draft(
        form,
        by=by,
        words={**draft.words, field: f"{there}\n\n{more}" if there else more},
        seen={field: held, **draft.seen},
        known=draft.saved_at,
        claim_id=claim_id,
    )


def throw_away(form: str, *, by: User) -> None:
    """Forget what ``by`` typed in ``form``; nothing where there is no such draft."""
    _drafts_of(by, {form: None}).delete()


@contextmanager
def taking(forms: Taken, *, by: User) -> Iterator[None]:
    """What happens within takes the words of these forms: their drafts go in the same transaction, or stay with it.

    A draft saved after the page knew of it holds words from elsewhere, which were not sent: it stays.
    """
    if not forms:
        yield
        return
    with transaction.atomic():
        yield
        forget_drafts(forms, by=by)


def forget_drafts(forms: Taken, *, by: User) -> None:
    """Delete the drafts of ``by`` in these forms, within the transaction of the act that took their words."""
    if forms:
        _drafts_of(by, forms).delete()


def oldest_fresh() -> datetime.datetime:
    """Drafts saved before this are old (setting DRAFT_DAYS)."""
    return timezone.now() - datetime.timedelta(days=settings.DRAFT_DAYS)


def prunable() -> QuerySet[Draft]:
    """Old drafts that can no longer be sent: their claim is done or gone, or their writer was deactivated."""
    about_nothing = Q(claim=None, document=None) & ~Q(form__regex="^(new|found)")
    closed = Q(claim__status__in=[status.value for status in DONE])
    return Draft.objects.filter(about_nothing | closed | Q(person__is_active=False), saved_at__lt=oldest_fresh())


def prune_drafts() -> int:
    """Delete what is ``prunable``; how many there were."""
    return prunable().delete()[0]


def _about(claim_id: int | None, document_id: int | None) -> dict[str, Any]:
    """The claim is locked: a run of the splitter that would take it back sees the draft, or is over before."""
    if claim_id is not None:
        claims = Claim.objects.select_for_update(no_key=True)
        document_id = claims.values_list("document_id", flat=True).get(pk=claim_id)
    elif document_id is not None and not Document.objects.filter(pk=document_id).exists():
        raise Document.DoesNotExist
    return {"claim_id": claim_id, "document_id": document_id}


def _written_over(draft: Draft, known: datetime.datetime | None) -> bool:
    """Whether the row was the one that the page knows, or held these very words."""
    row = Draft.objects.filter(Q(saved_at=known) | Q(words=draft.words), person=draft.person, form=draft.form)
    return bool(row.update(words=draft.words, seen=draft.seen, saved_at=draft.saved_at))


def _inserted(draft: Draft) -> bool:
    Draft.objects.bulk_create([draft], ignore_conflicts=True)
    return Draft.objects.filter(person=draft.person, form=draft.form, saved_at=draft.saved_at).exists()


def _drafts_of(by: User, forms: Taken) -> QuerySet[Draft]:
    """The details typed about a text belong to that text: they go with it. What no form is called finds nothing."""
    sought = Q(form__startswith="found-") if "new" in forms else Q(pk__in=())
    for form, known in forms.items():
        if "\0" not in form:
            sought |= Q(form=form, saved_at__lte=known) if known else Q(form=form)
    return Draft.objects.filter(sought, person=by)
