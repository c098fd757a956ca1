"""A proposal that a new run took back while somebody wrote about it."""

import pytest

from claims.models import Claim
from tests.builders import BODY, build_document

pytestmark = pytest.mark.django_db


@pytest.fixture
def document():
    return build_document()


def lost(document, **typed: str) -> tuple[str, dict[str, str]]:
    """The address of a claim's form and what it sends, the claim gone meanwhile."""
    claim = document.claims.first()
    place = claim.anchors.first()
    address, sent = f"/claims/{claim.pk}/edit/", {"seen_status": "proposed", "seen_version": "1", "at": "claim"}
    Claim.objects.filter(pk=claim.pk).delete()
    return address, {**sent, "stood": f"{document.pk}:{place.start}:{place.end}", **typed}


def test_a_page_says_where_its_claim_stands(client_of, checker, document):
    claim = document.claims.first()
    place = claim.anchors.first()
    page = client_of(checker).get(f"/claims/{claim.pk}/").content.decode()

    assert f'name="stood" value="{document.pk}:{place.start}:{place.end}"' in page


def test_what_was_typed_can_be_added_where_the_claim_stood(client_of, checker, document):
    client = client_of(checker)
    address, sent = lost(document, text="Jembatan dibuka pada 2019", claimant="Rahmat", kind="time")
    response = client.post(address, sent)

    form = response.context["adding"]
    assert response.status_code == 404
    assert f'action="/documents/{document.pk}/claims/"' in response.content.decode()
    offered = {name: form[name].value() or "" for name in form.fields}
    again = client.post(f"/documents/{document.pk}/claims/", offered)
    added = document.claims.get(origin="person")
    assert again.status_code == 302
    assert (added.text, added.claimant, added.kind) == ("Jembatan dibuka pada 2019", "Rahmat", "time")
    assert added.anchors.get().exact == BODY[0]


def test_without_a_wording_the_words_of_the_article_are_offered(client_of, checker, document):
    address, sent = lost(document)
    response = client_of(checker).post(address.replace("edit", "notes"), {**sent, "body": "Who says so?"})

    assert response.context["adding"]["text"].value() == BODY[0]
    assert "Who says so?" in response.content.decode()


@pytest.mark.parametrize("stood", ["", "nonsense", "999999999:0:5", "{document}:99990:99999", "{document}:5:5"])
def test_without_a_place_the_words_are_there_to_copy(client_of, checker, document, stood):
    address, sent = lost(document, text="Jembatan dibuka", kind="time")
    response = client_of(checker).post(address, {**sent, "stood": stood.format(document=document.pk)})

    assert response.status_code == 404
    assert response.context["adding"] is None
    assert "Jembatan dibuka" in response.content.decode()
