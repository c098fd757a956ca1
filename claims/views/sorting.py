"""When a claim has to be done, and the words it is sorted by."""

from __future__ import annotations

from django.http import HttpResponse

from claims.forms.sorting import DeadlineForm, TagForm
from claims.services.deadlines import set_deadline
from claims.services.tags import tag_claim, untag_claim
from claims.views.access import MemberRequest, newsroom
from claims.views.answers import act
from claims.views.posting import of_claim, posted


@newsroom
@posted(of_claim)
def claim_deadline(request: MemberRequest, pk: int) -> HttpResponse:
    form = DeadlineForm(request.POST, auto_id="deadline-%s")
    return act(
        request,
        pk,
        section="deadline",
        form=form,
        done="deadline",
        do=lambda f: set_deadline(pk, by=request.user, seen=f.seen, due_at=f.cleaned_data["due_at"]),
    )


@newsroom
@posted(of_claim)
def claim_tag(request: MemberRequest, pk: int) -> HttpResponse:
    """Put a tag on the claim, or, with the button ``off``, take it off."""
    name, do = ("untag", untag_claim) if "off" in request.POST else ("tag", tag_claim)
    form = TagForm(request.POST, auto_id="tag-%s")
    return act(
        request,
        pk,
        section="tag",
        form=form,
        done=name,
        do=lambda f: do(pk, by=request.user, name=f.cleaned_data["name"]),
    )
