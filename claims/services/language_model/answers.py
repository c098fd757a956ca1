"""From the body of an answer to candidates for claims. Nothing is taken for granted about its shape."""

from __future__ import annotations

import json
import re
from typing import Any

from claims.services.language_model.endpoint import NoAnswer
from claims.text.vetting import Candidate

#: Models like to fence their JSON in.
_FENCE = re.compile(r"\A\s*```(?:json)?\s*\n(.*?)\n?\s*```\s*\Z", re.DOTALL | re.IGNORECASE)


def candidates(body: bytes) -> list[Candidate]:
    """The claims in the body of a chat completion; entries of another shape are left out.

    Raises NoAnswer("not_json") or NoAnswer("wrong_shape").
    """
    answer = _json(body)
    try:
        content = answer["choices"][0]["message"]["content"]
        entries = _json(_unfenced(content))["claims"]
    except (KeyError, IndexError, TypeError):
        raise NoAnswer("wrong_shape") from None
    if not isinstance(entries, list):
        raise NoAnswer("wrong_shape")
    return [found for entry in entries if (found := _candidate(entry)) is not None]


def _json(body: str | bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):  # a UnicodeDecodeError is a ValueError
        raise NoAnswer("not_json") from None


def _unfenced(content: Any) -> str:
    if not isinstance(content, str):
        raise TypeError
    fenced = _FENCE.match(content)
    return fenced[1] if fenced else content


def _candidate(entry: Any) -> Candidate | None:
    if not isinstance(entry, dict):
        return None
    wording, quotes, claimant, kind = (entry.get(name) for name in ("wording", "quotes", "claimant", "kind"))
    if not isinstance(wording, str) or not isinstance(kind, str) or not isinstance(claimant, str | None):
        return None
    if not isinstance(quotes, list) or not all(isinstance(quote, str) for quote in quotes):
        return None
    return Candidate(wording, tuple(quotes), claimant or None, kind)
