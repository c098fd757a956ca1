"""Points of completeness and notices as they are shown, each with the reason that a person gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from claims.completeness import Completeness, Point
from claims.models import Claim, Explanation
from claims.queries.notices import Noticed
from claims.wording import POINTS, POINTS_ASK, in_words, notice_in_words


@dataclass(frozen=True, slots=True)
class Matter:
    """A point or a notice as it is shown. ``about`` names it in the form that takes a reason.

    ``said`` is the reason that counts. ``address`` leads to where it is done, empty where there is no such place;
    ``here`` does so within the panel.
    """

    about: str
    words: Any
    said: Explanation | None
    asks: Any = ""
    is_met: bool = False
    is_explainable: bool = False
    blocks: bool = False
    address: str = ""
    here: str = ""


def missing_points(claim: Claim, found: Completeness) -> list[Matter]:
    """What is missing, with where it is done, for the line in the panel."""
    return [point_matter(claim, point, {}) for point in found.missing]


def point_matter(claim: Claim, point: Point, said: Mapping[str, Explanation]) -> Matter:
    """A point of the claim; ``said`` are the reasons that count, by the keys of points."""
    address, here = ("", "") if point.is_met else _place_of(claim, point.key)
    return Matter(
        about=f"point:{point.key}",
        words=in_words(POINTS, point.key),
        said=said.get(point.key) if point.reason else None,
        asks=in_words(POINTS_ASK, point.key),
        is_met=point.is_met,
        is_explainable=point.is_explainable,
        blocks=point.blocks,
        address=address,
        here=here,
    )


def _place_of(claim: Claim, key: str) -> tuple[str, str]:
    """Where people do what the point asks for: the page, and the part of the panel if it is one."""
    if key == "quote_and_link":
        stands = bool(claim.anchors.all())
        page = reverse("document_edit", args=[claim.document_id]) if stands else reverse("claim_place", args=[claim.pk])
        return page, page
    if key == "second_person":
        return "", ""
    if key == "claimant_asked":
        page = reverse("claim_contacts", args=[claim.pk])
        return page, page
    here = f"#{'rating' if key in ('justification', 'label') else 'evidence'}-of-{claim.pk}"
    return reverse("claim", args=[claim.pk]) + here, here


def notice_matter(row: Noticed) -> Matter:
    """A notice with the titles of its sources."""
    titles = ", ".join(f"“{source.title}”" for source in row.sources)
    return Matter(
        about=f"notice:{row.notice.key}",
        words=notice_in_words(row.notice.sort, sources=titles, detail=row.notice.detail),
        said=row.dismissed,
        is_met=row.dismissed is not None,
        is_explainable=True,
    )
