"""Everything that the program notices about the evidence for a claim."""

from __future__ import annotations

from claims.noticing.case import Case, Notice
from claims.noticing.circles import (
    CHECKED_ARTICLE,
    FACT_CHECK,
    GONE,
    HIDDEN,
    LINKS_BACK,
    PUBLISHED_AFTER,
    circles,
    dates_and_links,
    hidden_pages,
)
from claims.noticing.figures import MISSING_FIGURE, missing_figures
from claims.noticing.independence import SAME_CREDIT, SAME_SITE, SAME_TEXT, repetitions

#: The sorts of notices in the order in which they are shown.
SORTS = (
    CHECKED_ARTICLE,
    HIDDEN,
    LINKS_BACK,
    FACT_CHECK,
    SAME_SITE,
    SAME_CREDIT,
    SAME_TEXT,
    PUBLISHED_AFTER,
    GONE,
    MISSING_FIGURE,
)


def notices(case: Case) -> tuple[Notice, ...]:
    """What is noticed of the evidence that stands, the gravest first. It is never a verdict."""
    return (*hidden_pages(case), *circles(case), *repetitions(case), *dates_and_links(case), *missing_figures(case))
