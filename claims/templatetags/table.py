"""What the table of claims needs of Python."""

from __future__ import annotations

from typing import Any

from django import template
from django.forms import Form
from django.utils import timezone
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

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
    """The wording with what the search found in it marked."""
    return with_marks(getattr(claim, "headline", ""), claim.text)


def with_marks(found: str, words: str) -> str | SafeString:
    """``words`` with what a search found in them marked, as its headline ``found`` tells.

    The database leaves out what looks like tags; then the words are shown as they are, for they are never rewritten.
    """
    if FOUND not in found or found.replace(FOUND, "").replace(END, "") != words:
        return words
    return in_marks(found)


def in_marks(found: str) -> SafeString:
    """The words of a headline, escaped, with what was found in them marked."""
    return mark_safe(escape(found).replace(FOUND, "<mark>").replace(END, "</mark>"))  # noqa: S308


@register.filter
def bulk_words(bulk: BulkAct) -> str:
    """What an act on many claims did."""
    return str(in_words(BULK_DONE, bulk.name) % {"n": len(bulk.events)})


@register.filter
def field_called(form: Form, name: str) -> Any:
    """What was sent for a field of the form, as it was sent."""
    return form[name].data
