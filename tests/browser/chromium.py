"""Which Chromium of this machine is driven, and how it is started."""

from __future__ import annotations

import os
import shutil

LAUNCH = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def chromium() -> str | None:
    """A Chromium of this machine: named by CHROMIUM, or installed, first the one without windows, which is quicker."""
    installed = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, installed)), None)
