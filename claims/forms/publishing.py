"""Which claims are published, and as what they were seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict

from claims.models import Claim
from claims.services.acts import Seen

_LONGEST_NUMBER = 18


@dataclass(frozen=True, slots=True)
class Row:
    """A claim to be published; ``seen`` is what its box sends."""

    claim: Claim
    seen: str
    is_ticked: bool


class PublishForm:
    """The approved claims that a page showed, each field ``claim`` a "number:status:version" that was ticked.

    What cannot be read is left out: then nothing is published that nobody saw. A form that comes back has ticked what
    was ticked, and nothing that was approved since.
    """

    def __init__(self, claims: Sequence[Claim], data: QueryDict | None = None) -> None:
        self.claims = claims
        self.data = data

    @property
    def rows(self) -> list[Row]:
        return [
            Row(claim, f"{claim.pk}:{claim.status}:{claim.version}", self.data is None or claim.pk in self.seen)
            for claim in self.claims
        ]

    @property
    def seen(self) -> dict[int, Seen]:
        ticked = self.data.getlist("claim") if self.data else []
        return dict(found for value in ticked if (found := _read(value)))


def _read(value: str) -> tuple[int, Seen] | None:
    number, _, rest = value.partition(":")
    status, _, version = rest.partition(":")
    if not all(n.isdecimal() and n.isascii() and len(n) <= _LONGEST_NUMBER for n in (number, version)):
        return None
    return int(number), Seen(status, int(version))
