"""Connections that are pinned: to the very address that was checked, and to a moment when all must be over.

httpcore asks this for every connection, so there is no second look-up whose answer could differ from the checked one
(DNS rebinding). The host's name still goes into the request and into the check of the certificate.
"""

from __future__ import annotations

import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from claims.fetching.addresses import Address, Allowed, is_public
from claims.fetching.failures import NotFetched

#: A host and a port, to the addresses that the host has.
Resolve = Callable[[str, int], list[str]]


class Deadline:
    """A moment by which everything must be over, ``seconds`` from now."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, most: float | None = None) -> float:
        """Seconds until then, at most ``most``. Raises NotFetched("timeout") when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise NotFetched("timeout", passes=True)
        return left if most is None else min(left, most)


class TimedStream(httpcore.NetworkStream):
    """A connection of which no single step outlasts the deadline, however slowly the other side speaks."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class PinnedBackend(httpcore.NetworkBackend):
    """Connects to a host's checked addresses alone. Raises NotFetched where one of them is not public."""

    def __init__(self, deadline: Deadline, allowed: Allowed, resolve: Resolve) -> None:
        self._deadline, self._allowed, self._resolve = deadline, allowed, resolve
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        failed: Exception = NotFetched("no_such_host", host, passes=True)
        for address in self._checked(host, port):
            try:
                stream = self._plain.connect_tcp(str(address), port, self._deadline.left(timeout))
                return TimedStream(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed

    def _checked(self, host: str, port: int) -> list[Address]:
        found = [ipaddress.ip_address(one) for one in self._looked_up(host, port)]
        is_allowed = self._allowed.covers(host, port)
        for address in found:
            if not (is_public(address) or (is_allowed and address.is_loopback)):
                raise NotFetched("refused_address", str(address))
        return found

    def _looked_up(self, host: str, port: int) -> list[str]:
        """The system's resolver knows no time limit: it is asked beside, and left behind when it takes too long."""
        answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(self._resolve(host, port))
            except (OSError, UnicodeError) as error:
                answers.put(error if isinstance(error, OSError) else OSError(str(error)))

        threading.Thread(target=ask, daemon=True, name="resolve").start()
        try:
            answer = answers.get(timeout=self._deadline.left())
        except queue.Empty:
            raise NotFetched("timeout", passes=True) from None
        if isinstance(answer, OSError):
            raise NotFetched("no_such_host", host, passes=True) from answer
        return answer


def system_addresses(host: str, port: int) -> list[str]:
    """What the system's resolver says, without the scope of a link-local address. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))
