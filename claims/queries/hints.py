"""What the program noticed, as pages show it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db.models import OuterRef, Prefetch, Q, QuerySet

from claims.models import Analysis, Anchor, Claim, Hint, HintDismissal, Revision
from claims.models.hints import WORTH_A_LOOK, Outcome
from claims.queries.gathered import PERSON, Part

#: Any hint that somebody should look at.
OPEN = "open"
#: Beside a claim: what was noticed about it.
OF_CLAIM = Part(
    "noticed",
    Hint.objects.filter(claims=OuterRef("pk")).order_by("position", "id"),
    {"dismissal": None, "dismissal__by": PERSON},
)
#: Beside an analysis: what was noticed in its text.
OF_TEXT = Part(
    "noticed",
    Hint.objects.filter(revision=OuterRef("revision")).order_by("position", "id"),
    fields=("id", "revision", "sort", "outcome", "rule", "message", "spans", "operands", "position", "dismissal"),
)


def hints_of(revision: Revision) -> QuerySet[Hint]:
    """The hints of a text in its order, with their dismissals and claims. Two queries."""
    claims = Prefetch("claims", Claim.objects.only("text", "document", "position").order_by("position", "id"))
    rows = Hint.objects.filter(revision=revision).select_related("revision", "dismissal__by").prefetch_related(claims)
    return rows.order_by("position", "id")


def standing_dismissals(document_id: int, digests: Iterable[str]) -> dict[str, HintDismissal]:
    """The dismissals in force, by the digests of their hints. One query."""
    rows = HintDismissal.objects.filter(document=document_id, digest__in=list(digests))
    latest = rows.order_by("digest", "-id").distinct("digest")
    return {row.digest: row for row in latest if row.stands}


def latest_set_aside(person_id: int, document_id: int) -> Hint | None:
    """The hint of a document that a person set aside last, of those that still are. One query."""
    mine = Hint.objects.filter(revision__document=document_id, dismissal__by=person_id)
    return mine.select_related("dismissal").order_by("-dismissal", "-pk").first()


def newest_reading(revision: Revision) -> Analysis:
    """What was read last in the text. Raises Analysis.DoesNotExist. One query."""
    return Analysis.objects.filter(revision=revision).latest("id")


def touching(anchors: Iterable[Anchor], hints: Iterable[Hint]) -> list[Hint]:
    """The hints that share a character with one of the anchors, as the database links them. No query."""
    places = [(anchor.start, anchor.end) for anchor in anchors]
    return [
        hint
        for hint in hints
        if any(span["start"] < end and start < span["end"] for span in hint.spans for start, end in places)
    ]


def loudest(hints: Iterable[Hint]) -> str:
    """The outcome that matters most among the hints; empty for none."""
    return loudest_of({hint.outcome for hint in hints})


def loudest_of(outcomes: Collection[str]) -> str:
    """The one of the outcomes that matters most; empty for none."""
    return next((outcome.value for outcome in Outcome if outcome.value in outcomes), "")


def noticed_as(what: str) -> Q:
    """Claims with a hint that nobody set aside and somebody should look at: any for OPEN, of an outcome, of a sort."""
    hints = Hint.objects.filter(dismissal=None)
    if what in WORTH_A_LOOK:
        hints = hints.filter(outcome=what)
    else:
        hints = hints.filter(outcome__in=[o.value for o in WORTH_A_LOOK])
        hints = hints if what == OPEN else hints.filter(sort=what)
    links = Hint.claims.through.objects.filter(hint__in=hints.order_by().values("pk"))
    return Q(pk__in=links.values("claim"))
