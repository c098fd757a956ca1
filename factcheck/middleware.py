"""What is refused before any page is asked, and what is said where a page refuses without a word."""

import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from claims.views.api.problems import PROBLEM_JSON, Problem, problem
from claims.views.reports import kept_report

#: The addresses of a report and of a claim of it, as in the table of addresses.
_REPORT = re.compile(r"/reports/(?P<slug>[-a-zA-Z0-9_]+)/(?:(?P<claim>[0-9]{1,18})/)?")


class ProblemsForPrograms:
    """Gives programs what they can read where the API would answer with a page for people, or with nothing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_told = response.status_code < 400 or response.headers.get("Content-Type") == PROBLEM_JSON
        if is_told or not f"{request.path}/".startswith("/api/"):
            return response
        kept = {"Allow": response["Allow"]} if "Allow" in response else {}
        return problem(Problem(response.status_code), **kept)


class ReportsFirst:
    """Answers pages of published reports before session, language and sign-in are asked for.

    They are written already, the same for every reader, and most of what readers ask for. All that does not stand
    there, and every other address, goes on.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        plain = request.method == "GET" and not request.META.get("QUERY_STRING")
        found = _REPORT.fullmatch(request.path_info) if plain else None
        response = _report(request, found["slug"], found["claim"]) if found else None
        return response or self.get_response(request)


def _report(request: HttpRequest, slug: str, claim: str | None) -> HttpResponse | None:
    """The page with the headers that it gets on the long way too; None where there is none."""
    try:
        response = kept_report(request, slug, int(claim) if claim else None)
    except Http404:
        return None
    response.headers["X-Frame-Options"] = settings.X_FRAME_OPTIONS
    if response.status_code == 200:
        response.headers["Content-Length"] = str(len(response.content))
    return response


class NoNullCharacters:
    """Answers 400 to an address with a null character: PostgreSQL has none in its texts, so no page has use for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\0" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("a null character in the address")
        return self.get_response(request)


class SignIn(LoginRequiredMiddleware):
    """Asks for the session where a page wants to know whose it is, and nowhere else.

    Django's own asks first, so that caches would keep a public page for each cookie apart.
    """

    def process_view(self, request: HttpRequest, view_func: Any, view_args: Any, view_kwargs: Any) -> Any:
        if not getattr(view_func, "login_required", True):
            return None
        return super().process_view(request, view_func, view_args, view_kwargs)


class WordsForWrongMethods:
    """Gives the empty 405, with which Django answers to a way of asking that an address does not take, a page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code != 405 or response.streaming or response.content:
            return response
        page = render(request, "405.html", status=405)
        page.headers["Allow"] = response.headers.get("Allow", "")
        return page
