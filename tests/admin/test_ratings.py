"""Rating scales in the admin: words per language while a scale is open, a next version once it is used."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from claims.models import MisinformationType, RatingLabel, RatingScale
from claims.services.presets import INDONESIA
from claims.services.ratings import lock_scale, make_scale

pytestmark = pytest.mark.django_db

ADD = "/admin/claims/ratingscale/add/"
NO_TYPES = {"types-TOTAL_FORMS": 0, "types-INITIAL_FORMS": 0}
NO_LABELS = {"labels-TOTAL_FORMS": 0, "labels-INITIAL_FORMS": 0, **NO_TYPES}


@pytest.fixture
def client(administrator: User, client_of) -> Client:
    return client_of(administrator)


@pytest.fixture
def used(db: None) -> RatingScale:
    scale = make_scale(INDONESIA)
    lock_scale(scale.pk)
    return RatingScale.objects.get(pk=scale.pk)


def page_of(scale: RatingScale) -> str:
    return reverse("admin:claims_ratingscale_change", args=[scale.pk])


def label_form(number: int, **fields: object) -> dict[str, object]:
    typed = {
        "key": f"label-{number}",
        "names_id": "Benar",
        "names_en": "True",
        "definitions_id": "Bukti mendukung.",
        "definitions_en": "The evidence supports it.",
        "verdict": "supported",
        "position": "",
        "order": number,
        "hue": 150,
        "icon": "check",
    }
    return {f"labels-{number}-{name}": value for name, value in {**typed, **fields}.items()}


def test_a_scale_with_a_label_is_made_with_its_words_in_both_languages(client):
    typed = {"key": "ours", "names_id": "Skala kami", "names_en": "Our scale", "is_active": "on"}
    labels = {**label_form(0, position=1), "labels-TOTAL_FORMS": 1, "labels-INITIAL_FORMS": 0, **NO_TYPES}

    client.post(ADD, {**typed, **labels})

    label = RatingLabel.objects.select_related("scale").get()
    assert (label.scale.names, label.scale.version) == ({"id": "Skala kami", "en": "Our scale"}, 1)
    assert label.names == {"id": "Benar", "en": "True"}
    assert label.definitions == {"id": "Bukti mendukung.", "en": "The evidence supports it."}
    assert (label.position, label.verdict) == (1, "supported")


def test_words_of_an_open_scale_are_shown_and_can_be_changed(client):
    scale = make_scale(INDONESIA)
    form = client.get(page_of(scale)).context["adminform"].form
    assert form["names_id"].value() == "Skala Indonesia"

    client.post(page_of(scale), {"key": scale.key, "names_id": "Skala redaksi", "names_en": "Desk scale", **NO_LABELS})

    scale.refresh_from_db()
    assert scale.names == {"id": "Skala redaksi", "en": "Desk scale"}


def test_a_word_in_a_language_that_is_not_offered_here_is_kept(client):
    scale = RatingScale.objects.create(key="ours", names={"en": "Ours", "id": "Kami", "fr": "La nôtre"})

    client.post(page_of(scale), {"key": "ours", "names_id": "Kami", "names_en": "Our own", **NO_LABELS})

    scale.refresh_from_db()
    assert scale.names == {"en": "Our own", "id": "Kami", "fr": "La nôtre"}


def test_a_label_without_a_word_in_one_language_is_sent_back(client):
    typed = {"key": "ours", "names_id": "Skala kami", "names_en": "Our scale"}
    labels = {**label_form(0, names_id=""), "labels-TOTAL_FORMS": 1, "labels-INITIAL_FORMS": 0, **NO_TYPES}

    answer = client.post(ADD, {**typed, **labels})

    assert answer.status_code == 200
    assert not RatingScale.objects.exists()


def test_of_a_used_scale_nothing_can_be_typed_but_whether_it_is_offered(client, used):
    page = client.get(page_of(used))

    assert set(page.context["adminform"].form.fields) == {"is_active"}
    assert 'name="labels-0-key"' not in page.content.decode()
    assert "Menyesatkan" in page.content.decode() or "Misleading" in page.content.decode()


def test_words_sent_to_a_used_scale_change_nothing(client, used):
    answer = client.post(
        page_of(used),
        {"key": "x", "names_id": "x", "names_en": "x", "is_active": "on", **NO_LABELS, **label_form(0, names_id="x")},
    )

    before = (used.key, used.names, used.locked_at)
    used.refresh_from_db()
    assert answer.status_code == 302
    assert (used.key, used.names, used.locked_at) == before
    assert used.labels.count() == len(INDONESIA.labels)


def test_a_used_scale_can_be_taken_out_of_use(client, used):
    client.post(page_of(used), NO_LABELS)

    used.refresh_from_db()
    assert not used.is_active


def test_the_action_makes_an_open_second_version_of_a_used_scale(client, used):
    client.post("/admin/claims/ratingscale/", {"action": "next_version", "_selected_action": [used.pk]})

    second = RatingScale.objects.get(key=used.key, is_active=True)
    assert (second.version, second.locked_at) == (2, None)
    assert 'name="labels-0-key"' in client.get(page_of(second)).content.decode()


def test_two_versions_of_a_scale_are_not_offered_at_once(client, used):
    client.post("/admin/claims/ratingscale/", {"action": "next_version", "_selected_action": [used.pk]})

    answer = client.post(page_of(used), {"is_active": "on", **NO_LABELS})

    used.refresh_from_db()
    assert "Another version of this scale is offered" in answer.content.decode()
    assert not used.is_active


@pytest.mark.parametrize("offered", [{}, {"is_active": "on"}])
def test_a_new_scale_does_not_take_the_key_of_another(client, used, offered):
    typed = {"key": used.key, "names_id": "Lain", "names_en": "Other", **offered, **NO_LABELS}

    answer = client.post(ADD, typed)

    assert "There is a scale of this key" in answer.content.decode()
    assert RatingScale.objects.count() == 1


def test_an_open_scale_does_not_take_the_key_of_another(client, used):
    scale = RatingScale.objects.create(key="ours", names={"en": "Ours"})
    typed = {"key": used.key, "names_id": "Kami", "names_en": "Ours", "is_active": "on", **NO_LABELS}

    answer = client.post(page_of(scale), typed)

    assert "There is a scale of this key" in answer.content.decode()
    scale.refresh_from_db()
    assert scale.key == "ours"


def test_two_labels_do_not_share_a_position(client):
    typed = {"key": "ours", "names_id": "Skala kami", "names_en": "Our scale"}
    labels = {**label_form(0, position=1), **label_form(1, position=1)}

    answer = client.post(ADD, {**typed, **labels, "labels-TOTAL_FORMS": 2, "labels-INITIAL_FORMS": 0, **NO_TYPES})

    assert answer.status_code == 200
    assert not RatingLabel.objects.exists()


def test_a_scale_takes_types_of_misinformation_in_both_languages(client):
    scale = RatingScale.objects.create(key="ours", names={"en": "Ours", "id": "Kami"})
    typed = {"key": "false-context", "names_id": "Konteks yang salah", "names_en": "False context", "order": 0}
    told = {"definitions_id": "Bahan asli, tempat lain.", "definitions_en": "Genuine, but from elsewhere."}
    types = {f"types-0-{name}": value for name, value in {**typed, **told}.items()}

    client.post(
        page_of(scale),
        {"key": "ours", "names_id": "Kami", "names_en": "Ours", **NO_LABELS, **types, "types-TOTAL_FORMS": 1},
    )

    made = MisinformationType.objects.get(scale=scale)
    assert (made.key, made.names) == ("false-context", {"id": "Konteks yang salah", "en": "False context"})
    assert made.definitions["id"] == "Bahan asli, tempat lain."


def test_types_of_a_used_scale_are_to_be_read_and_its_next_version_has_them_open(client, used):
    page = client.get(page_of(used)).content.decode()
    assert "False context" in page
    assert 'name="types-0-key"' not in page

    client.post("/admin/claims/ratingscale/", {"action": "next_version", "_selected_action": [used.pk]})

    second = RatingScale.objects.get(key=used.key, is_active=True)
    assert 'value="satire"' in client.get(page_of(second)).content.decode()
    assert list(second.types.values_list("key", flat=True)) == [type_.key for type_ in INDONESIA.types]
