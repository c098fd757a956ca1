"""The hours in which the demo newsroom worked: its figures have weeks to show, and nothing happens at night."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.utils import timezone

MORNING, EVENING = 8, 19
#: Between two moments that are asked for, so that what follows is later.
TICK = datetime.timedelta(seconds=1)

_now = timezone.now


@dataclass(slots=True)
class Hours:
    """A clock that stands still until work moves it on, and never runs ahead of the real one."""

    moment: datetime.datetime

    def now(self) -> datetime.datetime:
        self.moment += TICK
        return min(self.moment, _now())

    def work(self, hours: float) -> None:
        """Let ``hours`` go by; what would end at night ends the next morning."""
        local = timezone.localtime(self.moment + datetime.timedelta(hours=hours))
        if local.hour >= EVENING:
            local += datetime.timedelta(days=1)
        if not MORNING <= local.hour < EVENING:
            local = local.replace(hour=MORNING)
        self.moment = local.astimezone(datetime.UTC)


@contextmanager
def worked(days_ago: int) -> Iterator[Hours]:
    """Within it, the clock of this process tells hours of work that began in the morning ``days_ago``.

    Every row is written by the services as ever, with the moment at which its work would have been done. For a
    command that does nothing else meanwhile: ``timezone.now`` is that of the whole process.
    """
    first = timezone.localtime(_now() - datetime.timedelta(days=days_ago))
    hours = Hours(first.replace(hour=MORNING).astimezone(datetime.UTC))
    timezone.now = hours.now
    try:
        yield hours
    finally:
        timezone.now = _now
