"""What the publisher of an article corrected after the newsroom asked: it stands beside an edition and not in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from claims.report.dates import day_in_words
from claims.report.pages import ReportView


@dataclass(frozen=True, slots=True)
class PutRight:
    """The latest correction of the article: the whole of what was asked for or a part, and on which day.

    Where the day is not known, ``is_seen`` and ``on`` is the day on which the newsroom saw it.
    """

    is_whole: bool
    on: str
    is_seen: bool


def put_right(told: str, view: ReportView, claim_id: int | None) -> PutRight | None:
    """The latest of what is ``told``, as ``claims.queries.publications.Newest`` has it, that readers see the reason of.

    That is one asked for because of a claim that stands in the report; of ``claim_id`` alone where that is given.
    """
    standing = {claim.entry.id for claim in view.claims}
    if claim_id is not None:
        standing &= {claim_id}
    found: list[dict[str, Any]] = json.loads(told) if told else []
    for one in found:
        if standing.intersection(one["claims"]):
            on = day_in_words(one["on"] or one["seen"], view.language)
            return PutRight(is_whole=one["outcome"] == "corrected", on=on, is_seen=not one["on"])
    return None
