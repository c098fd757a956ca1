"""Quotation marks and which of them hold speech."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.attribution.quotes import find_quotes, outside, speech_in
from claims.text.spans import Span


def quotes(text):
    return find_quotes(text, Span(0, len(text)))


def test_speech_begins_like_a_sentence_and_has_its_own_mark():
    assert [q.speech for q in quotes('"It was late," he said of the "final offer" they made.')] == [True, False]


def test_a_name_in_quotation_marks_is_no_speech():
    assert [q.speech for q in quotes("A smuggler known as “Old Tom”, who is at large, is believed to be abroad.")] == [
        False
    ]
    assert [q.speech for q in quotes("“God Is Great”, he shouted.")] == [True]


def test_inner_span_leaves_the_marks_out():
    text = "“It was late,” he said."
    assert quotes(text)[0].inner.of(text) == "It was late,"


def test_second_half_behind_an_attribution_is_speech():
    assert [q.speech for q in quotes('"It was late," he said, "and cold too."')] == [True, True]


def test_quote_left_open_runs_to_the_end_of_its_paragraph():
    text = "“It was late. And cold."
    assert quotes(text)[0].inner.of(text) == "It was late. And cold."


def test_apostrophes_and_inches_open_nothing():
    assert quotes("The 12\" pipe and the men's room") == ()


def test_outside_is_what_is_left_around_the_quotes():
    text = '"It was late," he said, "and cold too," again.'
    left = outside(Span(0, len(text)), quotes(text))
    assert [s.of(text) for s in left] == [" he said, ", " again."]


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet='ab ."“”«»,\n', max_size=200))
def test_quotes_of_any_text_are_in_order_and_in_range(text):
    found = quotes(text)
    assert all(0 <= q.outer.start <= q.inner.start <= q.inner.end <= q.outer.end <= len(text) for q in found)
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))
    assert set(speech_in(found, Span(0, len(text)))) <= set(found)
