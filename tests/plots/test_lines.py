"""Lines beside each other."""

import pytest

from claims.plots.frame import ABOVE, BELOW, HEIGHT, WIDTH, Series
from claims.plots.lines import lines_beside

FLOOR = HEIGHT - BELOW


def test_a_line_goes_through_its_marks():
    (line,) = lines_beside(["a", "b"], [Series("one", (0, 4))]).lines

    assert line.path == f"M0,{FLOOR} L{WIDTH},{ABOVE}"
    assert line.marks == (("0", str(FLOOR)), (str(WIDTH), str(ABOVE)))


def test_all_lines_share_one_measure():
    drawn = lines_beside(["a", "b"], [Series("low", (0, 2)), Series("high", (0, 4))])

    assert drawn.lines[0].marks[1] == (str(WIDTH), str(ABOVE + (FLOOR - ABOVE) // 2))
    assert [level.words for level in drawn.levels] == ["0", "1", "2", "3", "4"]


def test_no_moment_is_no_line():
    assert lines_beside([], [Series("none", ())]).lines[0].path == ""


def test_a_series_of_another_length_is_refused():
    with pytest.raises(ValueError, match="one: 3 values instead of 2"):
        lines_beside(["a", "b"], [Series("one", (1, 2, 3))])
