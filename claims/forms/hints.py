"""Input about hints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import LONGEST_TEXT, AddClaimForm, WordsField, area
from claims.models import Hint
from claims.text.spans import Span

#: What is most likely to be verified about a claim that a hint of that sort is about.
KIND_OF_SORT = {"calendar": "time", "duration": "time", "sums": "quantity", "roles": "role"}


class DismissHintForm(forms.Form):
    """Why a hint is set aside."""

    reason = WordsField(label=_("Reason"), required=False, max_length=LONGEST_TEXT, widget=area(2))


class HintNoteForm(forms.Form):
    """The claim that gets a hint as a note."""

    claim = forms.IntegerField(min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)


def claim_form_for(hint: Hint, places: Iterable[Span], text: str) -> AddClaimForm:
    """The form for a claim at the first of ``places``, worded as it stands there; the others are added with it."""
    first = next(iter(places))
    initial: dict[str, Any] = {
        "start": first.start,
        "end": first.end,
        "exact": first.of(text),
        "text": " ".join(first.of(text).split()),
        "kind": KIND_OF_SORT.get(hint.sort, "other"),
        "hint": hint.pk,
    }
    form = AddClaimForm(initial=initial, auto_id="add-%s")
    for field in (form.fields[name] for name in initial):
        # A draft comes back into the empty form, so it has to take along what is filled in here.
        field.widget.attrs["data-before"] = field.initial or ""
    return form
