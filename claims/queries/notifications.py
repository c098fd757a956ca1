"""What people are told of, whom an act concerns, and what waits to be mailed."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from django.contrib.auth.models import User
from django.db import connection
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone
from psycopg.types.numeric import Int8

from claims.models import Claim, Note, Notification, NotificationChoice
from claims.models.notifications import Sort, read_last
from claims.queries.kept import planned_once
from claims.queries.people import reviewers
from claims.workflow import DONE, Role

#: More unread ones than these are not told apart.
MOST = 100
_UNREAD = """
SELECT count(*) FROM (
    SELECT 1 FROM claims_notification WHERE person_id = %s AND read_at IS NULL LIMIT %s
) AS unread
"""
#: How many days ahead a deadline is told.
AHEAD = datetime.timedelta(days=1)


def unread_count(person_id: int) -> int:
    """How many notifications the person has not read, up to MOST. One query, by hand: every page asks for it."""
    with planned_once(connection) as cursor:
        cursor.execute(_UNREAD, [Int8(person_id), MOST])
        return int(cursor.fetchone()[0])


def notifications_of(person: User) -> QuerySet[Notification]:
    """The person's notifications, unread ones first, then the latest first; with claim, article, actor and note."""
    own = Notification.objects.filter(person=person)
    own = own.select_related("claim__document", "actor", "note", "webhook", "export", "incoming")
    return own.order_by(read_last(), "-at", "-id")


def choice_of(person: User) -> NotificationChoice:
    """What the person chose; where they chose nothing, a row that says so and is not saved."""
    return NotificationChoice.objects.filter(person=person).first() or NotificationChoice(person=person)


def authors_of(thread_id: int) -> list[int]:
    """The ids of who wrote in the thread, in the order of their first notes."""
    return list(dict.fromkeys(Note.objects.filter(thread=thread_id).order_by("id").values_list("author", flat=True)))


def approvers() -> Iterable[int]:
    """The ids of the editors."""
    return User.objects.filter(is_active=True, groups__name=Role.EDITOR.value).values_list("pk", flat=True)


def waiting_for_mail(mail: NotificationChoice.Mail) -> QuerySet[Notification]:
    """Unread notifications of those who chose ``mail`` that were not mailed yet, without the sorts they do not want.

    Of people who can still open them, and who have an address; only what happened since they asked for mail.
    """
    waiting = Notification.objects.filter(read_at__isnull=True, mailed_at__isnull=True)
    waiting = waiting.filter(at__gte=F("person__notification_choice__since"))
    waiting = waiting.filter(person__notification_choice__mail=mail, person__in=reviewers().order_by().values("pk"))
    unwanted = waiting.filter(person__notification_choice__unmailed__contains=[F("sort")])
    return waiting.exclude(person__email="").exclude(pk__in=unwanted.values("pk")).order_by("person", "at", "pk")


def deadlines_to_tell(now: datetime.datetime) -> Iterator[tuple[Claim, Sort]]:
    """The claims in work that are due tomorrow, or overdue, and whose assignee was not told so of that deadline."""
    today = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    tomorrow = Q(due_at__gte=today + AHEAD, due_at__lt=today + 2 * AHEAD)
    for sort, due in ((Sort.DUE_TOMORROW, tomorrow), (Sort.OVERDUE, Q(due_at__lt=now))):
        for claim in _in_work().filter(due).exclude(Exists(_told(sort))).order_by("due_at", "id"):
            yield claim, sort


def _in_work() -> QuerySet[Claim]:
    return Claim.objects.filter(assignee__isnull=False).exclude(status__in=DONE)


def _told(sort: Sort) -> QuerySet[Notification]:
    return Notification.objects.filter(
        person=OuterRef("assignee"), claim=OuterRef("pk"), sort=sort, due_at=OuterRef("due_at")
    )
