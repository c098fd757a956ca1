"""Who may do what about a request for correction, as data: ``docs/publishers.md`` has the same table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claims.workflow import EDITORS, EVERYONE, Actor, Role


class RequestAct(StrEnum):
    """What people do about a request for correction."""

    ASK = "ask"
    REMIND = "remind"
    SEND = "send"
    ANSWER = "answer"
    TAKE_BACK = "take_back"
    LOOK = "look"
    POSTPONE = "postpone"
    CLOSE = "close"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class RequestRule:
    """Who may do it, while the request stands how (None: open or closed), and whether they have to say why."""

    roles: frozenset[Role]
    while_open: bool | None = None
    needs_reason: bool = False


#: Editors speak for the newsroom; what comes back may be written down by whoever hears of it.
REQUEST_RULES = {
    RequestAct.ASK: RequestRule(EDITORS),
    RequestAct.REMIND: RequestRule(EDITORS, while_open=True),
    RequestAct.SEND: RequestRule(EDITORS, while_open=True),
    RequestAct.ANSWER: RequestRule(EVERYONE),
    RequestAct.TAKE_BACK: RequestRule(EVERYONE, needs_reason=True),
    RequestAct.LOOK: RequestRule(EVERYONE),
    RequestAct.POSTPONE: RequestRule(EDITORS, while_open=True),
    RequestAct.CLOSE: RequestRule(EDITORS, while_open=True),
    RequestAct.REOPEN: RequestRule(EDITORS, while_open=False, needs_reason=True),
    RequestAct.WITHDRAW: RequestRule(EDITORS, needs_reason=True),
}


def objection_to_request(
    act: RequestAct, actor: Actor, *, is_open: bool = True, is_withdrawn: bool = False, reason: str = ""
) -> str | None:
    """The key of why ``actor`` may not do this about a request that stands so; a withdrawn one is left alone."""
    rule = REQUEST_RULES[act]
    if not rule.roles & actor.roles:
        return "not_your_role"
    if is_withdrawn:
        return "already_withdrawn"
    if rule.while_open not in (None, is_open):
        return "request_closed" if rule.while_open else "request_open"
    return "no_reason" if rule.needs_reason and not reason.strip() else None
