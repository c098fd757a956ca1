"""What waits for a person."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db.models import Count, Max, OuterRef, QuerySet, Subquery, Window

from claims.models import Claim, ClaimEvent, Document
from claims.models.claims import deadline_order
from claims.queries.filters import overdue
from claims.queries.people import roles_of
from claims.workflow import EDITORS, Action, Status

#: Claims that one list of the desk shows at most.
LONGEST = 50
LATELY = 10

_MOVES = [action.value for action in Action]


@dataclass(frozen=True, slots=True)
class Desk:
    """Claims, each with its document. ``returned`` and ``to_check`` are mine, ``free`` is queued and nobody's.

    ``overdue`` are mine too, and for those who approve everybody's; they stand in the other lists as well.
    Each list ends at LONGEST claims; those of all but ``lately`` tell by ``waiting`` how many there are.
    ``to_approve`` is empty for those who may not approve. ``returned`` are not among ``to_check``.
    """

    to_check: tuple[Claim, ...]
    returned: tuple[Claim, ...]
    to_approve: tuple[Claim, ...]
    free: tuple[Claim, ...]
    lately: tuple[Claim, ...]
    overdue: tuple[Claim, ...]
    has_documents: bool


def desk(user: User) -> Desk:
    """The desk of ``user`` in a constant number of queries; the oldest work first, in ``lately`` the latest act."""
    may_approve = bool(roles_of(user) & EDITORS)
    mine = _claims().filter(assignee=user, status__in=[Status.QUEUED, Status.CHECKING]).alias(last_move=_last_move())
    return Desk(
        to_check=_first(mine.exclude(last_move=Action.RETURN)),
        returned=_first(mine.filter(last_move=Action.RETURN)),
        to_approve=_first(_to_approve(user)) if may_approve else (),
        free=_first(_claims().filter(status=Status.QUEUED, assignee=None)),
        lately=tuple(_lately(user)),
        overdue=_first(_overdue(user, of_all=may_approve)),
        has_documents=Document.objects.exists(),
    )


def _first(claims: QuerySet[Claim]) -> tuple[Claim, ...]:
    return tuple(claims.annotate(waiting=Window(Count("pk")))[:LONGEST])


def _claims() -> QuerySet[Claim]:
    return Claim.objects.select_related("document", "assignee").order_by("id")


def _overdue(user: User, *, of_all: bool) -> QuerySet[Claim]:
    late = _claims().filter(overdue()).order_by(deadline_order(), "id")
    return late if of_all else late.filter(assignee=user)


def _last_move() -> Subquery:
    moves = ClaimEvent.objects.filter(claim=OuterRef("pk"), action__in=_MOVES).order_by("-id")
    return Subquery(moves.values("action")[:1])


def _to_approve(user: User) -> QuerySet[Claim]:
    own = Claim.objects.filter(assessments__author=user, assessments__submitted_at__isnull=False)
    return _claims().filter(status=Status.IN_REVIEW).exclude(pk__in=own.values("pk"))


def _lately(user: User) -> QuerySet[Claim]:
    acts = ClaimEvent.objects.filter(actor=user).order_by().values("claim").annotate(last=Max("id"))
    latest = acts.filter(claim=OuterRef("pk")).values("last")
    touched = _claims().filter(pk__in=acts.order_by("-last").values("claim")[:LATELY])
    return touched.annotate(last_act=Subquery(latest)).order_by("-last_act")
