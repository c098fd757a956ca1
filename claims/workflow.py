"""The rules of the work: statuses, the transition table as data, and who may do which.

Pure, so that every pair can be tested without a database. ``claims.services.moves.move_claim`` is the one caller
that changes a row by them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Where the work on a claim stands. It is something else than the rating."""

    PROPOSED = "proposed"
    QUEUED = "queued"
    CHECKING = "checking"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    PUBLISHED = "published"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What a person does to move a claim."""

    ACCEPT = "accept"
    START = "start"
    SUBMIT = "submit"
    APPROVE = "approve"
    PUBLISH = "publish"
    DISMISS = "dismiss"
    RESTORE = "restore"
    RETURN = "return"
    REOPEN = "reopen"
    CORRECT = "correct"
    WITHDRAW = "withdraw"


class Role(StrEnum):
    """A person's part in the newsroom; the values are the names of the groups."""

    CHECKER = "checker"
    EDITOR = "editor"
    ADMINISTRATOR = "administrator"


class Verdict(StrEnum):
    """The closed set that every newsroom's labels map to."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    CONFLICTING = "conflicting"
    NONE = "none"


#: Verdicts that say how the world is, and so cannot stand without evidence.
DECISIVE = frozenset({Verdict.SUPPORTED, Verdict.REFUTED})


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who acts: identity and roles, nothing else."""

    id: int
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """What the rules need to know of a claim.

    The assessment that counts is the actor's own before submission and the submitted one after it. ``label_verdict``
    is None without a label; ``evidence`` counts the pieces that are not withdrawn; ``is_public`` while an edition
    still carries the claim. ``missing`` are the points of ``claims.completeness`` without which the newsroom approves
    nothing.
    """

    status: Status
    assignee: int | None = None
    submitter: int | None = None
    has_justification: bool = False
    conclusion_only: bool = False
    label_verdict: Verdict | None = None
    evidence: int = 0
    is_public: bool = False
    missing: tuple[str, ...] = ()


class Refused(Exception):
    """The rules say no. ``key`` names the reason; the interface words it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class UnknownTransition(Refused):
    """No row of the table leads from this status by this action."""

    def __init__(self, status: Status, action: Action) -> None:
        super().__init__("unknown_transition")
        self.status, self.action = status, action


Guard = Callable[[ClaimFacts, Actor], str | None]


def by_the_assignee(facts: ClaimFacts, actor: Actor) -> str | None:
    return None if facts.assignee == actor.id else "not_the_assignee"


def free_or_own(facts: ClaimFacts, actor: Actor) -> str | None:
    return None if facts.assignee in (None, actor.id) else "assigned_to_another"


def justified(facts: ClaimFacts, actor: Actor) -> str | None:
    return None if facts.has_justification else "no_justification"


def concluded(facts: ClaimFacts, actor: Actor) -> str | None:
    return None if facts.conclusion_only or facts.label_verdict else "no_label"


def evidenced(facts: ClaimFacts, actor: Actor) -> str | None:
    needs = not facts.conclusion_only and facts.label_verdict in DECISIVE
    return "no_evidence" if needs and not facts.evidence else None


def by_a_second_person(facts: ClaimFacts, actor: Actor) -> str | None:
    return "own_work" if facts.submitter in (None, actor.id) else None


def complete(facts: ClaimFacts, actor: Actor) -> str | None:
    return "incomplete" if facts.missing else None


def not_public(facts: ClaimFacts, actor: Actor) -> str | None:
    """A claim under correction leaves the public by the next edition or a withdrawal, not by the back door."""
    return "still_published" if facts.is_public else None


def public(facts: ClaimFacts, actor: Actor) -> str | None:
    """Only what readers see can be taken back, even while its correction is being worked on."""
    return None if facts.is_public else "not_published"


def not_ones_own_verdict(facts: ClaimFacts, actor: Actor) -> str | None:
    """Whoever gave a verdict does not take it back alone."""
    return "own_work" if facts.submitter == actor.id else None


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the table: who may lead a claim from which statuses to which, and on what conditions."""

    action: Action
    sources: frozenset[Status]
    target: Status
    roles: frozenset[Role]
    guards: tuple[Guard, ...] = ()
    needs_reason: bool = False


EVERYONE = frozenset(Role)
EDITORS = frozenset({Role.EDITOR, Role.ADMINISTRATOR})
_OPEN = frozenset({Status.PROPOSED, Status.QUEUED, Status.CHECKING})
#: Where a published claim stands, and where it may stand while it is being corrected.
MAYBE_PUBLIC = frozenset({Status.PUBLISHED, Status.CHECKING, Status.IN_REVIEW, Status.APPROVED})


def _row(
    action: Action,
    sources: Status | frozenset[Status],
    target: Status,
    roles: frozenset[Role],
    *guards: Guard,
    reason: bool = False,
) -> Transition:
    found = sources if isinstance(sources, frozenset) else frozenset({sources})
    return Transition(action, found, target, roles, guards, reason)


