"""A site on loopback with as many pages as wanted, and a server that must never be asked."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

#: So often a page is markup, whose article is read in a process of its own; the others are plain text.
EVERY_MARKUP = 20
#: So often a page sends on to another first, and so often to a server that is never to be asked.
EVERY_MOVED, EVERY_AWAY = 7, 25


def words(number: int) -> str:
    """What page ``number`` says, and what is quoted of it."""
    return f"Bridge number {number} of the province opened in {1900 + number % 120} and cost {number} million rupiah."


def body(number: int, *, is_markup: bool) -> bytes:
    if not is_markup:
        return f"{words(number)}\n\nIt carries the road to the coast.\n".encode()
    article = (
        f"<article><h1>Bridge {number}</h1><p>{words(number)}</p><p>It carries the road to the coast.</p></article>"
    )
    return f"<!doctype html><html lang=en><head><title>Bridge {number}</title></head><body>{article}</body>".encode()


class _Page(BaseHTTPRequestHandler):
    """``/text/N``, ``/markup/N``; ``/moved/SORT/N`` leads there; ``/away/N`` leads to where nobody may be led."""

    protocol_version = "HTTP/1.1"
    server: Site

    def do_GET(self) -> None:
        sort, _, rest = self.path.strip("/").partition("/")
        if sort == "moved":
            return self._sent_on(f"/{rest}")
        if sort == "away":
            return self._sent_on(self.server.forbidden[int(rest) % len(self.server.forbidden)])
        sent = body(int(rest), is_markup=sort == "markup")
        self.send_response(200)
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)
        return None

    def _sent_on(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments: object) -> None: ...


class Site(ThreadingHTTPServer):
    """``forbidden`` are addresses that its pages lead to and that must not be asked."""

    daemon_threads = True
    request_queue_size = 128
    forbidden: tuple[str, ...] = ()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    def url(self, number: int) -> str:
        """The link of page ``number``."""
        if number % EVERY_AWAY == 0:
            return f"http://{self.host}/away/{number}"
        sort = "markup" if number % EVERY_MARKUP == 0 else "text"
        return f"http://{self.host}/{'moved/' if number % EVERY_MOVED == 0 else ''}{sort}/{number}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Who asks is killed now and then; that is no error of the site."""


class _Refusing(_Page):
    def do_GET(self) -> None:
        self.server.asked += 1  # type: ignore[attr-defined]
        self._sent_on("/")


class Forbidden(Site):
    """``asked`` counts the requests that came although none may."""

    asked = 0


@contextmanager
def site() -> Iterator[tuple[Site, list[Forbidden]]]:
    """The site, and the servers beside it that must not be asked: on a port of their own, and on 80 where it can be."""
    guarded = [Forbidden(("127.0.0.1", 0), _Refusing)]
    with contextlib.suppress(OSError):  # a port that only root may take, or that is taken
        guarded.append(Forbidden(("127.0.0.1", 80), _Refusing))
    pages = Site(("127.0.0.1", 0), _Page)
    pages.forbidden = (
        *(f"http://{one.host}/secret" for one in guarded),
        "http://localhost/secret",
        "http://[::ffff:127.0.0.1]/secret",
        "http://2130706433/secret",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
    )
    servers = [pages, *guarded]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield pages, guarded
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()
