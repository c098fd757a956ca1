"""The words of notifications, on pages and in mail."""

from __future__ import annotations

from django import template
from django.contrib.auth.models import AnonymousUser, User

from claims.models import Notification
from claims.wording import notified

register = template.Library()

#: A number with more digits tells nobody more.
MOST = 99


@register.filter
def told(row: Notification) -> str:
    """What happened, in a sentence."""
    return notified(row.sort, row.who)


@register.filter
def unread(user: User | AnonymousUser) -> int:
    """How many unread notifications the person of the request has; they were counted with them."""
    return getattr(user, "unread", 0)


@register.filter
def capped(number: int) -> str:
    """The number, or "99+" for a greater one."""
    return str(number) if number <= MOST else f"{MOST}+"
