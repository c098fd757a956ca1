"""Physical lines, and wrapped paragraphs put together."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.lines import read_lines

WRAPPED = """The ferry left the port of San Rael at 4:10 a.m. with 126 passen-
gers on board. Twelve minutes later a fire broke out in the engine
room. The captain, Ernesto Vill, ordered the crew to lower the boats
at once.

Nine people died. The coast guard said the ship was licensed to carry
no more than 120 people.
"""


def test_wrapped_lines_are_one_paragraph():
    lines = read_lines(WRAPPED)
    assert [line.text.count("\n") for line in lines] == [3, 1]
    assert [line.gap for line in lines] == [False, True]


def test_lines_of_a_page_stay_apart():
    text = "Home\nNews\nBanjir di Sukasari\nOleh Rina Kusuma\nBanjir merendam 40 rumah. Warga mengungsi."
    assert [line.text for line in read_lines(text)] == text.split("\n")


def test_prose_is_told_from_titles():
    prose, title, label, question = read_lines(
        "Banjir merendam 40 rumah pada Senin.\nBanjir Merendam Puluhan Rumah\nNews\nWhy did the ferry sink at night?"
    )
    assert [line.prose for line in (prose, title, label, question)] == [True, False, False, True]


def test_sentence_with_initials_behind_it_ends():
    for initials in ("(riz/any)", "(rat/c7/anm)"):
        [line] = read_lines(f"Kasus itu masih diselidiki. {initials}")
        assert line.ends


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("abC .\n\t-é😀"), max_size=200))
def test_lines_of_any_text_are_exact_and_lose_nothing(text):
    lines = read_lines(text)
    assert all(line.text == line.span.of(text) == line.text.strip() for line in lines)
    assert all(a.span.end < b.span.start for a, b in pairwise(lines))
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())
