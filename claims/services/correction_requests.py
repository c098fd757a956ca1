"""Asking the publisher of an article for a correction, and reminding them: what the newsroom sends."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.utils import timezone

from claims.models import Claim, CorrectionRequest, Document, RequestEvent
from claims.models.correction_requests import Channel, today
from claims.queries.correction_requests import Sending, claims_to_ask_about, sending_of
from claims.request_rules import RequestAct
from claims.services.letters import Letter, message_headers, note_sending, post_letter, require_mail
from claims.services.request_acts import (
    forget_overdue,
    locked_request,
    note_act,
    require_act,
    save_request,
    tell_history,
)
from claims.workflow import Refused

#: No day is awaited that lies further ahead.
LONGEST_WAIT = datetime.timedelta(days=366)
LONGEST_NAME = CorrectionRequest._meta.get_field("recipient").max_length or 0
LONGEST_ADDRESS = CorrectionRequest._meta.get_field("address").max_length or 0
LONGEST_SUBJECT = RequestEvent._meta.get_field("subject").max_length or 0


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a request goes to: the publisher by its name, the person or desk there, how, and where."""

    publisher: str
    name: str
    channel: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """How a letter goes out: by the program's e-mail, or it went out at ``at`` by a person's hand."""

    by_program: bool = False
    at: datetime.datetime | None = None


def ask_publisher(
    document_id: int,
    *,
    by: User,
    claims: Collection[int],
    to: Recipient,
    letter: Letter,
    language: str,
    due_on: datetime.date,
    sent: Sent,
) -> CorrectionRequest:
    """Ask for a correction because of these claims of the document, and keep what was sent as it was sent.

    The program's mail goes out once all is written down, and then it is written down whether it did. Should the program
    die in between, the request says that nobody knows.
    Raises Document.DoesNotExist; Refused: not_your_role, no_claims, not_decided, no_publisher, no_recipient,
    unknown_channel, too_long_a_letter, no_letter, no_such_day, not_asked_yet, asked_already, and as ``require_mail``;
    and LetterNotSent, with all of it written down.
    """
    with transaction.atomic():
        written = _asked(document_id, by, claims, to, letter, language, due_on, sent)
    if sent.by_program:
        post_letter(written, by=by)
    return written.request


def _asked(
    document_id: int,
    by: User,
    claims: Collection[int],
    to: Recipient,
    letter: Letter,
    language: str,
    due_on: datetime.date,
    sent: Sent,
) -> RequestEvent:
    """The first letter of a new request, written down."""
    require_act(RequestAct.ASK, by)
    document = Document.objects.get(pk=document_id)
    to = Recipient(*(words.strip() for words in (to.publisher, to.name, to.channel, to.address)))
    _require_words(to, letter)
    at = _moment(sent, due_on)
    chosen = _chosen(document_id, claims)
    _one_at_a_time(document_id)
    if _is_asked_already(document_id, to, letter):
        raise Refused("asked_already")
    request = CorrectionRequest.objects.create(
        document=document,
        publisher=to.publisher,
        recipient=to.name,
        channel=to.channel,
        address=to.address,
        language=language,
        asked_at=at,
        due_on=due_on,
        handler=by,
        created_by=by,
    )
    request.claims.set(chosen)
    told = {"claims": [_rating(claim) for claim in chosen]}
    written = _written(request, RequestAct.ASK, letter, by=by, at=at, sent=sent, data=told)
    tell_history(request, RequestAct.ASK, by)
    return written


def remind_publisher(
    request_id: int, *, by: User, seen_version: int, letter: Letter, due_on: datetime.date, sent: Sent
) -> CorrectionRequest:
    """Write to them once more, the same way, and wait until another day.

    Raises CorrectionRequest.DoesNotExist, RequestConflict, and Refused: not_your_role, already_withdrawn,
    request_closed, no_letter, no_such_day, not_asked_yet, and as ``require_mail``; and LetterNotSent, as above.
    """
    with transaction.atomic():
        written = _reminded(request_id, by, seen_version, letter, due_on, sent)
    if sent.by_program:
        post_letter(written, by=by)
    return written.request


