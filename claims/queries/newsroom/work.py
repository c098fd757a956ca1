"""What people did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count

from claims.queries.newsroom.scope import Scope, events_of

#: The sorts of work that the figures tell, and the acts that belong to each.
SORTS: Mapping[str, tuple[str, ...]] = {
    "sorting": ("accept", "dismiss", "restore"),
    "shaping": ("add", "edit", "move_anchor", "add_anchor", "remove_anchor", "split", "merge", "same"),
    "evidence": ("add_evidence",),
    "handed_in": ("submit",),
    "second": ("approve", "return"),
    "publishing": ("publish", "correct", "withdraw"),
}
_SORT_OF = {action: sort for sort, actions in SORTS.items() for action in actions}


@dataclass(frozen=True, slots=True)
class Work:
    """One person's acts of each sort."""

    who: str
    by_sort: Mapping[str, int]


def work_of_people(scope: Scope) -> tuple[Work, ...]:
    """What each person did, in the order of the alphabet: nobody is ranked. One query.

    People without an act of these sorts are left out; an act that was undone counts.
    """
    acts = events_of(scope).filter(at__gte=scope.start, at__lt=scope.end, action__in=_SORT_OF, actor__isnull=False)
    found: defaultdict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(SORTS, 0))
    for who, action, n in acts.values_list("actor__username", "action").annotate(Count("pk")):
        found[who][_SORT_OF[action]] += n
    return tuple(Work(who, found[who]) for who in sorted(found, key=str.lower))
