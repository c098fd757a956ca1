import pytest

from claims.report.claim_review import PREVENTING
from claims.report.content import STANCES
from claims.report.words import WORDS, claims_counted, spoken, words_in


def test_every_language_has_all_the_words_and_none_is_empty():
    for words in WORDS.values():
        assert words.keys() == WORDS["en"].keys()
        assert all(words.values())


def test_every_key_that_a_report_holds_has_words():
    held = {*STANCES, "proposed_by_splitter", "proposed_by_person", *(f"markup_{key}" for key in PREVENTING)}
    assert held <= WORDS["en"].keys()


@pytest.mark.parametrize(("code", "speaks"), [("id", "id"), ("id-ID", "id"), ("en-GB", "en"), ("th", "en"), ("", "en")])
def test_a_report_in_another_language_is_worded_in_english(code, speaks):
    assert spoken(code) == speaks
    assert words_in(code) is WORDS[speaks]


@pytest.mark.parametrize(
    ("count", "language", "words"),
    [
        (1, "en", "1 claim checked"),
        (3, "en", "3 claims checked"),
        (1, "id", "1 klaim diperiksa"),
        (0, "th", "0 claims checked"),
    ],
)
def test_claims_are_counted_in_words(count, language, words):
    assert claims_counted(count, language) == words
