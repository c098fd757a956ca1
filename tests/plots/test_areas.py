"""Areas that lie on each other."""

import pytest

from claims.plots.areas import stacked_areas
from claims.plots.frame import ABOVE, BELOW, HEIGHT, WIDTH, Series

FLOOR = HEIGHT - BELOW
HALF = ABOVE + (FLOOR - ABOVE) // 2


def test_each_series_lies_on_the_one_before_it():
    drawn = stacked_areas(["a", "b"], [Series("low", (2, 1)), Series("high", (2, 3))])

    assert [area.path for area in drawn.areas] == [
        f"M0,{HALF} L{WIDTH},{ABOVE + (FLOOR - ABOVE) * 3 // 4} L{WIDTH},{FLOOR} L0,{FLOOR}Z",
        f"M0,{ABOVE} L{WIDTH},{ABOVE} L{WIDTH},{ABOVE + (FLOOR - ABOVE) * 3 // 4} L0,{HALF}Z",
    ]


def test_the_levels_reach_the_sum_of_the_series():
    drawn = stacked_areas(["a", "b"], [Series("low", (2, 1)), Series("high", (2, 3))], lambda n: f"{n} claims")

    assert [level.words for level in drawn.levels] == ["0 claims", "1 claims", "2 claims", "3 claims", "4 claims"]
    assert (drawn.levels[0].at, drawn.levels[-1].at) == (str(FLOOR), str(ABOVE))


def test_a_single_moment_is_a_band_of_even_height():
    (area,) = stacked_areas(["a"], [Series("only", (1,))]).areas

    assert area.path == f"M0,{ABOVE} L{WIDTH},{ABOVE} L{WIDTH},{FLOOR} L0,{FLOOR}Z"
    assert area.series.words == "only"


def test_nothing_at_all_can_be_drawn():
    assert stacked_areas([], []).areas == ()
    assert stacked_areas([], [Series("none", ())]).areas[0].path == ""


def test_a_series_of_another_length_is_refused():
    with pytest.raises(ValueError, match="low: 1 values instead of 2"):
        stacked_areas(["a", "b"], [Series("low", (1,))])
