"""Bringing in reference facts: told first, done after, nothing of anybody's overwritten unseen."""

from datetime import date

import pytest

from claims.models import ReferenceFact
from claims.queries.reference_facts import fact_of, facts_in_use
from claims.services.reference_facts import (
    MOST_BYTES,
    ImportChanged,
    import_facts,
    make_shipped_facts,
    planned,
    text_of,
)
from claims.text.facts import BadFact, shipped_facts
from claims.workflow import Refused

pytestmark = pytest.mark.django_db

HEAD = "subject,aliases,role,value,from,to,source,checked_at\n"
ARCHER = "Ann Archer,A. Archer,Mayor of Lowmoor|Lowmoor's mayor,,2010-05-01,,https://example.org/mayors,2020-01-01\n"
BAKER = "Ben Baker,,Mayor of Lowmoor,,2005-05-01,2010-04-30,https://example.org/mayors,\n"


@pytest.fixture(autouse=True)
def no_rows_to_begin_with():
    ReferenceFact.objects.all().delete()


def bring_in(content: str, by):
    return import_facts(content, by=by, digest=planned(content).digest)


def test_nothing_is_written_before_somebody_says_so(administrator):
    found = planned(HEAD + ARCHER + BAKER)
    assert [fact.subject for _line, fact in found.added] == ["Ann Archer", "Ben Baker"]
    assert not ReferenceFact.objects.exists()

    import_facts(HEAD + ARCHER + BAKER, by=administrator, digest=found.digest)
    assert [fact_of(row) for row in ReferenceFact.objects.order_by("id")] == [fact for _line, fact in found.added]
    assert planned(HEAD + ARCHER + BAKER).unchanged == 2


def test_a_row_that_is_there_is_brought_up_to_date_and_told_with_both_values(administrator):
    bring_in(HEAD + ARCHER + BAKER, administrator)
    ReferenceFact.objects.filter(subject="Ann Archer").update(is_active=False)
    newer = ARCHER.replace("2010-05-01,,", "2010-05-01,2024-05-01,").replace("A. Archer", "Archer")

    found = bring_in(HEAD + newer, administrator)

    (change,) = found.changed
    assert change.fields == {"until": (None, date(2024, 5, 1)), "aliases": (["A. Archer"], ["Archer"])}
    row = ReferenceFact.objects.get(subject="Ann Archer")
    assert (row.until, row.is_active) == (date(2024, 5, 1), False)
    assert ReferenceFact.objects.count() == 2


def test_wrong_rows_are_left_out_with_their_reasons(administrator):
    found = bring_in(HEAD + ARCHER + ARCHER + BAKER.replace("2005-05-01", "in 2005"), administrator)

    assert [(bad.line, bad.problem) for bad in found.refused] == [(3, "twice"), (4, "not_a_date")]
    assert [row.subject for row in ReferenceFact.objects.all()] == ["Ann Archer"]


def test_what_was_not_told_is_not_done(administrator):
    told = planned(HEAD + ARCHER)
    bring_in(HEAD + ARCHER.replace("A. Archer", "Archer"), administrator)

    with pytest.raises(ImportChanged) as other:
        import_facts(HEAD + ARCHER, by=administrator, digest=told.digest)

    assert len(other.value.found.changed) == 1
    assert ReferenceFact.objects.get().aliases == ["Archer"]


def test_only_an_administrator_brings_facts_in(editor):
    with pytest.raises(Refused, match="not_your_role"):
        bring_in(HEAD + ARCHER, editor)


@pytest.mark.parametrize(
    ("content", "problem"),
    [("no header", "no_header"), (HEAD + ARCHER * 5_001, "too_many"), (HEAD + f'"{"x" * 140_000}"', "unreadable")],
    ids=["no header", "too many rows", "a cell without end"],
)
def test_a_file_that_cannot_be_read_as_a_whole_says_why(content, problem):
    found = planned(content)

    assert found.problem.problem == problem
    assert not found.added


@pytest.mark.parametrize(
    ("data", "problem"),
    [(b"\xff\xfe\x00s", "not_utf8"), (b"x" * (MOST_BYTES + 1), "too_large")],
    ids=["other characters", "too large"],
)
def test_bytes_that_are_no_text_are_refused(data, problem):
    with pytest.raises(BadFact) as refused:
        text_of(data)

    assert refused.value.problem == problem


def test_rows_that_ship_are_added_once_and_what_was_made_of_them_stays():
    everything = len(shipped_facts().rows)
    assert make_shipped_facts() == everything
    row = ReferenceFact.objects.get(subject="Barack Obama", role="President of the United States")
    row.since, row.is_active = date(2009, 1, 21), False
    row.save()

    assert make_shipped_facts() == 0
    assert ReferenceFact.objects.count() == everything
    assert "Barack Obama" not in facts_in_use().by_name


def test_a_row_of_ones_own_is_not_doubled_by_the_one_that_ships():
    shipped = shipped_facts().rows[0]
    ReferenceFact.objects.create(subject=shipped.subject, role=shipped.role[0], since=shipped.since)

    assert make_shipped_facts() == len(shipped_facts().rows) - 1
