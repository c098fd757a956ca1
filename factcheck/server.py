"""Serves the application over HTTP with waitress, and tells when it answers."""

import http.client
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import waitress.server
from django.conf import settings
from django.core.management import call_command

from factcheck.env import SettingError

SECONDS_TO_ANSWER = 60
#: Between one asking and the next while the database does not answer.
SECONDS_BETWEEN = 0.5
# The worker leaves a page that it is fetching after five; whoever takes its jobs over fetches it again.
SECONDS_TO_END = 10
# Bytes of a request beside the file that a form brings.
ROOM_FOR_THE_FORM = 4 * 1024 * 1024


def reserve(host: str, port: int) -> socket.socket:
    """A socket bound to the address, so that a taken port is known before anything else is started.

    Raises SettingError.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except (OSError, UnicodeError) as error:
        bound.close()
        raise SettingError(
            f"{host}:{port} cannot be had ({error}). Stop what runs there, or set PORT to another port."
        ) from error
    return bound


def run(bound: socket.socket) -> None:
    """Collect the static files and serve until SIGINT or SIGTERM; prints `ready: URL` when /healthz answers."""
    # A script's background job is started with Ctrl-C ignored; who sends it all the same means it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    call_command("collectstatic", interactive=False, verbosity=0)
    # WhiteNoise reads the collected files when the application is made, so it is made only now.
    from factcheck.wsgi import application

    server: Any = waitress.server.create_server(application, sockets=[bound], **_adjustments())
    threading.Thread(target=_announce, args=[bound.getsockname()[:2]], daemon=True).start()
    try:
        server.run()
    finally:
        server.close()


@contextmanager
def worker_beside() -> Iterator[None]:
    """A worker for the jobs, as long as this process lives: it ends when its standard input does, killed or not."""
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "worker", "--with-parent"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True) as worker:
        try:
            yield
        finally:
            _ended(worker)


def _ended(worker: subprocess.Popen[bytes]) -> None:
    assert worker.stdin
    worker.stdin.close()
    try:
        worker.wait(SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        worker.kill()


def _adjustments() -> dict[str, Any]:
    adjustments: dict[str, Any] = {
        "threads": settings.SERVER_THREADS,
        "max_request_body_size": max(settings.IMPORT_MAX_UPLOAD, settings.EVIDENCE_MAX_UPLOAD) + ROOM_FOR_THE_FORM,
        "ident": None,
        "clear_untrusted_proxy_headers": True,
    }
    if settings.TRUSTED_PROXY:
        adjustments["trusted_proxy"] = settings.TRUSTED_PROXY
        adjustments["trusted_proxy_headers"] = {"x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"}
    return adjustments


def _announce(address: tuple[str, int]) -> None:
    host, port = address
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
    try:
        status = _ask_until_the_database_answers(host, port)
    except (OSError, http.client.HTTPException) as error:
        print(f"not ready: {error}", file=sys.stderr, flush=True)
        return
    if status != http.client.OK:
        print(f"not ready: /healthz answered {status}", file=sys.stderr, flush=True)
        return
    print(f"ready: http://{f'[{host}]' if ':' in host else host}:{port}", flush=True)


def _ask_until_the_database_answers(host: str, port: int) -> int:
    """A database that is made on a busy machine takes longer than a connection waits for it."""
    patience = time.monotonic() + SECONDS_TO_ANSWER
    while (status := _ask(host, port)) == http.client.SERVICE_UNAVAILABLE and time.monotonic() < patience:
        time.sleep(SECONDS_BETWEEN)
    return status


def _ask(host: str, port: int) -> int:
    connection = http.client.HTTPConnection(host, port, timeout=SECONDS_TO_ANSWER)
    try:
        connection.request("GET", "/healthz", headers={"Host": _known_host()})
        return connection.getresponse().status
    finally:
        connection.close()


def _known_host() -> str:
    """A name that ALLOWED_HOSTS lets in."""
    name = settings.ALLOWED_HOSTS[0].lstrip(".")
    return "localhost" if name == "*" else name
