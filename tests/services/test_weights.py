"""Weights of a newsroom's own: who may set them, what they score, that a set stays as it was made."""

import pytest
from django.db import DatabaseError, connection, transaction

from claims.models import WeightSet
from claims.queries.weights import weights_in_use
from claims.services.documents import bring_in_document
from claims.services.weights import effects_of, make_weight_set, use_learnt_weights, use_weight_set
from claims.text.check_worthiness import Weights, learnt_weights
from claims.workflow import Refused

pytestmark = pytest.mark.django_db

ARTICLE = (
    "Port opens\n\nLIMA - The port handled 12 percent more cargo in March 2024. It was opened by Ana Ruiz in 1990."
)
PERCENT = {"percent": 3.0}


def test_without_a_set_the_learnt_weights_are_in_use():
    assert weights_in_use() == learnt_weights()


def test_a_new_set_scores_what_is_read_from_then_on(administrator, editor):
    make_weight_set("Figures", intercept=-1.0, by_feature=PERCENT, by=administrator)

    document = bring_in_document(ARTICLE, by=editor)

    reasons = [r for claim in document.claims.all() for r in claim.reasons]
    assert {r["feature"] for r in reasons} == {"base", "percent"}
    assert all("weights Figures 1" in claim.splitter for claim in document.claims.all())


def test_claims_that_are_there_keep_their_scores(administrator, editor):
    document = bring_in_document(ARTICLE, by=editor)
    before = list(document.claims.values_list("text", "check_worthiness"))

    make_weight_set("Figures", intercept=-1.0, by_feature=PERCENT, by=administrator)

    assert list(document.claims.values_list("text", "check_worthiness")) == before


def test_sets_are_numbered_and_the_newest_is_in_use(administrator):
    first = make_weight_set("One", intercept=0.0, by_feature={}, by=administrator)
    second = make_weight_set("Two", intercept=0.0, by_feature={}, by=administrator)

    assert (first.number, second.number) == (1, 2)
    assert list(WeightSet.objects.filter(is_active=True)) == [second]


def test_an_older_set_and_the_learnt_weights_can_be_used_again(administrator):
    make_weight_set("One", intercept=0.5, by_feature={}, by=administrator)
    make_weight_set("Two", intercept=0.0, by_feature={}, by=administrator)

    use_weight_set(1, by=administrator)
    assert weights_in_use().intercept == 0.5

    use_learnt_weights(by=administrator)
    assert weights_in_use() == learnt_weights()


@pytest.mark.parametrize("who", ["checker", "editor", "stranger"])
def test_nobody_but_an_administrator_sets_weights(request, administrator, who):
    someone = request.getfixturevalue(who)
    make_weight_set("One", intercept=0.0, by_feature={}, by=administrator)
    acts = (
        lambda: make_weight_set("Two", intercept=0.0, by_feature={}, by=someone),
        lambda: use_weight_set(1, by=someone),
        lambda: use_learnt_weights(by=someone),
    )

    for act in acts:
        with pytest.raises(Refused, match="not_your_role"):
            act()
    assert WeightSet.objects.get().is_active


def test_a_feature_that_does_not_exist_is_not_stored(administrator):
    with pytest.raises(ValueError, match="luck"):
        make_weight_set("Two", intercept=0.0, by_feature={"luck": 1.0}, by=administrator)

    assert not WeightSet.objects.exists()


@pytest.mark.parametrize(
    "statement",
    ["UPDATE {0} SET intercept = 9", "UPDATE {0} SET by_feature = '{{}}'", "DELETE FROM {0}", "TRUNCATE {0} CASCADE"],
)
def test_the_database_keeps_a_set_as_it_was_made(administrator, statement):
    make_weight_set("One", intercept=0.0, by_feature=PERCENT, by=administrator)
    connection.check_constraints()  # so that nothing is pending when the table is to be emptied

    with pytest.raises(DatabaseError, match="is refused"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(WeightSet._meta.db_table))

    assert WeightSet.objects.get().by_feature == PERCENT


def test_a_feature_that_a_later_program_dropped_weighs_nothing(administrator):
    WeightSet.objects.create(
        number=1,
        name="Old",
        intercept=0.0,
        by_feature={"gone": 1.0, **PERCENT},
        is_active=True,
        created_by=administrator,
    )

    assert weights_in_use().by_feature == PERCENT


def test_the_effect_is_told_claim_by_claim_in_the_new_order(administrator, editor):
    bring_in_document(ARTICLE, by=editor)

    effects = effects_of(Weights("Try", 0.0, {"percent": -5.0}))

    by_text = {e.text.split()[1]: e for e in effects}
    assert [e.new_rank for e in effects] == list(range(1, len(effects) + 1))
    assert sorted(e.old_rank for e in effects) == [e.new_rank for e in effects]
    assert by_text["port"].old_rank == 1
    assert by_text["port"].new_score < 0.01 < by_text["port"].old_score
    assert effects[-1] == by_text["port"]


def test_trying_weights_changes_nothing(administrator, editor):
    document = bring_in_document(ARTICLE, by=editor)
    before = list(document.claims.values())

    effects_of(Weights("Try", 0.0, PERCENT))

    assert list(document.claims.values()) == before
    assert not WeightSet.objects.exists()
