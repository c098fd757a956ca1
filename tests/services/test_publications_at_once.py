"""Two people publish parts of one article in the same moment, each over a connection of their own."""

from collections.abc import Callable

import pytest

from claims.models import Claim, Publication
from claims.queries.publications import edition_of
from claims.services.publications import publish_claims, withdraw_claim
from claims.workflow import Status
from tests.at_once import at_once
from tests.builders import build_document, claim_in, person, seen

pytestmark = pytest.mark.django_db(transaction=True)


def publishing(*claims: Claim, by: str) -> Callable[[], Publication]:
    shown, editor = {claim.pk: seen(claim) for claim in claims}, person(by, "editor")
    return lambda: publish_claims(claims[0].document_id, by=editor, seen=shown)


def test_two_publishers_make_two_editions_and_no_claim_is_lost():
    document = build_document()
    first, second = [claim_in(Status.APPROVED, claim=claim) for claim in document.claims.all()[:2]]
    results = at_once(publishing(first, by="one"), publishing(second, by="two"))
    assert sorted(row.edition for row in results) == [1, 2]
    assert {entry.id for entry in edition_of(document.slug).report.claims} == {first.pk, second.pk}


def test_one_claim_is_published_once():
    claim = claim_in(Status.APPROVED)
    results = at_once(publishing(claim, by="one"), publishing(claim, by="two"))
    assert sorted(type(result).__name__ for result in results) == ["Conflict", "Publication"]
    assert claim.document.publications.count() == 1


def test_publishing_beside_a_withdrawal_loses_neither():
    document = build_document()
    out, ready = document.claims.all()[:2]
    claim_in(Status.PUBLISHED, claim=out)
    claim_in(Status.APPROVED, claim=ready)
    shown, editor = seen(out), person("two", "editor")
    at_once(
        publishing(ready, by="one"),
        lambda: withdraw_claim(out.pk, by=editor, seen=shown, reason="The source was forged."),
    )
    report = edition_of(document.slug).report
    assert report.edition == 3
    assert [entry.id for entry in report.claims] == [ready.pk]
    assert [gone.id for gone in report.withdrawn] == [out.pk]
