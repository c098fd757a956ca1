"""Errors for programs (RFC 9457, "Problem Details for HTTP APIs"), in the language that they ask for."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse
from django.urls import reverse

from claims.wording import invalid_in_words, problem_words

PROBLEM_JSON = "application/problem+json"


class Problem(Exception):
    """An answer that says no. ``key`` and ``detail`` are told besides what the status says, and so are ``more``."""

    def __init__(self, status: int, detail: str = "", *, key: str = "", **more: Any) -> None:
        super().__init__(f"{status} {key} {detail}")
        self.status, self.detail, self.key, self.more = status, detail, key, more


class Invalid(Problem):
    """Values that cannot be used: where each was given, and what is wrong with it by the keys of ``wording``."""

    def __init__(self, *errors: tuple[Iterable[str | int], str, dict[str, Any]]) -> None:
        told = [_error([*where], sort, given) for where, sort, given in errors]
        super().__init__(422, errors=told)


def _error(where: list[str | int], sort: str, given: dict[str, Any]) -> dict[str, Any]:
    return {"where": [str(part) for part in where], "sort": sort, "detail": invalid_in_words(sort, given)}


def problem(found: Problem, **headers: str) -> HttpResponse:
    """The answer. Its type leads to the page that explains the key."""
    key, title = problem_words(found.status)
    # A whole address would need a host, and the trouble may be that it is not one of ours.
    plain: dict[str, Any] = {"type": f"{reverse('api_reference')}#{key}", "title": str(title), "status": found.status}
    plain |= {"detail": str(found.detail)} if found.detail else {}
    plain |= {"reason": found.key} if found.key else {}
    text = json.dumps(plain | found.more, ensure_ascii=False)
    response = HttpResponse(text, status=found.status, content_type=PROBLEM_JSON, headers=headers)
    response["Cache-Control"] = "no-store"
    # Scripts of other sites read what is public, so they have to see why they do not get it. Nothing here is private:
    # a script that sends a token is stopped by its browser before it asks.
    response["Access-Control-Allow-Origin"] = "*"
    return response
