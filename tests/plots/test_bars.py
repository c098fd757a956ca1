"""Bars made of parts."""

import pytest

from claims.plots.bars import stacked_bars
from claims.plots.frame import Series


def test_the_longest_bar_fills_the_width_and_the_others_are_measured_by_it():
    long, short = stacked_bars(["long", "short"], [Series("true", (3, 0)), Series("false", (1, 2))])

    assert [(part.series.words, part.start, part.width) for part in long.parts] == [
        ("true", "0", "75"),
        ("false", "75", "25"),
    ]
    assert [(part.series.words, part.start, part.width) for part in short.parts] == [("false", "0", "50")]
    assert (long.total, short.total) == (4, 2)


def test_bars_of_nothing_have_no_parts():
    (bar,) = stacked_bars(["empty"], [Series("true", (0,))])

    assert (bar.words, bar.total, bar.parts) == ("empty", 0, ())


def test_a_series_of_another_length_is_refused():
    with pytest.raises(ValueError, match="true: 1 values instead of 2"):
        stacked_bars(["a", "b"], [Series("true", (1,))])
