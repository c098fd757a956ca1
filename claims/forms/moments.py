"""Fields for days and moments, as browsers draw and send them."""

from __future__ import annotations

from typing import Any

from django import forms

_DAY = "%Y-%m-%d"
_MOMENT = "%Y-%m-%dT%H:%M"


def day_field(label: Any, **more: Any) -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format=_DAY)
    return forms.DateField(label=label, widget=widget, input_formats=[_DAY], **more)


def moment_field(label: Any, **more: Any) -> forms.DateTimeField:
    """A day and a time of the newsroom's zone."""
    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format=_MOMENT)
    return forms.DateTimeField(label=label, widget=widget, input_formats=[_MOMENT], **more)
