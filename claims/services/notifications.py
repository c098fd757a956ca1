"""Telling people what happened to their claims and in their threads, once the act is committed."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils import timezone

from claims.models import Claim, ClaimEvent, Export, Import, Notification, NotificationChoice, Webhook
from claims.models.notifications import Sort
from claims.queries.notifications import approvers, authors_of, choice_of, deadlines_to_tell
from claims.services.mailing import mail_soon
from claims.workflow import Action

#: After these a claim waits for no editor any more, and none of them needs to read that it did.
_SECOND_LOOKS = frozenset({Action.APPROVE, Action.RETURN, Action.WITHDRAW})
#: After these an assignment that somebody has not read of may be another's, begun, or nobody's.
_HAND_OVERS = frozenset({"assign", "undo", Action.START, Action.DISMISS, Action.RESTORE})
#: Who is told what.
Told = dict[int, Sort]

# One statement: what is unread already is counted up, and two acts in one moment count both.
_TELL = """
INSERT INTO claims_notification AS told (person_id, sort, claim_id, note_id, actor_id, due_at, at, count)
SELECT person, sort, %(claim)s, %(note)s, %(actor)s, %(due_at)s, %(at)s, 1
FROM unnest(%(people)s::bigint[], %(sorts)s::text[]) AS new (person, sort)
ON CONFLICT (person_id, claim_id, sort) WHERE read_at IS NULL DO UPDATE SET
    count = told.count + 1, note_id = EXCLUDED.note_id, actor_id = EXCLUDED.actor_id, due_at = EXCLUDED.due_at,
    at = EXCLUDED.at, mailed_at = NULL
RETURNING id, EXISTS (
    SELECT 1 FROM claims_notificationchoice c
    WHERE c.person_id = told.person_id AND c.mail = 'at_once' AND told.sort <> ALL (c.unmailed)
)
"""


def announce(event: ClaimEvent) -> None:
    """Tell whom the act concerns, after the transaction of the act; what goes wrong there is logged and no more.

    The actor is told nothing of their own act.
    """
    if event.action in _HAPPENINGS or event.action in _HAND_OVERS:
        # Not a partial: Django names what went wrong by its __qualname__, which a partial has none of.
        transaction.on_commit(lambda: _tell(event), robust=True)


def tell(
    people: Mapping[int, Sort],
    *,
    claim_id: int,
    actor_id: int | None = None,
    note_id: int | None = None,
    due_at: datetime.datetime | None = None,
) -> list[int]:
    """Write the notifications of one happening. The ids of those that are to be mailed at once. One query."""
    values: dict[str, Any] = {
        "people": list(people),
        "sorts": [str(sort) for sort in people.values()],
        "claim": claim_id,
        "actor": actor_id,
        "note": note_id,
        "due_at": due_at,
        "at": timezone.now(),
    }
    with connection.cursor() as cursor:
        cursor.execute(_TELL, values)
        return [pk for pk, is_wanted_at_once in cursor.fetchall() if is_wanted_at_once]


def tell_apart(
    people: Iterable[int],
    sort: Sort,
    *,
    webhook: Webhook | None = None,
    export: Export | None = None,
    incoming: Import | None = None,
) -> None:
    """Tell people of something that is no claim, with the rows of the caller; each time anew."""
    about: dict[str, Any] = {"webhook": webhook, "export": export, "incoming": incoming}
    rows = [Notification(person_id=person, sort=sort, **about) for person in people]
    Notification.objects.bulk_create(rows)
    if rows:
        transaction.on_commit(lambda: mail_soon(), robust=True)


def mark_read(notification_id: int, *, by: User) -> None:
    """Mark one of one's own notifications as read; nothing happens to those of others."""
    _unread(by).filter(pk=notification_id).update(read_at=timezone.now())


def mark_all_read(*, by: User, until: datetime.datetime) -> None:
    """Mark as read what happened up to the moment ``until``: what came since was not seen."""
    _unread(by).filter(at__lte=until).update(read_at=timezone.now())


