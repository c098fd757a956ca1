"""Undoing what was done, while nothing depends on it. The history keeps both."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim, ClaimEvent, Hint
from claims.queries.acts import Undoing, claims_of, head_of, latest_act_of, objection, undoing
from claims.queries.hints import latest_set_aside
from claims.queries.people import actor_of
from claims.services.acts import member
from claims.services.hints import take_up_hint
from claims.services.reversals import REVERSALS
from claims.workflow import Refused


@transaction.atomic
def undo(event_id: int, *, by: User) -> ClaimEvent:
    """Lead back the act that the event belongs to, on every claim that it was about. The event that stands for it.

    Each event of the act gets an event "undo" that names it, the last one first. Raises ClaimEvent.DoesNotExist and
    Refused: not_your_role, not_your_act, not_undoable, undone_already, acted_on_since, not_editable, and what
    the place that things go back to is refused for (anchor_there_already, last_anchor, not_a_reviewer).
    """
    asked = ClaimEvent.objects.get(pk=event_id)
    head = ClaimEvent.objects.get(pk=head_of(asked))
    act = _locked(head)
    refused = objection(act, actor_of(by))
    if refused:
        raise Refused(refused)
    for event in reversed(act.events):
        REVERSALS[event.action](act.claims[event.claim_id], event, by, {"undoes": event.pk, "act": event.action})
    return head


@transaction.atomic
def undo_last(document_id: int, *, by: User) -> ClaimEvent | Hint:
    """Undo the last act of ``by`` on the claims of a document, or take up the hint that they set aside after it.

    Raises Refused as ``undo``, and nothing_to_undo.
    """
    latest, hint = latest_act_of(member(by).id, document_id), latest_set_aside(by.pk, document_id)
    if hint and hint.dismissal and (latest is None or latest.at < hint.dismissal.at):
        return take_up_hint(hint.pk, by=by)
    if latest is None:
        raise Refused("nothing_to_undo")
    return undo(latest.pk, by=by)


def _locked(head: ClaimEvent) -> Undoing:
    """The act with its claims, locked in the order of their ids; their histories are read only then."""
    wanted = sorted(claims_of(head))
    rows = list(Claim.objects.select_for_update(no_key=True).filter(pk__in=wanted).order_by("pk"))
    claims = Claim.objects.prefetch_related("events").in_bulk([row.pk for row in rows])
    return undoing(head, claims)
