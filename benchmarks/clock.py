"""Timing on a machine that does other things too: jobs run in turn, and the fastest run of each counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

RUNS = 5


def best_seconds(jobs: Mapping[str, Callable[[], object]], runs: int = RUNS) -> dict[str, float]:
    """Seconds of the fastest of ``runs`` runs of each job, run in turn, after one run each that does not count."""
    best = dict.fromkeys(jobs, float("inf"))
    for job in jobs.values():
        job()
    for _ in range(runs):
        for name, job in jobs.items():
            started = time.perf_counter()
            job()
            best[name] = min(best[name], time.perf_counter() - started)
    return best
