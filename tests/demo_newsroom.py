"""A demo newsroom with a data folder of its own, for what is looked at from outside: pictures, access."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@contextmanager
def demo_newsroom(password: str) -> Iterator[str]:
    """`manage.py demo` with that password for everybody; gives its address, and takes everything away again."""
    folder = tempfile.mkdtemp(prefix="factcheck-demo-")
    environment = {**os.environ, "DATA_DIR": folder, "DEMO_PASSWORD": password, "PORT": "0", "HTTPS": "off"}
    command = [sys.executable, "manage.py", "demo"]
    server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert server.stdout
    try:
        yield next(line.split()[1] for line in server.stdout if line.startswith("ready:"))
    finally:
        server.send_signal(signal.SIGINT)
        server.communicate()
        shutil.rmtree(folder, ignore_errors=True)
