"""One act on many claims: what it would do, doing it, taking it back."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Max

from claims.models import BulkAct, Claim, ClaimEvent
from claims.services.acts import Conflict, Seen, member
from claims.services.deadlines import set_deadline
from claims.services.moves import assign_claim, move_claim
from claims.services.tags import tag_claim, untag_claim
from claims.workflow import Action, Refused

#: The most claims of one act.
LARGEST = 200


class ActName(StrEnum):
    """What can be done to many claims at once."""

    ACCEPT = "accept"
    DISMISS = "dismiss"
    ASSIGN = "assign"
    TAG = "tag"
    UNTAG = "untag"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Act:
    """The act with what it needs: a dismissal its reason, an assignment the person (none: nobody), and so on."""

    name: ActName
    dismissed_as: str = ""
    to: User | None = None
    tag: str = ""
    due_at: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """``done`` are the claims as they stand after the act; ``refused`` those it does not change, each with the key why.

    ``bulk`` is what can be taken back; None where nothing was done.
    """

    done: tuple[Claim, ...]
    refused: tuple[tuple[Claim, str], ...]
    bulk: BulkAct | None = None


@transaction.atomic
def act_on_claims(seen: Mapping[int, Seen], *, by: User, act: Act) -> Outcome:
    """Do ``act`` to each claim that allows it, through the service of the act, each with its own events.

    A claim that the rules, or somebody who was faster, keep from it stands among ``refused``: ``changed_meanwhile``,
    ``already_so``, or what the service refuses. Raises Refused: not_your_role, too_many_claims, no_claims.
    """
    member(by)
    if not 0 < len(seen) <= LARGEST:
        raise Refused("too_many_claims" if seen else "no_claims")
    rows = _locked(seen)
    latest = ClaimEvent.objects.filter(claim__in=rows).aggregate(last=Max("id"))["last"] or 0
    refusals = {pk: key for pk in rows if (key := _objection(pk, seen[pk], by=by, act=act))}
    events = _events_since(latest, set(rows) - set(refusals))
    refused = [(rows[pk], refusals.get(pk, "already_so")) for pk in rows if str(pk) not in events]
    bulk = BulkAct.objects.create(name=act.name, by=by, events=events) if events else None
    return Outcome(tuple(_as_they_stand(int(pk) for pk in events)), tuple(refused), bulk)


def preview_act(seen: Mapping[int, Seen], *, by: User, act: Act) -> Outcome:
    """What ``act_on_claims`` would do, found by doing it and taking it all back before anybody can see it."""
    with transaction.atomic():
        outcome = act_on_claims(seen, by=by, act=act)
        transaction.set_rollback(True)
    return outcome


def _locked(seen: Iterable[int]) -> dict[int, Claim]:
    """The claims that are there, locked in the order of their ids, so that two acts cannot wait for each other."""
    rows = Claim.objects.select_for_update(no_key=True).filter(pk__in=list(seen)).order_by("id")
    return {row.pk: row for row in rows}


def _objection(claim_id: int, seen: Seen, *, by: User, act: Act) -> str:
    """Act on one claim; the key of the reason where that is not possible."""
    try:
        with transaction.atomic():
            _service(act)(claim_id, by=by, seen=seen)
    except Conflict:
        return "changed_meanwhile"
    except Refused as refusal:
        return refusal.key
    return ""


def _service(act: Act) -> Callable[..., Claim]:
    services: dict[ActName, Callable[..., Claim]] = {
        ActName.ACCEPT: partial(move_claim, action=Action.ACCEPT),
        ActName.DISMISS: partial(move_claim, action=Action.DISMISS, dismissed_as=act.dismissed_as),
        ActName.ASSIGN: partial(assign_claim, to=act.to),
        ActName.DEADLINE: partial(set_deadline, due_at=act.due_at),
        ActName.TAG: lambda pk, *, by, seen: tag_claim(pk, by=by, name=act.tag),
        ActName.UNTAG: lambda pk, *, by, seen: untag_claim(pk, by=by, name=act.tag),
    }
    return services[act.name]


def _events_since(latest: int, claims: set[int]) -> dict[str, list[int]]:
    events: dict[str, list[int]] = {}
    written = ClaimEvent.objects.filter(claim__in=claims, pk__gt=latest).order_by("claim", "id")
    for claim, event in written.values_list("claim", "pk"):
        events.setdefault(str(claim), []).append(event)
    return events


def _as_they_stand(claims: Iterable[int]) -> Iterable[Claim]:
    return Claim.objects.filter(pk__in=list(claims)).select_related("document", "assignee").order_by("id")
