"""Snapshots while everything that makes them is killed: ``python -m benchmarks.soak [N]``.

A thousand links are cited through the web server, and fetched by two workers. Web server and workers are killed
(SIGKILL) at random and started again until all is cited. Afterwards every page has to be there, whole, with the passage
found, and none of the servers that must not be asked may have been. Ends with 1 where anything is lost.
"""

from __future__ import annotations

import hashlib
import os
import random
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator

import httpx

from benchmarks.loopback import EVERY_AWAY, EVERY_MARKUP, Forbidden, Site, body, site, words
from benchmarks.pages import prepare_settings
from benchmarks.workers import Process, open_newsroom, seconds_until_done

PAGES, CLAIMS = 1_000, 60
#: Seconds between two kills, at least and at most; a process needs some of them to start.
PAUSE = (8.0, 20.0)
#: The longest that what is left may take, in seconds: half a minute of silence, a minute until somebody looks, retries.
TO_FINISH = 1_200


class Desk:
    """Somebody who cites links in a browser, and sends a form again that the web server did not answer."""

    def __init__(self, address: str) -> None:
        self.browser = httpx.Client(base_url=address, timeout=60)
        self.unanswered = 0

    def sign_in(self) -> None:
        self._sent("/login/", {"username": "checker", "password": os.environ["BENCH_PASSWORD"]})

    def cite(self, claim: int, url: str, quote: str) -> None:
        self._sent(f"/claims/{claim}/evidence/", {"url": url, "title": url, "quote": quote, "stance": "context"})

    def _sent(self, path: str, form: dict[str, str]) -> None:
        while True:
            try:
                if "csrftoken" not in self.browser.cookies:
                    self.browser.get("/login/")
                token = self.browser.cookies["csrftoken"]
                answer = self.browser.post(path, data=form | {"csrfmiddlewaretoken": token})
            except httpx.TransportError:
                self.unanswered += 1
                time.sleep(0.5)
                continue
            if answer.status_code != httpx.codes.FOUND:
                raise RuntimeError(f"{path}: answered {answer.status_code}")
            return


def killing(processes: list[Process], until: threading.Event, draw: random.Random) -> None:
    """Kills one after the other and starts it again, until the event."""
    while not until.wait(draw.uniform(*PAUSE)):
        one = draw.choice(processes)
        one.kill()
        one.start()


def cite_all(desk: Desk, pages: Site, number: int, claims: list[int], processes: list[Process], seed: int) -> None:
    """Cite every page while processes are killed; all of them run when it is done."""
    is_over = threading.Event()
    killer = threading.Thread(target=killing, args=[processes, is_over, random.Random(seed)])  # noqa: S311
    killer.start()
    try:
        desk.sign_in()
        for n in range(1, number + 1):
            desk.cite(claims[n % len(claims)], pages.url(n), words(n))
    finally:
        is_over.set()
        killer.join()


def losses(pages: Site, number: int) -> Iterator[str]:
    """What is not as it should be, a line for each; nothing where all is."""
    from claims.models import Evidence
    from claims.services.snapshots import is_whole

    cited = {piece.source.url: piece for piece in Evidence.objects.select_related("source", "snapshot")}
    for n in range(1, number + 1):
        piece = cited.get(pages.url(n))
        kept = piece.snapshot if piece else None
        if piece is None or kept is None:
            yield f"{n}: no evidence, or none with a snapshot"
        elif n % EVERY_AWAY == 0:
            if kept.failure not in ("refused_address", "bad_port"):
                yield f"{n}: was to be refused: {kept.state} {kept.failure}"
        elif kept.sha256 != hashlib.sha256(body(n, is_markup=n % EVERY_MARKUP == 0)).hexdigest() or not is_whole(kept):
            yield f"{n}: {kept.state} {kept.failure} is not what the site said"
        elif piece.quote_state != Evidence.QuoteState.FOUND:
            yield f"{n}: the passage is {piece.quote_state}"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        return int(bound.getsockname()[1])


def soak(number: int, pages: Site, guarded: list[Forbidden]) -> Iterator[str]:
    """Runs it all; one line for each figure, and one for each loss."""
    from claims.models import Evidence, Snapshot

    port = free_port()
    _, claims = open_newsroom(CLAIMS)
    web = Process(["serve", "--port", str(port)])
    processes = [web, *(Process(["worker"]) for _ in range(2))]
    for one in processes:
        one.start()
    desk, started = Desk(f"http://127.0.0.1:{port}"), time.perf_counter()
    try:
        cite_all(desk, pages, number, claims, processes, seed=number)
        cited = time.perf_counter() - started
        left = seconds_until_done(TO_FINISH)
    finally:
        for one in processes:
            one.stop()
    states = Counter(Snapshot.objects.values_list("state", flat=True))
    rows = Evidence.objects.count()
    yield f"{number:,} links cited in {cited:.0f} s, {rows:,} rows of evidence; {left:.0f} s more to finish"
    yield f"web server started {web.starts} times, workers {sum(p.starts for p in processes[1:])} times"
    yield f"{desk.unanswered} requests had no answer and were sent again"
    yield f"snapshots: {', '.join(f'{count:,} {state}' for state, count in sorted(states.items()))}"
    yield f"requests at servers that must not be asked: {sum(one.asked for one in guarded)}"
    lost = list(losses(pages, number))
    yield f"lost or wrong: {len(lost)}"
    yield from lost


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    os.environ["BENCH_PASSWORD"] = os.urandom(16).hex()
    with site() as (pages, guarded):
        os.environ["SNAPSHOT_ALLOW_HOSTS"] = pages.host
        prepare_settings()
        told = []
        for line in soak(number, pages, guarded):
            told.append(line)
            print(line, flush=True)
    sys.exit("requests at servers that must not be asked: 0" not in told or "lost or wrong: 0" not in told)


if __name__ == "__main__":
    main()
