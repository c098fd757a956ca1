"""What the table of claims needs of Python."""

from __future__ import annotations

from typing import Any

from django import template
from django.forms import Form
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from claims.models import BulkAct, Claim
from claims.queries.search import END, FOUND
from claims.wording import BULK_DONE, in_words
from claims.workflow import DONE

register = template.Library()


@register.filter
def is_overdue(claim: Claim) -> bool:
    """Whether the claim should be done by now and is not."""
    return bool(claim.due_at and claim.due_at < timezone.now() and claim.status not in DONE)


@register.filter
def marked(claim: Claim) -> str | SafeString:
    """The wording with what the search found in it marked.

    The database leaves out what looks like tags; then the wording is shown as it is, for it is never rewritten.
    """
    found: str = getattr(claim, "headline", "")
    if FOUND not in found or found.replace(FOUND, "").replace(END, "") != claim.text:
        return claim.text
    opening, *rest = found.split(FOUND)
    parts = (part.partition(END)[::2] for part in rest)
    return format_html("{}{}", opening, format_html_join("", "<mark>{}</mark>{}", parts))


@register.filter
def bulk_words(bulk: BulkAct) -> str:
    """What an act on many claims did."""
    return str(in_words(BULK_DONE, bulk.name) % {"n": len(bulk.events)})


@register.filter
def field_called(form: Form, name: str) -> Any:
    """What was sent for a field of the form, as it was sent."""
    return form[name].data
