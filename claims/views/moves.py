"""Leading a claim through the work."""

from __future__ import annotations

from collections.abc import Callable

from django.http import Http404, HttpResponse

from claims.forms.claims import ActForm, AssignForm, ReasonForm
from claims.services.moves import PLAIN, assign_claim, move_claim, take_claim
from claims.services.publications import withdraw_claim
from claims.services.reviews import return_claim
from claims.views.access import MemberRequest, newsroom
from claims.views.answers import act
from claims.views.posting import of_claim, posted
from claims.workflow import Action


@newsroom
@posted(of_claim)
def claim_move(request: MemberRequest, pk: int, action: str) -> HttpResponse:
    """One of the moves that bring nothing but a reason with them."""
    do = _mover(request, pk, action)
    return act(request, pk, section=action, form=ReasonForm(request.POST, auto_id=f"{action}-%s"), done=action, do=do)


def _mover(request: MemberRequest, pk: int, action: str) -> Callable[[ReasonForm], object]:
    by, words = request.user, {"dismissed_as", "reason"}
    if action == Action.RETURN:
        return lambda f: return_claim(pk, by=by, seen=f.seen, comment=f.cleaned_data["reason"])
    if action == Action.WITHDRAW:
        return lambda f: withdraw_claim(pk, by=by, seen=f.seen, reason=f.cleaned_data["reason"])
    if action not in PLAIN:
        raise Http404
    return lambda f: move_claim(
        pk, action=Action(action), by=by, seen=f.seen, **{name: f.cleaned_data[name] for name in words}
    )


@newsroom
@posted(of_claim)
def claim_take(request: MemberRequest, pk: int) -> HttpResponse:
    form = ActForm(request.POST)
    return act(
        request, pk, section="take", form=form, done="take", do=lambda f: take_claim(pk, by=request.user, seen=f.seen)
    )


@newsroom
@posted(of_claim)
def claim_assign(request: MemberRequest, pk: int) -> HttpResponse:
    form = AssignForm(request.POST, auto_id="assign-%s")
    return act(
        request,
        pk,
        section="assign",
        form=form,
        done="assign",
        do=lambda f: assign_claim(pk, by=request.user, seen=f.seen, to=f.cleaned_data["to"]),
    )
