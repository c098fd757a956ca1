"""All figures in one run: ``python -m benchmarks [--data DIR] [--size N] [PART ...]``; README.md explains them."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import sentences, splitter

Part = Callable[[argparse.Namespace], Iterator[str]]


def _apart(module: str, *arguments: str) -> Iterator[str]:
    """In a process of its own: Django is set up there for a newsroom that is thrown away."""
    command = [sys.executable, "-m", f"benchmarks.{module}", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        yield from (line.rstrip("\n") for line in running.stdout or ())
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)


PARTS: dict[str, Part] = {
    "memory": lambda options: splitter.memory_lines(),
    "splitter": lambda options: splitter.lines(),
    "sentences": lambda options: sentences.lines(options.data),
    "pages": lambda options: _apart("pages", str(options.size)),
    "exchange": lambda options: _apart("exchange", str(options.size)),
    "reports": lambda options: _apart("reports"),
    "snapshots": lambda options: _apart("snapshots"),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--data", type=Path, metavar="DIR", help="holds sentence_golden_rules and ud")
    parser.add_argument(
        "--size", type=int, metavar="N", default=1_000, help="documents for pages and exchange (default: %(default)s)"
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)} (default: all)")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    print(machine(), flush=True)
    for name in options.parts or PARTS:
        print(f"\n== {name}", flush=True)
        for line in PARTS[name](options):
            print(line, flush=True)


def machine() -> str:
    """What the figures were measured on, as far as it matters to them."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}{load}"
    )


if __name__ == "__main__":
    main()
