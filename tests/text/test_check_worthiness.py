"""The score, the reasons that add up to it, and what a set of weights may be."""

import json
import math
from dataclasses import FrozenInstanceError
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.analysis import CheckWorthiness, Reason
from claims.text.check_worthiness import (
    BASE,
    FEATURE_NAMES,
    FEATURES,
    LEARNT,
    PLACES,
    SCORE_PLACES,
    Weights,
    features_of,
    learnt_weights,
    score,
    scored,
)
from claims.text.languages import get
from claims.text.pipeline import analyze
from claims.text.surface import Surface, read_sentence
from claims.text.syntax import parse

ARTICLE = "LIMA (Reuters) - The port handled 12 percent more cargo in March 2024. Exports rose to $40 million."


def surface(sentence: str, code: str) -> Surface:
    language = get(code)
    assert language is not None
    return read_sentence(parse([sentence], code)[0], language)


def worth(sentence: str, code: str, weights: Weights | None = None) -> CheckWorthiness:
    language = get(code)
    assert language is not None
    return score(surface(sentence, code), language, weights)


def shown(sentence: str, code: str) -> set[str]:
    language = get(code)
    assert language is not None
    return set(features_of(surface(sentence, code), language))


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Unemployment fell to 7.5 percent in March, the lowest since 1990.", "en"),
        ("I hope you all enjoyed the evening.", "en"),
        ("Pengangguran turun menjadi 7,5 persen pada Maret, terendah sejak 1990.", "id"),
        ("Semoga kita semua sehat.", "id"),
    ],
)
def test_the_reasons_add_up_to_the_score(sentence: str, code: str):
    found = worth(sentence, code)
    total = sum(reason.weight for reason in found.reasons)

    assert found.score == round(1 / (1 + math.exp(-total)), SCORE_PLACES)
    assert found.reasons[0].feature == BASE


def test_each_reason_is_the_weight_of_its_feature():
    learnt = learnt_weights()

    for reason in worth("Sales rose 12 percent to $40 million in March.", "en").reasons[1:]:
        assert reason.weight == round(learnt.by_feature[reason.feature], PLACES)


def test_reasons_point_at_the_words_that_gave_them():
    sentence = "Sales rose 12 percent in March."
    spans = {r.feature: [s.of(sentence) for s in r.spans] for r in worth(sentence, "en").reasons}

    assert (spans["percent"], spans["change"]) == (["12 percent"], ["rose"])


@pytest.mark.parametrize(
    ("worthy", "idle", "code"),
    [
        ("The storm killed 14 people on 3 March.", "I think the storm was terrible.", "en"),
        ("Exports fell 12 percent last year.", "I once met a trader in that street.", "en"),
        ("The bank lost $40 million in 2019.", "Will the bank lose money?", "en"),
        ("The army sent 2,500 soldiers to the border.", "You should send more soldiers, please.", "en"),
        ("Banjir itu menewaskan 14 orang pada 3 Maret.", "Menurut saya banjir itu mengerikan.", "id"),
        ("Ekspor turun 12 persen pada 2019.", "Saya pernah bertemu pedagang di jalan itu.", "id"),
        ("Bank itu rugi Rp 40 miliar pada 2019.", "Apakah bank itu akan rugi?", "id"),
        ("Tentara mengirim 2.500 orang ke perbatasan.", "Mari kita harus mengirim tentara.", "id"),
    ],
)
def test_opinion_experience_question_and_order_score_below_what_can_be_checked(worthy: str, idle: str, code: str):
    assert worth(worthy, code).score > 0.6
    assert worth(idle, code).score < 0.3


@pytest.mark.parametrize(("said", "code"), [("will fall", "en"), ("akan turun", "id")])
def test_a_prediction_takes_from_the_score(said: str, code: str):
    weights = learnt_weights()

    assert "prediction" in shown(f"Harga {said}." if code == "id" else f"Prices {said}.", code)
    assert weights.by_feature["prediction"] < 0


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("Exports fell 12 percent.", "Ekspor turun 12 persen."),
        ("The bank paid $40 million in 2019.", "Bank itu membayar Rp 40 miliar pada 2019."),
        ("The storm killed 14 people.", "Badai itu menewaskan 14 orang."),
    ],
)
def test_the_same_said_in_both_languages_shows_the_same_figures(english: str, indonesian: str):
    figures = {"number", "large_number", "money", "percent", "date", "change", "harm"}

    assert shown(english, "en") & figures == shown(indonesian, "id") & figures


