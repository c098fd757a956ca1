"""W3C selectors: a span written down and found again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.analysis import CONTEXT
from claims.text.selectors import describe, locate
from claims.text.spans import Span

TEXT = "Harga beras naik. Harga gula turun. Harga beras naik lagi di kota."


def test_span_is_described_by_its_quote_and_its_position():
    start = TEXT.index("gula turun")
    quote, position = describe(TEXT, Span(start, start + 10))
    assert quote == {
        "type": "TextQuoteSelector",
        "exact": "gula turun",
        "prefix": TEXT[:start][-CONTEXT:],
        "suffix": TEXT[start + 10 :][:CONTEXT],
    }
    assert position == {"type": "TextPositionSelector", "start": start, "end": start + 10}


def test_quote_that_occurs_once_is_found_without_help():
    assert locate(TEXT, "gula turun").of(TEXT) == "gula turun"


def test_quote_that_does_not_occur_is_not_found():
    assert locate(TEXT, "Gula turun") is None
    assert locate(TEXT, "") is None


def test_surroundings_tell_which_of_two_places_is_meant():
    assert locate(TEXT, "Harga beras naik", suffix=" lagi").start == TEXT.rindex("Harga beras")
    assert locate(TEXT, "Harga beras naik", prefix="turun. ").start == TEXT.rindex("Harga beras")


def test_of_equal_places_the_nearest_is_taken():
    assert locate(TEXT, "Harga", near=17) == Span(18, 23)
    assert locate(TEXT, "Harga", near=3) == Span(0, 5)


def test_equal_places_without_a_position_are_no_answer():
    assert locate("ya ya ya", "ya") is None


def test_right_offset_beats_the_limit_on_places():
    text = "ya " * 5_000
    assert locate(text, "ya", near=4_998 * 3) == Span(4_998 * 3, 4_998 * 3 + 2)


@pytest.mark.parametrize("near", [-5, 10_000])
def test_position_outside_the_text_does_no_harm(near):
    assert locate(TEXT, "gula turun", near=near).of(TEXT) == "gula turun"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab 😀\n", min_size=1, max_size=80), st.data())
def test_described_span_is_found_again(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote, position = describe(text, Span(start, end))
    found = locate(text, quote["exact"], quote["prefix"], quote["suffix"], near=position["start"])
    assert found == Span(start, end)
