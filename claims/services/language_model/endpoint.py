"""One question to an OpenAI-compatible endpoint, answered within limits or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import httpx

#: Most bytes of an answer: some hundred times what the claims of one piece take.
MOST_BYTES = 1_000_000


class NoAnswer(Exception):
    """The endpoint gave nothing that can be used. ``reason`` is a key.

    Keys: timed_out, unreachable, status, redirected, encoded, too_large, not_json, wrong_shape, not_believed.
    ``detail`` is the status code or the like, never what the endpoint wrote.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason} ({detail})" if detail else reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model is: ``url`` with its version but without ``/chat/completions``; ``seconds`` for one article."""

    url: str
    model: str
    key: str = ""
    seconds: float = 20.0

    def __repr__(self) -> str:
        return f"Endpoint({self.url!r}, {self.model!r})"


def client(endpoint: Endpoint) -> httpx.AsyncClient:
    """A client that follows nobody elsewhere and takes no proxy or password from its surroundings."""
    headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    return httpx.AsyncClient(
        headers=headers, follow_redirects=False, trust_env=False, timeout=httpx.Timeout(endpoint.seconds)
    )


async def ask(http: httpx.AsyncClient, endpoint: Endpoint, messages: Sequence[dict[str, str]]) -> bytes:
    """The body of the answer. Raises NoAnswer; the time limit is the caller's."""
    question = {
        "model": endpoint.model,
        "messages": messages,
        "temperature": 0,
        "response_format": {"type": "json_object"},
    }
    try:
        async with http.stream("POST", f"{endpoint.url}/chat/completions", json=question) as response:
            _check(response)
            return await _body(response)
    except httpx.TimeoutException:
        raise NoAnswer("timed_out") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise NoAnswer("unreachable", type(error).__name__) from None


def _check(response: httpx.Response) -> None:
    if 300 <= response.status_code < 400:
        raise NoAnswer("redirected", str(response.status_code))
    if response.status_code != 200:
        raise NoAnswer("status", str(response.status_code))
    # We asked for none: what is packed could unpack to any size.
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NoAnswer("encoded")


async def _body(response: httpx.Response) -> bytes:
    body = bytearray()
    async for some in response.aiter_raw():
        body += some
        if len(body) > MOST_BYTES:
            raise NoAnswer("too_large")
    return bytes(body)
