"""What a message can undo, and how undone evidence reads."""

from __future__ import annotations

from typing import Any

from django import template
from django.contrib.messages.storage.base import Message

from claims.views.telling import UNDOES
from claims.wording import WITHDRAWALS, in_words

register = template.Library()


@register.filter
def undoes(message: Message) -> int | None:
    """The event that the button in a message undoes, if it has one."""
    tags = (message.extra_tags or "").split()
    return next((int(tag.removeprefix(UNDOES)) for tag in tags if tag.startswith(UNDOES)), None)


@register.filter
def withdrawal_words(reason: str) -> Any:
    """Why evidence was withdrawn: in the words of a person, or in ours where an undo did it."""
    return in_words(WITHDRAWALS, reason) if reason in WITHDRAWALS else reason
