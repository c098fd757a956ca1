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
SELECT t.answer, t.later,
       first.data #> '{{assessment,label_names}}' AS before, second.data #> '{{assessment,label_names}}' AS after,
       first.data #> '{{assessment,label}}' IS DISTINCT FROM second.data #> '{{assessment,label}}'
       OR first.data #> '{{assessment,scale}}' IS DISTINCT FROM second.data #> '{{assessment,scale}}' AS changed,
       count(*)
FROM turns t
LEFT JOIN {events} first ON first.id = t.id AND t.answer = 'return' AND t.later = 'submit'
LEFT JOIN {events} second ON second.id = t.later_id AND t.answer = 'return' AND t.later = 'submit'
WHERE t.action = 'submit' AND t.at < %s
GROUP BY 1, 2, 3, 4, 5
"""


def agreement(scope: Scope) -> Agreement:
    """How the second people answered what was handed in within the scope. One query."""
    by_answer = dict.fromkeys(Answer, 0)
    relabelled: dict[tuple[str, str], int] = {}
    for answer, later, before, after, changed, n in _turns(scope):
        found = _answer(answer, later, changed=changed)
        by_answer[found] += n
        if found is Answer.OTHER_LABEL:
            pair = (_label(before), _label(after))
            relabelled[pair] = relabelled.get(pair, 0) + n
    pairs = sorted(relabelled.items(), key=lambda entry: (-entry[1], entry[0]))
    return Agreement(by_answer, tuple(Relabelled(*pair, n) for pair, n in pairs))


def _turns(scope: Scope) -> list[tuple[Any, ...]]:
    narrowed, values = "", ()
    if scope.publisher or scope.language:
        claims, values = claims_of(scope).values("pk").query.sql_with_params()
        narrowed = f"AND claim_id IN ({claims})"
    query = _TURNS.format(events=ClaimEvent._meta.db_table, narrowed=narrowed)
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


def _label(names: str | None) -> str:
    """The name of the label in an event, in the reader's language."""
    return in_language(json.loads(names)) if names else ""
