"""What publishers were asked to correct: the list, one request with all of it, and what there is to ask about."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.contrib.auth.models import User
from django.db.models import (
    BigIntegerField,
    Count,
    DateTimeField,
    Exists,
    F,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Subquery,
)
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast
from django.utils import timezone

from claims.models import Anchor, Assessment, Claim, CorrectionRequest, RequestEvent, Snapshot
from claims.models.correction_requests import today
from claims.queries.people import roles_of
from claims.workflow import DECIDED, EDITORS, Verdict

_OPEN = Q(outcome="", withdrawn_at__isnull=True)
#: How many requests the desk lists.
MOST_ON_DESK = 20
#: A mail server has taken a letter by then, or whoever waited for it has given up (``EMAIL_TIMEOUT``, for each step).
LONGEST_SENDING = datetime.timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which requests are wanted; what is empty narrows nothing. ``state`` is one of STATES, or an outcome."""

    state: str = ""
    publisher: str = ""
    document: int | None = None
    claim: int | None = None


#: How a request may stand besides its outcomes; without any the withdrawn ones are left out.
STATES = ("open", "overdue", "withdrawn")


def requests_like(asked: Asked) -> QuerySet[CorrectionRequest]:
    """The requests that are wanted, the latest first, with document and handler.

    Each has ``answered_at``, when the first answer came that stands, ``claim_count``, and ``has_unsent``, whether a
    letter of it did not go out. One query.
    """
    rows = CorrectionRequest.objects.filter(_state(asked.state))
    if asked.publisher:
        rows = rows.filter(publisher__iexact=asked.publisher)
    if asked.document:
        rows = rows.filter(document=asked.document)
    if asked.claim:
        about = CorrectionRequest.claims.through.objects.filter(claim=asked.claim)
        rows = rows.filter(pk__in=about.values("correctionrequest"))
    told = {"claim_count": Count("claims"), "answered_at": answered_at(), "has_unsent": _has_unsent()}
    rows = rows.select_related("document", "handler").annotate(**told)
    return rows.order_by("-asked_at", "-id")


def _has_unsent() -> Exists:
    """Whether the mail server was to be given a letter and nobody knows that it took it, though there was time."""
    number = Cast(KeyTextTransform("letter", "data"), BigIntegerField())
    taken = RequestEvent.objects.filter(request=OuterRef("request"), action=RequestEvent.Action.SENT)
    taken = taken.annotate(letter=number).filter(letter=OuterRef("pk"))
    letters = RequestEvent.objects.filter(request=OuterRef("pk"), is_mailed=True)
    return Exists(letters.filter(~Exists(taken), at__lt=timezone.now() - LONGEST_SENDING))


def answered_at() -> Subquery:
    """When the first answer came that was not taken back."""
    answers = RequestEvent.objects.filter(request=OuterRef("pk"), action="answer", taken_back__isnull=True)
    return Subquery(answers.order_by("said_at", "id").values("said_at")[:1], output_field=DateTimeField())


class Sending(StrEnum):
    """How it stands with a letter that the program was asked to send."""

    GOING = "going"
    SENT = "sent"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


def sending_of(letter: RequestEvent, events: Iterable[RequestEvent]) -> Sending | None:
    """The same, by the events of its request in their order; None for what people send themselves. No query.

    Nobody knows where whoever was to write it down died in between.
    """
    if not letter.is_mailed:
        return None
    last = [letter, *(event for event in events if event.data.get("letter") == letter.pk)][-1]
    if last.action in (RequestEvent.Action.SENT, RequestEvent.Action.NOT_SENT):
        return Sending(last.action)
    return Sending.GOING if timezone.now() - last.at < LONGEST_SENDING else Sending.UNKNOWN


def asked_publishers() -> list[str]:
    """Every publisher that was asked, by name. One query."""
    names = CorrectionRequest.objects.order_by("publisher").values_list("publisher", flat=True)
    return list(names.distinct())


