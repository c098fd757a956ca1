"""Rows that are written by kept statements are what Django would have written."""

import datetime

import pytest
from django.db import DatabaseError

from claims.models import Claim, ClaimEvent
from claims.queries.kept_writes import write_fields, write_row
from tests.builders import build_claim, person

pytestmark = pytest.mark.django_db


def kept(row):
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


@pytest.mark.parametrize("text", ["Plain", "100% 'so' %s {0} \\ \u2028", 'a "b" %(first)s'])
def test_fields_are_written_and_no_others(django_assert_num_queries, text) -> None:
    claim, sari = build_claim(), person("sari")
    before = Claim.objects.get(pk=claim.pk)
    claim.text, claim.assignee, claim.claimant = text, sari, "nobody has saved this"
    claim.due_at, claim.reasons = datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC), [{"weight": 1.5}]
    with django_assert_num_queries(1):
        write_fields(claim, "text", "assignee", "due_at", "reasons", "updated_at")

    after = Claim.objects.get(pk=claim.pk)
    assert kept(after) == kept(before) | {
        "text": text,
        "assignee_id": sari.pk,
        "due_at": claim.due_at,
        "reasons": [{"weight": 1.5}],
        "updated_at": claim.updated_at,
    }
    assert after.updated_at > before.updated_at


def test_a_field_can_be_emptied() -> None:
    claim = build_claim()
    for assignee in (person("sari"), None):
        claim.assignee = assignee
        write_fields(claim, "assignee")
        assert Claim.objects.get(pk=claim.pk).assignee == assignee


def test_a_row_that_is_gone_is_not_written_in_silence() -> None:
    claim = build_claim()
    claim.pk += 1_000

    with pytest.raises(DatabaseError):
        write_fields(claim, "text")


def test_a_new_row_gets_its_number_and_its_moment(django_assert_num_queries) -> None:
    claim, sari = build_claim(), person("sari")
    event = ClaimEvent(claim=claim, action="note", to_status="proposed", actor=sari, data={"note": 7, "what": "100 %"})
    with django_assert_num_queries(1):
        write_row(event)

    assert event == claim.events.latest("pk")
    assert kept(event) == kept(claim.events.latest("pk"))
    assert (event._state.adding, event._state.db) == (False, "default")
    assert event.at is not None
