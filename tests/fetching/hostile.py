"""A server on loopback that answers each path with a trick."""

from __future__ import annotations

import contextlib
import gzip
import re
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Trick = Callable[[socket.socket, bytes], None]
PAGE = b"<!doctype html><title>Bridge opened</title><p>The bridge opened on 12 May 2019.</p>"


def reply(body: bytes = PAGE, status: str = "200 OK", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


class HostileServer:
    """``answers`` maps a path to bytes or to a trick that gets the connection; ``asked`` are the requests that came."""

    def __init__(self, context: object | None = None) -> None:
        self.answers: dict[str, bytes | Trick] = {"/page": reply()}
        self.asked: list[bytes] = []
        self.ended = threading.Event()
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.host = f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def redirects(self, path: str, to: str, status: str = "302 Found") -> None:
        self.answers[path] = reply(b"", status, f"Location: {to}")

    def serve(self) -> None:
        while not self.ended.is_set():
            with contextlib.suppress(OSError):
                connection, _ = self._socket.accept()
                threading.Thread(target=self._answer, args=[connection], daemon=True).start()

    def stop(self) -> None:
        self.ended.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _answer(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection, self._secured(connection) as stream:
            request = whole_request(stream)
            self.asked.append(request)
            answer = self.answers.get(request.split(b" ")[1].decode(), reply(b"", "404 Not Found"))
            answer(stream, request) if callable(answer) else stream.sendall(answer)

    def _secured(self, connection: socket.socket) -> socket.socket:
        return self._context.wrap_socket(connection, server_side=True) if self._context else connection


def whole_request(stream: socket.socket) -> bytes:
    """What a client sent, with the body that it announced: closing before that would break the connection."""
    request = stream.recv(65_536)
    head, _, body = request.partition(b"\r\n\r\n")
    stated = re.search(rb"(?i)\r\ncontent-length: *([0-9]+)", head)
    missing = int(stated[1]) - len(body) if stated else 0
    while missing > 0 and (more := stream.recv(65_536)):
        request, missing = request + more, missing - len(more)
    return request


@contextmanager
def hostile_server(context: object | None = None) -> Iterator[HostileServer]:
    server = HostileServer(context)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join()


def drips(server: HostileServer) -> Trick:
    """Sends a header's letter now and then, each within the time for one step, and never comes to an end."""

    def trick(stream: socket.socket, request: bytes) -> None:
        stream.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not server.ended.wait(0.02):
            stream.sendall(b"a")

    return trick


def bomb(megabytes: int) -> bytes:
    return gzip.compress(bytes(megabytes * 1024 * 1024))


def raw_deflate(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(data) + engine.flush()
