"""Input of the claims table: filters, views to keep, acts on the chosen claims."""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import cached_property
from typing import Any

from django import forms
from django.conf import settings
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from claims.forms.choices import SharedChoiceField
from claims.forms.claims import KIND_CHOICES, LONGEST_TEXT
from claims.forms.sorting import deadline_field
from claims.models import Claim
from claims.models.claims import DISMISSAL_LABELS, STATUS_LABELS
from claims.models.hints import Outcome
from claims.queries.filters import UNFINISHED, ClaimFilters
from claims.queries.hints import OPEN
from claims.queries.people import reviewers
from claims.queries.table_choices import Choices
from claims.queries.table_orders import ORDERS
from claims.services.bulk import Act, ActName
from claims.services.moves import Seen
from claims.services.saved_views import LONGEST_NAME
from claims.services.tags import LONGEST_TAG
from claims.wording import HINT_SORTS
from claims.workflow import DISMISSAL_REASONS, Status

ME, NOBODY = "me", "nobody"
ORDER_LABELS = {
    "newest": _("newest first"),
    "score": _("most check-worthy first"),
    "deadline": _("earliest deadline first"),
    "changed": _("last changed first"),
    "text": _("by article and place"),
}
DEADLINE_LABELS = {
    "overdue": _("overdue"),
    "today": _("today"),
    "week": _("within a week"),
    "none": _("no deadline"),
}
HINT_LABELS = {
    OPEN: _("anything to look at"),
    Outcome.DOES_NOT_FIT.value: Outcome.DOES_NOT_FIT.label,
    Outcome.UNKNOWN.value: Outcome.UNKNOWN.label,
    **HINT_SORTS,
}

#: Characters of filters whose fields are kept as they were drawn.
LONGEST_KEPT = 200
_SEARCH = forms.TextInput(attrs={"type": "search", "dir": "auto", "autocomplete": "off"})
_CHOSEN = re.compile(r"([0-9]{1,18}):([a-z_]{1,20}):([0-9]{1,9})")


def _any(*choices: tuple[str, Any]) -> list[tuple[str, Any]]:
    return [("", _("any")), *choices]


def _score(words: Any) -> forms.FloatField:
    number = forms.NumberInput(attrs={"step": "0.05", "min": "0", "max": "1"})
    return forms.FloatField(label=words, required=False, min_value=0, max_value=1, widget=number)


