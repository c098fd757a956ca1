"""Webhooks: made and changed here, tried out, given new secrets; and the log of what was delivered to them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model, OuterRef, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from claims.admin.acts import ServiceAdmin, ServiceForm, for_each
from claims.admin.base import ReadOnlyAdmin, ReadOnlyInline, brief, is_administrator, person
from claims.fetching.failures import NotFetched
from claims.models import Delivery, DeliveryTry, Webhook
from claims.models.webhooks import WebhookEvent
from claims.services.deliveries import send_again
from claims.services.webhook_secrets import secret_of
from claims.services.webhooks import change_webhook, check_address, make_webhook, renew_secret, try_webhook
from claims.wording import send_failure

#: The session says whose secret is to be shown next, and not the secret.
_TO_SHOW = "webhook_secret_to_show"


class WebhookForm(ServiceForm):
    url = forms.URLField(
        label=_("Address"), assume_scheme="https", max_length=2000, widget=forms.URLInput(attrs={"class": "vURLField"})
    )
    events = forms.MultipleChoiceField(
        label=_("Is told when"),
        choices=WebhookEvent.choices,
        initial=WebhookEvent.values,
        widget=forms.CheckboxSelectMultiple,
    )

    class Meta:
        model = Webhook
        fields = ("name", "is_active")

    def clean_url(self) -> str:
        url: str = self.cleaned_data["url"]
        try:
            check_address(url)
        except NotFetched as error:
            raise ValidationError(send_failure(error.reason, error.detail).capitalize() + ".") from error
        return url


@admin.register(Webhook)
class WebhookAdmin(ServiceAdmin):
    form = WebhookForm
    list_display = ("name", brief("url", _("address")), "is_active", "health", "log", "created_by", "created_at")
    list_select_related = ("created_by",)
    search_fields = ("name", "url")
    readonly_fields = ("health", "former_until", "log", "created_by", "created_at")
    actions = ("try_out", "renew")

    def get_urls(self) -> list[URLPattern]:
        shown = self.admin_site.admin_view(never_cache(self.secret_view))
        return [path("<int:pk>/secret/", shown, name="claims_webhook_secret"), *super().get_urls()]

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> list[Any]:
        typed = ["name", "url", "events"]
        return [*typed, "is_active", *self.readonly_fields] if obj else typed

    def save_model(self, request: HttpRequest, obj: Webhook, form: Any, change: bool) -> None:
        typed = {name: form.cleaned_data[name] for name in ("name", "url", "events")}
        if change:
            change_webhook(obj.pk, by=person(request), is_active=form.cleaned_data["is_active"], **typed)
        else:
            obj.pk = make_webhook(by=person(request), **typed).pk

    def response_add(self, request: HttpRequest, obj: Webhook, post_url_continue: str | None = None) -> HttpResponse:
        return self._shows(request, obj)

    def secret_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The secret, once: whoever comes back has to make a new one."""
        if not is_administrator(request):
            raise PermissionDenied
        row = get_object_or_404(Webhook, pk=pk)
        is_to_be_shown = request.session.pop(_TO_SHOW, None) == pk
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Secret of “%(name)s”") % {"name": row},
            "row": row,
            "secret": secret_of(row.nonce) if is_to_be_shown else "",
        }
        return TemplateResponse(request, "admin/claims/webhook/secret.html", context)

    @admin.display(description=_("state"))
    def health(self, row: Webhook) -> str:
        if row.stopped_at:
            return gettext("given up")
        if row.failing_since:
            return gettext("failing")
        return gettext("in order") if row.is_active else gettext("switched off")

    @admin.display(description=_("deliveries"))
    def log(self, row: Webhook) -> SafeString:
        address = reverse("admin:claims_delivery_changelist")
        return format_html('<a href="{}?webhook__id__exact={}">{}</a>', address, row.pk, gettext("show"))

    @admin.action(description=_("Send a test"))
    def try_out(self, request: HttpRequest, queryset: QuerySet[Webhook]) -> HttpResponse:
        for row in queryset:
            try_webhook(row.pk, by=person(request))
        messages.success(request, gettext("A worker sends it. What comes of it stands here."))
        return redirect("admin:claims_delivery_changelist")

    @admin.action(description=_("Make a new secret"))
    def renew(self, request: HttpRequest, queryset: QuerySet[Webhook]) -> HttpResponse | None:
        if queryset.count() != 1:
            messages.error(request, gettext("Choose one webhook: its secret is shown only once."))
            return None
        row = renew_secret(queryset.get().pk, by=person(request))
        self.log_change(request, row, gettext("A new secret"))
        return self._shows(request, row)

    def _shows(self, request: HttpRequest, row: Webhook) -> HttpResponse:
        request.session[_TO_SHOW] = row.pk
        return redirect("admin:claims_webhook_secret", row.pk)


class TryInline(ReadOnlyInline):
    model = DeliveryTry
    fields = ("at", "status_code", "milliseconds", "why", "answer")

    @admin.display(description=_("why it failed"))
    def why(self, row: DeliveryTry) -> str:
        return send_failure(row.failure, row.failure_detail) if row.failure else ""


@admin.register(Delivery)
class DeliveryAdmin(ReadOnlyAdmin):
    list_display = ("created_at", "webhook", "event", "state", "tries", "last_said", "next_at")
    list_filter = ("state", "event", "webhook")
    list_select_related = ("webhook",)
    search_fields = ("message_id",)
    date_hierarchy = "created_at"
    fields = ("webhook", "event", "publication", "message_id", "body", "state", "tries", "next_at", "done_at")
    inlines = (TryInline,)
    actions = ("send_again",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Delivery]:
        tries = DeliveryTry.objects.filter(delivery=OuterRef("pk")).order_by("-id")
        last = {
            f"last_{name}": Subquery(tries.values(name)[:1]) for name in ("status_code", "failure", "failure_detail")
        }
        rows: QuerySet[Delivery] = super().get_queryset(request).annotate(**last)
        return rows

    @admin.display(description=_("last answer"))
    def last_said(self, row: Any) -> str:
        if row.last_status_code:
            return str(row.last_status_code)
        return send_failure(row.last_failure, row.last_failure_detail) if row.last_failure else ""

    @admin.action(description=_("Send again"))
    def send_again(self, request: HttpRequest, queryset: QuerySet[Delivery]) -> None:
        for_each(request, queryset, lambda row: send_again(row.pk, by=person(request)))
