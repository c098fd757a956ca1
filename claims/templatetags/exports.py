"""What files that are made say of themselves."""

from __future__ import annotations

import datetime

from django import template
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from claims.models import Export
from claims.services.exports import KEPT
from claims.wording import EXPORT_FAILURES, in_words

register = template.Library()


@register.filter
def how_far(row: Export) -> str:
    """How many claims or reports are written, of how many."""
    done, total = (number_format(number, force_grouping=True) for number in (row.done, row.total))
    return _("%(done)s of %(total)s") % {"done": done, "total": total}


@register.filter
def kept_until(row: Export) -> datetime.datetime | None:
    """The moment from which on it may be deleted."""
    return row.ended_at + KEPT if row.ended_at else None


@register.filter
def why(row: Export) -> str:
    """Why it could not be made."""
    return str(in_words(EXPORT_FAILURES, row.failure))
