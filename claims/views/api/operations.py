"""How the API answers: one decorator for all that is read, and the handlers for what goes wrong."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import Router
from pydantic import BaseModel

from claims.views.api.callers import Token, visitor
from claims.views.api.problems import Invalid
from claims.views.api.shapes.base import ProblemShape
from claims.views.reports import fresh

JSON = "application/json"
View = Callable[..., BaseModel | HttpResponseBase]
Decorated = Callable[..., HttpResponseBase]

#: Statuses of errors that every operation can answer with.
ANYWHERE = (400, 422, 429)


def reads(
    router: Router,
    path: str,
    *,
    summary: Any,
    shape: type[BaseModel] | None = None,
    query: type[BaseModel] | None = None,
    is_public: bool = False,
    errors: Sequence[int] = (),
    media: dict[str, Any] | None = None,
) -> Callable[[View], Decorated]:
    """An operation that answers GET and HEAD with a ``shape``, or with one of the ``media`` (types with schemas).

    Names in the address that ``query`` does not have are refused: a filter that is misspelled would let all through.
    What is public can be kept and asked for again with its ETag; the rest is nobody else's.
    """
    statuses = sorted((*ANYWHERE, *(() if is_public else (401, 403)), *errors))
    told: dict[str, Any] = {
        "auth": visitor if is_public else Token(),
        "response": {200: shape, **dict.fromkeys(statuses, ProblemShape)},
        "summary": summary,
        "openapi_extra": {"responses": {200: {"content": media}}} if media else None,
    }

    def decorate(view: View) -> Decorated:
        name = view.__name__
        register = router.api_operation(["GET", "HEAD"], path, operation_id=name, url_name=name, **told)
        made: Decorated = register(_answered(view, query, is_public=is_public))
        return made

    return decorate


def _answered(view: View, query: type[BaseModel] | None, *, is_public: bool) -> Decorated:
    """The view with what stands around every answer."""

    @wraps(view)
    def answered(request: HttpRequest, **values: Any) -> HttpResponseBase:
        no_others(request, query)
        found = view(request, **values)
        response = as_json(found) if isinstance(found, BaseModel) else found
        return open_to_all(request, response) if is_public else to_one(response)

    # Django Ninja reads the annotations, and would look their names up in this module.
    answered.__signature__ = inspect.signature(view, eval_str=True)  # type: ignore[attr-defined]
    return answered


def as_json(shape: BaseModel, *, status: int = 200) -> HttpResponse:
    return HttpResponse(shape.model_dump_json(), status=status, content_type=JSON)


def no_others(request: HttpRequest, query: type[BaseModel] | None) -> None:
    """Raises Invalid for names in the address that are none of ``query``'s."""
    known = query.model_fields.keys() if query else ()
    strange = [name for name in request.GET if name not in known]
    if strange:
        raise Invalid(*((["query", name], "extra_forbidden", {}) for name in strange))


def open_to_all(request: HttpRequest, response: Any) -> HttpResponse:
    """What anybody may read, from any site's scripts too: no cookie of ours changes it."""
    answer: HttpResponse = response if "ETag" in response else fresh(request, response)
    answer["Access-Control-Allow-Origin"] = "*"
    return answer


def to_one(response: HttpResponseBase) -> HttpResponseBase:
    response["Cache-Control"] = "private, no-store"
    return response
