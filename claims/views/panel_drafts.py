"""The person's drafts in the panel of a claim."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.forms import Form

from claims.forms.drafts import restore, typed_in
from claims.forms.hints import DismissHintForm
from claims.forms.notes import AnswerForm
from claims.models import Claim, Draft

#: The forms that come into the panel when they are asked for, and the pages that hold them.
ON_DEMAND = {"place": "claim_place", "anchor": "claim_place", "split": "claim_split", "merge": "claim_merge"}
#: Those that do so in whatever status the claim is.
ALWAYS_THERE = {"contact": "claim_contacts", "correction": "claim_contacts"}


@dataclass(frozen=True, slots=True)
class Loose:
    """A draft that stands in no form of the panel.

    ``address`` is the page with its form; empty where there is none any more, and then ``words`` are to be copied.
    """

    draft: Draft
    address: str
    words: Sequence[tuple[Any, str]]


def put_into(forms: MutableMapping[str, Form], claim: Claim, *, can_edit: bool) -> tuple[Loose, ...]:
    """Put the drafts about ``claim``, fetched already, into the forms of its sections; what is left over.

    Forms that are there only for who asked for them, answers to threads and reasons to set a hint aside, are added
    where a draft is theirs.
    """
    for section in _answers(claim):
        forms.setdefault(section, AnswerForm(auto_id=f"{section}-%s"))
    for section in _hints(claim):
        forms.setdefault(section, DismissHintForm())
    begun = {draft.form for draft in claim.own_drafts}  # type: ignore[attr-defined]
    left = put_parts({section: [forms[section]] for section in forms if f"{section}-{claim.pk}" in begun}, claim)
    return tuple(_loose(draft, claim, can_edit=can_edit) for draft in left)


def put_parts(sections: Mapping[str, Sequence[Form]], claim: Claim) -> list[Draft]:
    """The same for sections that are made up of several forms; the drafts that are left."""
    drafts = {draft.form: draft for draft in claim.own_drafts}  # type: ignore[attr-defined]
    for section, parts in sections.items():
        if draft := drafts.pop(f"{section}-{claim.pk}", None):
            restore(draft, *parts)
    return list(drafts.values())


def _answers(claim: Claim) -> list[str]:
    """The sections of the threads that the person began to answer."""
    begun = {f"answer-{note.thread_id}-{claim.pk}" for note in claim.notes.all()}
    drafts = [draft.form for draft in claim.own_drafts if draft.form in begun]  # type: ignore[attr-defined]
    return [form.rpartition("-")[0] for form in drafts]


def _hints(claim: Claim) -> list[str]:
    """The sections of the open hints that the person began to set aside."""
    open_hints = {f"hint-{hint.pk}-{claim.pk}" for hint in claim.noticed if not hint.dismissal_id}  # type: ignore[attr-defined]
    drafts = [draft.form for draft in claim.own_drafts if draft.form in open_hints]  # type: ignore[attr-defined]
    return [form.rpartition("-")[0] for form in drafts]


def _loose(draft: Draft, claim: Claim, *, can_edit: bool) -> Loose:
    page = ON_DEMAND.get(draft.kind, "") if can_edit and _has_place(draft, claim) else ""
    page = page or ALWAYS_THERE.get(draft.kind, "")
    return Loose(draft, page, () if page else typed_in(draft))


def _has_place(draft: Draft, claim: Claim) -> bool:
    """Whether the place of a draft about a place is there yet."""
    return draft.kind != "anchor" or draft.form.split("-")[1] in {str(anchor.pk) for anchor in claim.anchors.all()}
