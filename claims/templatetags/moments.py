"""Moments as pages tell them, written once for a language: Django takes each apart letter by letter."""

from __future__ import annotations

import datetime
from functools import lru_cache

from django import template
from django.template.defaultfilters import date
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import get_current_timezone_name, localtime
from django.utils.translation import get_language

register = template.Library()


@register.simple_tag
def moment(at: datetime.datetime) -> SafeString:
    """Day and time of the newsroom, with the zone for who points at it."""
    return _told(at, get_current_timezone_name(), get_language())


@lru_cache(maxsize=4096)
def _told(at: datetime.datetime, _zone: str, _language: str | None) -> SafeString:
    local = localtime(at)
    return format_html(
        '<time class="meta" datetime="{}" title="{}">{}</time>',
        date(local, "c"),
        date(local, "T (O)"),
        date(local, "DATETIME_FORMAT"),
    )
