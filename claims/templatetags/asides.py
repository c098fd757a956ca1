"""What stands beside the work on a claim: pictures for the outcomes of contacts."""

from __future__ import annotations

from django import template

from claims.models import Contact

register = template.Library()

_ICONS = {
    Contact.Outcome.ANSWERED: "check",
    Contact.Outcome.DECLINED: "cross",
    Contact.Outcome.NO_ANSWER: "clock",
    Contact.Outcome.UNREACHABLE: "warning",
}


@register.filter
def outcome_icon(outcome: str) -> str:
    """The picture that stands beside what came of a contact."""
    return _ICONS[Contact.Outcome(outcome)]
