"""The words that templates cannot do without: what matches has them, and most sentences have not."""

import pytest

from claims.text.hints.template_words import may_match, needed_words, words_in

LISTS = {"rising": frozenset({"rose", "went up"}), "signs": frozenset({"%", "percent"})}


@pytest.mark.parametrize(
    ("template", "needed"),
    [
        ("{=rising} from {n:a}", [{"rose", "went"}, {"from"}]),
        (r"\b(?:cost|costs?|sold at) {n:e}", [{"cost", "costs", "sold"}]),
        ("(?:sharply )?down(?: again)?,? to {n:a}", [{"to"}]),
        (r"\bdown(?: again)?,? to {n:a}", [{"down"}, {"to"}]),
        ("(?!not ){n:a} each(?=[.,])", []),
        ("{=signs} of {n:a}", [{"of"}]),
        (r"\bdelay\w* or late\b", [{"or"}, {"late"}]),
        (r"all (?:day|\d+)", []),
        ("ke(?:tiga)? orang", []),
    ],
)
def test_needed_words_are_whole_words_of_every_way_to_read_a_template(template, needed):
    assert {frozenset(either) for either in needed} == set(needed_words(template, LISTS))


def test_one_word_of_each_set_must_be_there():
    needs = needed_words(r"\b{=rising} (?:by|to) {n:a}", LISTS)

    assert may_match(needs, words_in("Rents ROSE, then rose by ‹n1›."))
    assert not may_match(needs, words_in("Rents rose from ‹n1›."))
    assert not may_match(needs, words_in("Prose by ‹n1›."))


def test_words_are_compared_as_patterns_ignore_case():
    assert words_in("İn AſIA") == {"in", "asia"}
