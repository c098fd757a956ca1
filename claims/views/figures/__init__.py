"""The figures of the newsroom page, each drawn and told from one query module."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claims.queries.newsroom.scope import Scope
from claims.views.figures.agreement import second_looks
from claims.views.figures.balance import claimants, publishers
from claims.views.figures.durations import time_to_publication
from claims.views.figures.figure import Figure
from claims.views.figures.requests import corrections_asked
from claims.views.figures.statuses import statuses, throughput
from claims.views.figures.verdicts import verdicts
from claims.views.figures.work import work

__all__ = ["FIGURES", "Figure"]

#: Every figure by its key, in the order of the page.
FIGURES: Mapping[str, Callable[[Scope], Figure]] = {
    "statuses": statuses,
    "throughput": throughput,
    "time": time_to_publication,
    "agreement": second_looks,
    "claimants": claimants,
    "publishers": publishers,
    "verdicts": verdicts,
    "requests": corrections_asked,
    "work": work,
}
