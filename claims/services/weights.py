"""Setting the weights of check-worthiness, and seeing beforehand what they would do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import Max

from claims.models import Document, WeightSet
from claims.queries.documents import latest_revision
from claims.queries.weights import weights_in_use
from claims.services.acts import member
from claims.text.analysis import Analysis as Reading
from claims.text.check_worthiness import Weights
from claims.workflow import Refused, Role

#: The newest articles that a new set is tried on, and how long each may be so that nobody waits.
SAMPLE, LONGEST = 3, 20_000
# One after the other, so that two administrators do not take the same number. Any number, but our own.
_WEIGHTS_LOCK = 0x57E1


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens to one claim of the sample: score and rank (1 the highest of its article) before and after."""

    document: str
    text: str
    old_score: float
    new_score: float
    old_rank: int
    new_rank: int


@transaction.atomic
def make_weight_set(name: str, *, intercept: float, by_feature: Mapping[str, float], by: User) -> WeightSet:
    """Store a set under the next number and use it from now on; claims that are there keep their scores.

    Raises Refused("not_your_role"), and ValueError for an unknown feature or a weight that is no finite number.
    """
    _administrator(by)
    checked = Weights(name, intercept, by_feature)
    _lock()
    highest = WeightSet.objects.aggregate(Max("number"))["number__max"] or 0
    row = WeightSet.objects.create(
        number=highest + 1,
        name=name,
        intercept=checked.intercept,
        by_feature=dict(checked.by_feature),
        created_by=by,
    )
    return _use(row)


@transaction.atomic
def use_weight_set(number: int, *, by: User) -> WeightSet:
    """Score with this set from now on. Raises Refused("not_your_role") and WeightSet.DoesNotExist."""
    _administrator(by)
    _lock()
    return _use(WeightSet.objects.get(number=number))


@transaction.atomic
def use_learnt_weights(*, by: User) -> None:
    """Score with the weights that come with the program again. Raises Refused("not_your_role")."""
    _administrator(by)
    _lock()
    _rest()


def effects_of(weights: Weights) -> list[Effect]:
    """What ``weights`` would do to the claims of the newest articles, beside those in use: by new rank, per article."""
    old, found = weights_in_use(), []
    for document in Document.objects.all()[:SAMPLE]:
        before, after = _read(document, old), _read(document, weights)
        found += _compared(document.title, before, after)
    return found


def _read(document: Document, weights: Weights) -> Reading:
    from claims.text.pipeline import analyze  # here: the parser takes a second to import, and most processes never read

    return analyze(latest_revision(document).text[:LONGEST], document.language, weights=weights)


def _compared(title: str, before: Reading, after: Reading) -> list[Effect]:
    old, new = _ranked(before), _ranked(after)
    return [Effect(title, key[0], old[key][1], score, old[key][0], rank) for key, (rank, score) in new.items()]


def _ranked(reading: Reading) -> dict[tuple[str, int], tuple[int, float]]:
    """Rank and score of each claim, by its wording and place; of equal scores the earlier claim goes first."""
    order = sorted(reading.claims, key=lambda c: -c.check_worthiness.score)
    return {(c.text, c.anchors[0].span.start): (n, c.check_worthiness.score) for n, c in enumerate(order, 1)}


def _administrator(by: User) -> None:
    if Role.ADMINISTRATOR not in member(by).roles:
        raise Refused("not_your_role")


def _lock() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_WEIGHTS_LOCK])


def _rest() -> None:
    WeightSet.objects.filter(is_active=True).update(is_active=False)


def _use(row: WeightSet) -> WeightSet:
    _rest()
    row.is_active = True
    row.save(update_fields=["is_active"])
    return row
