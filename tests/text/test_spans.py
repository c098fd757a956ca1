"""Ranges of code points."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.spans import Span, cover, merge


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_negative_and_reversed_ranges_are_refused(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_span_counts_code_points():
    assert Span(2, 6).of("😀 naik") == "naik"
    assert len(Span(2, 6)) == 4


def test_touching_spans_do_not_overlap():
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))


def test_span_contains_itself_and_what_lies_inside():
    assert Span(1, 5).contains(Span(1, 5))
    assert Span(1, 5).contains(Span(2, 2))
    assert not Span(1, 5).contains(Span(4, 6))


def test_shifted_span_has_the_same_length():
    assert Span(1, 3).shifted(4) == Span(5, 7)


def test_stripped_span_has_no_white_space_at_its_ends():
    text = " \n naik \t"
    assert Span(0, len(text)).stripped(text).of(text) == "naik"
    assert Span(3, 7).stripped(text, "nk").of(text) == "ai"
    assert len(Span(0, 3).stripped(text)) == 0


def test_cover_is_the_smallest_span_around_all():
    assert cover([Span(4, 6), Span(1, 2)]) == Span(1, 6)
    with pytest.raises(ValueError, match="empty"):
        cover([])


def test_spans_that_touch_are_merged():
    assert merge([Span(5, 7), Span(0, 3), Span(3, 4)]) == (Span(0, 4), Span(5, 7))


def test_spans_with_white_space_between_are_merged_when_the_text_is_given():
    assert merge([Span(0, 2), Span(3, 5)], "ab cd") == (Span(0, 5),)
    assert merge([Span(0, 2), Span(3, 5)], "ab,cd") == (Span(0, 2), Span(3, 5))


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 10)).map(lambda p: Span(p[0], p[0] + p[1])))


@given(SPANS)
def test_merging_loses_no_character_and_leaves_gaps(spans):
    merged = merge(spans)
    assert {i for s in spans for i in range(s.start, s.end)} == {i for s in merged for i in range(s.start, s.end)}
    assert all(a.end < b.start for a, b in pairwise(merged))
