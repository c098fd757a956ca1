"""A newsroom that is thrown away, and the processes that work for it, which may be killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.newsroom import SAMPLES

ROOT = Path(__file__).parent.parent
#: Jobs that are waiting or under way.
UNDONE = ("todo", "doing")


@dataclass
class Process:
    """``manage.py`` with ``arguments``, started again as often as wanted."""

    arguments: Sequence[str]
    starts: int = 0
    running: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self) -> None:
        command = [sys.executable, str(ROOT / "manage.py"), *self.arguments]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.running = subprocess.Popen(command, env=os.environ, **quiet)  # type: ignore[call-overload]
        self.starts += 1

    def kill(self) -> None:
        """As the system does when it runs out of memory: nothing is tidied up."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.running:
            self.running.send_signal(how)
            self.running.wait()


def open_newsroom(claims: int) -> tuple[Any, list[int]]:
    """Migrate, and make a checker and the claims of the sample articles: the person, and ``claims`` ids at most."""
    from django.contrib.auth.models import Group, User
    from django.core.management import call_command

    from claims.models import Claim
    from claims.services.documents import bring_in_document

    call_command("migrate", interactive=False, verbosity=0)
    person = User.objects.create_user("checker", password=os.environ["BENCH_PASSWORD"])
    person.groups.add(Group.objects.get(name="checker"))
    for path in sorted(SAMPLES.glob("*.txt")):
        bring_in_document(path.read_text(encoding="utf-8"), by=person)
    return person, list(Claim.objects.order_by("pk").values_list("pk", flat=True)[:claims])


def undone() -> int:
    """How many snapshots are waited for, or have a job that is not over."""
    from procrastinate.contrib.django.models import ProcrastinateJob

    from claims.models import Snapshot

    waiting = Snapshot.objects.filter(state=Snapshot.State.WAITING).count()
    jobs = ProcrastinateJob.objects.filter(task_name="fetch_snapshot", status__in=UNDONE).count()
    return max(waiting, jobs)


def seconds_until_done(most: float) -> float:
    """Waits until nothing is undone. Raises TimeoutError after ``most`` seconds."""
    started = time.perf_counter()
    while undone():
        if time.perf_counter() - started > most:
            raise TimeoutError(f"{undone()} snapshots are still undone after {most:.0f} s")
        time.sleep(0.05)
    return time.perf_counter() - started
