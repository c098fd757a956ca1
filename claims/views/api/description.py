"""The OpenAPI document as Django Ninja makes it, put right where it would not be true."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claims.views.api.problems import PROBLEM_JSON

_STRING, _COUNT = {"type": "string"}, {"type": "integer", "minimum": 1}
#: What comes along with an answer of a status.
_HEADERS: dict[int, dict[str, Any]] = {
    201: {"Location": {"description": "Where the article is.", "schema": _STRING}},
    401: {"WWW-Authenticate": {"description": "Bearer", "schema": _STRING}},
    429: {"Retry-After": {"description": "Seconds to wait.", "schema": _COUNT}},
}
_ETAG = {"ETag": {"description": "Changes with the answer; for If-None-Match.", "schema": _STRING}}
_NOT_CHANGED = {"description": "Nothing has changed since the answer with that ETag."}


def described(document: dict[str, Any]) -> dict[str, Any]:
    """The document with problems of their own type, headers, and nothing that can be null in an address."""
    for operation in _operations(document):
        for parameter in operation["parameters"]:
            parameter["schema"] = _never_null(parameter["schema"])
        for status, response in operation["responses"].items():
            _put_right(int(status), response)
        if "security" not in operation:
            operation["responses"][200]["headers"] = _ETAG
            operation["responses"][304] = _NOT_CHANGED
    return document


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for methods in document["paths"].values():
        # It is what GET is, without the body, and would be told twice under one name.
        methods.pop("head", None)
        yield from methods.values()


def _put_right(status: int, response: dict[str, Any]) -> None:
    if status >= 400:
        response["content"] = {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/ProblemShape"}}}
    if status in _HEADERS:
        response["headers"] = _HEADERS[status]


def _never_null(schema: dict[str, Any]) -> dict[str, Any]:
    """An address says nothing by leaving a name out; there is no other way to write null in it."""
    options = [option for option in schema.get("anyOf", []) if option != {"type": "null"}]
    if len(options) != 1 or len(schema["anyOf"]) == 1:
        return schema
    return {**options[0], **{key: value for key, value in schema.items() if key != "anyOf"}}
