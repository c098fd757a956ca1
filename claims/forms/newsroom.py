"""Which time, and which articles, the figures of the newsroom are about."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.forms.moments import day_field
from claims.queries.newsroom.scope import Scope, first_day, step_of

PERIODS = {
    "month": _("last 30 days"),
    "quarter": _("last 13 weeks"),
    "year": _("last 52 weeks"),
    "all": _("everything"),
}
#: Where nothing is asked for.
USUAL = "quarter"


class ScopeForm(forms.Form):
    """A period by name, or the days from ``first`` to ``last``, which go before it; a publisher and a language.

    What makes no sense is told and narrows nothing.
    """

    period = forms.ChoiceField(required=False, choices=list(PERIODS.items()), widget=forms.HiddenInput)
    first = day_field(_("From"), required=False)
    last = day_field(_("To"), required=False)
    publisher = forms.CharField(
        label=_("Publisher"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search", "dir": "auto", "autocomplete": "off", "list": "publishers"}),
    )
    language = forms.ChoiceField(label=_("Language"), required=False, choices=[("", _("any")), *settings.LANGUAGES])

    def __init__(self, data: QueryDict) -> None:
        super().__init__(data, auto_id="scope-%s")
        self.today = timezone.localdate(timezone=timezone.get_default_timezone())
        self.beginning = first_day()
        self.is_valid()

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        first, last = given.get("first"), given.get("last")
        if first and last and first > last:
            raise ValidationError(_("The first day comes after the last."))
        return given

    @property
    def named(self) -> str:
        """The key of the period; empty where days were given."""
        asked = self.cleaned_data
        return "" if self._days else asked.get("period") or USUAL

    @property
    def scope(self) -> Scope:
        """The days asked for, as far as the newsroom has been there, and not beyond today."""
        first, last = self._days or (self.first_of(self.named), self.today)
        first = max(first or self.beginning, self.beginning)
        last = min(last or self.today, self.today)
        asked = self.cleaned_data
        return Scope(min(first, last), last, asked.get("publisher", ""), asked.get("language", ""))

    @property
    def narrowing(self) -> dict[str, str]:
        """The articles asked for, as the address holds them."""
        return {name: self.cleaned_data[name] for name in ("publisher", "language") if self.cleaned_data.get(name)}

    @property
    def query(self) -> dict[str, str]:
        """All that was asked for, as the address holds it."""
        days = zip(("first", "last"), self._days or (), strict=False)
        return (
            {name: day.isoformat() for name, day in days if day}
            | ({"period": self.named} if self.named else {})
            | self.narrowing
        )

    def first_of(self, period: str) -> datetime.date:
        """The first day of a period that ends today; weeks are whole ones, the running one included."""
        if period == "all":
            return self.beginning
        if period == "month":
            return self.today - datetime.timedelta(days=29)
        weeks = 12 if period == "quarter" else 51
        return step_of(self.today, "week") - datetime.timedelta(weeks=weeks)

    @property
    def _days(self) -> tuple[datetime.date | None, datetime.date | None] | None:
        given = (self.cleaned_data.get("first"), self.cleaned_data.get("last"))
        return given if any(given) and not self.errors else None
