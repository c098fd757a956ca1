"""What readers get: a public page of a claim beside a view that says hello, and the files of a long report.

Run in a process of its own (``python -m benchmarks.reports``): everything goes into a folder that is removed
afterwards. Pages come over HTTP from the web server that newsrooms run, started beside it.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import Any

from benchmarks.clock import best_seconds
from benchmarks.pages import prepare_settings

CLAIMS = 50
#: Connections that ask at once, seconds that they ask for, and rounds of which the best counts.
CONNECTIONS, SECONDS, ROUNDS = 4, 1.5, 5
_SERVE, _DIGESTS = "serve", "digests"
HELLO = "a view that says hello"


def measured() -> Iterator[str]:
    """A line for each page, then for the files."""
    prepare_settings()
    slug, claim = _published()
    addresses = {
        HELLO: "/hello/",
        "page of a claim": f"/reports/{slug}/{claim}/",
        f"page of a report of {CLAIMS} claims": f"/reports/{slug}/",
        "data of a claim": f"/reports/{slug}/{claim}/claim.json",
    }
    with _server() as port:
        best = _rates(port, addresses)
    for name, rate in best.items():
        yield f"{name}: {rate:,.0f} requests a second, {rate / best[HELLO]:.2f} of {HELLO}"
    yield from _files(slug)


def _published() -> tuple[str, int]:
    """The address of a report of many claims, and one of them: brought in as approved, and published."""
    from django.contrib.auth.models import User
    from django.core.management import call_command

    from claims.models import Document
    from claims.services.acts import Seen
    from claims.services.exchange.bringing import bring_in_lines
    from claims.services.presets import INTERNATIONAL
    from claims.services.publications import publish_claims
    from claims.services.ratings import make_scale

    call_command("migrate", interactive=False, verbosity=0)
    by = User.objects.create_superuser("administrator")
    label = make_scale(INTERNATIONAL).labels.filter(verdict="refuted").earliest("pk")
    rating = {"label": label.key, "scale": label.scale.key, "scale_version": label.scale.version}
    bring_in_lines([json.dumps(_line(rating)).encode()], by=by)
    document = Document.objects.get()
    claims = list(document.claims.order_by("position"))
    publish_claims(document.pk, by=by, seen={claim.pk: Seen(claim.status, claim.version) for claim in claims})
    return document.slug, claims[0].pk


def _line(rating: Mapping[str, Any]) -> dict[str, Any]:
    """A document with as many claims as a long article has, each with a justification and three sources."""
    sentences = [f"Bridge number {n} of the province opened in {1900 + n} and cost {n} million." for n in range(CLAIMS)]
    text, claims, start = "\n\n".join(sentences), [], 0
    for n, sentence in enumerate(sentences):
        anchor = {"start": start, "end": start + len(sentence), "exact": sentence}
        claims.append({"text": sentence, "anchors": [anchor], "status": "approved", **_judged(n, rating)})
        start += len(sentence) + 2
    article = {"title": "Fifty bridges", "language": "en", "url": "https://kabar.example/bridges"}
    return {
        "format": "factcheck-document/1",
        **article,
        "published_at": "2026-01-31T14:05:00+07:00",
        "revisions": [{"number": 1, "text": text}],
        "claims": claims,
    }


def _judged(n: int, rating: Mapping[str, Any]) -> dict[str, Any]:
    passage = f"According to the yearbook, bridge {n} was opened two years later and cost twice as much."
    pieces = [
        {"stance": "refutes", "quote": passage, "title": f"Yearbook {y}", "url": f"https://example.org/{n}/{y}"}
        for y in range(3)
    ]
    words = {"conclusion": f"Bridge {n} opened two years later.", "justification": f"{passage}\n\n" * 4}
    return {"assessment": {**rating, **words}, "evidence": pieces}


@contextmanager
def _server() -> Iterator[int]:
    """The web server as a process of its own: the port at which it answers."""
    command = [sys.executable, "-m", "benchmarks.reports", _SERVE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout
            ready = running.stdout.readline()
            if not ready.startswith("ready: "):
                raise RuntimeError(f"the web server did not start: {ready}")
            yield int(ready.rsplit(":", 1)[1])
        finally:
            running.terminate()


def serve() -> None:
    """Serve the newsroom of the environment, with the views to compare with, until told to end."""
    import django
    from django.conf import settings

    django.setup()
    settings.ROOT_URLCONF = "benchmarks.addresses"
    from factcheck.server import reserve, run

    run(reserve("127.0.0.1", 0))


def _rates(port: int, addresses: Mapping[str, str]) -> dict[str, float]:
    """Requests a second of each address, asked in turn."""
    best = dict.fromkeys(addresses, 0.0)
    for _ in range(ROUNDS):
        for name, address in addresses.items():
            best[name] = max(best[name], _rate(port, address))
    return best


def _rate(port: int, address: str) -> float:
    started = time.perf_counter()
    with ThreadPoolExecutor(CONNECTIONS) as asking:
        answered = sum(asking.map(lambda _: _asked(port, address, started + SECONDS), range(CONNECTIONS)))
    return answered / (time.perf_counter() - started)


def _asked(port: int, address: str, until: float) -> int:
    """How many answers one connection had. Raises RuntimeError for another answer than 200."""
    request = f"GET {address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n".encode()
    number = 0
    with socket.create_connection(("127.0.0.1", port)) as connection, connection.makefile("rb") as answers:
        while time.perf_counter() < until:
            connection.sendall(request)
            _read(answers)
            number += 1
    return number


def _read(answers: Any) -> None:
    """One answer, with as little work as can be: what asks has the same cores as what answers."""
    status, length = answers.readline(), 0
    if not status.startswith(b"HTTP/1.1 200 "):
        raise RuntimeError(f"answered {status!r}")
    while (line := answers.readline()) != b"\r\n":
        if line[:15].lower() == b"content-length:":
            length = int(line[15:])
    answers.read(length)


def _files(slug: str) -> Iterator[str]:
    """How long the report takes in each format, and whether another process writes the same bytes."""
    from claims.queries.publications import edition_of
    from claims.views.report_formats import FORMS

    edition = edition_of(slug)
    best = best_seconds({name: partial(form.write, [edition], None) for name, form in FORMS.items()}, runs=2)
    told = ", ".join(f"{name} {seconds:.2f} s" for name, seconds in best.items())
    yield f"a report of {CLAIMS} claims as a file: {told}"
    here, there = digests(slug), _elsewhere(slug)
    same = sum(here[name] == there[name] for name in here)
    yield f"the same bytes from another process: {same} of {len(here)} formats"


def digests(slug: str) -> dict[str, str]:
    """The SHA-256 of the report in each format."""
    from claims.queries.publications import edition_of
    from claims.views.report_formats import FORMS

    edition = edition_of(slug)
    return {name: _digest(form.write([edition], None)) for name, form in FORMS.items()}


def _elsewhere(slug: str) -> dict[str, str]:
    """The same from a process with another order of sets."""
    command = [sys.executable, "-m", "benchmarks.reports", _DIGESTS, slug]
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    found: dict[str, str] = json.loads(subprocess.check_output(command, env=environment))
    return found


def _digest(written: bytes) -> str:
    return hashlib.sha256(written).hexdigest()


def main() -> None:
    if sys.argv[1:2] == [_SERVE]:
        serve()
    elif sys.argv[1:2] == [_DIGESTS]:
        import django

        django.setup()
        print(json.dumps(digests(sys.argv[2])))
    else:
        for line in measured():
            print(line, flush=True)


if __name__ == "__main__":
    main()
