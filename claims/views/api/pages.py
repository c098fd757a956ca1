"""What people read about the API: a page made from its description, so that it tells the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from claims.views.api.service import api
from claims.views.reports import language_of, listing, site
from claims.wording import PROBLEMS

EXAMPLES = ("curl '{}reports?limit=10'", """curl -H "Authorization: Bearer $TOKEN" '{}claims?status=unfinished'""")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One name that an operation takes, with what it may be, in few signs."""

    name: str
    where: str
    values: str


@dataclass(frozen=True, slots=True)
class Told:
    """One operation as the page tells of it."""

    method: str
    path: str
    summary: str
    parameters: tuple[Parameter, ...]
    takes: tuple[str, ...]
    answers: tuple[str, ...]
    is_public: bool


@login_not_required
@require_safe
def reference(request: HttpRequest) -> HttpResponse:
    """How to use the API, and every operation of it."""
    with translation.override(language_of(request)):
        found = list(_told(api.get_openapi_schema()))
    context = {
        "place": "api",
        "operations": [(True, [one for one in found if one.is_public]), (False, [o for o in found if not o.is_public])],
        "problems": [(status, key, words) for status, (key, words) in PROBLEMS.items()],
        "site": site(request),
        "examples": [example.format(site(request) + reverse("api_reference")) for example in EXAMPLES],
        "rates": (settings.API_TOKEN_RATE, settings.API_VISITOR_RATE),
    }
    return listing(request, "reports/api.html", context)


@login_not_required
def nothing(_request: HttpRequest) -> HttpResponse:
    """Every address below ``/api`` that is none."""
    raise Http404


def _told(document: dict[str, Any]) -> Iterator[Told]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield Told(
                method=method.upper(),
                path=path,
                summary=str(operation["summary"]),
                parameters=tuple(
                    Parameter(one["name"], one["in"], _values(one["schema"]))
                    for one in operation["parameters"]
                    if one["in"] != "path"
                ),
                takes=tuple(operation.get("requestBody", {}).get("content", ())),
                answers=tuple(str(status) for status in operation["responses"]),
                is_public="security" not in operation,
            )


def _values(schema: dict[str, Any]) -> str:
    """What a parameter may be: one of some words, a range, a form, or just its type."""
    if "enum" in schema:
        return " | ".join(schema["enum"])
    if schema.get("format") == "date-time":
        return "2026-01-31T14:05:00+07:00"
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and most is not None and most < 2**31:
        return f"{least} … {most}"
    return str(schema.get("type", ""))
