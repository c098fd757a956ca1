"""Sending a message to an address that somebody named, and hearing what is said to it."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass

import httpcore
import httpx

from claims.fetching.addresses import Allowed
from claims.fetching.asking import answer_of
from claims.fetching.failures import NotFetched
from claims.fetching.fetch import PORTS, Limits, checked_url
from claims.fetching.network import Deadline, PinnedBackend, Resolve, system_addresses

#: So many bytes of an answer are read, and no more.
HEARD = 1_024
#: A receiver has so long to take a message: it is to keep it, and to work on it later.
LIMITS = Limits(seconds=15, silence=10, size=HEARD, redirects=0)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the receiver said: ``start`` is the beginning of the body, at most HEARD bytes, as they came."""

    status: int
    start: bytes


def send(
    url: str,
    body: bytes,
    *,
    headers: Mapping[str, str],
    allowed: Allowed = Allowed(),  # noqa: B008 - frozen
    limits: Limits = LIMITS,
    resolve: Resolve = system_addresses,
    trusted: ssl.SSLContext | None = None,
) -> Answer:
    """POST ``body`` to ``url``. Whatever status comes back is an answer; no redirect is followed.

    The same addresses are asked as by ``fetch``, but only over HTTPS (``allowed`` excepted).
    Raises NotFetched, as ``fetch`` does, where no status came back: nobody may have got the message.
    """
    at = checked_receiver(url, allowed)
    backend = PinnedBackend(Deadline(limits.seconds), allowed, resolve)
    sent = [(name.encode("ascii"), value.encode("ascii", "replace")) for name, value in headers.items()]
    sent.append((b"Content-Length", str(len(body)).encode()))
    with answer_of(at, backend, headers=sent, silence=limits.silence, trusted=trusted, content=body) as answer:
        return Answer(answer.status, _start(answer, limits.size))


def checked_receiver(url: str, allowed: Allowed) -> httpx.URL:
    """The address, if messages may be sent to it as far as it says itself. Raises NotFetched."""
    at = checked_url(url, allowed)
    if at.scheme != "https" and not allowed.covers(at.raw_host.decode("ascii"), at.port or PORTS["http"]):
        raise NotFetched("not_https")
    return at


def _start(answer: httpcore.Response, most: int) -> bytes:
    """The beginning of the body. The status has come, so that what goes wrong from here on changes nothing."""
    heard = bytearray()
    try:
        for chunk in answer.iter_stream():
            heard += chunk
            if len(heard) >= most:
                break
    except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError, NotFetched, OSError):
        pass
    return bytes(heard[:most])
