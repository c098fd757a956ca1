"""Tokens of the API: an administrator makes them for people and programs, and withdraws whosever they are."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from claims.admin.base import KeptAdmin, ReadOnlyAdmin, person
from claims.forms.api_tokens import TokenForm
from claims.models import ApiToken, KeyedRequest
from claims.queries.people import reviewers
from claims.services.api_tokens import make_token, withdraw_token
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused


class TokenForSomebody(TokenForm):
    """A new token for somebody who has a role."""

    owner = forms.ModelChoiceField(label=_("owner"), queryset=reviewers())

    field_order = ("owner", "name", "scope", "days")


@admin.register(ApiToken)
class ApiTokenAdmin(KeptAdmin):
    list_display = ("name", "owner", "scope", "ending", "created_at", "expires_at", "last_used_at", "withdrawn_at")
    list_select_related = ("owner",)
    list_filter = ("scope", "withdrawn_at")
    search_fields = ("name", "owner__username")
    actions = ("withdraw",)
    fields = readonly_fields = (
        *("owner", "name", "scope", "ending", "created_by", "created_at", "expires_at", "last_used_at"),
        *("withdrawn_by", "withdrawn_at"),
    )

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """The form, and the answer to it, in which alone the secret stands."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = TokenForSomebody(request.POST or None)
        shown = _made(form, by=person(request)) if form.is_valid() else {}
        title = capfirst(_("API token"))
        context = {**self.admin_site.each_context(request), "opts": self.opts, "title": title, "form": form}
        context["media"] = self.media
        response = render(request, "admin/claims/apitoken/add.html", context | shown)
        response["Cache-Control"] = "no-store"
        return response

    @admin.action(description=_("Withdraw the chosen tokens"), permissions=["view"])
    def withdraw(self, request: HttpRequest, chosen: QuerySet[ApiToken]) -> None:
        standing = chosen.filter(withdrawn_at__isnull=True)
        done = [withdraw_token(token.pk, by=person(request)) for token in standing]
        told = ngettext("%(n)d token was withdrawn.", "%(n)d tokens were withdrawn.", len(done)) % {"n": len(done)}
        messages.success(request, told)


def _made(form: TokenForSomebody, *, by: User) -> dict[str, Any]:
    """The new token and its secret; nothing where it was refused, which the form then tells."""
    try:
        made, secret = make_token(**form.cleaned_data, by=by)
    except Refused as refusal:
        form.add_error(None, ValidationError(in_words(REFUSALS, refusal.key)))
        return {}
    return {"made": made, "secret": secret}


@admin.register(KeyedRequest)
class KeyedRequestAdmin(ReadOnlyAdmin):
    list_display = ("key", "by", "document", "at")
    list_select_related = ("by", "document")
    fields = ("key", "by", "digest", "document", "at")
