import datetime

import pytest

from claims.services.acts import Conflict
from claims.services.deadlines import set_deadline
from claims.services.moves import assign_claim
from claims.services.undoing import undo
from claims.workflow import Refused, Status
from tests.builders import build_claim, claim_in, seen

pytestmark = pytest.mark.django_db

NOON = datetime.datetime(2026, 3, 2, 5, 0, tzinfo=datetime.UTC)
LATER = NOON + datetime.timedelta(days=1)


def test_the_history_keeps_the_old_deadline_and_the_new(checker):
    claim = build_claim()
    for moment in (NOON, LATER, None):
        claim = set_deadline(claim.pk, by=checker, seen=seen(claim), due_at=moment)

    changes = [event.data["due_at"] for event in claim.events.all()]
    assert [event.action for event in claim.events.all()] == ["deadline"] * 3
    assert [change["new"] for change in changes] == [NOON.isoformat(), LATER.isoformat(), ""]
    assert [change["old"] for change in changes] == ["", NOON.isoformat(), LATER.isoformat()]
    assert (claim.due_at, claim.version) == (None, 4)


def test_the_deadline_that_is_there_writes_nothing(checker):
    claim = set_deadline(build_claim().pk, by=checker, seen=seen(build_claim()), due_at=NOON)
    claim = set_deadline(claim.pk, by=checker, seen=seen(claim), due_at=NOON)

    assert (claim.events.count(), claim.version) == (1, 2)


def test_who_saw_something_older_is_told(checker, editor):
    claim = build_claim()
    old = seen(claim)
    set_deadline(claim.pk, by=editor, seen=old, due_at=NOON)

    with pytest.raises(Conflict):
        set_deadline(claim.pk, by=checker, seen=old, due_at=LATER)


def test_a_checker_sets_it_for_free_and_own_work_and_an_editor_for_all(checker, other_checker, editor):
    claim = claim_in(Status.QUEUED)
    assign_claim(claim.pk, by=editor, seen=seen(claim), to=other_checker)

    with pytest.raises(Refused, match="assigned_to_another"):
        set_deadline(claim.pk, by=checker, seen=seen(claim), due_at=NOON)
    set_deadline(claim.pk, by=other_checker, seen=seen(claim), due_at=NOON)
    assert set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=LATER).due_at == LATER


def test_a_stranger_sets_no_deadline(stranger):
    claim = build_claim()

    with pytest.raises(Refused, match="not_your_role"):
        set_deadline(claim.pk, by=stranger, seen=seen(claim), due_at=NOON)


@pytest.mark.parametrize("status", [Status.DISMISSED, Status.PUBLISHED, Status.WITHDRAWN])
def test_what_is_done_gets_no_deadline(editor, status):
    claim = claim_in(status)

    with pytest.raises(Refused, match="no_deadline_when_done"):
        set_deadline(claim.pk, by=editor, seen=seen(claim), due_at=NOON)


def test_undoing_brings_the_old_deadline_back_and_tells_it(checker):
    claim = build_claim()
    for moment in (NOON, LATER):
        claim = set_deadline(claim.pk, by=checker, seen=seen(claim), due_at=moment)
    undo(claim.events.last().pk, by=checker)

    claim.refresh_from_db()
    assert claim.due_at == NOON
    assert claim.events.last().data["due_at"] == {"old": LATER.isoformat(), "new": NOON.isoformat()}


def test_a_deadline_that_was_set_anew_is_not_undone_beneath(checker):
    claim = build_claim()
    for moment in (NOON, LATER):
        claim = set_deadline(claim.pk, by=checker, seen=seen(claim), due_at=moment)

    with pytest.raises(Refused, match="acted_on_since"):
        undo(claim.events.first().pk, by=checker)


@pytest.mark.parametrize("year", [1, 1399, 2200, 9999])
def test_a_deadline_in_a_year_that_no_newsroom_works_in_is_refused(checker, year):
    """Near the ends of what Python can tell, a moment is stored and can never be read again."""
    claim = build_claim()
    moment = datetime.datetime(year, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=7 if year == 1 else -7)))

    with pytest.raises(Refused, match="not_a_deadline"):
        set_deadline(claim.pk, by=checker, seen=seen(claim), due_at=moment)
