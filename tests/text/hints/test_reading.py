"""Articles as the hints read them: marks, places, and text that nobody wrote."""

import pytest

from claims.text.analysis import Analysis, DocumentFacts
from claims.text.facts import shipped_facts
from claims.text.hints import find_hints
from claims.text.hints.reading import LONGEST, read_article
from claims.text.languages import get
from claims.text.spans import Span


def article(text, language="en"):
    return Analysis(text, "", DocumentFacts(language, published_at="2021-06-03"), sentences=(Span(0, len(text)),))


def reading(text):
    language = get("en")
    return read_article(article(text), language, language.hints, shipped_facts())


def test_figures_times_and_names_become_marks():
    (passage,) = reading("In 2014, when Barack Obama was president, 12 ships sank in two days.").passages

    assert passage.masked == "In ‹t0›, when ‹h1› was ‹o2›, ‹n3› ships sank in ‹d4›."


def test_place_in_the_masked_sentence_leads_back_to_the_article():
    text = "Visits fell from 41 in 2019 to 58."
    (passage,) = reading(text).passages
    start = passage.masked.index("from")

    assert passage.place(start, len(passage.masked)).of(text) == "from 41 in 2019 to 58."


@pytest.mark.parametrize("words", ["and 5, ", "rose from 5 to ", "5 of 7 or 8% ", "since 2014 for five years "])
def test_sentence_of_nothing_but_repeated_words_is_read(words):
    assert find_hints(article((words * LONGEST)[:LONGEST])) is not None


def test_longer_stretch_is_no_sentence():
    assert reading("and 5, " * LONGEST).passages == ()


def test_language_without_words_for_hints_has_none():
    assert find_hints(article("Le 31 novembre 2019, il pleut.", "fr")) == ()
