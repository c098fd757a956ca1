"""The API put together: its parts, its errors, and the description of it all."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from claims.views.api import claims, documents, reports
from claims.views.api.callers import TooMany
from claims.views.api.description import described
from claims.views.api.problems import Invalid, Problem, problem
from claims.views.api.schemas import file_schemas

VERSION = "1"


class Api(NinjaAPI):
    """Version 1. Whoever calls is asked for by each operation itself, so that no sign-in page stands in between."""

    def _get_urls(self) -> list[Any]:
        patterns: list[Any] = super()._get_urls()
        for pattern in patterns:
            pattern.callback.login_required = False
        return patterns

    def get_openapi_schema(self, *, path_prefix: Any = None, path_params: Any = None) -> Any:
        """The description. Made once: that takes longer than any answer; its words are put in when it is written."""
        return self._description

    @cached_property
    def _description(self) -> dict[str, Any]:
        found = super().get_openapi_schema()
        found["components"]["schemas"] |= file_schemas()
        return described(found)


api = Api(
    title="Fact-check workbench",
    version=VERSION,
    description=cast("str", _("Published reports for everyone; articles and claims with a token.")),
    docs_url=None,
    urls_namespace="api",
)
for router in (reports.router, documents.router, claims.router):
    api.add_router("", router)


@api.exception_handler(Problem)
def _problem(_request: HttpRequest, found: Problem) -> HttpResponse:
    return problem(found)


@api.exception_handler(TooMany)
def _too_many(_request: HttpRequest, found: TooMany) -> HttpResponse:
    return problem(found, **{"Retry-After": str(found.wait)})


@api.exception_handler(ValidationError)
def _not_valid(_request: HttpRequest, found: ValidationError) -> HttpResponse:
    errors = [(one["loc"], one["type"], one.get("ctx", {})) for one in found.errors]
    # Django Ninja puts the name of the argument between where a value was given and its own name.
    return problem(Invalid(*(((where[0], *where[-1:]), sort, given) for where, sort, given in errors)))


@api.exception_handler(Http404)
def _nothing(_request: HttpRequest, _found: Http404) -> HttpResponse:
    return problem(Problem(404))


@api.exception_handler(HttpError)
def _http_error(_request: HttpRequest, found: HttpError) -> HttpResponse:
    return problem(Problem(found.status_code))


@api.exception_handler(AuthenticationError)
def _unknown(_request: HttpRequest, _found: AuthenticationError) -> HttpResponse:
    return problem(Problem(401), **{"WWW-Authenticate": "Bearer"})
