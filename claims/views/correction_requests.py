"""Requests for correction: the list, its file, and asking for one."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import get_language, override, pgettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from claims.forms.correction_requests import AskForm, RequestFilterForm
from claims.models import Claim, CorrectionRequest, Document, Newsroom
from claims.models.correction_requests import today
from claims.queries.correction_requests import asked_publishers, claims_to_ask_about, rated_wrong, requests_like
from claims.report.tables import BYTE_ORDER_MARK, csv_of
from claims.services.correction_requests import ask_publisher
from claims.services.letters import LetterNotSent, Occasion, letter_for
from claims.views.access import MemberRequest, newsroom, workbench_or_404
from claims.views.paging import page_in
from claims.wording import NOT_SENT, REFUSALS, in_words
from claims.workflow import EDITORS, Refused

PAGE_SIZE = 50


@require_safe
@newsroom
def correction_requests(request: MemberRequest) -> HttpResponse:
    form = RequestFilterForm(request.GET, publishers=asked_publishers())
    shown = {
        "place": "requests",
        "form": form,
        "page": page_in(requests_like(form.asked), request, size=PAGE_SIZE),
        "query": urlencode(form.query),
        "is_narrowed": bool(form.query),
    }
    return render(request, "claims/requests/list.html", shown)


@require_safe
@newsroom
def correction_requests_csv(request: MemberRequest) -> HttpResponse:
    """What the list shows under these filters, every page of it, in the reader's language."""
    form = RequestFilterForm(request.GET, publishers=asked_publishers())
    rows = [_cells(row) for row in requests_like(form.asked)]
    name = f"requests-for-correction-{timezone.localdate().isoformat()}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    content = BYTE_ORDER_MARK + csv_of([_head(), *rows])
    return HttpResponse(content, content_type="text/csv; charset=utf-8", headers=headers)


@require_http_methods(["GET", "HEAD", "POST"])
@newsroom
def request_new(request: MemberRequest, pk: int) -> HttpResponse:
    """The letter as the newsroom's template has it, to be changed; then it is sent, or was."""
    document = workbench_or_404(pk).document
    claims = claims_to_ask_about(pk)
    if request.method != "POST":
        return _shown(request, document, claims, _begun(request, document, claims))
    form = AskForm(request.POST, auto_id="ask-%s").offering(claims)
    if "fill" in request.POST:
        return _shown(request, document, claims, _refilled(request, document, claims, form))
    if not form.is_valid():
        return _shown(request, document, claims, form, status=422)
    by_program = "send" in request.POST
    try:
        asked = ask_publisher(
            pk,
            by=request.user,
            claims=form.chosen,
            to=form.to,
            letter=form.letter,
            language=form.cleaned_data["language"],
            due_on=form.cleaned_data["due_on"],
            sent=form.sent(by_program=by_program),
        )
    except Refused as refusal:
        form.add_error(None, str(in_words(REFUSALS, refusal.key)))
        return _shown(request, document, claims, form, status=422)
    except LetterNotSent as problem:
        messages.error(request, str(NOT_SENT))
        return redirect("correction_request", problem.request_id)
    messages.success(request, _("The letter was sent.") if by_program else _("It is written down that you sent it."))
    return redirect("correction_request", asked.pk)


def _shown(
    request: MemberRequest, document: Document, claims: list[Claim], form: AskForm, *, status: int = 200
) -> HttpResponse:
    chosen = set(form.chosen)
    page = {
        "place": "requests",
        "document": document,
        "form": form,
        "rows": [(claim, claim.pk in chosen) for claim in claims],
        "may_ask": bool(request.actor.roles & EDITORS),
        "sends_mail": settings.SENDS_MAIL and bool(request.user.email),
    }
    return render(request, "claims/requests/new.html", page, status=status)


def _begun(request: MemberRequest, document: Document, claims: list[Claim]) -> AskForm:
    """A form with all that the program knows; ``?claim=`` names the claim that somebody came from."""
    named = request.GET.get("claim", "")
    chosen = [claim.pk for claim in claims if str(claim.pk) == named] or rated_wrong(claims)
    decided, language = Newsroom.objects.first() or Newsroom(), _letter_language(document)
    told = {
        "claims": list(map(str, chosen)),
        "publisher": document.publisher,
        "recipient": _editors_of(document.publisher, language),
        "channel": "email",
        "address": "",
        "language": language,
        "due_on": today() + datetime.timedelta(days=decided.days_to_answer),
    }
    return _filled(request, document, claims, told)


def _editors_of(publisher: str, language: str) -> str:
    """Whom a letter in that language greets while nobody there is known by name."""
    with override(language):
        return _("Editors of %(publisher)s") % {"publisher": publisher} if publisher else _("Editors")


def _refilled(request: MemberRequest, document: Document, claims: list[Claim], sent: AskForm) -> AskForm:
    """The form as it was sent, with the letter put together anew from what is ticked and said in it."""
    sent.is_valid()
    told: dict[str, Any] = {name: sent.data.get(name, "") for name in sent.fields if name != "claims"}
    told["language"] = sent.cleaned_data.get("language") or _letter_language(document)
    told["recipient"] = told["recipient"] or _editors_of(told["publisher"], told["language"])
    told["due_on"] = sent.cleaned_data.get("due_on") or today()
    return _filled(request, document, claims, told | {"claims": list(map(str, sent.chosen))})


def _filled(request: MemberRequest, document: Document, claims: Iterable[Claim], told: dict[str, Any]) -> AskForm:
    chosen = [claim for claim in claims if str(claim.pk) in told["claims"]]
    occasion = Occasion(document, told["publisher"], told["recipient"], told["due_on"])
    letter = letter_for(occasion, chosen, by=request.user, language=told["language"])
    told |= {"subject": letter.subject, "body": letter.body}
    return AskForm(initial=told, auto_id="ask-%s").offering(claims)


def _letter_language(document: Document) -> str:
    """That of the article if letters can be written in it, else that of the page."""
    ours = dict(settings.LANGUAGES)
    return next((code for code in (document.language, get_language() or "") if code in ours), settings.LANGUAGE_CODE)


def _head() -> list[str]:
    return [
        *(_("Publisher"), _("Article"), _("Link"), _("Who was asked"), _("How"), _("Asked at"), _("Answer awaited by")),
        *(_("Answered at"), _("Outcome"), _("Corrected on"), _("Claims"), _("Looked after by")),
    ]


def _cells(row: CorrectionRequest) -> list[str | int]:
    answered = row.answered_at  # type: ignore[attr-defined]
    return [
        row.publisher,
        row.document.title,
        row.document.url,
        row.recipient,
        row.get_channel_display(),
        _written(row.asked_at),
        row.due_on.isoformat(),
        _written(answered) if answered else "",
        state_words(row),
        row.corrected_on.isoformat() if row.corrected_on else "",
        row.claim_count,  # type: ignore[attr-defined]
        row.handler.get_username(),
    ]


def state_words(row: CorrectionRequest) -> str:
    """How the request stands, in a word or two."""
    if row.withdrawn_at:
        return _("withdrawn")
    if row.outcome:
        return str(row.get_outcome_display())
    return _("overdue") if row.is_overdue else pgettext("state of a request", "open")


def _written(moment: datetime.datetime) -> str:
    return timezone.localtime(moment).isoformat(timespec="minutes")
