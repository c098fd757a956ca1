"""The clock of a test, for what is told by days and weeks."""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch
from zoneinfo import ZoneInfo

from django.conf import settings


def moment(day: str, hour: int = 12) -> datetime.datetime:
    """That hour of an ISO day in the newsroom's time zone."""
    begin = datetime.datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(settings.TIME_ZONE))
    return begin + datetime.timedelta(hours=hour)


@contextmanager
def at(day: str, hour: int = 12) -> Iterator[None]:
    """What is done within is done at that hour of that day, as far as Django asks for the time."""
    with patch("django.utils.timezone.now", return_value=moment(day, hour)):
        yield
