"""The reference of a claim to its text and its document together."""

import pytest
from django.db import IntegrityError, connection

from claims.models import Claim
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