def choose_notifications(*, by: User, mail: str, unmailed: Iterable[str], language: str) -> NotificationChoice:
    """Keep what the person wants by e-mail, and in which language; who had none gets what happens from now on."""
    kept = choice_of(by)
    if kept.mail == NotificationChoice.Mail.OFF:
        kept.since = timezone.now()
    kept.mail, kept.unmailed, kept.language = mail, sorted(unmailed), language
    kept.save()
    return kept


def stop_mail(person_id: int) -> None:
    """No more e-mail to the person. The notifications in the page stay."""
    NotificationChoice.objects.filter(person=person_id).update(mail=NotificationChoice.Mail.OFF)


def remind_of_deadlines(now: datetime.datetime) -> int:
    """Tell people once of each deadline of theirs that is tomorrow, and once that it has passed; how many were told."""
    told = list(deadlines_to_tell(now))
    for claim, sort in told:
        if claim.assignee_id:
            tell({claim.assignee_id: sort}, claim_id=claim.pk, due_at=claim.due_at)
    return len(told)


def _unread(person: User) -> QuerySet[Notification]:
    return Notification.objects.filter(person=person, read_at__isnull=True)


def _unread_of(claim: Claim, sort: Sort) -> QuerySet[Notification]:
    return Notification.objects.filter(claim=claim, sort=sort, read_at__isnull=True)


def _was_given(event: ClaimEvent) -> bool:
    """Whether somebody may have been told that the claim is theirs, before this event of _HAND_OVERS."""
    if event.action == "undo":
        return event.data.get("act") in ("assign", Action.START, Action.RESTORE)
    former = event.claim.assignee_id if event.action == Action.DISMISS else event.data.get("before", {}).get("assignee")
    return bool(former)


def _tell(event: ClaimEvent) -> None:
    if event.action in _SECOND_LOOKS:
        _unread_of(event.claim, Sort.SUBMITTED).update(read_at=timezone.now())
    if event.action in _HAND_OVERS and _was_given(event):
        given = _unread_of(event.claim, Sort.ASSIGNED)
        still = event.claim.assignee_id if event.action in ("assign", "undo") else None
        (given.exclude(person=still) if still else given).update(read_at=timezone.now())
    happening = _HAPPENINGS.get(event.action)
    people = {pk: sort for pk, sort in happening(event).items() if pk != event.actor_id} if happening else {}
    if people and tell(people, claim_id=event.claim_id, actor_id=event.actor_id, note_id=event.data.get("note")):
        mail_soon()


def _assignee(sort: Sort) -> Callable[[ClaimEvent], Told]:
    def told(event: ClaimEvent) -> Told:
        return _mentioned(event) | _each([event.claim.assignee_id], sort)

    return told


def _submitted(event: ClaimEvent) -> Told:
    return _each(approvers(), Sort.SUBMITTED)


def _noted(event: ClaimEvent) -> Told:
    return _each([event.claim.assignee_id], Sort.NOTED) | _mentioned(event)


def _answered(event: ClaimEvent) -> Told:
    return _noted(event) | _each(authors_of(event.data["thread"]), Sort.REPLIED) | _mentioned(event)


def _resolved(event: ClaimEvent) -> Told:
    return _each(authors_of(event.data["thread"])[:1], Sort.RESOLVED)


def _mentioned(event: ClaimEvent) -> Told:
    return _each(event.data.get("mentioned", ()), Sort.MENTIONED)


def _each(people: Iterable[int | None], sort: Sort) -> Told:
    return {pk: sort for pk in people if pk}


_HAPPENINGS: Mapping[str, Callable[[ClaimEvent], Told]] = {
    "assign": _assignee(Sort.ASSIGNED),
    Action.RETURN: _assignee(Sort.RETURNED),
    Action.REOPEN: _assignee(Sort.RETURNED),
    Action.SUBMIT: _submitted,
    Action.APPROVE: _assignee(Sort.APPROVED),
    Action.PUBLISH: _assignee(Sort.PUBLISHED),
    Action.CORRECT: _assignee(Sort.CORRECTED),
    Action.WITHDRAW: _assignee(Sort.WITHDRAWN),
    "note": _noted,
    "answer": _answered,
    "resolve_thread": _resolved,
}
