"""Lists are narrowed by the words that people read."""

import pytest
from django.utils import translation

from claims.services.bulk import Act, ActName, act_on_claims
from claims.workflow import Status
from tests.builders import build_claim, claim_in, seen

pytestmark = pytest.mark.django_db
HISTORY = "/admin/claims/claimevent/"


def choices(page) -> list[str]:
    return [str(choice["display"]) for choice in page.context["cl"].filter_specs[0].choices(page.context["cl"])]


def test_the_history_is_narrowed_by_acts_in_words(client_of, administrator):
    claim_in(Status.DISMISSED)
    claim_in(Status.CHECKING)
    client = client_of(administrator)
    offered = choices(client.get(HISTORY))

    assert {"dismissed the claim", "started checking"} <= set(offered)
    assert "dismiss" not in offered
    assert offered[1:] == sorted(offered[1:], key=str.lower)
    found = client.get(HISTORY, {"action": "dismiss"}).context["cl"].result_list
    assert [event.action for event in found] == ["dismiss"]


def test_acts_are_offered_in_the_language_of_the_administrator(client_of, administrator):
    client = client_of(administrator)
    client.cookies.load({"django_language": "id"})

    with translation.override("id"):
        assert "mulai memeriksa" in choices(client.get(HISTORY))


def test_acts_on_many_claims_are_told_and_narrowed_in_words(client_of, administrator, editor):
    claim = build_claim()
    act_on_claims({claim.pk: seen(claim)}, by=editor, act=Act(ActName.DISMISS, dismissed_as="trivial"))
    client = client_of(administrator)
    page = client.get("/admin/claims/bulkact/", {"name": "dismiss"})

    assert "dismissed the claim" in page.content.decode()
    assert page.context["cl"].result_count == 1
    assert client.get("/admin/claims/bulkact/", {"name": "accept"}).context["cl"].result_count == 0
