"""One request to one checked address, within its limits; what goes wrong is told in our words."""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

import certifi
import httpcore
import httpx

from claims.fetching.failures import NotFetched
from claims.fetching.network import PinnedBackend

Header = tuple[bytes, bytes]


@contextmanager
def answer_of(
    at: httpx.URL,
    backend: PinnedBackend,
    *,
    headers: Sequence[Header],
    silence: float,
    trusted: ssl.SSLContext | None = None,
    content: bytes | None = None,
) -> Iterator[httpcore.Response]:
    """What the server at ``at`` answers to GET, or to POST where there is ``content``; its body is yet to be read.

    ``silence`` is how many seconds one step may take, ``trusted`` the certificates believed, by default certifi's.
    Raises NotFetched, here and while the body is read.
    """
    wait = dict.fromkeys(("connect", "read", "write", "pool"), silence)
    request = httpcore.URL(scheme=at.raw_scheme, host=at.raw_host, port=at.port, target=at.raw_path)
    method = "GET" if content is None else "POST"
    with (
        _in_our_words(),
        httpcore.ConnectionPool(
            ssl_context=trusted or _certificates(), network_backend=backend, keepalive_expiry=0
        ) as pool,
        pool.stream(
            method, request, headers=[(b"Host", at.netloc), *headers], content=content, extensions={"timeout": wait}
        ) as answer,
    ):
        yield answer


def header_of(answer: httpcore.Response, wanted: bytes) -> str:
    """All values under that name, as one."""
    return ", ".join(value.decode("latin-1") for name, value in answer.headers if name.lower() == wanted)


@contextmanager
def _in_our_words() -> Iterator[None]:
    try:
        yield
    except httpcore.TimeoutException as error:
        raise NotFetched("timeout", passes=True) from error
    except httpcore.ConnectError as error:
        if "CERTIFICATE" in str(error).upper():
            raise NotFetched("certificate") from error
        raise NotFetched("no_connection", passes=True) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
        raise NotFetched("broken_answer", passes=True) from error


@cache
def _certificates() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certifi.where())
