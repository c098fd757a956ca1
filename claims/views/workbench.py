"""The page of an article: its text on one side, its claims on the other, and how far the work on them is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.functional import SimpleLazyObject

from claims.forms.claims import AddClaimForm
from claims.models import Claim
from claims.models.claims import STATUS_LABELS
from claims.queries.documents import Workbench
from claims.queries.gathered import listed
from claims.text.spans import Span
from claims.views.access import MemberRequest
from claims.views.article import Block, Marking, blocks_of
from claims.views.margins import counts_of_hints, with_margins
from claims.views.panels import Panel
from claims.workflow import EDITORS, Status


def page_of(
    bench: Workbench, panel: Panel | None, request: MemberRequest, adding: AddClaimForm | None = None
) -> dict[str, Any]:
    """What ``claims/documents/workbench.html`` and its partials show."""
    return {
        "place": "documents",
        "document": bench.document,
        "revision": bench.revision,
        "analysis": bench.analysis,
        "claims": bench.claims,
        "panel": panel,
        "at": "document",
        "blocks": article_of(bench),
        "hint_counts": counts_of_hints(bench.hints),
        "adding": adding or SimpleLazyObject(lambda: AddClaimForm(auto_id="add-%s")),
        "is_adding": adding is not None,
        "has_to_undo": bench.has_to_undo,
        **progress_of(bench.claims, request),
    }


def progress_of(claims: Sequence[Claim], request: MemberRequest) -> dict[str, Any]:
    """How far the work on an article is: what ``claims/documents/_progress.html`` shows beside the article itself."""
    counts = counts_of(claims)
    return {
        "counts": counts,
        "bar": bar_of(counts),
        "total": len(claims),
        "mine": sum(1 for claim in claims if claim.assignee_id == request.user.pk and is_in_work(claim)),
        "approved": sum(1 for claim in claims if claim.status == Status.APPROVED),
        "may_publish": bool(request.actor.roles & EDITORS),
    }


def article_of(bench: Workbench) -> list[Block]:
    """The text of the latest revision, cut at the borders of everything that is marked in it."""
    markings = [
        Marking(Span(anchor.start, anchor.end), claim.pk, claim.status, anchor.pk in claim.noted)  # type: ignore[attr-defined]
        for claim in bench.claims
        for anchor in listed(claim, "anchors")
    ]
    blocks = blocks_of(
        bench.revision.text,
        title=bench.document.title,
        furniture=bench.analysis.furniture,
        set_aside=bench.analysis.set_aside,
        markings=markings,
    )
    return with_margins(blocks, bench.hints)


def counts_of(claims: Iterable[Claim]) -> list[tuple[str, Any, int]]:
    """Status, its name and how many claims have it, in the order of the work; empty statuses left out."""
    found = Counter(claim.status for claim in claims)
    return [(s.value, STATUS_LABELS[s], found[s.value]) for s in Status if found[s.value]]


def bar_of(counts: list[tuple[str, Any, int]]) -> list[dict[str, str]]:
    """Where each status begins on a bar of 100 and how wide it is, as attributes of SVG want their numbers."""
    total, start, parts = sum(n for *_, n in counts), 0, []
    for status, _, n in counts:
        parts.append({"status": status, "start": f"{100 * start / total:.2f}", "width": f"{100 * n / total:.2f}"})
        start += n
    return parts


def is_in_work(claim: Claim) -> bool:
    return claim.status in (Status.QUEUED, Status.CHECKING)


def next_claim(claims: Iterable[Claim], current: int, status: str) -> int:
    """The next claim after ``current`` in text order that still has ``status``, from the start again; else current."""
    order = list(claims)
    at = next((i for i, claim in enumerate(order) if claim.pk == current), 0)
    turned = order[at + 1 :] + order[:at]
    return next((claim.pk for claim in turned if claim.status == status), current)
