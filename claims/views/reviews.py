"""Conclusions and notes."""

from __future__ import annotations

from django.http import HttpResponse

from claims.forms.reviews import AssessmentForm, NoteForm
from claims.services.reviews import add_note, save_assessment, submit_claim
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


@newsroom
@posted(of_claim)
def note_add(request: MemberRequest, pk: int) -> HttpResponse:
    form = NoteForm(request.POST, auto_id="note-%s")
    return act(
        request,
        pk,
        section="note",
        form=form,
        done="note",
        do=lambda f: add_note(pk, by=request.user, body=f.cleaned_data["body"]),
    )
