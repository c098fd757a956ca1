"""How many requests a caller of the API may send: the generic cell rate algorithm (ITU-T I.371) in one statement.

Each caller has a share a minute. Whoever was quiet may send all of it at once, and then as fast as it comes back. The
clock is the database's, so all processes that answer requests count together.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import math

from django.conf import settings
from django.db import connection

MINUTE = 60.0

_SPEND = """
INSERT INTO claims_allowance AS a (caller, used_until)
VALUES (%(caller)s, clock_timestamp() + make_interval(secs => %(step)s))
ON CONFLICT (caller) DO UPDATE
SET used_until = greatest(a.used_until, clock_timestamp()) + make_interval(secs => %(step)s)
WHERE greatest(a.used_until, clock_timestamp()) + make_interval(secs => %(step)s)
    <= clock_timestamp() + make_interval(secs => %(minute)s)
RETURNING 1
"""
_WAIT = """
SELECT extract(epoch FROM used_until - clock_timestamp())::float + %(step)s - %(minute)s
FROM claims_allowance WHERE caller = %(caller)s
"""
_FORGET = "DELETE FROM claims_allowance WHERE used_until < clock_timestamp()"


def spend(caller: str, *, a_minute: int) -> int:
    """Count one request of ``caller``: 0, or the whole seconds to wait because its share is used up.

    One statement, and a second one where it has to wait. ``a_minute`` of 0 counts nothing and lets everybody through.
    """
    if not a_minute:
        return 0
    values: dict[str, str | float] = {"caller": caller, "step": MINUTE / a_minute, "minute": MINUTE}
    with connection.cursor() as cursor:
        cursor.execute(_SPEND, values)
        if cursor.fetchone():
            return 0
        cursor.execute(_WAIT, values)
        row = cursor.fetchone()
    return max(1, math.ceil(row[0])) if row else 1


def caller_at(address: str) -> str:
    """The name under which an address is counted: a digest that only this server can make, so that none is kept.

    Of IPv6, whoever has one address has the 64 bits below it too, unless IPv4 is written in it (RFC 4291).
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
        found = getattr(found, "ipv4_mapped", None) or found
        network = ipaddress.ip_network((found, 64 if found.version == 6 else 32), strict=False)
        shown = str(network)
    except ValueError:
        shown = address
    return "ip:" + hmac.new(settings.SECRET_KEY.encode(), shown.encode(), hashlib.sha256).hexdigest()[:40]


def forget_allowances() -> int:
    """Delete what means nothing any more; how many rows there were."""
    with connection.cursor() as cursor:
        cursor.execute(_FORGET)
        return int(cursor.rowcount)
