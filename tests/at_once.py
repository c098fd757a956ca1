"""Acts of several people in the same moment, each over a database connection of their own."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Barrier

from django.db import connection


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What each act returned or raised, all of them started together. The test has to commit for real."""
    barrier = Barrier(len(acts))

    def act(work: Callable[[], object]) -> object:
        try:
            connection.ensure_connection()
            barrier.wait(timeout=30)
            return work()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return [_outcome(future) for future in [pool.submit(act, work) for work in acts]]


def _outcome(future: Future) -> object:
    return future.exception() or future.result()
