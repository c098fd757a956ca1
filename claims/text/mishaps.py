"""What a rule that fails may cost: its own sentence, wording or sort of hints, and never the article."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

_log = logging.getLogger(__name__)

Read = TypeVar("Read")


def rescued(read: Callable[[], Read], instead: Callable[[], Read], kept: str) -> Read:
    """What ``read`` gives or, where it fails in whatever way, ``instead``; the log says why, and what is ``kept``."""
    try:
        return read()
    except Exception:  # a fault of ours, which nobody who hands in an article can do anything about
        _log.exception("A rule of the splitter failed, so %s. Please report it.", kept)
        return instead()
