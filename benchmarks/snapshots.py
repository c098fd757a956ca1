"""Snapshots per second, beside bare fetches of the same pages by httpx.

Run in a process of its own (``python -m benchmarks.snapshots``): everything goes into a folder that is removed
afterwards. The pages come from a site on loopback, so what is measured is the work, not the network.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from benchmarks.loopback import EVERY_AWAY, Site, site, words
from benchmarks.pages import prepare_settings
from benchmarks.workers import Process, open_newsroom, seconds_until_done

#: Pages of each sort, and the longest that they may take, in seconds.
PAGES = {"text": 200, "markup": 20}
MOST = 600


def bare_seconds(pages: list[str]) -> float:
    """Of fetching them one after the other, a connection for each, and doing nothing with them."""
    started = time.perf_counter()
    for url in pages:
        httpx.get(url).raise_for_status()
    return time.perf_counter() - started


@contextmanager
def workers(number: int) -> Iterator[None]:
    """So many workers that wait for jobs."""
    running = [Process(["worker"]) for _ in range(number)]
    for one in running:
        one.start()
    try:
        _wait_for(number)
        yield
    finally:
        for one in running:
            one.stop()


def _wait_for(number: int) -> None:
    from procrastinate.contrib.django.models import ProcrastinateWorker

    started = time.perf_counter()
    before = set(ProcrastinateWorker.objects.values_list("pk", flat=True))
    while ProcrastinateWorker.objects.exclude(pk__in=before).count() < number:
        if time.perf_counter() - started > MOST:
            raise TimeoutError("the workers did not start")
        time.sleep(0.1)


def kept_seconds(person: Any, claims: list[int], pages: list[str]) -> float:
    """From the moment when the pages are cited until all of them are kept. Raises RuntimeError where one is not."""
    from django.db import transaction

    from claims.models import Snapshot
    from claims.services.evidence import add_evidence

    with transaction.atomic():  # the workers see them all at once
        for n, url in enumerate(pages):
            passage = {"quote": words(n), "stance": "context", "title": url}
            add_evidence(claims[n % len(claims)], by=person, url=url, **passage)
    taken = seconds_until_done(MOST)
    if failed := Snapshot.objects.filter(url__in=pages).exclude(state=Snapshot.State.KEPT).count():
        raise RuntimeError(f"{failed} pages were not kept")
    return taken


def figures(pages: Site) -> Iterator[str]:
    """A line for each sort of page and number of workers."""
    person, claims = open_newsroom(60)
    for at_once in (1, 2):
        for sort, number in PAGES.items():
            urls = [f"http://{pages.host}/{sort}/{EVERY_AWAY * n + at_once}" for n in range(number)]
            bare = len(urls) / bare_seconds(urls)
            with workers(at_once):
                kept = len(urls) / kept_seconds(person, claims, urls)
            yield (
                f"pages of {sort}, {at_once} worker(s): {kept:.1f} snapshots a second, "
                f"bare fetches one after the other {bare:.0f} a second, {bare / kept:.1f} times as many"
            )


def main() -> None:
    os.environ["BENCH_PASSWORD"] = os.urandom(16).hex()
    with site() as (pages, _):
        os.environ["SNAPSHOT_ALLOW_HOSTS"] = pages.host
        prepare_settings()
        for line in figures(pages):
            print(line, flush=True)


if __name__ == "__main__":
    main()
