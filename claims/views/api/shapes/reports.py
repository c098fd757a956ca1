"""Published reports, as programs list them. The reports themselves have a schema of their own."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from claims.views.api.shapes.base import Language, Moment, Paging, Shape, Words


class ReportQuery(Paging):
    """Which reports. What is left out narrows nothing."""

    words: Words = Field("", description="Words in article, claims, conclusions and justifications.")
    verdict: Literal["supported", "refuted", "not_enough_evidence", "conflicting", "none"] | None = Field(
        None, description="Reports with a claim of this verdict."
    )
    label: str | None = Field(
        None,
        max_length=130,
        pattern=r"^[a-z0-9_-]{1,64}(/[a-z0-9_-]{1,64})?$",
        description="Reports with a claim of this label: its key, or scale/key.",
    )
    publisher: Words = Field("", description="Reports on articles of this publisher.")
    language: Language | None = None
    since: Moment | None = Field(None, description="Editions published at this moment or later.")


class CorrectionQuery(Paging):
    """Which corrected reports."""

    since: Moment | None = Field(None, description="Editions published at this moment or later.")


class Article(Shape):
    """The article under check."""

    title: str
    publisher: str
    byline: str
    place: str
    url: str
    published_at: str


class GivenLabel(Shape):
    """A rating, as it read when it was given."""

    scale: str
    scale_version: int
    key: str
    name: str
    verdict: str


class GivenType(Shape):
    """A type of misinformation beside the rating, as it read when it was given."""

    key: str
    name: str


class ClaimInReport(Shape):
    """One claim that was checked, without its evidence."""

    id: int
    text: str
    claimant: str
    label: GivenLabel | None
    misinformation_type: GivenType | None
    conclusion: str
    published_at: str
    page: str
    api: str


class ReportInList(Shape):
    """The newest edition of a report, without what it says. ``sha256`` is that of its canonical JSON."""

    slug: str
    language: str
    edition: int
    sha256: str
    published_at: datetime
    article: Article
    claims: list[ClaimInReport]
    withdrawn: list[int]
    page: str
    api: str


class ReportList(Shape):
    """Reports, the last published first. ``next`` is the address of those that follow."""

    items: list[ReportInList]
    next: str | None


class ClaimsInReport(Shape):
    """The claims of a report in the order of the article."""

    slug: str
    edition: int
    items: list[ClaimInReport]


class EditionInList(Shape):
    """One edition of a report."""

    edition: int
    sha256: str
    published_at: datetime
    api: str


class EditionList(Shape):
    """All editions of a report, the newest first."""

    slug: str
    items: list[EditionInList]


class ReplacedWords(Shape):
    """What a correction changed."""

    what: str
    old: str
    new: str


class CorrectionOfClaim(Shape):
    """That an entry replaced an earlier one. Editions of number 1 know neither ``sort`` nor ``changes``."""

    claim: int
    edition: int
    at: str
    sort: str
    reason: str
    changes: list[ReplacedWords]


class WithdrawnClaim(Shape):
    """That a claim was taken back."""

    claim: int
    edition: int
    at: str
    reason: str


class CorrectedReport(Shape):
    """A report in which something was corrected or withdrawn."""

    slug: str
    edition: int
    sha256: str
    published_at: datetime
    corrections: list[CorrectionOfClaim]
    withdrawn: list[WithdrawnClaim]
    page: str
    api: str


class CorrectionList(Shape):
    """Corrected reports, the last published first."""

    items: list[CorrectedReport]
    next: str | None
