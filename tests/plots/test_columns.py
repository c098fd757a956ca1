"""Columns beside each other."""

import pytest

from claims.plots.columns import GAP, columns_beside
from claims.plots.frame import ABOVE, BELOW, HEIGHT, WIDTH

FLOOR = HEIGHT - BELOW


def test_columns_stand_on_the_floor_in_rooms_of_equal_width():
    first, second = columns_beside([("few", 1), ("many", 4)]).columns

    assert (first.middle, second.middle) == (str(WIDTH // 4), str(WIDTH * 3 // 4))
    assert float(first.width) == pytest.approx(WIDTH / 2 * (1 - GAP))
    assert (second.y, second.height) == (str(ABOVE), str(FLOOR - ABOVE))
    assert float(first.y) + float(first.height) == FLOOR


def test_an_empty_class_has_no_height():
    (column,) = columns_beside([("none", 0)]).columns

    assert (column.y, column.height) == (str(FLOOR), "0")


def test_one_column_may_stand_out():
    assert [column.is_marked for column in columns_beside([("a", 1), ("b", 2)], marked=1).columns] == [False, True]
    assert [column.is_marked for column in columns_beside([("a", 1)]).columns] == [False]


def test_levels_are_told_as_asked():
    assert [level.words for level in columns_beside([("a", 2)], say=lambda n: f"<{n}>").levels] == ["<0>", "<1>", "<2>"]
