"""The words of notifications, on pages and in mail."""

from __future__ import annotations

from typing import Any

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
    person_id = getattr(user, "pk", None)
    if person_id is None:
        return 0
    known: Any = vars(user).get("unread")
    if known is None:
        known = vars(user)["unread"] = unread_count(person_id)
    return int(known)


@register.filter
def capped(number: int) -> str:
    """The number, or "99+" for a greater one."""
    return str(number) if number < MOST else f"{MOST - 1}+"
