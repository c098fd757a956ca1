"""Telling people that a publisher has not answered by the day on which they awaited it."""

from __future__ import annotations

from claims.models import CorrectionRequest
from claims.models.correction_requests import today
from claims.models.notifications import Sort
from claims.queries.correction_requests import answers_to_tell
from claims.queries.notifications import approvers
from claims.queries.people import roles_of
from claims.services.mailing import mail_soon
from claims.services.notifications import tell


def remind_of_answers() -> int:
    """Tell once of each day on which an answer was awaited that it has passed; how many requests that were.

    Told is who looks after the request; every editor where that person works here no more.
    """
    late = list(answers_to_tell(today()).select_related("handler").prefetch_related("claims"))
    for request in late:
        people = [request.handler_id] if roles_of(request.handler) else list(approvers())
        claim = request.claims.all()[0]
        tell(dict.fromkeys(people, Sort.ANSWER_OVERDUE), claim_id=claim.pk)
        CorrectionRequest.objects.filter(pk=request.pk).update(told_due_on=request.due_on)
    if late:
        mail_soon()
    return len(late)
