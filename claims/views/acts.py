"""Which acts the panel of a claim offers, and which of them is the next sensible one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from claims.models import Claim
from claims.queries.claims import facts_of
from claims.wording import REFUSALS, VERBS, in_words
from claims.workflow import (
    ASSESSABLE,
    DECIDED,
    DONE,
    EDITABLE,
    EDITORS,
    Action,
    Actor,
    ClaimFacts,
    Status,
    actions_for,
    may_arrange,
    needs_reason,
    objections,
)

#: The act that leads a claim on from each status. Submitting has its own form.
NEXT = {
    Status.PROPOSED: Action.ACCEPT,
    Status.QUEUED: Action.START,
    Status.IN_REVIEW: Action.APPROVE,
    Status.APPROVED: Action.PUBLISH,
    Status.DISMISSED: Action.RESTORE,
}
#: Keys of the keyboard; return and reopen share one, for they never stand side by side.
KEYS = {"accept": "a", "dismiss": "d", "take": "m", "start": "m", "return": "b", "approve": "p"}

#: After these the eye goes on to the next claim that waits for the same.
LEADING_ON = frozenset({"accept", "dismiss", "submit", "approve", "return"})


@dataclass(frozen=True, slots=True)
class Act:
    """One button; ``explained`` when it asks for a reason first."""

    name: str
    verb: Any
    key: str = ""
    explained: bool = False


@dataclass(frozen=True, slots=True)
class Acts:
    """``primary`` is the next sensible act; ``waits_for`` says why there is none."""

    primary: Act | None
    others: tuple[Act, ...]
    waits_for: Any = ""
    can_edit: bool = False
    can_assess: bool = False
    can_assign: bool = False
    can_date: bool = False
    can_ask_publisher: bool = False

    @property
    def leads_on(self) -> bool:
        """Whether one of them leads on to the next claim."""
        return self.can_assess or any(act.name in LEADING_ON for act in (self.primary, *self.others) if act)


def acts_for(claim: Claim, actor: Actor) -> Acts:
    """What ``actor`` may do with the claim now. No query where the claim came from ``claim_with_all``."""
    facts = facts_of(claim, actor)
    offered = [a for a in actions_for(facts, actor) if a != Action.SUBMIT and not _objections(facts, a, actor)]
    wanted = NEXT.get(facts.status)
    primary = wanted if wanted in offered else None
    others = [_act(action) for action in offered if action != primary]
    if _can_take(facts, actor, offered):
        others.insert(0, _act("take"))
    return Acts(
        primary=_act(primary) if primary else None,
        others=tuple(others),
        waits_for=_waits_for(facts, wanted, actor),
        can_edit=facts.status in EDITABLE,
        can_assess=facts.status in ASSESSABLE and facts.assignee == actor.id,
        can_assign=facts.status in EDITABLE and may_arrange(actor, facts.assignee),
        can_date=facts.status not in DONE and may_arrange(actor, facts.assignee),
        can_ask_publisher=facts.status in DECIDED and bool(actor.roles & EDITORS),
    )


def _act(action: Action | str) -> Act:
    name = str(action)
    explained = name in list(Action) and needs_reason(Action(name))
    return Act(name, in_words(VERBS, name), KEYS.get(name, ""), explained)


def _objections(facts: ClaimFacts, action: Action, actor: Actor) -> tuple[str, ...]:
    return objections(facts, action, actor, "to be given")


def _can_take(facts: ClaimFacts, actor: Actor, offered: Sequence[Action]) -> bool:
    mine_already = facts.status == Status.CHECKING and facts.assignee == actor.id
    return (
        facts.status in EDITABLE
        and Action.START not in offered
        and not mine_already
        and may_arrange(actor, facts.assignee)
    )


def _waits_for(facts: ClaimFacts, wanted: Action | None, actor: Actor) -> Any:
    if wanted is None or wanted == Action.PUBLISH:
        return ""
    found = _objections(facts, wanted, actor)
    if found and wanted == Action.APPROVE and found[0] == "not_your_role":
        return _("It waits for the second person, an editor.")
    return in_words(REFUSALS, found[0]) if found else ""
