"""Reading what strangers made in a process of its own: none of a parser's flaws, and no endless work, reaches us."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

#: So much of the end of what went wrong is logged.
LONGEST_TOLD = 4_000

_LOG = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[2]


class NotRead(Exception):
    """The other process took too long, or did not end well."""


def read_apart(module: str, data: bytes, *arguments: str, seconds: float) -> dict[str, Any]:
    """What ``python -m module arguments`` makes of ``data``, an object in JSON. Raises NotRead."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            input=data,
            capture_output=True,
            timeout=seconds,
            cwd=_ROOT,
            env=surroundings(),
            check=False,
        )
    except subprocess.TimeoutExpired:
        _LOG.warning("%s took longer than %d s", module, seconds)
        raise NotRead from None
    if done.returncode:
        _LOG.error("%s failed: %s", module, done.stderr.decode(errors="replace")[-LONGEST_TOLD:])
        raise NotRead
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def surroundings() -> dict[str, str]:
    """What the other process gets to see: nothing of our settings and secrets."""
    return {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP") if name in os.environ}
