"""What happened to my claims and in my threads, and what of it I get by e-mail."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from claims.forms.notifications import ChoiceForm, ReadForm
from claims.models import Notification
from claims.models.notifications import Sort
from claims.queries.correction_requests import request_of_claim
from claims.queries.notifications import choice_of, notifications_of
from claims.services.mailing import person_of
from claims.services.notifications import choose_notifications, mark_all_read, mark_read, stop_mail
from claims.views.access import MemberRequest, newsroom
from claims.views.paging import page_in
from claims.views.posting import posted

PAGE_SIZE = 50


@require_safe
@newsroom
def notifications(request: MemberRequest) -> HttpResponse:
    page = page_in(notifications_of(request.user), request, size=PAGE_SIZE)
    unread = [row for row in page if row.is_unread]
    seen = {"page": page, "until": max((row.at for row in unread), default=None)}
    return render(request, "claims/notifications/list.html", {"place": "notifications", **seen})


@require_safe
@newsroom
def notification(request: MemberRequest, pk: int) -> HttpResponse:
    """Lead to what happened; who gets there has read of it."""
    row = get_object_or_404(Notification.objects.select_related("note"), pk=pk, person=request.user)
    mark_read(pk, by=request.user)
    if row.webhook_id:
        return redirect("admin:claims_webhook_change", row.webhook_id)
    if row.sort == Sort.ANSWER_OVERDUE and (asked := request_of_claim(row.claim_id or 0)):
        return redirect("correction_request", asked.pk)
    if row.export_id:
        return redirect(f"{reverse('exports')}#export-{row.export_id}")
    if row.incoming_id:
        return redirect(f"{reverse('imports')}#import-{row.incoming_id}")
    address = reverse("claim", args=[row.claim_id])
    return redirect(f"{address}#thread-{row.note.thread_id}" if row.note else address)


def _to_the_list(**_others: object) -> str:
    return reverse("notifications")


@newsroom
@posted(_to_the_list)
def notification_read(request: MemberRequest, pk: int) -> HttpResponse:
    mark_read(pk, by=request.user)
    return redirect("notifications")


@newsroom
@posted(_to_the_list)
def notifications_read(request: MemberRequest) -> HttpResponse:
    form = ReadForm(request.POST)
    if form.is_valid():
        mark_all_read(by=request.user, until=form.cleaned_data["until"])
    return redirect("notifications")


@require_safe
@newsroom
def notifications_unread(request: MemberRequest) -> HttpResponse:
    """The mark in the header, for a page that stays open."""
    return render(request, "claims/notifications/_unread.html")


@require_http_methods(["GET", "HEAD", "POST"])
@newsroom
def notification_choices(request: MemberRequest) -> HttpResponse:
    form = ChoiceForm(request.POST) if request.method == "POST" else ChoiceForm.of(choice_of(request.user))
    if form.is_valid():
        choose_notifications(by=request.user, **form.choices)
        messages.success(request, _("Your choice was saved."))
        return redirect("notification_choices")
    known = {"form": form, "sends_mail": settings.SENDS_MAIL}
    return render(request, "claims/notifications/choices.html", known, status=422 if form.is_bound else 200)


@csrf_exempt  # the token is the proof, and mail programs send nothing else (RFC 8058)
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def mail_stop(request: HttpRequest, token: str) -> HttpResponse:
    """No more e-mail, from a link in one: without signing in, but never by merely opening the link."""
    person_id = person_of(token)
    if person_id is None:
        raise Http404
    if request.method == "POST":
        stop_mail(person_id)
    return render(request, "claims/notifications/stop.html", {"is_done": request.method == "POST"})
