"""What learned weights say of whether there is anything to check, and what they are told of a proposition."""

import json
import math
from collections.abc import Callable
from importlib import resources

import pytest

from claims.text.analysis import Analysis
from claims.text.attribution import read_statements
from claims.text.checkability.features import Case, shown_by
from claims.text.checkability.weighing import LEARNT, LEAST, PLACES, Weights, learnt_weights
from claims.text.languages import codes, get
from claims.text.pipeline import read_cases, read_names, version
from claims.text.setting_aside import UNCHECKABLE
from claims.text.spans import Span
from claims.text.splitting import read_clauses


def cases_of(sentence: str, code: str) -> tuple[Case, ...]:
    language, whole = get(code), Span(0, len(sentence))
    assert language is not None
    statements = read_statements(sentence, [(whole, (whole,))], language, read_names(sentence, [whole], language))
    return read_cases(sentence, read_clauses(sentence, statements, language), language)


def chance(sentence: str, code: str) -> float:
    return learnt_weights().chance(shown_by(cases_of(sentence, code)[0]))


@pytest.mark.parametrize(
    ("code", "dull", "factual"),
    [
        ("en", '"It was a long day for all of us," she said.', "The dam in Ashcombe broke in March 2019."),
        ("en", '"I know how they feel," he said.', "Police arrested 12 people in Leeds on Monday."),
        ("id", '"Saya juga tidak tahu itu," katanya.', "Polisi menangkap 12 orang di Bandung pada Senin."),
        ("id", '"Kita lihat saja nanti," ujar dia.', "Bendungan Loa jebol pada Maret 2019."),
    ],
)
def test_turns_of_speech_are_less_likely_checkable_than_dated_events(code, dull, factual):
    assert chance(dull, code) < chance(factual, code)
    assert chance(factual, code) > LEAST


def test_what_is_unlikely_to_be_checkable_is_set_aside_with_that_reason(analysis_of: Callable[..., Analysis]):
    analysis = analysis_of('"They know what it takes," said Tom Hale.', language="en")

    assert [m.reason for m in analysis.set_aside] == [UNCHECKABLE]
    assert analysis.claims == ()


def test_the_chance_is_the_logistic_function_of_the_weights_that_are_shown():
    weights = Weights("1", -0.5, {"past": 1.25, "quoted": -3.0})

    assert weights.chance(("past", "unheard of")) == pytest.approx(1 / (1 + math.exp(-0.75)))
    assert weights.chance(("past", "quoted")) < weights.chance(()) < weights.chance(("past",))


def test_no_sum_however_large_overflows():
    weights = Weights("1", 0.0, {"more": 1e6, "less": -1e6})

    assert (weights.chance(("more",)), round(weights.chance(("less",)), 6)) == (1.0, 0.0)


def test_features_tell_manner_subject_verb_and_words():
    shown = set(shown_by(cases_of('"The council closed 40 schools in May," said Ann Hale.', "en")[0]))

    assert shown >= {"manner=quoted", "figures", "specific&quoted", "past&quoted", "subject=noun", "en:head:closed"}
    assert shown >= {"sentence-quotes", "siblings>=1", "object=NOUN", "amount=count", "head=VERB", "language=en"}


def test_a_sentence_that_asks_shows_it():
    assert "sentence?" in shown_by(cases_of("Who closed the schools?", "en")[0])


def test_features_are_sorted_and_each_stands_once():
    shown = shown_by(cases_of("Gempa merusak 300 rumah dan 12 sekolah di Loa pada 3 Mei 2021.", "id")[0])

    assert list(shown) == sorted(set(shown))


@pytest.mark.parametrize("code", codes())
def test_the_version_of_an_analysis_names_the_weights(code):
    assert f"checkable {learnt_weights().version}," in version(code)


def test_the_set_has_a_card_and_weights_of_few_decimals():
    told = json.loads(resources.files("claims.text.weights").joinpath(LEARNT).read_text("utf-8"))

    assert told["card"].keys() >= {"data", "license", "method", "examples", "figures"}
    assert all(weight == round(weight, PLACES) != 0 for weight in told["by_feature"].values())
