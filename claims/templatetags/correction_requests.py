"""How a request for correction looks: its state, its acts, its letters."""

from __future__ import annotations

import datetime
from typing import Any

from django import template
from django.forms import Form
from django.utils.formats import date_format
from django.utils.safestring import SafeString

from claims.models import CorrectionRequest, RequestEvent
from claims.queries.correction_requests import Sending, sending_of
from claims.templatetags.look import chip
from claims.views.correction_requests import state_words

register = template.Library()

_LOOKS = {
    "corrected": ("hue-150", "check"),
    "partly": ("hue-190", "check-partial"),
    "refused": ("hue-30", "cross"),
    "silent": ("hue-80", "question"),
}


@register.simple_tag
def request_state(row: CorrectionRequest) -> SafeString:
    """How the request stands, by colour, picture and word."""
    look, picture = _LOOKS.get(row.outcome, ("hue-260 grey", "queued"))
    if row.withdrawn_at:
        look, picture = "hue-260 grey", "withdrawn"
    elif row.is_overdue:
        look, picture = "hue-30", "clock"
    return chip(look, picture, state_words(row))


@register.filter
def act_words(event: RequestEvent) -> Any:
    """What was done."""
    return event.get_action_display()


@register.filter
def sending(event: RequestEvent, row: CorrectionRequest) -> Sending | None:
    """How it stands with a letter that the program was asked to send. ``row`` holds all its events."""
    return sending_of(event, row.events.all())


@register.filter
def outcome_words(event: RequestEvent) -> Any:
    """With which outcome the request was closed."""
    return CorrectionRequest.Outcome(event.data["outcome"]).label


@register.filter
def day_words(event: RequestEvent) -> str:
    """Until when an answer is awaited from then on."""
    return date_format(datetime.date.fromisoformat(event.data["due_on"]["new"]), "DATE_FORMAT")


@register.filter
def form_of(forms: dict[str, Form], key: Any) -> Form | None:
    """The form that was sent for the row of that number, if one was."""
    return forms.get(str(key))
