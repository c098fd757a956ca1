"""The field of a picture: round numbers beside it, moments below it."""

import pytest

from claims.plots.frame import MOST_LEVELS, MOST_MOMENTS, WIDTH, levels_up_to, moment_ticks, place_of, written


@pytest.mark.parametrize(
    ("top", "levels"),
    [
        (0, (0, 1)),
        (1, (0, 1)),
        (4, (0, 1, 2, 3, 4)),
        (7, (0, 2, 4, 6, 8)),
        (23, (0, 5, 10, 15, 20, 25)),
        (99, (0, 20, 40, 60, 80, 100)),
        (1_000_000, (0, 200_000, 400_000, 600_000, 800_000, 1_000_000)),
    ],
)
def test_levels_are_round_and_reach_the_top(top, levels):
    assert levels_up_to(top) == levels


def test_there_are_never_too_many_levels():
    assert max(len(levels_up_to(top)) for top in range(3000)) == MOST_LEVELS + 1


def test_coordinates_are_written_with_a_point_and_without_needless_digits():
    assert [written(number) for number in (12.0, 0.5, 33.333333, 0.0)] == ["12", "0.5", "33.33", "0"]


def test_moments_fill_the_width_and_a_single_one_stands_in_the_middle():
    assert [place_of(n, 3) for n in range(3)] == [0, WIDTH / 2, WIDTH]
    assert place_of(0, 1) == WIDTH / 2


@pytest.mark.parametrize("number", [1, 2, 6, 7, 13, 53, 400])
def test_some_moments_are_named_and_the_last_one_always(number):
    ticks = moment_ticks([str(n) for n in range(number)])

    assert ticks[-1].words == str(number - 1)
    assert len(ticks) <= MOST_MOMENTS


def test_the_outermost_words_stay_in_the_picture():
    first, second, third = moment_ticks(["a", "b", "c"])

    assert (first.anchor, second.anchor, third.anchor) == ("start", "middle", "end")


def test_no_moment_gives_no_words():
    assert moment_ticks([]) == ()
