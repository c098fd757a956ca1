"""A person's own tokens of the API: the list, a new one, taking one back."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.forms.api_tokens import TokenForm
from claims.models import ApiToken
from claims.queries.api_tokens import tokens_of
from claims.services.api_tokens import make_token, withdraw_token
from claims.views.access import MemberRequest, newsroom
from claims.views.posting import posted
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused


@require_http_methods(["GET", "HEAD", "POST"])
@newsroom
def tokens(request: MemberRequest) -> HttpResponse:
    """The tokens, and the form for a new one. Its secret stands in the answer to the form and nowhere else."""
    if request.method != "POST":
        return _page(request, TokenForm())
    form = TokenForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    data = form.cleaned_data
    try:
        made, secret = make_token(data["name"], by=request.user, scope=data["scope"], days=data["days"])
    except Refused as refusal:
        form.add_error(None, in_words(REFUSALS, refusal.key))
        return _page(request, form, status=422)
    return _page(request, TokenForm(), made=made, secret=secret)


def _page(request: MemberRequest, form: TokenForm, *, status: int = 200, **more: Any) -> HttpResponse:
    page = {"place": "tokens", "form": form, "tokens": tokens_of(request.user), **more}
    response = render(request, "claims/tokens/page.html", page, status=status)
    response["Cache-Control"] = "no-store"
    return response


def _to_the_list(**_others: object) -> str:
    return reverse("tokens")


@newsroom
@posted(_to_the_list)
def token_withdraw(request: MemberRequest, pk: int) -> HttpResponse:
    try:
        withdrawn = withdraw_token(pk, by=request.user)
        messages.success(request, _("The token “%(name)s” is no longer in force.") % {"name": withdrawn.name})
    except ApiToken.DoesNotExist as error:
        raise Http404 from error
    except Refused as refusal:
        messages.error(request, in_words(REFUSALS, refusal.key))
    return redirect("tokens")
