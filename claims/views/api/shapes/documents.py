"""Articles as the newsroom has them, and as programs hand them in."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import ConfigDict, Field, StringConstraints

from claims.views.api.shapes.base import Language, Moment, Paging, Shape, Words
from claims.views.api.shapes.claims import ClaimBrief, Place

LONGEST_KEY = 255
#: How a field of an article may be written: as long as its column, without null characters.
Title = Annotated[str, StringConstraints(max_length=500, pattern="^[^\\u0000]*$")]
Name = Annotated[str, StringConstraints(max_length=200, pattern="^[^\\u0000]*$")]
Byline = Annotated[str, StringConstraints(max_length=300, pattern="^[^\\u0000]*$")]
Link = Annotated[str, StringConstraints(max_length=2000, pattern="^[^\\u0000]*$")]
#: One of the two has to be there, so that being empty is no way of leaving it out.
Source = Annotated[str, Field(min_length=1, json_schema_extra=lambda schema: schema.pop("default", None))]
ReadIn = Annotated[str, StringConstraints(pattern=r"^(auto|[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3})$")]


class DocumentQuery(Paging):
    """Which articles. What is left out narrows nothing."""

    words: Words = Field("", description="Words in title, publisher, byline and text.")
    publisher: Words = Field("", description="Part of the publisher's name.")
    language: Language | None = None
    since: Moment | None = Field(None, description="Brought in at this moment or later.")


class ArticleIn(Shape):
    """An article: its ``text``, or the source of its page as ``html``. What is left out is recognized."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": ["text"]}, {"required": ["html"]}]})

    text: Source = Field("", description="The text of the page. Menus and ads are found and left out.")
    html: Source = Field("", description="The source of the page.")
    language: ReadIn = Field("auto", description="A language tag, or auto.")
    url: Link = Field("", description="Where the article was published. It is not fetched.")
    title: Title = ""
    byline: Byline = ""
    publisher: Name = ""
    place: Name = ""
    published_at: str = Field("", max_length=40, description="2026-03-31, or 2026-03-31T14:05.")
    again: bool = Field(False, description="Bring in a text, too, that is here already.")


class ArticleQuery(Shape):
    """What is known of an article that is sent as plain text or HTML."""

    language: ReadIn = Field("auto", description="A language tag, or auto.")
    url: Link = Field("", description="Where the article was published. It is not fetched.")


class Progress(Shape):
    """How many claims there are, and how far they are."""

    claims: int
    proposed: int
    done: int
    published: int


class DocumentFacts(Shape):
    """What is known of an article. Without ``published_time_known`` the hour means nothing."""

    id: int
    slug: str
    title: str
    language: str
    url: str
    publisher: str
    byline: str
    place: str
    published_at: datetime | None
    published_time_known: bool
    created_at: datetime
    version: int
    latest_edition: int | None
    page: str
    api: str


class DocumentBrief(DocumentFacts):
    """An article as lists show it."""

    progress: Progress


class DocumentList(Shape):
    """Articles, the last brought in first."""

    items: list[DocumentBrief]
    next: str | None


class RevisionOut(Shape):
    """A text of the article; offsets count its code points."""

    number: int
    text: str
    text_sha256: str


class ClaimOfDocument(ClaimBrief):
    """A claim with the places that express it."""

    places: list[Place]


class DocumentWhole(DocumentFacts):
    """An article with its latest text and its claims in the order of the text."""

    splitter: str
    revision: RevisionOut
    claims: list[ClaimOfDocument]
