"""How things look: icons, hues and the words for keys."""

from __future__ import annotations

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

#: Hues of the statuses, in OKLCH degrees; those of 0 chroma are grey (tokens.css).
STATUS_LOOKS = {
    "proposed": "hue-260 grey",
    "queued": "hue-250",
    "checking": "hue-80",
    "in_review": "hue-310",
    "approved": "hue-160",
    "published": "hue-190",
    "dismissed": "hue-260 grey",
    "withdrawn": "hue-20",
}


@register.simple_tag
def icon(name: str) -> SafeString:
    """The picture called ``name`` in icons.svg. Words beside it carry the meaning, so it is hidden from readers."""
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        static("claims/icons.svg"),
        name,
    )


@register.filter
def hue(degrees: int | None) -> str:
    """The class for a hue of 0 to 360 degrees, rounded to ten: ``hue-250``."""
    return f"hue-{round((degrees or 0) / 10) * 10 % 360}"


@register.filter
def status_look(status: str) -> str:
    """The classes that give a status its colour."""
    return STATUS_LOOKS.get(status, "hue-260 grey")
