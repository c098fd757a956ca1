"""Talking: opening threads of notes, answering, resolving, and finding whom to mention."""

from __future__ import annotations

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from claims.forms.notes import AnswerForm, NoteForm
from claims.models import Thread
from claims.queries.mentions import people_called
from claims.services.notes import add_note, answer_note, reopen_thread, resolve_thread
from claims.views.access import MemberRequest, newsroom
from claims.views.answers import act
from claims.views.posting import of_claim, posted

#: How many people the completion of a mention offers.
OFFERED = 8


@newsroom
@posted(of_claim)
def note_add(request: MemberRequest, pk: int) -> HttpResponse:
    form = NoteForm(request.POST, auto_id="note-%s")
    return act(
        request, pk, section="note", form=form, done="note", do=lambda f: add_note(pk, by=request.user, **f.words)
    )


def _of_thread(pk: int) -> str:
    return of_claim(get_object_or_404(Thread, pk=pk).claim_id)


@newsroom
@posted(_of_thread)
def thread_answer(request: MemberRequest, pk: int) -> HttpResponse:
    return act(
        request,
        get_object_or_404(Thread, pk=pk).claim_id,
        section=f"answer-{pk}",
        form=AnswerForm(request.POST, auto_id=f"answer-{pk}-%s"),
        done="answer",
        do=lambda f: answer_note(pk, by=request.user, body=f.cleaned_data["body"]),
    )


@newsroom
@posted(_of_thread)
def thread_resolve(request: MemberRequest, pk: int) -> HttpResponse:
    return _led(request, pk, "resolve_thread")


@newsroom
@posted(_of_thread)
def thread_reopen(request: MemberRequest, pk: int) -> HttpResponse:
    return _led(request, pk, "reopen_thread")


def _led(request: MemberRequest, pk: int, done: str) -> HttpResponse:
    lead = {"resolve_thread": resolve_thread, "reopen_thread": reopen_thread}[done]
    claim_id = get_object_or_404(Thread, pk=pk).claim_id
    form = Form(request.POST)
    return act(
        request, claim_id, section=f"answer-{pk}", form=form, done=done, do=lambda _form: lead(pk, by=request.user)
    )


@require_safe
@newsroom
def people(request: MemberRequest) -> HttpResponse:
    """The people to choose from while a mention is typed, as the options of a list."""
    found = people_called(request.GET.get("q", "")[:150], limit=OFFERED)
    return render(request, "claims/people/_options.html", {"people": found})
