"""The words of notifications, on pages and in mail."""

from __future__ import annotations

from django import template
from django.contrib.auth.models import AnonymousUser, User

from claims.models import Notification
from claims.queries.notifications import MOST, unread_count
from claims.wording import notified

register = template.Library()


@register.filter
def told(row: Notification) -> str:
    """What happened, in a sentence."""
    return notified(row.sort, row.who)


@register.filter
def unread(user: User | AnonymousUser) -> int:
    """How many unread notifications the person of the request has; counted once a page."""
    if not getattr(user, "pk", None):
        return 0
    if not hasattr(user, "unread"):
        user.unread = unread_count(user.pk)  # type: ignore[union-attr]
    return int(user.unread)  # type: ignore[union-attr]


@register.filter
def capped(number: int) -> str:
    """The number, or "99+" for a greater one."""
    return str(number) if number < MOST else f"{MOST - 1}+"
