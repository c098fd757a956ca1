"""How many claims stood where, and how many moved, step by step."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, QuerySet

from claims.queries.newsroom.scope import Scope, claims_of, events_of, in_step, midnight
from claims.workflow import DONE, Action, Status


@dataclass(frozen=True, slots=True)
class Standing:
    """``by_status`` has, for every status, the number of claims at the end of each of the ``steps``."""

    steps: tuple[datetime.date, ...]
    by_status: Mapping[Status, tuple[int, ...]]

    def unfinished(self, index: int) -> int:
        """How many claims had something left to be done at the end of that step."""
        return sum(numbers[index] for status, numbers in self.by_status.items() if status not in DONE)


@dataclass(frozen=True, slots=True)
class Flow:
    """For each of the ``steps``: claims found (by the splitter or people), and moves of each action."""

    steps: tuple[datetime.date, ...]
    found: tuple[int, ...]
    moved: Mapping[Action, tuple[int, ...]]


#: The acts that may change a status. The adding of a claim is none: its making is counted as everybody's is.
_MOVES = (*Action, "undo")
#: The moves that the flow tells.
FLOW = (Action.ACCEPT, Action.SUBMIT, Action.PUBLISH)


def standing(scope: Scope) -> Standing:
    """How many claims stood in each status at the end of each step; three queries.

    Counted backwards: from how the claims stand now, what happened since is taken away. So the history before the
    scope is not read, and proposals that a later run of the splitter removed are not counted at any time.
    """
    changes = _changes(scope)
    now = Counter({Status(status): n for status, n in claims_of(scope).values_list("status").annotate(Count("pk"))})
    now.subtract(changes[None])
    found: list[Counter[Status]] = []
    for step in reversed(scope.steps):
        found.append(now.copy())
        now.subtract(changes[step])
    return Standing(scope.steps, {status: tuple(counts[status] for counts in reversed(found)) for status in Status})


def flow(scope: Scope) -> Flow:
    """What came in and what went on in each step, an act that was undone too; two queries."""
    found: Counter[datetime.date] = Counter()
    for step, n in _counted(_since(claims_of(scope), "created_at", scope.start), "created_at", scope):
        found[step] += n
    moves = _since(events_of(scope), "at", scope.start).filter(action__in=FLOW)
    moved: Counter[tuple[str, datetime.date]] = Counter()
    for step, action, n in _counted(moves, "at", scope, "action"):
        moved[action, step] += n
    by_action = {action: tuple(moved[action, step] for step in scope.steps) for action in FLOW}
    return Flow(scope.steps, tuple(found[step] for step in scope.steps), by_action)


def _changes(scope: Scope) -> defaultdict[datetime.date | None, Counter[Status]]:
    """By how much each step changed the number of claims in each status; under None what came after the scope."""
    begin = midnight(scope.steps[0])
    changes: defaultdict[datetime.date | None, Counter[Status]] = defaultdict(Counter)
    for step, n in _counted(_since(claims_of(scope), "created_at", begin), "created_at", scope):
        changes[step][Status.PROPOSED] += n
    moves = _since(events_of(scope), "at", begin).filter(action__in=_MOVES).exclude(from_status=F("to_status"))
    for step, before, after, n in _counted(moves, "at", scope, "from_status", "to_status"):
        changes[step][Status(before)] -= n
        changes[step][Status(after)] += n
    return changes


def _since(rows: QuerySet[Any], field: str, moment: datetime.datetime) -> QuerySet[Any]:
    return rows.filter(**{f"{field}__gte": moment})


def _counted(rows: QuerySet[Any], field: str, scope: Scope, *names: str) -> Iterator[tuple[Any, ...]]:
    """The first day of each step, None for what came after the scope, with each value of ``names`` and their number."""
    steps = dict(enumerate(scope.steps, start=1))
    counted = rows.annotate(step=in_step(field, scope)).values_list("step", *names).annotate(n=Count("pk"))
    return ((steps.get(step), *rest) for step, *rest in counted)
