"""Reads the source of a page (UTF-8) from standard input and prints its article as JSON, in a process of its own.

Markup can be made to take any time and memory: whoever starts this sets a time limit; memory is limited here.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
from dataclasses import asdict
from typing import Any

from claims.text.normalize import NotText, TooLong
from claims.text.webpages.reading import read_webpage

#: Address space beyond what the libraries take, in bytes; a page of five million characters needs a fifth of it.
_MEMORY = 2 * 1024**3


def main() -> None:
    _limit_memory()
    logging.disable(logging.CRITICAL)
    answer: dict[str, Any]
    try:
        page = read_webpage(sys.stdin.buffer.read().decode("utf-8"))
        answer = asdict(page)
    except TooLong as error:
        answer = {"refused": error.reason, "length": error.length, "limit": error.limit}
    except NotText as error:
        answer = {"refused": error.reason}
    except (MemoryError, RecursionError):
        answer = {"refused": "web_page"}
    sys.stdout.write(json.dumps(answer))


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # not everywhere; the time limit holds anyway
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


if __name__ == "__main__":
    main()
