"""Making scales from presets, and their versions."""

import pytest
from django.db import DatabaseError, transaction

from claims.models import RatingLabel, RatingScale
from claims.services.presets import INDONESIA, INTERNATIONAL, PRESETS, Preset
from claims.services.ratings import lock_scale, make_next_version, make_scale
from claims.workflow import Status, Verdict
from tests.builders import claim_in

# How true each verdict is at the ends of a scale; what lies between may be anything.
TRUEST, LEAST_TRUE = Verdict.SUPPORTED, Verdict.REFUTED


def words_of(scale: RatingScale) -> list[tuple]:
    names = ("key", "names", "definitions", "verdict", "position", "order", "hue", "icon")
    return list(scale.labels.values_list(*names))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
class TestPreset:
    def test_has_every_name_and_definition_in_both_languages(self, preset: Preset):
        words = [preset.name, *(pair for label in preset.labels for pair in (label.name, label.definition))]

        assert all(len(pair) == 2 and all(word.strip() for word in pair) for pair in words)

    def test_has_no_two_labels_that_a_reader_could_mix_up(self, preset: Preset):
        keys = [label.key for label in preset.labels]
        looks = [(label.hue, label.icon) for label in preset.labels]

        assert len(set(keys)) == len(keys)
        assert len(set(looks)) == len(looks)

    def test_counts_positions_from_one_without_gaps_and_the_higher_is_the_truer(self, preset: Preset):
        ordinal = sorted((label.position, label.verdict) for label in preset.labels if label.position is not None)

        assert [position for position, _ in ordinal] == list(range(1, len(ordinal) + 1))
        if ordinal:
            assert (ordinal[0][1], ordinal[-1][1]) == (LEAST_TRUE, TRUEST)

    @pytest.mark.django_db
    def test_becomes_an_active_open_scale_with_its_labels_in_order(self, preset: Preset):
        scale = make_scale(preset)

        assert (scale.key, scale.version, scale.is_active, scale.locked_at) == (preset.key, 1, True, None)
        assert scale.names == {"id": preset.name[0], "en": preset.name[1]}
        made = [(row.key, row.names["id"], row.definitions["en"], row.position) for row in scale.labels.all()]
        assert made == [(label.key, label.name[0], label.definition[1], label.position) for label in preset.labels]


@pytest.mark.django_db
def test_making_a_scale_again_gives_the_one_that_is_there_as_the_newsroom_changed_it():
    scale = make_scale(INDONESIA)
    scale.labels.filter(key="satire").delete()

    assert make_scale(INDONESIA) == scale
    assert RatingScale.objects.count() == 1
    assert not scale.labels.filter(key="satire").exists()


@pytest.mark.django_db
def test_a_key_whose_scale_is_out_of_use_gets_the_next_version():
    RatingScale.objects.create(key=INDONESIA.key, version=3, is_active=False, names={"en": "Old"})

    assert make_scale(INDONESIA).version == 4


@pytest.mark.django_db
def test_the_next_version_is_an_open_copy_that_takes_the_place_of_the_used_one():
    used = make_scale(INTERNATIONAL)
    lock_scale(used.pk)

    copy = make_next_version(used.pk)

    used.refresh_from_db()
    assert (used.version, used.is_active, copy.version, copy.is_active) == (1, False, 2, True)
    assert (copy.locked_at, copy.names) == (None, used.names)
    assert words_of(copy) == words_of(used)


@pytest.mark.django_db
def test_the_next_version_of_an_old_one_counts_from_the_latest():
    first = make_scale(INDONESIA)
    make_next_version(first.pk)

    third = make_next_version(first.pk)

    active = RatingScale.objects.filter(key=INDONESIA.key, is_active=True)
    assert [scale.version for scale in active] == [third.version] == [3]


@pytest.mark.django_db
def test_words_of_the_next_version_can_be_changed_and_those_of_the_used_one_stay():
    used = make_scale(INDONESIA)
    lock_scale(used.pk)
    copy = make_next_version(used.pk)

    copy.labels.filter(key="salah").update(names={"id": "Keliru", "en": "Wrong"})

    assert copy.labels.get(key="salah").names["id"] == "Keliru"
    assert used.labels.get(key="salah").names["id"] == "Salah"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "change",
    [
        lambda scale: scale.labels.filter(key="salah").update(names={"id": "Keliru"}),
        lambda scale: scale.labels.filter(key="salah").delete(),
        lambda scale: RatingLabel.objects.create(scale=scale, key="new", names={"en": "New"}, verdict="none"),
        lambda scale: RatingScale.objects.filter(pk=scale.pk).update(names={"en": "Other"}),
        lambda scale: RatingScale.objects.filter(pk=scale.pk).update(locked_at=None),
    ],
    ids=["label reworded", "label deleted", "label added", "scale renamed", "scale unlocked"],
)
def test_the_database_refuses_to_change_a_used_scale(change):
    scale = make_scale(INDONESIA)
    lock_scale(scale.pk)

    with pytest.raises(DatabaseError, match=r"in use"), transaction.atomic():
        change(scale)


@pytest.mark.django_db
def test_a_used_scale_can_still_be_taken_out_of_use():
    scale = make_scale(INDONESIA)
    lock_scale(scale.pk)

    RatingScale.objects.filter(pk=scale.pk).update(is_active=False)

    assert not RatingScale.objects.filter(key=INDONESIA.key, is_active=True).exists()


@pytest.mark.django_db
def test_locking_again_keeps_the_moment_of_the_first_use():
    scale = make_scale(INDONESIA)
    lock_scale(scale.pk)
    first = RatingScale.objects.get(pk=scale.pk).locked_at

    lock_scale(scale.pk)

    assert RatingScale.objects.get(pk=scale.pk).locked_at == first


@pytest.mark.django_db
def test_the_first_submitted_assessment_locks_its_scale():
    claim = claim_in(Status.IN_REVIEW)

    assert claim.assessments.get().label.scale.locked_at is not None
