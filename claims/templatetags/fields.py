"""What stands in every form of a panel: fields with their labels, and what the page showed of the claim."""

from __future__ import annotations

from typing import Any

from django import template
from django.forms import BoundField
from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString, mark_safe

from claims.views.panels import Panel

register = template.Library()

#: Stands for the hidden fields in what is filled in later.
SEEN = "\ue002seen\ue002"


@register.simple_tag
def labeled(field: BoundField, wide: Any = "") -> SafeString:
    """The field with its label, its help and what is wrong with it."""
    look = " ".join(["field", *(["wrong"] if field.errors else []), *(["wide"] if wide else [])])
    # Help may come as a list, which no paragraph may hold.
    known = f'<div class="help" id="{field.auto_id}_helptext">{conditional_escape(field.help_text)}</div>'
    return mark_safe(  # noqa: S308 - each part is escaped already
        f'<div class="{look}">\n<label for="{field.id_for_label}">{conditional_escape(field.label)}</label>\n'
        f"{field}{known if field.help_text else ''}{field.errors or ''}</div>"
    )


@register.simple_tag
def seen(panel: Any) -> SafeString:
    """What the page showed of the claim, and where it stood, as hidden fields; SEEN for what stands in for a panel."""
    if not isinstance(panel, Panel):
        return SafeString(SEEN)
    claim, place = panel.claim, next(iter(panel.claim.anchors.all()), None)
    stood = f'<input type="hidden" name="stood" value="{claim.document_id}:{place.start}:{place.end}">' if place else ""
    return mark_safe(  # noqa: S308 - each part is escaped or a number
        f'<input type="hidden" name="at" value="{escape(panel.at)}">'
        f'<input type="hidden" name="seen_status" value="{escape(claim.status)}">'
        f'<input type="hidden" name="seen_version" value="{claim.version}">{stood}'
    )