def request_with_all(request_id: int) -> CorrectionRequest:
    """The request with document, people, proof, its claims with their ratings, and every act on it, the oldest first.

    Four queries. Raises CorrectionRequest.DoesNotExist.
    """
    events = RequestEvent.objects.select_related("actor", "snapshot", "taken_back__actor").order_by("id")
    rows = CorrectionRequest.objects.select_related("document", "handler", "created_by", "withdrawn_by", "proof")
    rows = rows.defer("proof__text", "proof__headers")
    found = rows.prefetch_related(
        Prefetch("claims", _rated(Claim.objects.all())),
        Prefetch("events", events.defer("snapshot__text", "snapshot__headers")),
    )
    return found.get(pk=request_id)


def claims_to_ask_about(document_id: int) -> list[Claim]:
    """The claims of the document that two people stand behind, in its order, with ratings and places.

    Each has ``is_asked``: whether an open request is about it already. Three queries.
    """
    open_ones = CorrectionRequest.objects.filter(_OPEN, claims=OuterRef("pk")).values("pk")[:1]
    rows = Claim.objects.filter(document=document_id, status__in=DECIDED).annotate(is_asked=Subquery(open_ones))
    return list(_rated(rows))


def rated_wrong(claims: Iterable[Claim]) -> list[int]:
    """The ids of those whose label means refuted and about which nobody is being asked."""
    return [
        claim.pk
        for claim in claims
        if not claim.is_asked  # type: ignore[attr-defined]
        and any(a.label and a.label.verdict == Verdict.REFUTED for a in claim.assessments.all())
    ]


def kept_pages(request: CorrectionRequest) -> list[Snapshot]:
    """What was kept of the article for the request, the newest first; ``events`` are fetched already."""
    kept = [event.snapshot for event in request.events.all() if event.snapshot]
    return list({page.pk: page for page in reversed(kept)}.values())


def request_of_claim(claim_id: int) -> CorrectionRequest | None:
    """The request about the claim that waits the longest for an answer; without one the latest. One query."""
    rows = CorrectionRequest.objects.filter(claims=claim_id, withdrawn_at__isnull=True)
    return rows.filter(outcome="").order_by("due_on", "id").first() or rows.order_by("-id").first()


def late_requests(user: User) -> list[CorrectionRequest]:
    """Those that should have been answered by now: one's own, and for editors everybody's. One query."""
    rows = CorrectionRequest.objects.filter(_state("overdue")).select_related("document", "handler")
    if not roles_of(user) & EDITORS:
        rows = rows.filter(handler=user)
    return list(rows.order_by("due_on", "id")[:MOST_ON_DESK])


def answers_to_tell(day: datetime.date) -> QuerySet[CorrectionRequest]:
    """The open requests whose day passed before ``day`` and whose handler was not told so."""
    rows = CorrectionRequest.objects.filter(_OPEN, due_on__lt=day)
    return rows.filter(Q(told_due_on__isnull=True) | ~Q(told_due_on=F("due_on"))).order_by("due_on", "id")


def _rated(rows: QuerySet[Claim]) -> QuerySet[Claim]:
    submitted = Assessment.objects.filter(submitted_at__isnull=False).select_related("label__scale")
    anchors = Anchor.objects.order_by("-is_primary", "start").select_related("revision")
    found = rows.select_related("document").order_by("position", "id")
    return found.prefetch_related(
        Prefetch("assessments", submitted), Prefetch("anchors", anchors.defer("revision__text"))
    )


def _state(state: str) -> Q:
    if state == "withdrawn":
        return Q(withdrawn_at__isnull=False)
    if state == "overdue":
        return _OPEN & Q(due_on__lt=today())
    if state == "open":
        return _OPEN
    return Q(withdrawn_at__isnull=True, outcome=state) if state else Q(withdrawn_at__isnull=True)
