"""What the second person said to what the first one handed in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.db import connection

from claims.models import ClaimEvent
from claims.models.ratings import in_language
from claims.queries.newsroom.scope import Scope, claims_of


class Answer(StrEnum):
    """What became of one assessment that was handed in."""

    APPROVED = "approved"
    SAME_LABEL = "same_label"
    OTHER_LABEL = "other_label"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Relabelled:
    """How many assessments had one label, were returned, and were handed in again with another; "" is no rating."""

    first: str
    second: str
    number: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """Every assessment handed in within the scope, by what became of it until now, and what labels became of labels."""

    by_answer: Mapping[Answer, int]
    relabelled: tuple[Relabelled, ...]

    @property
    def number(self) -> int:
        return sum(self.by_answer.values())

    @property
    def answered(self) -> int:
        """How many a second person has answered."""
        return self.number - self.by_answer[Answer.WAITING] - self.by_answer[Answer.WITHDRAWN]


# After a hand-in comes an answer, and after a return the next hand-in, whatever else is done meanwhile. Labels are read
# for what was returned and handed in again alone: they stand beside the words of the assessment.
_TURNS = """
WITH turns AS (
    SELECT id, action, at, lead(action) OVER turn AS answer, lead(action, 2) OVER turn AS later,
           lead(id, 2) OVER turn AS later_id
    FROM {events}
    WHERE at >= %s AND action IN ('submit', 'approve', 'return', 'withdraw') {narrowed}
    WINDOW turn AS (PARTITION BY claim_id ORDER BY id)
)
SELECT answer, later,
       CASE WHEN answer = 'return' AND later = 'submit' THEN (SELECT {label} FROM {events} WHERE id = turns.id) END,
       CASE WHEN answer = 'return' AND later = 'submit' THEN (SELECT {label} FROM {events} WHERE id = later_id) END,
       count(*)
FROM turns WHERE action = 'submit' AND at < %s
GROUP BY 1, 2, 3, 4
"""
#: Scale and key of the label that an event of a hand-in tells, and its names.
_LABEL = (
    "jsonb_build_array(data #> '{assessment,scale}', data #> '{assessment,label}', data #> '{assessment,label_names}')"
)


def agreement(scope: Scope) -> Agreement:
    """How the second people answered what was handed in within the scope. One query."""
    by_answer = dict.fromkeys(Answer, 0)
    relabelled: dict[tuple[str, str], int] = {}
    for answer, later, *labels, n in _turns(scope):
        before, after = (json.loads(told) if told else [] for told in labels)
        found = _answer(answer, later, changed=before[:2] != after[:2])
        by_answer[found] += n
        if found is Answer.OTHER_LABEL:
            pair = (in_language(before[2]), in_language(after[2]))
            relabelled[pair] = relabelled.get(pair, 0) + n
    pairs = sorted(relabelled.items(), key=lambda entry: (-entry[1], entry[0]))
    return Agreement(by_answer, tuple(Relabelled(*pair, n) for pair, n in pairs))


def _turns(scope: Scope) -> list[tuple[Any, ...]]:
    narrowed, values = "", ()
    if scope.publisher or scope.language:
        claims, values = claims_of(scope).values("pk").query.sql_with_params()
        narrowed = f"AND claim_id IN ({claims})"
    query = _TURNS.format(events=ClaimEvent._meta.db_table, label=_LABEL, narrowed=narrowed)
    with connection.cursor() as cursor:
        cursor.execute(query, [scope.start, *values, scope.end])
        found: list[tuple[Any, ...]] = cursor.fetchall()
        return found


def _answer(answer: str | None, later: str | None, *, changed: bool) -> Answer:
    if answer == "approve":
        return Answer.APPROVED
    if answer == "withdraw":
        return Answer.WITHDRAWN
    if answer != "return":
        return Answer.WAITING
    if later != "submit":
        return Answer.RETURNED
    return Answer.OTHER_LABEL if changed else Answer.SAME_LABEL
