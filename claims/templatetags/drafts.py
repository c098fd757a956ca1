"""What the templates of drafts and of people at work need of Python."""

from __future__ import annotations

import datetime
from typing import Any

from django import template
from django.forms import Form
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localdate, localtime

from claims.models import Claim, Draft
from claims.services.drafts import oldest_fresh
from claims.views.panels import Panel
from claims.wording import FORMS, in_words

register = template.Library()


@register.filter
def lately(moment: datetime.datetime) -> str:
    """The time of a moment of today, day and time of an earlier one."""
    local = localtime(moment)
    time = date_format(local, "TIME_FORMAT")
    return time if local.date() == localdate() else f"{date_format(local, 'j M')}, {time}"


@register.filter
def newest_event(claim: Claim) -> int:
    """The last event that is shown of the claim, 0 for none; ``events`` are fetched already."""
    return max((event.pk for event in claim.events.all()), default=0)


@register.filter
def form_of(panel: Panel, section: str) -> Form | None:
    """The form of a section of the panel, as it was sent or as it begins."""
    return panel.forms.get(section)


@register.filter
def form_words(kind: str) -> Any:
    """What a form is for."""
    return in_words(FORMS, kind)


@register.filter
def is_old(draft: Draft) -> bool:
    """Whether the draft lies about for longer than the newsroom wants."""
    return draft.saved_at < oldest_fresh()


@register.filter
def place_of_draft(draft: Draft) -> str:
    """Where the draft goes on: its form, or a page of its words where what it was about is gone."""
    if draft.kind in ("new", "found"):
        return reverse("document_new")
    if draft.claim_id is None and (draft.document_id is None or draft.kind not in ("add", "facts", "hint")):
        return reverse("draft", args=[draft.pk])
    if draft.kind == "hint" and draft.claim_id is None:
        return reverse("document_hints", args=[draft.document_id])
    if draft.kind == "facts":
        return reverse("document_edit", args=[draft.document_id])
    page = reverse("document", args=[draft.document_id])
    return f"{page}?claim={draft.claim_id}" if draft.claim_id else page


@register.filter
def discard_address(draft: Draft) -> str:
    """Where its button sends that it is to be thrown away."""
    if draft.claim_id:
        return reverse("claim_draft", args=[draft.claim_id])
    return reverse("document_draft", args=[draft.document_id]) if draft.document_id else reverse("drafts")
