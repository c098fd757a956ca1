"""Drafts: what the browser sends of a form that is being filled in, and how it comes back into the form."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms

from claims.forms.claims import AddClaimForm, ReasonForm, WordingForm
from claims.forms.contacts import ContactForm, CorrectContactForm
from claims.forms.documents import FactsForm, TextForm
from claims.forms.evidence import EvidenceForm, WithdrawEvidenceForm
from claims.forms.hints import DismissHintForm
from claims.forms.notes import AnswerForm, NoteForm
from claims.forms.reviews import AssessmentForm
from claims.forms.shaping import AddAnchorForm, AnchorForm, MergeForm, PartForm
from claims.forms.sorting import DeadlineForm, TagForm
from claims.models import Draft

#: The forms by the first word of their drafts' names; acts with a reason share one.
FORMS: Mapping[str, type[forms.Form]] = {
    "edit": WordingForm,
    "evidence": EvidenceForm,
    "withdraw": WithdrawEvidenceForm,
    "assess": AssessmentForm,
    "note": NoteForm,
    "answer": AnswerForm,
    "tag": TagForm,
    "deadline": DeadlineForm,
    "place": AddAnchorForm,
    "anchor": AnchorForm,
    "split": PartForm,
    "merge": MergeForm,
    "add": AddClaimForm,
    "contact": ContactForm,
    "correction": CorrectContactForm,
    "facts": FactsForm,
    "new": TextForm,
    "found": FactsForm,
    "hint": DismissHintForm,
    **dict.fromkeys(("dismiss", "return", "reopen", "correct"), ReasonForm),
}

#: More fields than any form has, and longer names than any field has.
MOST_FIELDS = 60
LONGEST_NAME = 80


class FieldsField(forms.Field):
    """Fields of a form as a JSON object of strings: ``{"text": "..."}``."""

    def to_python(self, value: Any) -> dict[str, str]:
        try:
            fields = json.loads(value or "{}")
        except (ValueError, RecursionError) as error:
            raise forms.ValidationError("not JSON", code="not_json") from error
        if not isinstance(fields, dict) or not all(isinstance(typed, str) for typed in fields.values()):
            raise forms.ValidationError("not fields", code="not_fields")
        if len(fields) > MOST_FIELDS or any(len(name) > LONGEST_NAME for name in fields):
            raise forms.ValidationError("too many fields", code="too_many_fields")
        return {_storable(name): _storable(typed) for name, typed in fields.items()}

    def validate(self, value: Any) -> None:
        """No fields are fine: a required field would ask for some."""


class TypedField(FieldsField):
    """At least one field: a draft without words is none."""

    def validate(self, value: Any) -> None:
        if not value:
            raise forms.ValidationError("no fields", code="no_fields")


class DraftForm(forms.Form):
    """A form's name, what was typed in it, what it held before, and when it was saved last as far as the page knows."""

    form = forms.RegexField(r"^[a-z]+(?:[-_][a-z0-9]+)*$", max_length=80)
    words = TypedField()
    seen = FieldsField()
    known = forms.DateTimeField(required=False)


@dataclass(frozen=True, slots=True)
class Change:
    """What a field held when the draft was begun, and what it holds now; both empty for what has no words."""

    label: Any
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Restored:
    """A draft that was put back into its form, and what changed beneath it meanwhile."""

    draft: Draft
    changes: tuple[Change, ...]

    @property
    def held(self) -> str:
        """What the form held before, for the page's script."""
        return json.dumps(self.draft.seen)


def dismissal_begun(draft: Draft) -> DismissHintForm:
    """The form that sets a hint aside, with the words of ``draft`` in it."""
    form = DismissHintForm()
    restore(draft, form)
    return form


def restore(draft: Draft, *parts: forms.Form) -> Restored:
    """Put the words of ``draft`` into the forms that make up one form in the page; what was sent stays as it was sent.

    Each form gets it as its attribute ``draft``. The words are initial values: they are checked when they are sent.
    """
    changes = [change for part in parts if not part.is_bound for change in _put_back(draft, part)]
    restored = Restored(draft, tuple(changes))
    for part in parts:
        part.draft = restored  # type: ignore[attr-defined]
    return restored


def _put_back(draft: Draft, form: forms.Form) -> Iterator[Change]:
    for name, field in form.fields.items():
        sent_as = form.add_prefix(name)
        if sent_as not in draft.words:
            continue
        was, now = draft.seen.get(sent_as), _held(form, name)
        if was is not None and _plain(was) != _plain(now):
            yield Change(field.label, _shown(field, was), _shown(field, now))
        form.initial[name] = draft.words[sent_as]


def _held(form: forms.Form, name: str) -> str:
    """What the field holds as the page draws it, in the words in which a browser sends it."""
    field = form.fields[name]
    value = field.prepare_value(form.get_initial_for_field(field, name))
    if isinstance(field.widget, forms.CheckboxInput):
        return "on" if value else ""
    if isinstance(field.widget, forms.widgets.ChoiceWidget):
        return "" if value is None else str(value)
    return str(field.widget.format_value(value) or "")


def _plain(words: str) -> str:
    return words.replace("\r\n", "\n").strip()


def _shown(field: forms.Field | None, value: str) -> Any:
    if isinstance(field, forms.BooleanField | forms.RegexField):
        return ""
    choices: Mapping[str, Any] = {str(key): words for key, words in getattr(field, "choices", ())}
    return choices.get(value, value)


def _storable(words: str) -> str:
    """Without what PostgreSQL keeps in no JSON: null characters and halves of characters."""
    return words.replace("\0", "").encode("utf-8", "replace").decode()


def typed_in(draft: Draft) -> list[tuple[Any, str]]:
    """The words of a draft by the labels of its fields, to be read and copied where no form takes them."""
    fields = FORMS[draft.kind].base_fields if draft.kind in FORMS else {}
    told = [(_field_called(fields, name), words) for name, words in draft.words.items() if words.strip()]
    return [(field.label if field else "", str(_shown(field, words))) for field, words in told if _is_read(field)]


def _field_called(fields: Mapping[str, forms.Field], name: str) -> forms.Field | None:
    """The field; the second of two like forms in one sends it as ``2-text``."""
    return fields.get(name.rpartition("-")[2])


def _is_read(field: forms.Field | None) -> bool:
    return field is None or not (field.widget.is_hidden or isinstance(field, forms.RegexField | forms.BooleanField))
