"""Reads a file from standard input, its media type as the argument, and prints its text as JSON.

A process of its own, as for web pages: a file can be made to take any time and memory.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
import warnings

from claims.text.files.reading import text_of

#: Address space beyond what the libraries take, in bytes.
_MEMORY = 2 * 1024**3


def main() -> None:
    _limit_memory()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    try:
        text = text_of(sys.stdin.buffer.read(), sys.argv[1])
    except Exception:
        # A broken or locked file has no text that anybody could read; whatever else is wrong with it is no matter.
        text = ""
    sys.stdout.write(json.dumps({"text": text}))


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # not everywhere; the time limit holds anyway
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


if __name__ == "__main__":
    main()
