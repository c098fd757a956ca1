"""Proper names and the full ones that short ones stand for."""

import pytest

from claims.text.languages import get
from claims.text.names import NameBook, find_names, find_places
from claims.text.spans import Span


def book(text, language="en"):
    known = get(language)
    names = find_names(text, [Span(0, len(text))], known.page.function_words)
    reference = known.grammar.reference
    places = find_places(text, names, reference.place_prepositions)
    return NameBook(names, reference.titles, reference.organizations, places)


@pytest.mark.parametrize(
    ("language", "text", "short", "full"),
    [
        ("en", "Councillor Margaret Hill spoke first. Hill left early.", "Hill", "Margaret Hill"),
        ("en", "Councillor Margaret Hill spoke first. Ms Hill left early.", "Ms Hill", "Margaret Hill"),
        ("id", "Bupati Darsono Wirya berbicara. Darsono lalu pulang.", "Darsono", "Darsono Wirya"),
        ("en", "Hartwell Environmental won. Hartwell lost later.", "Hartwell", "Hartwell Environmental"),
    ],
)
def test_short_name_grows_to_the_first_full_one(language, text, short, full):
    assert book(text, language).full(short, len(text)) == full


def test_name_of_a_place_stays_short():
    text = "Bupati Sukaraja Darsono Wirya berbicara di Sukaraja. Warga Sukaraja mendengar."
    assert book(text, "id").full("Sukaraja", len(text)) is None


def test_later_name_tells_nothing_about_an_earlier_one():
    assert book("Hill spoke. Then Margaret Hill left.").full("Hill", 3) is None


def test_acronym_is_no_short_name():
    assert book("Presiden AS Joan Baker datang.", "id").full("AS", 99) is None


def test_article_in_front_is_no_part_of_a_name():
    text = "The Pine Street bridge"
    assert [n.text for n in find_names(text, [Span(0, len(text))], frozenset({"the"}))] == ["Pine Street"]


def test_word_that_stood_alone_first_is_short_for_nothing():
    text = "Karzhan menyerang. Menteri Pertahanan Karzhan mundur. Karzhan kalah."
    names = find_names(text, [Span(0, len(text))])
    assert NameBook(names, frozenset({"menteri"})).full("Karzhan", len(text)) is None
