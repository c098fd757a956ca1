"""What every act on a request for correction goes through: the rules, the lock, and both histories."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone

from claims.models import CorrectionRequest, Notification, RequestEvent
from claims.models.notifications import Sort
from claims.queries.people import actor_of
from claims.request_rules import RequestAct, objection_to_request
from claims.services.acts import locked_claim, record
from claims.workflow import Refused

_HISTORY = {
    RequestAct.ASK: "ask_publisher",
    RequestAct.REMIND: "remind_publisher",
    RequestAct.ANSWER: "publisher_answered",
    RequestAct.CLOSE: "close_request",
    RequestAct.REOPEN: "reopen_request",
    RequestAct.WITHDRAW: "withdraw_request",
}


class RequestConflict(Exception):
    """Somebody else was faster: the request is no longer what the person saw."""


def require_act(act: RequestAct, by: User, request: CorrectionRequest | None = None, reason: str = "") -> None:
    """Raises Refused where the rules do not let ``by`` do this, with the request as it stands where there is one."""
    stands = {"is_open": not request.outcome, "is_withdrawn": bool(request.withdrawn_at)} if request else {}
    if key := objection_to_request(act, actor_of(by), reason=reason, **stands):
        raise Refused(key)


def locked_request(
    request_id: int, act: RequestAct, by: User, *, seen_version: int | None = None, reason: str = ""
) -> CorrectionRequest:
    """The request, locked until the transaction ends, if the rules let ``by`` do this.

    Raises CorrectionRequest.DoesNotExist, RequestConflict where it is of another version, and Refused.
    """
    request = CorrectionRequest.objects.select_for_update(no_key=True).get(pk=request_id)
    require_act(act, by, request, reason)
    if seen_version is not None and request.version != seen_version:
        raise RequestConflict(request_id)
    return request


def save_request(request: CorrectionRequest, *fields: str) -> None:
    """Save what changed of the locked request, as its next version."""
    request.version += 1
    request.save(update_fields=[*fields, "version"])


def note_act(request: CorrectionRequest, act: RequestAct, *, by: User, **told: Any) -> RequestEvent:
    """Write the act into the history of the request; it happened now where nothing else is told."""
    return RequestEvent.objects.create(
        request=request, action=str(act), actor=by, **{"said_at": timezone.now(), **told}
    )


def tell_history(request: CorrectionRequest, act: RequestAct, by: User, *, reason: str = "") -> None:
    """Write the act into the history of every claim that the request is about, locked one after another."""
    data = {"request": request.pk, "whom": request.publisher, "result": request.outcome}
    for claim_id in request.claims.order_by("pk").values_list("pk", flat=True):
        record(locked_claim(claim_id), _HISTORY[act], by=by, reason=reason, data=data)


def forget_overdue(request: CorrectionRequest) -> None:
    """Nobody needs to read any more that no answer came."""
    told = Notification.objects.filter(sort=Sort.ANSWER_OVERDUE, read_at__isnull=True)
    told.filter(claim__in=request.claims.values("pk")).update(read_at=timezone.now())
