"""What a claim and its places refer to is there, and belongs together."""

import pytest
from django.db import IntegrityError, connection, transaction

from claims.models import Anchor, Claim
from tests.builders import build_claim, build_documents

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("wrong", ["text of another article", "no text"])
def test_a_claim_is_of_a_text_of_its_document(wrong):
    claim, other = build_claim(), build_documents(1)[0]
    found = {
        "text of another article": other.revisions.get().pk,
        "no text": 10**9,
    }
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")

    with pytest.raises(IntegrityError, match="claim_of_a_text_of_its_document"):
        Claim.objects.filter(pk=claim.pk).update(revision=found[wrong])


def test_a_place_is_in_a_text_that_is_there_and_stays():
    claim = build_claim()
    place = claim.anchors.get()

    with pytest.raises(IntegrityError, match="does not quote its revision"), transaction.atomic():
        Anchor.objects.filter(pk=place.pk).update(revision=10**9)
    with pytest.raises(IntegrityError, match="does not quote its revision"), transaction.atomic():
        Anchor.objects.create(claim=claim, revision_id=10**9, start=0, end=3, exact="???")
    with pytest.raises(IntegrityError, match="is refused"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM claims_revision WHERE id = %s", [place.revision_id])
