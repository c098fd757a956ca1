"""What people did lately, and what of it can still be undone.

An act can be undone while nothing later depends on it: no later act that stands has touched what it touched. Acts
that belong together (taking a claim, splitting, merging, marking as the same) are one: the first event names the
other claims in ``data["claims"]``, and the further events name it in ``data["follows"]``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BigIntegerField, BooleanField, Exists, ExpressionWrapper, OuterRef, QuerySet
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast

from claims.models import Claim, ClaimEvent, Hint
from claims.queries.search import IsOneOf
from claims.workflow import EDITABLE, REVERSIBLE, Action, Actor, objection_to_undo

#: How many acts the list of a document shows.
LATEST = 30

EVERYTHING = "everything"
_WORDS = frozenset({"text", "kind", "claimant"})


def _anchors(data: Mapping[str, Any]) -> set[str]:
    touched = [data["anchor"]["id"]] if "anchor" in data else []
    touched += [a["id"] for a in data.get("anchors", {}).get("old", ())]
    touched += data.get("anchors", {}).get("new", ())
    return {f"anchor {pk}" for pk in touched}


def _words(data: Mapping[str, Any]) -> set[str]:
    return set(_WORDS & data.keys())


def _evidence(data: Mapping[str, Any]) -> set[str]:
    return {f"evidence {data['evidence']}"}


def _copies(data: Mapping[str, Any]) -> set[str]:
    return {f"evidence {pk}" for pk in data.get("copies", ())}


def _tag(data: Mapping[str, Any]) -> set[str]:
    return {f"tag {data['tag']}"}


def _others(data: Mapping[str, Any]) -> set[str]:
    return {f"same {pk}" for pk in data.get("claims", ())}


#: What each act that can be undone touches of its claim.
_TOUCHED: Mapping[str, Callable[[Mapping[str, Any]], set[str]]] = {
    Action.ACCEPT: lambda data: {"status"},
    Action.DISMISS: lambda data: {"status"},
    Action.START: lambda data: {"status", "assignee"},
    Action.RESTORE: lambda data: {"status", "assignee"},
    "assign": lambda data: {"assignee"},
    "edit": _words,
    "add": lambda data: {EVERYTHING},
    "move_anchor": _anchors,
    "add_anchor": _anchors,
    "remove_anchor": _anchors,
    "split": lambda data: _words(data) | _anchors(data),
    "split_off": lambda data: {EVERYTHING},
    "merge": lambda data: _words(data) | _anchors(data) | _copies(data),
    "add_evidence": _evidence,
    "withdraw_evidence": _evidence,
    "edit_evidence": _evidence,
    "order_evidence": lambda data: {"order of the evidence"},
    "copy_evidence": lambda data: set(),
    "move_evidence": _evidence,
    "receive_evidence": _evidence,
    "same": _others,
    "not_same": _others,
    "deadline": lambda data: {"deadline"},
    "tag": _tag,
    "untag": _tag,
}
UNDOABLE = frozenset(_TOUCHED)
_OF_HEADS = ClaimEvent.objects.filter(action__in=UNDOABLE, data__follows__isnull=True)
#: Acts on the words, the places and the evidence: to be undone, as to be done, only while the claim is open.
_OPEN_ONLY = UNDOABLE - REVERSIBLE - {"assign", "same", "not_same", "deadline", "tag", "untag", "copy_evidence"}


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a person. ``objection`` is the key of the reason why it cannot be undone now, empty where it can."""

    event: ClaimEvent
    objection: str


@dataclass(frozen=True)
class Undoing:
    """All that an undo touches: the events of the act, and every claim of theirs with its whole history."""

    events: tuple[ClaimEvent, ...]
    claims: Mapping[int, Claim]

    @property
    def head(self) -> ClaimEvent:
        return self.events[0]


def touched(event: ClaimEvent) -> set[str]:
    """What of its claim an act touched. A hand-in and all that follows it rest on everything before."""
    if event.action in _TOUCHED:
        return _TOUCHED[event.action](event.data)
    return {EVERYTHING} if event.action in set(Action) else set()


def is_undone(event: ClaimEvent, history: Iterable[ClaimEvent]) -> bool:
    return event.pk in _undone(history)


