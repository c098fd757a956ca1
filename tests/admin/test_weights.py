"""Weights in the admin: tried on the newest articles, saved, put in use again, changed never."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from claims.forms.weights import field_of
from claims.models import WeightSet
from claims.queries.weights import weights_in_use
from claims.services.documents import bring_in_document
from claims.services.weights import make_weight_set
from claims.text.check_worthiness import BASE, learnt_weights
from claims.wording import FEATURES

pytestmark = pytest.mark.django_db

ADD = "/admin/claims/weightset/add/"
LIST = "/admin/claims/weightset/"
ARTICLE = (
    "Port opens\n\nLIMA - The port handled 12 percent more cargo in March 2024. It was opened by Ana Ruiz in 1990."
)


@pytest.fixture
def client(administrator: User, client_of) -> Client:
    return client_of(administrator)


def typed(**changed: object) -> dict[str, object]:
    learnt = learnt_weights()
    weights = {BASE: learnt.intercept, **learnt.by_feature, **changed}
    return {"name": "Figures first"} | {field_of(feature): weight for feature, weight in weights.items()}


def test_the_form_starts_from_the_weights_in_use(client):
    page = client.get(ADD).content.decode()

    assert f'value="{learnt_weights().by_feature["percent"]}"' in page
    assert str(FEATURES["percent"]) in page


def test_the_effect_is_shown_before_anything_is_saved(client, editor):
    bring_in_document(ARTICLE, by=editor)

    page = client.post(ADD, {**typed(percent=-9), "_preview": ""}).content.decode()

    assert "The port handled 12 percent more cargo" in page
    assert 'name="_save"' in page
    assert 'value="-9"' in page
    assert not WeightSet.objects.exists()


def test_saving_is_offered_only_beside_the_effect(client):
    assert 'name="_save"' not in client.get(ADD).content.decode()


def test_a_saved_set_is_in_use(client, administrator):
    answer = client.post(ADD, {**typed(percent=1.5), "_save": ""})

    row = WeightSet.objects.get()
    assert answer.headers["Location"] == LIST
    assert (row.name, row.created_by, row.is_active) == ("Figures first", administrator, True)
    assert weights_in_use().by_feature["percent"] == 1.5


@pytest.mark.parametrize("wrong", ["", "much", "nan", "inf", "11", "-10.5"])
def test_a_weight_that_cannot_be_read_saves_nothing_and_keeps_what_was_typed(client, wrong):
    page = client.post(ADD, {**typed(money=wrong), "name": "Kept", "_save": ""}).content.decode()

    assert "Nothing was saved" in page
    assert 'value="Kept"' in page
    assert not WeightSet.objects.exists()


def test_a_set_is_only_read(client, administrator):
    row = make_weight_set("One", intercept=0.0, by_feature={"money": 1.25}, by=administrator)
    page = reverse("admin:claims_weightset_change", args=[row.pk])

    assert "+1.25" in client.get(page).content.decode()
    assert client.post(page, {"name": "Other"}).status_code == 403
    assert WeightSet.objects.get().name == "One"


def test_an_older_set_is_put_in_use_from_the_list(client, administrator):
    first = make_weight_set("One", intercept=0.0, by_feature={}, by=administrator)
    make_weight_set("Two", intercept=0.0, by_feature={}, by=administrator)

    client.post(LIST, {"action": "use", "_selected_action": [first.pk]})

    assert WeightSet.objects.get(is_active=True) == first


def test_two_sets_cannot_be_put_in_use_at_once(client, administrator):
    rows = [make_weight_set(name, intercept=0.0, by_feature={}, by=administrator) for name in ("One", "Two")]

    page = client.post(LIST, {"action": "use", "_selected_action": [r.pk for r in rows]}, follow=True).content.decode()

    assert "only one is in use" in page
    assert WeightSet.objects.get(is_active=True) == rows[1]


def test_the_weights_of_the_program_are_put_in_use_from_the_list(client, administrator):
    row = make_weight_set("One", intercept=0.0, by_feature={}, by=administrator)

    client.post(LIST, {"action": "use_learnt", "_selected_action": [row.pk]})

    assert weights_in_use() == learnt_weights()


def test_an_editor_is_not_let_in(editor, client_of):
    User.objects.filter(pk=editor.pk).update(is_staff=True)

    assert client_of(editor).get(ADD).status_code == 403
    assert client_of(editor).post(ADD, {**typed(), "_save": ""}).status_code == 403
