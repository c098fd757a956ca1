import pytest

from claims.text.matching import ALIKE, content_of, likeness, telling_words


def alike(one: str, other: str, language: str = "en") -> float:
    return likeness(content_of(one, language), content_of(other, language))


def test_a_claim_is_wholly_like_itself_whatever_its_case_and_little_words() -> None:
    assert alike("The bridge cost 40 million", "THE BRIDGE COST 40 MILLION.") == 1
    assert alike("Jembatan itu menelan 40 miliar", "Jembatan menelan 40 miliar", "id") == 1


def test_claims_without_a_word_in_common_are_not_alike_at_all() -> None:
    assert alike("The bridge cost 40 million", "Libraries lend more books") == 0
    assert alike("", "") == 0


def test_likeness_is_the_same_both_ways() -> None:
    one, other = "In Harwick the bridge reopened after 14 months", "The Harwick bridge was closed for 14 months"

    assert alike(one, other) == alike(other, one)
    assert ALIKE <= alike(one, other) < 1


@pytest.mark.parametrize(
    "other", ["The mayor of Lowmoor opened 12 libraries", "The mayor of Harwick opened 9 libraries"]
)
def test_another_figure_or_name_makes_more_of_a_difference_than_another_word(other: str) -> None:
    claim = "The mayor of Harwick opened 12 libraries"

    assert alike(claim, other) < alike(claim, "The mayor of Harwick opened 12 schools")


def test_claims_are_looked_for_by_figures_and_names_and_then_by_long_words() -> None:
    counts = content_of("The department employs 620 people in Northfield", "en")

    assert telling_words(counts, 3) == ["northfield", "620", "department"]


def test_a_language_without_a_list_of_little_words_is_compared_by_all_of_them() -> None:
    assert content_of("le pont de Lyon", "fr") == {"le": 1, "pont": 1, "de": 1, "lyon": 2}
