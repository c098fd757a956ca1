"""What became of a request for correction: answers, the article as it is now, the outcome."""

from __future__ import annotations

import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from claims.models import CorrectionRequest, RequestEvent, Snapshot
from claims.models.correction_requests import Channel, today
from claims.request_rules import RequestAct
from claims.services.correction_requests import LONGEST_NAME, require_day
from claims.services.request_acts import forget_overdue, locked_request, note_act, save_request, tell_history
from claims.services.snapshots import ask_for_snapshot
from claims.services.sources import file_source, page_source
from claims.services.uploads import Upload, keep_upload
from claims.workflow import Refused

Outcome = CorrectionRequest.Outcome
#: What came of it is to be seen in the article, or somewhere else that is told.
SEEN = frozenset({Outcome.CORRECTED, Outcome.PARTLY})


@transaction.atomic
def record_answer(
    request_id: int, *, by: User, whom: str, channel: str, said_at: datetime.datetime, body: str
) -> RequestEvent:
    """Write down what they answered, in their words; also of a request that is closed, for answers come late.

    Raises CorrectionRequest.DoesNotExist and Refused: not_your_role, already_withdrawn, no_answer, no_recipient,
    unknown_channel, too_long_a_letter, not_asked_yet.
    """
    request = locked_request(request_id, RequestAct.ANSWER, by)
    whom, body = whom.strip(), body.strip()
    wrong = {
        "no_answer": not body,
        "no_recipient": not whom,
        "unknown_channel": channel not in Channel.values,
        "too_long_a_letter": len(whom) > LONGEST_NAME,
        "not_asked_yet": said_at > timezone.now(),
    }
    if key := next((key for key, is_wrong in wrong.items() if is_wrong), ""):
        raise Refused(key)
    answer = note_act(request, RequestAct.ANSWER, by=by, whom=whom, channel=channel, said_at=said_at, body=body)
    forget_overdue(request)
    save_request(request)
    tell_history(request, RequestAct.ANSWER, by)
    return answer


@transaction.atomic
def take_answer_back(event_id: int, *, by: User, reason: str) -> RequestEvent:
    """Take out of the count what was no answer, or none to this request; it stays to be read, with the reason.

    Raises RequestEvent.DoesNotExist and Refused: not_your_role, already_withdrawn, no_reason, no_such_answer.
    """
    answer = RequestEvent.objects.get(pk=event_id)
    request = locked_request(answer.request_id, RequestAct.TAKE_BACK, by, reason=reason)
    if answer.action != RequestAct.ANSWER or RequestEvent.objects.filter(takes_back=answer).exists():
        raise Refused("no_such_answer")
    save_request(request)
    return note_act(request, RequestAct.TAKE_BACK, by=by, takes_back=answer, body=reason.strip())


@transaction.atomic
def look_at_article(request_id: int, *, by: User) -> Snapshot:
    """Have a worker keep the article's page as it is now, to be compared and to be proof.

    Raises CorrectionRequest.DoesNotExist and Refused: not_your_role, already_withdrawn, no_article_link.
    """
    request = locked_request(request_id, RequestAct.LOOK, by)
    document = request.document
    if not document.url:
        raise Refused("no_article_link")
    source = page_source(document.url, {"title": document.title, "publisher": document.publisher}, by=by)
    snapshot = ask_for_snapshot(source, by=by, anew=True)
    if snapshot is None:
        raise Refused("no_article_link")
    if not request.events.filter(snapshot=snapshot).exists():
        note_act(request, RequestAct.LOOK, by=by, snapshot=snapshot)
    return snapshot


@transaction.atomic
def keep_article_file(request_id: int, *, by: User, upload: Upload) -> Snapshot:
    """Keep a file of the article as it is now, where the program cannot fetch its page: a saved page, a picture.

    Raises CorrectionRequest.DoesNotExist and Refused: not_your_role, already_withdrawn.
    """
    request = locked_request(request_id, RequestAct.LOOK, by)
    document = request.document
    facts = {"title": document.title, "publisher": document.publisher}
    source = page_source(document.url, facts, by=by) if document.url else file_source(upload.name, facts, by=by)  # type: ignore[arg-type]
    snapshot = keep_upload(source, upload, by=by)
    if not request.events.filter(snapshot=snapshot).exists():
        note_act(request, RequestAct.LOOK, by=by, snapshot=snapshot)
    return snapshot


