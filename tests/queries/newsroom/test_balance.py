"""Whose claims are taken on."""

import datetime

import pytest

from claims.models import Claim
from claims.queries.newsroom import balance
from claims.queries.newsroom.balance import balance_by_claimant, balance_by_publisher
from claims.queries.newsroom.scope import Scope
from claims.workflow import Status, Verdict
from tests.builders import build_document, build_documents, claim_in
from tests.clock import at
from tests.queries.newsroom.published import published

pytestmark = pytest.mark.django_db
MARCH = Scope(datetime.date(2026, 3, 1), datetime.date(2026, 3, 31))
NONE_YET = dict.fromkeys(Verdict, 0)


def taken_on(claimant: str, status: Status = Status.QUEUED, *, publisher: str = "Kabar", day: str = "2026-03-04"):
    with at(day):
        claim = build_document(publisher=publisher).claims.first()
        Claim.objects.filter(pk=claim.pk).update(claimant=claimant)
        return claim_in(status, claim=claim)


def told(found) -> list[tuple[str, int, int]]:
    return [(share.name, share.by_verdict[Verdict.SUPPORTED], share.unfinished) for share in found.named]


def test_claimants_are_told_by_verdict_the_most_frequent_first():
    taken_on("Rahmat", Status.PUBLISHED)
    taken_on("Rahmat", Status.PUBLISHED)
    taken_on("Rahmat", Status.IN_REVIEW)
    taken_on("", Status.APPROVED)

    found = balance_by_claimant(MARCH)
    assert told(found) == [("Rahmat", 2, 1), ("", 0, 1)]
    assert (found.named[0].number, found.others, found.rest.number) == (3, 0, 0)
    assert found.named[1].by_verdict == NONE_YET


def test_publishers_are_told_the_same_way():
    taken_on("Rahmat", Status.PUBLISHED, publisher="Suara")
    taken_on("Rahmat", publisher="Kabar")
    taken_on("Rahmat", publisher="Kabar")

    assert told(balance_by_publisher(MARCH)) == [("Kabar", 0, 2), ("Suara", 1, 0)]


def test_a_conclusion_without_a_rating_has_no_verdict():
    claim = published(None)
    Claim.objects.filter(pk=claim.pk).update(claimant="Rahmat")

    (share,) = balance_by_claimant(MARCH).named
    assert share.by_verdict == NONE_YET | {Verdict.NONE: 1}


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.DISMISSED, Status.WITHDRAWN])
def test_what_nobody_took_on_or_what_was_dropped_does_not_count(status):
    taken_on("Rahmat", status)

    assert balance_by_claimant(MARCH).named == ()


def test_only_claims_found_in_the_period_count():
    taken_on("Rahmat", day="2026-02-28")
    taken_on("Rahmat", day="2026-04-01")

    assert balance_by_claimant(MARCH).named == ()


def test_those_behind_the_longest_list_are_added_up(monkeypatch):
    monkeypatch.setattr(balance, "LONGEST", 1)
    taken_on("Rahmat")
    taken_on("Rahmat")
    taken_on("Sari", Status.PUBLISHED)
    taken_on("Tono")

    found = balance_by_claimant(MARCH)
    assert told(found) == [("Rahmat", 0, 2)]
    assert (found.others, found.rest.number, found.rest.unfinished) == (2, 2, 1)
    assert found.rest.by_verdict[Verdict.SUPPORTED] == 1


def test_the_number_of_queries_does_not_grow(django_assert_num_queries):
    with at("2026-03-04"):
        for document in build_documents(3):
            claim_in(Status.PUBLISHED, claim=document.claims.first())

    with django_assert_num_queries(2):
        assert balance_by_claimant(MARCH).named[0].number == 3
