"""Conclusions."""

from __future__ import annotations

from django.http import HttpResponse

from claims.forms.reviews import AssessmentForm
from claims.services.reviews import save_assessment, submit_claim
from claims.views.access import MemberRequest, newsroom
from claims.views.answers import act
from claims.views.posting import of_claim, posted


@newsroom
@posted(of_claim)
def assessment_save(request: MemberRequest, pk: int) -> HttpResponse:
    """Keep the assessment, or hand it on with the button called ``submit``."""
    done, write = ("submit", submit_claim) if "submit" in request.POST else ("assess", save_assessment)
    form = AssessmentForm(request.POST, auto_id="assess-%s")
    return act(
        request,
        pk,
        section="assess",
        form=form,
        done=done,
        do=lambda f: write(pk, by=request.user, seen=f.seen, **f.words),
    )
