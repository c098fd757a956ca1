import datetime

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from claims.models import Claim, Notification
from claims.services.notifications import remind_of_deadlines
from claims.services.retention import prune_notifications
from claims.workflow import Action, Status
from tests.builders import claim_in, move

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture(autouse=True)
def _days(settings) -> None:
    settings.NOTIFICATION_DAYS = 90


def told(checker: User, *, read: int | None, days: int = 100, sort: str = "noted") -> Notification:
    """A notification of so many days ago, read so many days ago."""
    now = timezone.now()
    read_at = None if read is None else now - read * DAY
    claim = claim_in(Status.CHECKING, checker=checker)
    return Notification.objects.create(person=checker, claim=claim, sort=sort, at=now - days * DAY, read_at=read_at)


def test_what_was_read_long_ago_goes_and_what_was_not_stays(checker):
    told(checker, read=91)
    kept = [told(checker, read=89), told(checker, read=None)]

    assert prune_notifications() == 1
    assert list(Notification.objects.order_by("pk")) == kept


def test_old_notifications_of_people_who_left_go_unread(checker):
    told(checker, read=None)
    late = told(checker, read=None, days=10)
    User.objects.filter(pk=checker.pk).update(is_active=False)

    assert prune_notifications() == 1
    assert Notification.objects.get() == late


def overdue(checker: User) -> Claim:
    """A claim of which the checker was told, and read, long ago that it is overdue."""
    claim = claim_in(Status.CHECKING, checker=checker)
    due_at = timezone.now() - 200 * DAY
    Claim.objects.filter(pk=claim.pk).update(due_at=due_at)
    assert remind_of_deadlines(timezone.now()) == 1
    Notification.objects.update(at=due_at, read_at=due_at)
    return claim


def test_nobody_is_told_twice_of_a_deadline_because_it_was_long_ago(checker):
    overdue(checker)

    assert prune_notifications() == 0
    assert remind_of_deadlines(timezone.now()) == 0


def test_what_told_of_a_deadline_goes_once_the_work_is_done_or_the_deadline_another(checker, editor):
    done, moved, undated = (overdue(checker) for _ in range(3))
    move(Claim.objects.get(pk=done.pk), Action.DISMISS, editor, dismissed_as="opinion")
    Claim.objects.filter(pk=moved.pk).update(due_at=timezone.now() + DAY)
    Claim.objects.filter(pk=undated.pk).update(due_at=None)

    assert prune_notifications() == 3
