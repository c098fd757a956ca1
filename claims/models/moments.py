"""Which moments can be kept."""

from __future__ import annotations

import datetime

from claims.text.analysis import FIRST_YEAR, LAST_YEAR

#: The years of a newsroom's work. PostgreSQL keeps more than Python can read, and near the ends of what Python can,
#: a moment leaves it as soon as it is told in another zone.
EARLIEST = datetime.datetime(FIRST_YEAR, 1, 1, tzinfo=datetime.UTC)
LATEST = datetime.datetime(LAST_YEAR + 1, 1, 1, tzinfo=datetime.UTC)


def is_moment(moment: datetime.datetime) -> bool:
    """Whether an aware ``moment`` can be kept and told in every zone."""
    return EARLIEST <= moment < LATEST