@transaction.atomic
def postpone_request(request_id: int, *, by: User, seen_version: int, due_on: datetime.date) -> CorrectionRequest:
    """Wait for the answer until another day. Raises CorrectionRequest.DoesNotExist, RequestConflict and Refused."""
    request = locked_request(request_id, RequestAct.POSTPONE, by, seen_version=seen_version)
    require_day(due_on)
    if due_on == request.due_on:
        raise Refused("already_so")
    data = {"due_on": {"old": request.due_on.isoformat(), "new": due_on.isoformat()}}
    note_act(request, RequestAct.POSTPONE, by=by, data=data)
    request.due_on = due_on
    save_request(request, "due_on")
    forget_overdue(request)
    return request


@transaction.atomic
def close_request(
    request_id: int,
    *,
    by: User,
    seen_version: int,
    outcome: str,
    words: str = "",
    corrected_on: datetime.date | None = None,
    proof: int | None = None,
) -> CorrectionRequest:
    """Say what came of the request. A correction has its proof: what was kept of the article, or where it is told.

    Raises CorrectionRequest.DoesNotExist, RequestConflict, and Refused: not_your_role, already_withdrawn,
    request_closed, unknown_outcome, no_proof, not_its_proof, not_asked_yet (a correction on a day to come).
    """
    request = locked_request(request_id, RequestAct.CLOSE, by, seen_version=seen_version)
    if outcome not in Outcome.values:
        raise Refused("unknown_outcome")
    if outcome in SEEN and not (words.strip() or proof):
        raise Refused("no_proof")
    if corrected_on and corrected_on > today():
        raise Refused("not_asked_yet")
    request.outcome, request.closed_at = outcome, timezone.now()
    request.proof = _proof(request, proof)
    request.corrected_on = corrected_on if outcome in SEEN else None
    save_request(request, "outcome", "closed_at", "proof", "corrected_on")
    data = {"outcome": outcome, "corrected_on": corrected_on.isoformat() if request.corrected_on else ""}  # type: ignore[union-attr]
    note_act(request, RequestAct.CLOSE, by=by, body=words.strip(), snapshot=request.proof, data=data)
    forget_overdue(request)
    tell_history(request, RequestAct.CLOSE, by, reason=words.strip())
    return request


@transaction.atomic
def reopen_request(request_id: int, *, by: User, seen_version: int, reason: str) -> CorrectionRequest:
    """Take the outcome back, because it was wrong or more has come; the history keeps it.

    Raises CorrectionRequest.DoesNotExist, RequestConflict and Refused: not_your_role, request_open, no_reason.
    """
    request = locked_request(request_id, RequestAct.REOPEN, by, seen_version=seen_version, reason=reason)
    request.outcome, request.closed_at, request.proof, request.corrected_on = "", None, None, None
    save_request(request, "outcome", "closed_at", "proof", "corrected_on")
    note_act(request, RequestAct.REOPEN, by=by, body=reason.strip())
    tell_history(request, RequestAct.REOPEN, by, reason=reason.strip())
    return request


@transaction.atomic
def withdraw_request(request_id: int, *, by: User, seen_version: int, reason: str) -> CorrectionRequest:
    """Take out of lists and statistics what was sent in error or never went out; it stays to be read.

    Raises CorrectionRequest.DoesNotExist, RequestConflict and Refused: not_your_role, already_withdrawn, no_reason.
    """
    request = locked_request(request_id, RequestAct.WITHDRAW, by, seen_version=seen_version, reason=reason)
    request.withdrawn_at, request.withdrawn_by, request.withdrawn_reason = timezone.now(), by, reason.strip()
    save_request(request, "withdrawn_at", "withdrawn_by", "withdrawn_reason")
    note_act(request, RequestAct.WITHDRAW, by=by, body=reason.strip())
    forget_overdue(request)
    tell_history(request, RequestAct.WITHDRAW, by, reason=reason.strip())
    return request


def _proof(request: CorrectionRequest, proof: int | None) -> Snapshot | None:
    """One of the pages that were kept for the request."""
    if not proof:
        return None
    kept = request.events.filter(action=RequestAct.LOOK, snapshot=proof, snapshot__state=Snapshot.State.KEPT).first()
    if kept is None:
        raise Refused("not_its_proof")
    return kept.snapshot
