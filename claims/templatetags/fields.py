"""What stands in every form of a panel: fields with their labels, and what the page showed of the claim."""

from __future__ import annotations

from typing import Any

from django import template
from django.forms import BoundField
from django.utils.html import format_html
from django.utils.safestring import SafeString

from claims.views.panels import Panel

register = template.Library()

_FIELD = '<div class="{}">\n<label for="{}">{}</label>\n{}{}{}</div>'
_SEEN = (
    '<input type="hidden" name="at" value="{}"><input type="hidden" name="seen_status" value="{}">'
    '<input type="hidden" name="seen_version" value="{}">{}'
)


@register.simple_tag
def labeled(field: BoundField, wide: Any = "") -> SafeString:
    """The field with its label, its help and what is wrong with it."""
    look = " ".join(["field", *(["wrong"] if field.errors else []), *(["wide"] if wide else [])])
    said = format_html('<p class="help" id="{}_helptext">{}</p>', field.auto_id, field.help_text)
    return format_html(
        _FIELD, look, field.id_for_label, field.label, field, said if field.help_text else "", field.errors
    )


@register.simple_tag
def seen(panel: Panel) -> SafeString:
    """What the page showed of the claim, and where it stood, as hidden fields of a form."""
    claim, place = panel.claim, next(iter(panel.claim.anchors.all()), None)
    stood = f"{claim.document_id}:{place.start}:{place.end}" if place else ""
    hidden = format_html('<input type="hidden" name="stood" value="{}">', stood) if stood else ""
    return format_html(_SEEN, panel.at, claim.status, claim.version, hidden)
