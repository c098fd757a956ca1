"""What a message can undo, and how evidence is withdrawn."""

from __future__ import annotations

from typing import Any

from django import template
from django.contrib.messages.storage.base import Message
from django.forms import Form

from claims.models import Evidence
from claims.views.panels import Panel
from claims.views.telling import UNDOES
from claims.wording import CHANGED, WITHDRAWALS, in_words

register = template.Library()


@register.filter
def undoes(message: Message) -> int | None:
    """The event that the button in a message undoes, if it has one."""
    tags = (message.extra_tags or "").split()
    return next((int(tag.removeprefix(UNDOES)) for tag in tags if tag.startswith(UNDOES)), None)


@register.filter
def changed_part(what: str) -> Any:
    """What a correction changes, in words."""
    return in_words(CHANGED, what)


@register.filter
def withdrawal_words(reason: str) -> Any:
    """Why evidence was withdrawn: in the words of a person, or in ours where an undo did it."""
    return in_words(WITHDRAWALS, reason) if reason in WITHDRAWALS else reason


@register.filter
def withdrawing(panel: Panel, piece: Evidence) -> Form | None:
    """The form that withdraws the piece, as it was sent or empty; None where it cannot be withdrawn."""
    return panel.forms.get(f"withdraw-{piece.pk}")