class FilterForm(forms.Form):
    """What the table of claims is narrowed to, and its order. What makes no sense narrows nothing."""

    words = forms.CharField(label=_("Words"), required=False, max_length=200, widget=_SEARCH)
    status = SharedChoiceField(
        label=_("Status"),
        required=False,
        choices=_any((UNFINISHED, _("unfinished")), *((s.value, words) for s, words in STATUS_LABELS.items())),
    )
    assignee = SharedChoiceField(label=_("Assigned to"), required=False)
    deadline = SharedChoiceField(label=_("Deadline"), required=False, choices=_any(*DEADLINE_LABELS.items()))
    tag = SharedChoiceField(label=_("Tag"), required=False)
    order = SharedChoiceField(label=_("Order"), required=False, choices=[(o, ORDER_LABELS[o]) for o in ORDERS])
    label = SharedChoiceField(label=_("Rating"), required=False)
    hint = SharedChoiceField(label=_("The program noticed"), required=False, choices=_any(*HINT_LABELS.items()))
    kind = SharedChoiceField(label=_("Kind"), required=False, choices=_any(*KIND_CHOICES))
    claimant = forms.CharField(label=_("Claimant"), required=False, max_length=200)
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=200)
    language = SharedChoiceField(label=_("Language"), required=False, choices=_any(*settings.LANGUAGES))
    origin = SharedChoiceField(label=_("Origin"), required=False, choices=_any(*Claim.Origin.choices))
    score_from = _score(_("Score from"))
    score_to = _score(_("Score to"))
    document = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)

    #: The fields that stand open; the others are folded until one of them narrows the table.
    OPEN = ("status", "assignee", "deadline", "tag", "order")
    HIDDEN = ("words", "document")

    def __init__(self, data: QueryDict, *, choices: Choices, reader: int) -> None:
        super().__init__(data, auto_id="filter-%s")
        self.reader, self.offered = reader, choices
        own = [(ME, _("me")), (NOBODY, _("nobody"))]
        for name, found in (("assignee", [*own, *choices.people]), ("tag", choices.tags), ("label", choices.labels)):
            self.fields[name].choices = _any(*found)  # type: ignore[attr-defined]
        self.is_valid()

    @cached_property
    def chosen(self) -> dict[str, Any]:
        """The fields that are filled in properly, as they were."""
        return {name: value for name, value in self.cleaned_data.items() if value not in ("", None)}

    @cached_property
    def query(self) -> str:
        """The filters and the order as the address holds them."""
        return self.query_without()

    def query_without(self, *names: str) -> str:
        """The same without some of them."""
        found = QueryDict(mutable=True)
        found.update({name: value for name, value in self.chosen.items() if name not in names})
        return found.urlencode()

    @property
    def sorted_by(self) -> str:
        return self.cleaned_data.get("order") or "newest"

    @property
    def filters(self) -> ClaimFilters:
        found = {name: value for name, value in self.chosen.items() if name != "order"}
        person = found.pop("assignee", None)
        if person:
            found["assignee"] = {ME: self.reader, NOBODY: 0}.get(person) if person in (ME, NOBODY) else int(person)
        for name in {"tag"} & found.keys():
            found[name] = int(found[name])
        return ClaimFilters(**found)

    @property
    def looks(self) -> Hashable | None:
        """All that the fields below the search show; None where somebody typed so much that nobody does it again."""
        typed = tuple(self.data.get(name, "") for name in self.fields if name not in self.HIDDEN)
        offered = (tuple(self.offered.people), tuple(self.offered.tags), tuple(self.offered.labels))
        return (*offered, typed) if sum(map(len, typed)) <= LONGEST_KEPT else None

    @property
    def open_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.OPEN]

    @property
    def folded_fields(self) -> list[forms.BoundField]:
        return [field for field in self if field.name not in (*self.OPEN, *self.HIDDEN)]

    @property
    def is_unfolded(self) -> bool:
        return any(field.name in self.chosen for field in self.folded_fields)


class ViewForm(forms.Form):
    """A name for the filters that the table shows."""

    name = forms.CharField(label=_("Name of the view"), max_length=LONGEST_NAME)
    query = forms.CharField(required=False, max_length=LONGEST_TEXT, widget=forms.HiddenInput)
    is_shared = forms.BooleanField(label=_("Share it with everybody"), required=False)


class BulkForm(forms.Form):
    """One act on the chosen claims; each choice says what the page showed: ``id:status:version``."""

    act = SharedChoiceField(choices=[(name.value, name.value) for name in ActName])
    dismissed_as = SharedChoiceField(
        label=_("Reason"), required=False, choices=[("", "–"), *((r, DISMISSAL_LABELS[r]) for r in DISMISSAL_REASONS)]
    )
    to = forms.ModelChoiceField(label=_("Person"), queryset=reviewers(), required=False, empty_label=_("nobody"))
    tag = forms.CharField(label=_("Tag"), required=False, max_length=LONGEST_TAG)
    due_at = deadline_field()
    query = forms.CharField(required=False, max_length=LONGEST_TEXT, widget=forms.HiddenInput)

    @classmethod
    def offering(cls, choices: Choices, *, query: str) -> BulkForm:
        """An empty form for the table that ``query`` shows; the people are those that were read already."""
        form = cls(initial={"query": query}, auto_id="bulk-%s")
        form.fields["to"].widget.choices = [("", _("nobody")), *choices.people]
        return form

    @property
    def seen(self) -> dict[int, Seen]:
        """The chosen claims as the page showed them; a choice that makes no sense is none."""
        sent = self.data.getlist("claim") if isinstance(self.data, QueryDict) else []
        chosen = [found.groups() for words in sent if (found := _CHOSEN.fullmatch(words))]
        return {int(pk): Seen(status, int(version)) for pk, status, version in chosen if status in list(Status)}

    @property
    def asked(self) -> Act:
        data = self.cleaned_data
        return Act(
            ActName(data["act"]),
            dismissed_as=data["dismissed_as"],
            to=data["to"],
            tag=data["tag"],
            due_at=data["due_at"],
        )
