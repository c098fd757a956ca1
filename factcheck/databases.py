"""Chooses the database: the server that DATABASE_URL names, or the embedded PostgreSQL in the data folder."""

from pathlib import Path
from typing import Any

import dj_database_url

from factcheck.env import SettingError

POSTGRESQL = "django.db.backends.postgresql"
EMBEDDED = "factcheck.embedded_postgres"
SECONDS_TO_WAIT_FOR_A_CONNECTION = 10
#: Statements with places for values are planned once by a connection that is kept, from the second time on.
TIMES_BEFORE_PLANNING_ONCE = 1


def choose(url: str, data_dir: Path, *, pool_size: int) -> dict[str, Any]:
    """The Django database settings for `url`, or for the embedded server when it is empty.

    `pool_size` is the most connections one process keeps; 0 opens one for every request.
    Raises SettingError for a URL that is not one of PostgreSQL.
    """
    chosen = _server(url) if url else _embedded(data_dir)
    chosen.setdefault("OPTIONS", {})
    if pool_size:
        pool = {"min_size": 1, "max_size": pool_size, "timeout": SECONDS_TO_WAIT_FOR_A_CONNECTION}
        chosen["OPTIONS"] |= {"pool": pool, "prepare_threshold": TIMES_BEFORE_PLANNING_ONCE}
    return chosen


def _server(url: str) -> dict[str, Any]:
    try:
        parsed = dict(dj_database_url.parse(url, conn_max_age=0, conn_health_checks=True))
    except (dj_database_url.ParseError, dj_database_url.UnknownSchemeError, ValueError):
        # The URL holds a password: the message must not repeat it.
        raise SettingError("DATABASE_URL cannot be read: write postgresql://USER:PASSWORD@HOST:PORT/NAME.") from None
    if parsed["ENGINE"] != POSTGRESQL:
        raise SettingError("DATABASE_URL must name a PostgreSQL database: postgresql://USER:PASSWORD@HOST:PORT/NAME.")
    if not parsed["NAME"]:
        raise SettingError("DATABASE_URL does not name a database: postgresql://USER:PASSWORD@HOST:PORT/NAME.")
    return parsed


def _embedded(data_dir: Path) -> dict[str, Any]:
    return {
        "ENGINE": EMBEDDED,
        "NAME": "factcheck",
        "USER": "factcheck",
        "CONN_HEALTH_CHECKS": True,
        "EMBEDDED": {"folder": data_dir / "postgres", "durable": True},
    }
