"""The line that tells how far a long command has come."""

import io

import pytest
from django.core.management.base import OutputWrapper

from claims.management.progress import ProgressLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told(stream: io.StringIO, total: int) -> str:
    line = ProgressLine(OutputWrapper(stream), total)
    line.show(1, "one.txt")
    line.show(2, "two.txt")
    line.clear()
    return stream.getvalue()


def test_a_terminal_sees_one_line_written_over():
    assert told(Terminal(), 2) == "\r\x1b[K[1/2] one.txt\r\x1b[K[2/2] two.txt\r\x1b[K"


@pytest.mark.parametrize(("stream", "total"), [(io.StringIO(), 2), (Terminal(), 1)])
def test_nothing_is_told_to_a_file_or_about_a_single_thing(stream, total):
    assert told(stream, total) == ""
