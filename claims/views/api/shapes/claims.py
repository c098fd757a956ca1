"""Claims as the newsroom has them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from claims.forms.table import DEADLINE_LABELS, HINT_LABELS, ORDER_LABELS
from claims.models import Claim
from claims.queries.filters import UNFINISHED
from claims.text.analysis import KINDS
from claims.views.api.shapes.base import Key, Language, OneOf, Paging, Person, Shape, Words
from claims.workflow import Status


class ClaimFilterQuery(Shape):
    """Which claims: the filters of the table. What is left out narrows nothing."""

    words: Words = Field("", description="Words in the wording and the claimant.")
    status: Annotated[str, OneOf([UNFINISHED, *(s.value for s in Status)])] | None = None
    assignee: str | None = Field(
        None, max_length=150, pattern=r"^[\w.@+-]{1,150}$", description="A user name, or `me` or `nobody`."
    )
    deadline: Annotated[str, OneOf(DEADLINE_LABELS)] | None = None
    tag: str | None = Field(None, min_length=1, max_length=60, pattern="^[^\\u0000]+$")
    label: str | None = Field(
        None, max_length=130, pattern=r"^[a-z0-9_-]{1,64}/[a-z0-9_-]{1,64}$", description="scale/key"
    )
    hint: Annotated[str, OneOf(HINT_LABELS)] | None = Field(None, description="What the program noticed.")
    kind: Annotated[str, OneOf(KINDS)] | None = None
    claimant: Words = ""
    publisher: Words = ""
    language: Language | None = None
    origin: Annotated[str, OneOf(Claim.Origin.values)] | None = None
    score_from: float | None = Field(None, ge=0, le=1)
    score_to: float | None = Field(None, ge=0, le=1)
    document: Key | None = None


class ClaimQuery(ClaimFilterQuery, Paging):
    """Which claims, in which order."""

    order: Annotated[str, OneOf(ORDER_LABELS)] = "newest"


class RatingOfClaim(Shape):
    """The label of an assessment, in the words of the claim's language."""

    scale: str
    scale_version: int
    key: str
    name: str
    verdict: str


class TypeOfClaim(Shape):
    """The type of misinformation beside a label, in the words of the claim's language."""

    key: str
    name: str


class Place(Shape):
    """Where the article expresses the claim: half-open, in code points of that revision's text."""

    revision: int
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    is_primary: bool


class ClaimBrief(Shape):
    """A claim as lists show it. ``version`` grows with every change of it."""

    id: int
    document: int
    text: str
    claimant: str
    kind: str
    check_worthiness: float
    position: int
    origin: str
    status: str
    assignee: str | None
    due_at: datetime | None
    tags: list[str]
    label: str | None
    version: int
    updated_at: datetime
    page: str
    api: str


class ClaimList(Shape):
    """Claims in the order that was asked for. ``count`` is null where there are more than 1,000.

    ``awaited`` is how many claims of files that have just come in no search by words finds yet; 0 where no words or
    claimant were asked for.
    """

    items: list[ClaimBrief]
    count: int | None
    awaited: int
    next: str | None


class Reason(Shape):
    """A feature that adds to the score."""

    feature: str
    weight: float


class OpenWord(Shape):
    """What the article leaves open in the wording."""

    word: str
    reason: str


class SubmittedAssessment(Shape):
    """The assessment that was submitted last."""

    author: Person
    rating: RatingOfClaim | None
    misinformation_type: TypeOfClaim | None
    conclusion: str
    justification: str
    submitted_at: datetime


class SourceOfEvidence(Shape):
    """Where a passage stands."""

    sort: str
    title: str
    url: str
    publisher: str
    author: str
    published_on: date | None


class SnapshotOfEvidence(Shape):
    """The copy that the newsroom keeps of the page."""

    state: str
    fetched_at: datetime | None
    sha256: str


class PieceOfEvidence(Shape):
    """A passage of a source with its stance; withdrawn ones stay, with the reason."""

    id: int
    stance: Literal["supports", "refutes", "context"]
    quote: str
    comment: str
    locator: str
    question: str
    answer: str
    medium: str
    is_primary: bool
    source: SourceOfEvidence
    snapshot: SnapshotOfEvidence | None
    withdrawn_at: datetime | None
    withdrawn_reason: str


class Act(Shape):
    """One act of the claim's history."""

    action: str
    from_status: str
    to_status: str
    by: str | None
    at: datetime
    reason: str


class ClaimWhole(ClaimBrief):
    """A claim with all that belongs to it; notes are the newsroom's own and are left out."""

    reasons: list[Reason]
    unresolved: list[OpenWord]
    splitter: str
    dismissed_as: str
    created_at: datetime
    places: list[Place]
    assessment: SubmittedAssessment | None
    evidence: list[PieceOfEvidence]
    history: list[Act]