def send_again(request_id: int, *, by: User, seen_version: int, letter: int) -> CorrectionRequest:
    """Give the mail server once more what it did not take, or of what nobody knows whether it did.

    The message is the very same: a server that has it already does not deliver it twice, as a rule.
    Raises CorrectionRequest.DoesNotExist, RequestConflict, Refused: not_your_role, already_withdrawn, request_closed,
    letter_is_sent, and as ``require_mail``; and LetterNotSent.
    """
    with transaction.atomic():
        request = locked_request(request_id, RequestAct.SEND, by, seen_version=seen_version)
        events = list(request.events.select_related("actor").order_by("pk"))
        written = next((event for event in events if event.pk == letter), None)
        if written is None or sending_of(written, events) not in (Sending.NOT_SENT, Sending.UNKNOWN):
            raise Refused("letter_is_sent")
        require_mail(written.address, written.actor)
        save_request(request)
        note_sending(written, RequestEvent.Action.AGAIN, by)  # whoever comes now sees that it is on its way
    post_letter(written, by=by)
    return request


def _reminded(
    request_id: int, by: User, seen_version: int, letter: Letter, due_on: datetime.date, sent: Sent
) -> RequestEvent:
    request = locked_request(request_id, RequestAct.REMIND, by, seen_version=seen_version)
    _require_letter(letter)
    at = _moment(sent, due_on)
    request.due_on = due_on
    save_request(request, "due_on")
    first = request.events.filter(action=RequestAct.ASK).first()
    answers = first.data.get("headers", {}).get("Message-ID", "") if first else ""
    written = _written(request, RequestAct.REMIND, letter, by=by, at=at, sent=sent, answers=answers)
    forget_overdue(request)
    tell_history(request, RequestAct.REMIND, by)
    return written


def require_day(day: datetime.date) -> None:
    """Raises Refused("no_such_day") for a day that has passed, or lies further ahead than LONGEST_WAIT."""
    if not today() <= day <= today() + LONGEST_WAIT:
        raise Refused("no_such_day")


def _require_words(to: Recipient, letter: Letter) -> None:
    wrong = {
        "no_publisher": not to.publisher,
        "no_recipient": not to.name,
        "unknown_channel": to.channel not in Channel.values,
        "too_long_a_letter": max(len(to.publisher), len(to.name)) > LONGEST_NAME or len(to.address) > LONGEST_ADDRESS,
    }
    if key := next((key for key, is_wrong in wrong.items() if is_wrong), ""):
        raise Refused(key)
    _require_letter(letter)


def _require_letter(letter: Letter) -> None:
    if not (letter.subject.strip() and letter.body.strip()):
        raise Refused("no_letter")
    if len(letter.subject) > LONGEST_SUBJECT:
        raise Refused("too_long_a_letter")


def _moment(sent: Sent, due_on: datetime.date) -> datetime.datetime:
    """When the letter goes, or went, out."""
    require_day(due_on)
    now = timezone.now()
    if sent.by_program or sent.at is None:
        return now
    if sent.at > now:
        raise Refused("not_asked_yet")
    return sent.at


def _chosen(document_id: int, claims: Collection[int]) -> list[Claim]:
    if not claims:
        raise Refused("no_claims")
    found = [claim for claim in claims_to_ask_about(document_id) if claim.pk in claims]
    if len(found) != len(set(claims)):
        raise Refused("not_decided")
    return found


def _one_at_a_time(document_id: int) -> None:
    """Two who ask about one article in one moment ask one after the other, and nobody else waits for the mail."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('correction request', %s))", [document_id])


def _is_asked_already(document_id: int, to: Recipient, letter: Letter) -> bool:
    waiting = CorrectionRequest.objects.filter(document=document_id, outcome="", withdrawn_at__isnull=True)
    return waiting.filter(recipient=to.name, address=to.address, events__body=letter.body.strip()).exists()


def _rating(claim: Claim) -> dict[str, Any]:
    """What the claim said, and as what it was rated, when the letter went out."""
    assessment = next(iter(claim.assessments.all()), None)
    label = assessment.label.names if assessment and assessment.label else {}
    return {"claim": claim.pk, "text": claim.text, "label": label}


def _written(
    request: CorrectionRequest,
    act: RequestAct,
    letter: Letter,
    *,
    by: User,
    at: datetime.datetime,
    sent: Sent,
    answers: str = "",
    data: dict[str, Any] | None = None,
) -> RequestEvent:
    """The letter as it goes out, or went."""
    told = dict(data or {}) | {"due_on": request.due_on.isoformat()}
    if sent.by_program:
        require_mail(request.address, by)
        told["headers"] = message_headers(answers)
    return note_act(
        request,
        act,
        by=by,
        said_at=at,
        whom=request.recipient,
        channel=Channel.EMAIL if sent.by_program else request.channel,
        address=request.address,
        is_mailed=sent.by_program,
        subject=letter.subject.strip(),
        body=letter.body.strip(),
        data=told,
    )
