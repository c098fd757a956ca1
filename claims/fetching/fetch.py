"""Fetching one page."""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass, field

import httpcore
import httpx

from claims.fetching.addresses import Allowed
from claims.fetching.asking import answer_of, header_of
from claims.fetching.decoding import unpacked
from claims.fetching.failures import NotFetched
from claims.fetching.network import Deadline, PinnedBackend, Resolve, system_addresses
from claims.fetching.sniffing import media_type

PORTS = {"http": 80, "https": 443}
#: Longer addresses are none that a source can be kept under.
LONGEST_URL = 2_000
REDIRECTS = frozenset({301, 302, 303, 307, 308})
#: Answers after which it is worth asking again.
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})

_WANTED = (
    (b"Accept", b"text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"),
    (b"Accept-Encoding", b"gzip, deflate"),
)
#: A name or an address; IPv6 without brackets and without the scope that only this machine knows.
_HOST = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")


@dataclass(frozen=True, slots=True)
class Limits:
    """``seconds`` for everything, ``silence`` for one step, ``size`` in bytes once unpacked."""

    seconds: float = 60
    silence: float = 20
    size: int = 25 * 1024 * 1024
    redirects: int = 8


@dataclass(frozen=True, slots=True)
class Page:
    """What a server answered. ``body`` is unpacked, ``headers`` are as they came, in their order.

    ``url`` is the address that answered, ``hops`` are (address, status) of the redirects on the way there, the first
    first. ``media_type`` is what the bytes are, whatever the headers say.
    """

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    hops: tuple[tuple[str, int], ...] = ()
    media_type: str = field(default="application/octet-stream")


def fetch(
    url: str,
    *,
    allowed: Allowed = Allowed(),  # noqa: B008 - frozen
    limits: Limits = Limits(),
    resolve: Resolve = system_addresses,
    agent: str = "factcheck-workbench",
    trusted: ssl.SSLContext | None = None,
) -> Page:
    """The page at ``url``, redirects followed, each checked as the first address was.

    Only http and https on their own ports and public addresses are asked (``allowed`` excepted); no proxy, no cookie
    and no password is used. ``trusted`` are the certificates believed, those of certifi by default.
    Raises NotFetched: bad_url, bad_scheme, bad_port, credentials, refused_address, no_such_host, no_connection,
    certificate, timeout, broken_answer, http_status, bad_redirect, too_many_redirects, and what ``unpacked`` raises.
    """
    deadline, hops = Deadline(limits.seconds), list[tuple[str, int]]()
    at = checked_url(url, allowed)
    backend = PinnedBackend(deadline, allowed, resolve)
    while True:
        headers = [(b"User-Agent", agent.encode("ascii", "replace")), *_WANTED]
        with answer_of(at, backend, headers=headers, silence=limits.silence, trusted=trusted) as answer:
            if answer.status not in REDIRECTS:
                return _page(at, answer, hops, limits)
            target = _target(at, answer)
        hops.append((str(at), answer.status))
        if len(hops) > limits.redirects:
            raise NotFetched("too_many_redirects", str(limits.redirects))
        at = checked_url(target, allowed)


def checked_url(url: str, allowed: Allowed) -> httpx.URL:
    """The address, read by the one parser whose reading is also what is asked. Raises NotFetched."""
    if len(url) > LONGEST_URL or any(sign.isspace() or sign in "\\\x00" for sign in url):
        raise NotFetched("bad_url")
    try:
        at = httpx.URL(url).copy_with(fragment=None)
    except (httpx.InvalidURL, ValueError) as error:
        raise NotFetched("bad_url") from error
    if at.scheme not in PORTS:
        raise NotFetched("bad_scheme", at.scheme)
    if at.userinfo:
        raise NotFetched("credentials")
    host, port = at.raw_host.decode("ascii"), at.port or PORTS[at.scheme]
    if not _HOST.fullmatch(host):
        raise NotFetched("bad_url")
    if port != PORTS[at.scheme] and not allowed.covers(host, port):
        raise NotFetched("bad_port", str(port))
    return at


def _target(at: httpx.URL, answer: httpcore.Response) -> str:
    where = header_of(answer, b"location")
    try:
        return str(at.join(where)) if where else ""
    except (httpx.InvalidURL, ValueError) as error:
        raise NotFetched("bad_redirect") from error


def _page(at: httpx.URL, answer: httpcore.Response, hops: list[tuple[str, int]], limits: Limits) -> Page:
    if answer.status != httpx.codes.OK:
        raise NotFetched("http_status", str(answer.status), passes=answer.status in PASSING)
    stated = header_of(answer, b"content-length")
    if stated.isdecimal() and int(stated) > limits.size:
        raise NotFetched("too_large", str(limits.size))
    body = unpacked(answer.iter_stream(), header_of(answer, b"content-encoding"), most=limits.size)
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers)
    return Page(str(at), answer.status, headers, body, tuple(hops), media_type(body))
