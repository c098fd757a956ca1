"""The forms of a panel, each made when somebody asks for it: most stay folded, and making them takes long."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

from django.forms import Form

from claims.forms.claims import AssignForm, ReasonForm, WordingForm
from claims.forms.evidence import EvidenceForm, WithdrawEvidenceForm
from claims.forms.notes import NoteForm
from claims.forms.reviews import AssessmentForm
from claims.forms.sorting import DeadlineForm, TagForm
from claims.models import Claim
from claims.views.access import MemberRequest
from claims.views.acts import Acts


@dataclass(frozen=True, slots=True)
class Fresh:
    """A form as it begins: ``make`` makes it for a claim, ``look`` is what it shows beside wording and claimant.

    Claims with the same look share its drawing. With a look of None it is drawn for each of them.
    """

    make: Callable[[Any], Form]
    look: Hashable | None = ()


class Forms(MutableMapping[str, Form]):
    """Forms of a claim by their sections."""

    def __init__(self, claim: Any, fresh: Mapping[str, Fresh]) -> None:
        self.claim, self.fresh = claim, fresh
        self._made: dict[str, Form] = {}

    def __getitem__(self, section: str) -> Form:
        if section not in self._made:
            self._made[section] = self.fresh[section].make(self.claim)
        return self._made[section]

    def __setitem__(self, section: str, form: Form) -> None:
        self._made[section] = form

    def __delitem__(self, section: str) -> None:
        del self._made[section]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self.fresh, *self._made)))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def look(self, section: str) -> Hashable | None:
        """What the section shows while nobody typed into its form; None where it is to be drawn for this claim alone.

        Who typed something has had the form made.
        """
        if section in self._made:
            return None
        return self.fresh[section].look if section in self.fresh else ()


def fresh_forms(claim: Claim, acts: Acts, request: MemberRequest) -> Forms:
    """Those that the panel offers."""
    fresh = {"note": Fresh(lambda _: NoteForm(auto_id="note-%s")), "tag": Fresh(lambda _: TagForm(auto_id="tag-%s"))}
    fresh |= {act.name: _reason(act.name) for act in acts.others if act.explained}
    if acts.can_edit:
        fresh |= {"edit": Fresh(WordingForm.of, (claim.kind, bool(claim.claimant)))}
        fresh |= {"evidence": _evidence(request.GET.get("source"))}
        fresh |= {
            f"withdraw-{piece.pk}": _withdrawal(piece.pk) for piece in claim.evidence.all() if not piece.withdrawn_at
        }
    if acts.can_assign:
        fresh["assign"] = _assignment(claim)
    if acts.can_date:
        fresh["deadline"] = Fresh(lambda _: DeadlineForm.of(claim), None if claim.due_at else ())
    if acts.can_assess:
        fresh["assess"] = Fresh(lambda _: AssessmentForm.of(claim, request.user.pk), None)
    return Forms(claim, fresh)


def _reason(act: str) -> Fresh:
    return Fresh(lambda _: ReasonForm(auto_id=f"{act}-%s"))


def _evidence(source: str | None) -> Fresh:
    return Fresh(lambda _: EvidenceForm.citing(source), None if source else ())


def _withdrawal(piece: int) -> Fresh:
    return Fresh(lambda _: WithdrawEvidenceForm(auto_id=f"withdraw-{piece}-%s"))


def _assignment(claim: Any) -> Fresh:
    people = tuple((person.pk, str(person)) for person in claim.reviewers)
    return Fresh(lambda _: AssignForm.offering(people, chosen=claim.assignee_id), (claim.assignee_id, people))