TRANSITIONS: tuple[Transition, ...] = (
    _row(Action.ACCEPT, Status.PROPOSED, Status.QUEUED, EVERYONE),
    _row(Action.START, Status.QUEUED, Status.CHECKING, EVERYONE, free_or_own),
    _row(Action.SUBMIT, Status.CHECKING, Status.IN_REVIEW, EVERYONE, by_the_assignee, justified, concluded, evidenced),
    _row(Action.RETURN, Status.IN_REVIEW, Status.CHECKING, EDITORS, reason=True),
    _row(
        Action.APPROVE,
        Status.IN_REVIEW,
        Status.APPROVED,
        EDITORS,
        *(by_a_second_person, justified, concluded, evidenced, complete),
    ),
    _row(Action.REOPEN, Status.APPROVED, Status.CHECKING, EDITORS, reason=True),
    _row(Action.PUBLISH, Status.APPROVED, Status.PUBLISHED, EDITORS),
    _row(Action.CORRECT, Status.PUBLISHED, Status.CHECKING, EDITORS, reason=True),
    _row(Action.WITHDRAW, MAYBE_PUBLIC, Status.WITHDRAWN, EDITORS, public, not_ones_own_verdict, reason=True),
    _row(Action.DISMISS, _OPEN, Status.DISMISSED, EVERYONE, not_public, reason=True),
    _row(Action.RESTORE, Status.DISMISSED, Status.PROPOSED, EVERYONE),
)

_BY_PAIR = {(source, row.action): row for row in TRANSITIONS for source in row.sources}

#: Statuses in which the wording, the anchors and the evidence may still be changed.
EDITABLE = _OPEN
#: Statuses in which nothing is left to do.
DONE = frozenset({Status.PUBLISHED, Status.DISMISSED, Status.WITHDRAWN})
#: Statuses in which the assessment is being written.
ASSESSABLE = frozenset({Status.CHECKING})
#: Moves that an undo may lead back. What was handed to a second person or to the public has moves of its own for that.
REVERSIBLE = frozenset({Action.ACCEPT, Action.START, Action.DISMISS, Action.RESTORE})
#: Why a claim is set aside; the order is that of the keys 1 to 6.
DISMISSAL_REASONS = ("opinion", "not_checkable", "trivial", "duplicate", "splitter_error", "out_of_scope")
#: Statuses in which the newsroom stands to a verdict before others: two people gave it.
DECIDED = frozenset({Status.APPROVED, Status.PUBLISHED})


def decide(facts: ClaimFacts, action: Action, actor: Actor, reason: str = "") -> Status:
    """The status that ``action`` by ``actor`` leads to.

    Raises UnknownTransition for a pair that the table lacks and Refused, with the key of the reason, where the
    person, the reason or the claim do not meet the row's conditions.
    """
    row = _BY_PAIR.get((facts.status, action))
    if row is None:
        raise UnknownTransition(facts.status, action)
    for key in _objections(row, facts, actor, reason):
        raise Refused(key)
    return row.target


def objections(facts: ClaimFacts, action: Action, actor: Actor, reason: str = "") -> tuple[str, ...]:
    """Every reason why ``action`` would be refused now; empty when it would be done."""
    row = _BY_PAIR.get((facts.status, action))
    if row is None:
        return ("unknown_transition",)
    return tuple(_objections(row, facts, actor, reason))


def actions_for(facts: ClaimFacts, actor: Actor) -> tuple[Action, ...]:
    """The actions that the status and the person's roles leave open, guards still to be met, in table order."""
    return tuple(row.action for row in TRANSITIONS if facts.status in row.sources and row.roles & actor.roles)


def may_arrange(actor: Actor, assignee: int | None) -> bool:
    """Whether ``actor`` may say who does a claim, and until when: checkers for free ones and their own, editors all."""
    return assignee in (None, actor.id) or bool(actor.roles & EDITORS)


def objection_to_undo(actor: Actor, doer: int | None) -> str | None:
    """Why ``actor`` may not undo what the person ``doer`` did: people undo their own acts, editors everybody's."""
    if not actor.roles:
        return "not_your_role"
    return None if doer == actor.id or actor.roles & EDITORS else "not_your_act"


def needs_reason(action: Action) -> bool:
    """Whether ``action`` has to be explained in words (a dismissal: by one of DISMISSAL_REASONS)."""
    return any(row.needs_reason for row in TRANSITIONS if row.action == action)


def _objections(row: Transition, facts: ClaimFacts, actor: Actor, reason: str) -> list[str]:
    found = [] if row.roles & actor.roles else ["not_your_role"]
    if row.needs_reason and not reason.strip():
        found.append("no_reason")
    return found + [key for guard in row.guards if (key := guard(facts, actor))]
