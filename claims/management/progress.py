"""How far a long command has come, on one line of a terminal."""

from __future__ import annotations

from django.core.management.base import OutputWrapper

#: Back to the begin of the line, and clear it (ECMA-48, EL).
_CLEAR = "\r\x1b[K"


class ProgressLine:
    """A line that is written over and over; silent where nobody watches: no terminal, or only one thing to do."""

    def __init__(self, out: OutputWrapper, total: int) -> None:
        self.out, self.total = out, total
        self.is_shown = total > 1 and out.isatty()

    def show(self, number: int, words: str) -> None:
        """Tell that the work on the thing of that number, counted from 1, begins."""
        self._write(f"{_CLEAR}[{number}/{self.total}] {words}")

    def clear(self) -> None:
        """Make room for other lines."""
        self._write(_CLEAR)

    def _write(self, words: str) -> None:
        if self.is_shown:
            self.out.write(words, ending="", style_func=str)
            self.out.flush()
