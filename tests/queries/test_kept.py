"""Queries that are written as SQL once find what Django would find."""

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import OuterRef

from claims.models import Claim, Evidence
from claims.queries.gathered import PERSON, Part
from claims.queries.kept import Kept
from factcheck import databases
from tests.builders import build_claim, build_evidence, person

pytestmark = pytest.mark.django_db

EVIDENCE = Part(
    "evidence", Evidence.objects.filter(claim=OuterRef("pk")).order_by("id"), {"source": None, "created_by": PERSON}
)


def values(row):
    found = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    return {name: (type(value), value) for name, value in found.items()}


def test_each_number_finds_its_own_rows_with_all_their_values(django_assert_num_queries):
    first, second = build_claim(), build_claim()
    Claim.objects.filter(pk=second.pk).update(reasons=[{"feature": "number", "weight": 1.5}], text="100% 'so' %s {0}")
    piece = build_evidence(second)
    kept = Kept(lambda claim: Claim.objects.filter(pk=claim).select_related("document", "assignee"), (EVIDENCE,))

    for asked in (first, second):
        with django_assert_num_queries(1):
            [found] = kept.rows(asked.pk)
            pieces = list(found.evidence.all())
            assert found.document.title
        assert values(found) == values(Claim.objects.get(pk=asked.pk))
        assert pieces == ([piece] if asked == second else [])
        assert (found.assignee, found._state.adding, found._state.db) == (None, False, "default")


def test_two_numbers_keep_their_places():
    sari, budi = person("sari"), person("budi")
    kept = Kept(lambda one, other: User.objects.filter(pk=one).exclude(pk=other))

    assert kept.rows(sari.pk, budi.pk) == [sari]
    assert kept.rows(budi.pk, sari.pk) == [budi]
    assert kept.rows(budi.pk, budi.pk) == []


def test_a_query_is_built_for_the_first_numbers_alone():
    built = []

    def build(claim):
        built.append(claim)
        return Claim.objects.filter(pk=claim)

    kept = Kept(build)
    kept.rows(1)
    once = len(built)
    kept.rows(2)

    assert once == len(built) > 0


@pytest.mark.parametrize("number", [2**31, 2**63 - 1, 2**63, 10**30, -(10**30)])
def test_a_number_that_no_row_has_finds_none(number):
    build_claim()

    assert Kept(lambda claim: Claim.objects.filter(pk=claim)).rows(number) == []
    assert Kept(lambda user: User.objects.filter(pk=user)).rows(number) == []


@pytest.mark.django_db(transaction=True)
def test_rows_are_locked_in_a_transaction_alone():
    kept = Kept(lambda user: User.objects.select_for_update().filter(pk=user))
    sari = person("sari")

    with transaction.atomic():
        assert kept.rows(sari.pk) == [sari]
    with pytest.raises(transaction.TransactionManagementError):
        kept.rows(sari.pk)


def test_a_connection_that_is_kept_plans_a_query_once(monkeypatch):
    claims = [build_claim(), build_claim()]
    monkeypatch.setattr(connection.connection, "prepare_threshold", databases.TIMES_BEFORE_PLANNING_ONCE)
    kept = Kept(lambda claim: Claim.objects.filter(pk=claim, text="planned once").values_list("pk", flat=True))
    for number in (claims[0].pk, claims[1].pk, 2**40):
        kept.rows(number)

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT parameter_types::text FROM pg_prepared_statements WHERE statement LIKE 'SELECT %planned once%'"
        )
        assert [types for (types,) in cursor.fetchall()] == ["{bigint}"]


def test_a_query_whose_number_cannot_be_put_in_is_refused():
    kept = Kept(lambda claim: Claim.objects.filter(text=f"claim {claim}"))

    with pytest.raises(ValueError, match="number"):
        kept.rows(1)
