"""Publishing: what goes out, what is carried over, what is left of a claim that was taken back."""

import json

import pytest
from django.contrib.auth.models import User

from claims.models import Claim, Publication
from claims.queries.publications import edition_of, published_claim
from claims.report.canonical import digest
from claims.report.content import Withdrawal
from claims.services.acts import Conflict, Seen
from claims.services.evidence import withdraw_evidence
from claims.services.publications import publish_claims, withdraw_claim
from claims.workflow import Action, Refused, Status
from tests.builders import build_document, build_evidence, claim_in, move, person, seen, submit

pytestmark = pytest.mark.django_db


def published(*claims: Claim, by: User | None = None) -> Publication:
    return publish_claims(
        claims[0].document_id, by=by or person("an_editor", "editor"), seen={c.pk: seen(c) for c in claims}
    )


def approved_of(document, number: int = 0) -> Claim:
    return claim_in(Status.APPROVED, claim=document.claims.all()[number])


def test_an_edition_keeps_its_canonical_text_and_the_hash_of_it():
    claim = approved_of(build_document())
    row = published(claim)
    assert row.edition == 1
    assert row.sha256 == digest(row.content)
    assert json.loads(row.content)["claims"][0]["text"] == claim.text
    claim.refresh_from_db()
    assert claim.status == Status.PUBLISHED
    assert claim.events.last().data == {"edition": 1}
