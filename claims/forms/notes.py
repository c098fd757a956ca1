"""What people say to each other, and about what."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.forms.claims import LONGEST_TEXT, WordsField, area

_ABOUT = re.compile(r"^(place|evidence)-([0-9]{1,18})$")


class AnswerForm(forms.Form):
    """What comes next in a thread."""

    body = WordsField(label=_("Note"), max_length=LONGEST_TEXT, widget=area(2, **{"data-mentions": True}))


class NoteForm(AnswerForm):
    """The first note of a thread. ``about`` is empty for the claim as a whole, else "place-7" or "evidence-7"."""

    about = forms.RegexField(r"^(?:|(?:place|evidence)-[0-9]{1,18})$", label=_("About"), required=False)

    @property
    def words(self) -> dict[str, Any]:
        """What the services take."""
        found = _ABOUT.match(self.cleaned_data["about"])
        sort, pk = (found[1], int(found[2])) if found else ("", None)
        return {
            "body": self.cleaned_data["body"],
            "anchor_id": pk if sort == "place" else None,
            "evidence_id": pk if sort == "evidence" else None,
        }
