"""What all shapes share: names that are not among their own are refused, and told of in the description."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.timezone import make_aware
from ninja import P, PathEx
from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import core_schema

from claims.views.api.problems import Invalid

#: The largest number that a row can have.
LARGEST = 2**63 - 1
LONGEST_CURSOR = 300
MOST, USUAL = 100, 50

Read = TypeVar("Read")
Key = Annotated[int, Field(ge=1, le=LARGEST)]
Slug = PathEx[str, P(pattern=r"^[-a-zA-Z0-9_]{1,120}$")]
Number = PathEx[int, P(ge=1, le=LARGEST)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$", description="A language tag: id, en.")]


def _in_utc(moment: datetime) -> datetime:
    """The moment as the database takes it: some offsets that ISO 8601 has are too large for it."""
    try:
        return (moment if moment.tzinfo else make_aware(moment)).astimezone(UTC)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC) if moment.year > 1 else datetime.min.replace(tzinfo=UTC)


Moment = Annotated[datetime, AfterValidator(_in_utc)]
#: What a person seeks: PostgreSQL has no null character, and no text holds half of a pair.
Words = Annotated[str, Field(max_length=200, pattern="^[^\\u0000]*$")]


class OneOf:
    """Says of an annotated text that it is one of some; the description lists them."""

    def __init__(self, values: Iterable[str]) -> None:
        self.values = tuple(values)

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> core_schema.CoreSchema:
        return core_schema.literal_schema(list(self.values))


class Shape(BaseModel):
    """An object with these names and no others."""

    model_config = ConfigDict(extra="forbid")


class Paging(Shape):
    """How much of a list, and from where on."""

    limit: int = Field(USUAL, ge=1, le=MOST, description="How many at most.")
    cursor: str = Field(
        "", max_length=LONGEST_CURSOR, pattern=r"^[A-Za-z0-9_-]*$", description="From `next` of the page before."
    )

    def place(self, read: Callable[[str], Read]) -> Read | None:
        """What ``read`` makes of what ``cursor`` was made of; None for none. Raises Invalid for its ValueError."""
        if not self.cursor:
            return None
        try:
            return read(base64.urlsafe_b64decode(self.cursor + "=" * (-len(self.cursor) % 4)).decode("ascii"))
        except ValueError as error:
            raise Invalid((["query", "cursor"], "cursor", {})) from error

    def next_after(self, request: HttpRequest, place: str) -> str | None:
        """The address of what follows ``place`` under the same filters; None for no place."""
        if not place:
            return None
        cursor = base64.urlsafe_b64encode(place.encode()).rstrip(b"=").decode()
        asked = {name: value for name, value in request.GET.items() if name != "cursor"}
        return request.build_absolute_uri(f"{request.path}?{urlencode({**asked, 'cursor': cursor})}")


class InvalidValue(Shape):
    """One value that cannot be used: where it was given, the sort of mistake, and words for it."""

    where: list[str]
    sort: str
    detail: str


class ProblemShape(Shape):
    """An error (RFC 9457). ``reason`` is a key that stays, where the status alone does not say enough.

    ``withdrawn`` is the claim that was asked for, or those of an edition, which is named with its hash.
    """

    type: str
    title: str
    status: int
    detail: str | None = None
    reason: str | None = None
    errors: list[InvalidValue] | None = None
    withdrawn: dict[str, Any] | list[dict[str, Any]] | None = None
    edition: int | None = None
    sha256: str | None = None


class Person(Shape):
    """Somebody of the newsroom."""

    username: str
    name: str
