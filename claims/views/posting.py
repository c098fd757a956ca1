"""Addresses that only take what a form sends, and where they lead whoever opens them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from claims.views.access import MemberRequest, View


def posted(page_of: Callable[..., str]) -> Callable[[View], View]:
    """A view that takes POST alone; ``page_of`` gets what the address holds and gives the page that it belongs to.

    Without scripts, signing in again leads back to the address of the form that was sent, and not the form with it.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def taken(request: MemberRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.method == "POST":
                return view(request, *args, **kwargs)
            if request.method not in ("GET", "HEAD"):
                return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
            messages.warning(
                request,
                _(
                    "Nothing was done. If you had sent a form and were asked to sign in, what it held did not arrive: "
                    "go back in your browser to find your words, then send it once more."
                ),
            )
            return HttpResponseRedirect(page_of(**kwargs))

        return taken

    return decorate


def of_claim(pk: int, **_others: Any) -> str:
    return reverse("claim", args=[pk])


def of_document(pk: int, **_others: Any) -> str:
    return reverse("document", args=[pk])


def of_table(**_others: Any) -> str:
    return reverse("claims")
