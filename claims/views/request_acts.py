"""One request for correction: its letters and answers, the article since, and every act on it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from claims.forms.correction_requests import (
    AnswerForm,
    CloseForm,
    PostponeForm,
    ReasonForm,
    RemindForm,
    SendAgainForm,
    WhyForm,
)
from claims.forms.snapshots import HandInForm
from claims.models import CorrectionRequest, RequestEvent, Snapshot
from claims.models.correction_requests import today
from claims.queries.article_changes import claims_since
from claims.queries.correction_requests import kept_pages, request_with_all
from claims.request_rules import RequestAct, objection_to_request
from claims.services import correction_requests as letters
from claims.services import request_answers as answers
from claims.services.letters import LetterNotSent, Occasion, is_address, letter_for
from claims.services.request_acts import RequestConflict
from claims.services.uploads import read_upload
from claims.views.access import MemberRequest, newsroom
from claims.views.posting import posted
from claims.wording import NOT_SENT, REFUSALS, in_words
from claims.workflow import Refused


@dataclass(frozen=True, slots=True)
class Done:
    """One act: the form that it takes, the service that does it, and what is said afterwards."""

    form: type[Form]
    do: Callable[[int, MemberRequest, Any], Any]
    said: Any


def _remind(pk: int, request: MemberRequest, form: RemindForm) -> None:
    seen, due_on = form.cleaned_data["seen_version"], form.cleaned_data["due_on"]
    sent = form.sent(by_program="send" in request.POST)
    letters.remind_publisher(pk, by=request.user, seen_version=seen, letter=form.letter, due_on=due_on, sent=sent)


def _send_again(pk: int, request: MemberRequest, form: SendAgainForm) -> None:
    letters.send_again(pk, by=request.user, **form.cleaned_data)


def _keep(pk: int, request: MemberRequest, form: HandInForm) -> None:
    file = form.cleaned_data["file"]
    answers.keep_article_file(pk, by=request.user, upload=read_upload(file.name or "", file.read()))


def _close(pk: int, request: MemberRequest, form: CloseForm) -> None:
    answers.close_request(pk, by=request.user, seen_version=form.cleaned_data["seen_version"], **form.told)


_DONE: Mapping[str, Done] = {
    "remind": Done(RemindForm, _remind, gettext_lazy("The reminder is written down.")),
    "send": Done(SendAgainForm, _send_again, gettext_lazy("The letter was sent.")),
    "answer": Done(
        AnswerForm,
        lambda pk, request, form: answers.record_answer(pk, by=request.user, **form.cleaned_data),
        gettext_lazy("The answer was written down."),
    ),
    "look": Done(
        Form,
        lambda pk, request, form: answers.look_at_article(pk, by=request.user),
        gettext_lazy("A worker is looking at the page. Load this page again in a moment."),
    ),
    "keep": Done(HandInForm, _keep, gettext_lazy("The file is kept.")),
    "postpone": Done(
        PostponeForm,
        lambda pk, request, form: answers.postpone_request(pk, by=request.user, **form.cleaned_data),
        gettext_lazy("The day was changed."),
    ),
    "close": Done(CloseForm, _close, gettext_lazy("The request is closed.")),
    "reopen": Done(
        ReasonForm,
        lambda pk, request, form: answers.reopen_request(pk, by=request.user, **form.cleaned_data),
        gettext_lazy("The request is open again."),
    ),
    "withdraw": Done(
        ReasonForm,
        lambda pk, request, form: answers.withdraw_request(pk, by=request.user, **form.cleaned_data),
        gettext_lazy("The request was withdrawn."),
    ),
}


@require_safe
@newsroom
def correction_request(request: MemberRequest, pk: int) -> HttpResponse:
    return _page(request, _found(pk))


def of_request(pk: int, **_others: Any) -> str:
    return reverse("correction_request", args=[pk])


@newsroom
@posted(of_request)
def request_act(request: MemberRequest, pk: int, act: str) -> HttpResponse:
    """Do one of the acts; what was typed comes back where it is refused or somebody was faster."""
    if act not in _DONE:
        raise Http404
    done = _DONE[act]
    form = _bound(done.form, act, request, _found(pk))
    status = 422
    if form.is_valid():
        try:
            done.do(pk, request, form)
        except Refused as refusal:
            form.add_error(None, str(in_words(REFUSALS, refusal.key)))
        except RequestConflict:
            form.add_error(None, _("Somebody changed the request meanwhile. Here is how it stands now."))
            status = 409
        except LetterNotSent:
            messages.error(request, str(NOT_SENT))
            return redirect("correction_request", pk)
        else:
            messages.success(request, _("The letter was sent.") if "send" in request.POST else str(done.said))
            return redirect("correction_request", pk)
    return _page(request, _found(pk), {act: form}, status=status)


def _of_answer(pk: int, **_others: Any) -> str:
    return of_request(get_object_or_404(RequestEvent, pk=pk).request_id)


@newsroom
@posted(_of_answer)
def answer_take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """Take back an answer that was none."""
    row = get_object_or_404(RequestEvent, pk=pk)
    form = WhyForm(request.POST, auto_id=f"back-{pk}-%s")
    if form.is_valid():
        try:
            answers.take_answer_back(pk, by=request.user, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(in_words(REFUSALS, refusal.key)))
        else:
            messages.success(request, _("The answer was taken back."))
            return redirect("correction_request", row.request_id)
    return _page(request, _found(row.request_id), {f"back-{pk}": form}, status=422)


@require_safe
@newsroom
def request_changes(request: MemberRequest, pk: int, snapshot: int) -> HttpResponse:
    """The claims of the request, each as the article said it and as it says it now."""
    row = _found(pk)
    page = next((page for page in kept_pages(row) if page.pk == snapshot), None)
    if page is None or page.state != Snapshot.State.KEPT:
        raise Http404
    shown = {"place": "requests", "row": row, "snapshot": page, "changes": claims_since(row, page)}
    return render(request, "claims/requests/changes.html", shown)


def _found(pk: int) -> CorrectionRequest:
    try:
        return request_with_all(pk)
    except CorrectionRequest.DoesNotExist as error:
        raise Http404 from error


def _bound(kind: type[Form], act: str, request: MemberRequest, row: CorrectionRequest) -> Form:
    form = kind(request.POST, request.FILES or None, auto_id=f"{act}-%s")
    return form.offering(kept_pages(row)) if isinstance(form, CloseForm) else form


def _page(
    request: MemberRequest, row: CorrectionRequest, sent: Mapping[str, Form] | None = None, *, status: int = 200
) -> HttpResponse:
    """The page, with the form that was ``sent`` in the place of an empty one."""
    sent = sent or {}
    may = [act for act in (*_DONE, "take_back") if not _objection(act, request, row)]
    given = {name.partition("-")[2]: form for name, form in sent.items() if name.startswith("back-")}
    page = {
        "place": "requests",
        "row": row,
        "acts": {act: sent.get(act) or _empty(act, request, row) for act in may if act != "take_back"},
        "open_act": next(iter(sent), ""),
        "may_take_back": "take_back" in may,
        "taking_back": given,
        "why": WhyForm(auto_id=False),
        "pages": kept_pages(row),
        "mails": settings.SENDS_MAIL and bool(request.user.email) and is_address(row.address),
    }
    return render(request, "claims/requests/page.html", page, status=status)


def _objection(act: str, request: MemberRequest, row: CorrectionRequest) -> str | None:
    """Why the act is not offered; reasons are asked for later."""
    rule = RequestAct.LOOK if act == "keep" else RequestAct(act)
    return objection_to_request(
        rule, request.actor, is_open=not row.outcome, is_withdrawn=bool(row.withdrawn_at), reason="-"
    )


def _empty(act: str, request: MemberRequest, row: CorrectionRequest) -> Form:
    told: dict[str, Any] = {"seen_version": row.version}
    if act == "answer":
        return AnswerForm.fresh(row)
    if act == "remind":
        told |= _reminder(request, row)
    if act == "postpone":
        told["due_on"] = max(row.due_on, today())
    form = _DONE[act].form(initial=told, auto_id=f"{act}-%s")
    return form.offering(kept_pages(row)) if isinstance(form, CloseForm) else form


def _reminder(request: MemberRequest, row: CorrectionRequest) -> dict[str, Any]:
    """The second letter as the newsroom's template has it; as long a time as the first gave, from today."""
    asked_on = timezone.localtime(row.asked_at).date()
    due_on = today() + max(row.due_on - asked_on, datetime.timedelta(days=1))
    occasion = Occasion(row.document, row.publisher, row.recipient, due_on, asked_on)
    letter = letter_for(occasion, row.claims.all(), by=request.user, language=row.language)
    return {"subject": letter.subject, "body": letter.body, "due_on": due_on}