def test_other_weights_give_another_score_and_name_themselves():
    plain = Weights("ours-3", -1.0, {"percent": 2.5})
    reading = analyze(ARTICLE, weights=plain)

    assert {r.feature for c in reading.claims for r in c.check_worthiness.reasons} == {BASE, "percent"}
    assert "weights ours-3" in reading.splitter
    assert [c.text for c in reading.claims] == [c.text for c in analyze(ARTICLE).claims]


def test_a_feature_that_weighs_nothing_is_no_reason():
    found = worth("Sales rose 12 percent.", "en", Weights("x", 0.5, {"percent": 0.0, "number": 1.0}))

    assert [r.feature for r in found.reasons] == [BASE, "number"]


def test_the_learnt_set_weighs_every_feature_and_carries_its_card():
    kept = json.loads(resources.files("claims.text.weights").joinpath(LEARNT).read_text("utf-8"))

    assert kept["by_feature"].keys() == FEATURE_NAMES
    assert kept["card"]["license"] == "CC BY 4.0"
    assert kept["card"]["figures"]["auc"] >= 0.95
    assert kept["card"]["figures"]["f1_at_half"] >= 0.8


def test_the_page_about_the_score_names_the_set_its_figures_and_every_feature():
    page = (Path(__file__).resolve().parents[2] / "docs" / "check-worthiness.md").read_text("utf-8")
    kept = json.loads(resources.files("claims.text.weights").joinpath(LEARNT).read_text("utf-8"))

    figures = [str(kept["version"]), *(str(figure) for figure in kept["card"]["figures"].values())]
    assert [figure for figure in figures if figure not in page] == []
    assert [name for name in {BASE, *FEATURE_NAMES} if f"`{name}`" not in page] == []


def test_features_have_names_of_their_own():
    assert len(FEATURE_NAMES) == len(FEATURES)
    assert BASE not in FEATURE_NAMES


def test_an_unknown_feature_is_refused():
    with pytest.raises(ValueError, match="luck"):
        Weights("x", 0.0, {"luck": 1.0})


@pytest.mark.parametrize("weight", [math.nan, math.inf, -math.inf])
def test_a_weight_that_is_no_number_is_refused(weight: float):
    with pytest.raises(ValueError, match="finite"):
        Weights("x", 0.0, {"money": weight})
    with pytest.raises(ValueError, match="finite"):
        Weights("x", weight, {})


def test_a_set_cannot_be_changed_in_passing():
    with pytest.raises(FrozenInstanceError):
        learnt_weights().version = "other"  # type: ignore[misc]


@given(st.lists(st.floats(-1e6, 1e6), max_size=20))
def test_any_sum_gives_a_score_from_0_to_1(weights: list[float]):
    found = scored(Reason("x", weight) for weight in weights)

    assert 0 <= found <= 1
    assert (found >= 0.5) == (sum(weights) >= 0) or abs(sum(weights)) < 0.001


def words_of(feature: str, sentence: str, code: str) -> list[str]:
    language = get(code)
    assert language is not None
    return [s.of(sentence) for s in features_of(surface(sentence, code), language).get(feature, ())]


def test_to_be_under_somebody_is_a_role_and_no_comparison():
    sentence = "Koalisi berada di bawah Donald Trump pada tahun 2014."
    assert {"role", "past"} <= shown(sentence, "id")
    assert "comparison" not in shown(sentence, "id")
    assert "comparison" in shown("Suhu di kota itu di bawah nol.", "id")


def test_an_office_that_sounds_like_a_superlative_is_no_record():
    sentence = "Perdana Menteri Anna Berg datang ke Oslo pada Mei."
    assert "record" not in shown(sentence, "id")
    assert words_of("role", sentence, "id") == ["Perdana", "Menteri"]
    assert "record" in shown("Gunung itu tertinggi di dunia.", "id")


def test_a_month_is_no_name():
    assert "name" not in shown("He arrived in May.", "en")
    assert words_of("name", "He left Oslo in May.", "en") == ["Oslo"]


def test_how_long_something_has_run_is_a_figure_and_a_duration_in_passing_is_none():
    assert words_of("number", "Koalisi sudah berjalan selama 7 tahun.", "id") == ["7 tahun"]
    assert "number" in shown("The trial lasted nine weeks.", "en")
    assert "number" not in shown("The council approved a two-year plan.", "en")