def dependents(event: ClaimEvent, history: Sequence[ClaimEvent]) -> list[ClaimEvent]:
    """The later events of the claim that stand and rest on this one."""
    undone, own = _undone(history), touched(event)
    later = [e for e in history if e.pk > event.pk and e.pk not in undone and head_of(e) != head_of(event)]
    return [e for e in later if _overlap(own, touched(e))]


def head_of(event: ClaimEvent) -> int:
    """The event that stands for the whole act."""
    return int(event.data.get("follows", event.pk))


def undoing(event: ClaimEvent, claims: Mapping[int, Claim]) -> Undoing:
    """The act with all its events; ``claims`` are those of ``claims_of(event)`` with their events fetched."""
    events = [e for claim in claims.values() for e in claim.events.all() if head_of(e) == event.pk]
    return Undoing(tuple(sorted(events, key=lambda e: e.pk)), claims)


def claims_of(event: ClaimEvent) -> set[int]:
    """The claims that the act, of which ``event`` is the first, was about."""
    return {event.claim_id, *event.data.get("claims", ())}


def objection(act: Undoing, actor: Actor) -> str:
    """The key of the reason why ``actor`` cannot undo the act now, empty where they can. No query."""
    if act.head.action not in UNDOABLE:
        return "not_undoable"
    refused = objection_to_undo(actor, act.head.actor_id)
    if refused:
        return refused
    return next(filter(None, (_objection(event, act.claims[event.claim_id]) for event in act.events)), "")


def _objection(event: ClaimEvent, claim: Claim) -> str:
    history = list(claim.events.all())
    if is_undone(event, history):
        return "undone_already"
    if dependents(event, history):
        return "acted_on_since"
    return "not_editable" if event.action in _OPEN_ONLY and claim.status not in EDITABLE else ""


def latest_acts(document_id: int, actor: Actor) -> list[Act]:
    """The last acts on the claims of a document that are of a kind to be undone, the latest first. Three queries."""
    heads = list(_heads(document_id).select_related("actor", "claim").order_by("-pk")[:LATEST])
    wanted = {pk for event in heads for pk in claims_of(event)}
    claims = {claim.pk: claim for claim in Claim.objects.filter(pk__in=wanted).prefetch_related("events")}
    return [Act(event, _objection_of(event, claims, actor)) for event in heads]


def latest_act_of(person_id: int, document_id: int) -> ClaimEvent | None:
    """The last act of a person on the claims of a document that can be undone and was not. Two queries."""
    undone = ClaimEvent.objects.filter(claim__document=document_id, action="undo").values_list(
        "data__undoes", flat=True
    )
    return _heads(document_id).filter(actor=person_id).exclude(pk__in=list(undone)).order_by("-pk").first()


def has_to_undo(document_id: int, person_id: int) -> ExpressionWrapper[Any]:
    """Whether ``latest_act_of`` or ``hints.latest_set_aside`` finds anything, as a column of another query."""
    undoes = Cast(KeyTextTransform("undoes", "data"), BigIntegerField())
    undone = ClaimEvent.objects.filter(claim=OuterRef("claim"), action="undo").annotate(undoes=undoes)
    # By the claims of the document, not by all that the person ever did: an array is made before all else.
    claims = ArraySubquery(Claim.objects.filter(document=document_id).order_by().values("pk"))
    acts = _OF_HEADS.filter(IsOneOf("claim_id", claims), ~Exists(undone.filter(undoes=OuterRef("pk"))), actor=person_id)
    set_aside = Hint.objects.filter(revision__document=document_id, dismissal__by=person_id)
    return ExpressionWrapper(Exists(acts.order_by()) | Exists(set_aside.order_by()), BooleanField())


def _heads(document_id: int) -> QuerySet[ClaimEvent]:
    return _OF_HEADS.filter(claim__document=document_id)


def _objection_of(event: ClaimEvent, claims: Mapping[int, Claim], actor: Actor) -> str:
    return objection(undoing(event, {pk: claims[pk] for pk in claims_of(event) if pk in claims}), actor)


def _undone(history: Iterable[ClaimEvent]) -> set[int]:
    """The events that were undone, and the undoing of which tells nothing more."""
    undos = [event for event in history if event.action == "undo"]
    return {event.data["undoes"] for event in undos} | {event.pk for event in undos}


def _overlap(own: set[str], later: set[str]) -> bool:
    return bool(own & later or (EVERYTHING in own and later) or (EVERYTHING in later and own))
