"""Quoted passages found again."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.quotations import find_quote
from claims.text.spans import Span

PAGE = "The mayor said:\n\n“The bridge – built in 1931 – cost  4.5 million,\u00a0not 40.” He left… at noon."


def said(text: str, quote: str) -> str | None:
    found = find_quote(text, quote)
    return found.of(text) if found else None


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("The mayor said", "The mayor said"),
        ("  The mayor said\n", "The mayor said"),
        ('said: "The bridge - built', "said:\n\n“The bridge – built"),
        ("“The bridge — built in 1931”", "The bridge – built in 1931"),
        ("cost 4.5 million, not 40", "cost  4.5 million,\u00a0not 40"),
        ('"… cost 4.5 million …"', "cost  4.5 million"),
        ("He left... at noon.", "He left… at noon."),
        ("4.5 million, not 40 .", "4.5 million,\u00a0not 40"),
    ],
)
def test_passage_is_found_whatever_typesetters_made_of_it(quote, there):
    assert said(PAGE, quote) == there


@pytest.mark.parametrize(
    "quote",
    [
        "",
        " ",
        '"',
        "…",
        "the mayor said",
        "mayor sai",
        "cost 4",
        "cost 4.5 millions",
        "4.5 million, not 4",
        "5 million",
    ],
)
def test_other_words_and_parts_of_words_and_numbers_are_not_found(quote):
    assert find_quote(PAGE, quote) is None


def test_part_of_a_longer_word_is_passed_over_for_the_word_itself():
    assert find_quote("It cost 40, then it cost 4.", "it cost 4") == Span(17, 26)
    assert find_quote("40 40 4", "4") == Span(6, 7)


def test_invisible_signs_and_letters_cast_as_one_do_not_hide_a_passage():
    assert said("The ﬁrst build\u00ading \u200b of the cafe\u0301 stands.", "first building of the café") == (
        "ﬁrst build\u00ading \u200b of the cafe\u0301"
    )
    assert said("The first café stands.", unicodedata.normalize("NFD", "café")) == "café"


def test_script_without_spaces_is_found_within_its_line():
    assert said("该桥于2019年5月开通，耗资巨大。", "耗资巨大") == "耗资巨大"


def test_long_page_is_read_once():
    page = "aa " * 300_000 + "It said  so."

    assert said(page, "it said so") is None
    assert said(page, "It said so") == "It said  so"
    assert said(page, "aa. " + "a" * 50_000) is None
    assert said("." * 200_000 + "a", '"' + "..." * 100_000 + "a") == "a"


WORDS = st.text(st.sampled_from("ab1.,“\"'’ –-…\u00a0\u200b\n e\u0301ﬁ"), max_size=30)


@given(WORDS, WORDS, WORDS)
def test_whatever_is_found_says_the_same_and_a_passage_set_anew_is_found(before, passage, after):
    text = f"{before} {passage} {after}"
    set_anew = passage.replace("“", '"').replace("’", "'").replace("–", "-").replace("\u00a0", "  ")

    found = find_quote(text, set_anew)

    if any(c.isalnum() for c in passage):
        assert found is not None
    if found is not None:
        assert find_quote(found.of(text), set_anew) is not None
