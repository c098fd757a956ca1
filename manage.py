#!/usr/bin/env python
"""Runs a management command: `manage.py help` lists them."""

import os
import signal
import sys
from types import FrameType


def leave(signum: int, frame: FrameType | None) -> None:
    """End by the ordinary way out, so that what runs at exit (the embedded database) is run."""
    sys.exit(128 + signum)


def run() -> None:
    from django.core.management import execute_from_command_line
    from django.db import OperationalError

    from factcheck.env import SettingError

    try:
        execute_from_command_line(sys.argv)
    except (SettingError, OperationalError) as error:
        if "--traceback" in sys.argv:
            raise
        sys.exit(f"manage.py: {error}")
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.settings")
    signal.signal(signal.SIGTERM, leave)
    # Under nohup a closed terminal is none of our business.
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        signal.signal(signal.SIGHUP, leave)
    try:
        run()
    except ModuleNotFoundError as error:
        if error.name != "django":
            raise
        sys.exit("Django is not installed in this Python: run `make demo` once, then use .venv/bin/python.")


if __name__ == "__main__":
    main()
