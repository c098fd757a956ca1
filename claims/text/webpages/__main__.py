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
    sys.stdout.write(json.dumps(answer(sys.stdin.buffer.read())))


def answer(source: bytes) -> dict[str, Any]:
    """The fields of the ``Webpage`` in a page's source (UTF-8), or under "refused" the reason why there is none."""
    try:
        return asdict(read_webpage(source.decode("utf-8")))
    except TooLong as error:
        return {"refused": error.reason, "length": error.length, "limit": error.limit}
    except NotText as error:
        return {"refused": error.reason}
    except (MemoryError, RecursionError):
        return {"refused": "web_page"}


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # not everywhere; the time limit holds anyway
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


if __name__ == "__main__":
    main()
