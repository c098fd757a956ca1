"""Which claims are published, and as what they were seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.http import QueryDict

from claims.models import Claim
from claims.report.content import Change
from claims.services.acts import Seen

_LONGEST_NUMBER = 18


@dataclass(frozen=True, slots=True)
class Row:
    """A claim to be published; ``seen`` is what its box sends.

    ``changes`` are those of what readers see already, None where they see nothing of the claim yet.
    """

    claim: Claim
    seen: str
    is_ticked: bool
    changes: tuple[Change, ...] | None = None
    is_minor: bool = False


class PublishForm:
    """The approved claims that a page showed, each field ``claim`` a "number:status:version" that was ticked.

    What cannot be read is left out: then nothing is published that nobody saw. A form that comes back has ticked what
    was ticked, and nothing that was approved since.
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        data: QueryDict | None = None,
        *,
        changes: Mapping[int, tuple[Change, ...]] | None = None,
    ) -> None:
        self.claims = claims
        self.data = data
        self.changes = changes or {}

    @property
    def rows(self) -> list[Row]:
        return [
            Row(
                claim,
                f"{claim.pk}:{claim.status}:{claim.version}",
                self.data is None or claim.pk in self.seen,
                self.changes.get(claim.pk),
                claim.pk in self.minor,
            )
            for claim in self.claims
        ]

    @property
    def seen(self) -> dict[int, Seen]:
        ticked = self.data.getlist("claim") if self.data else []
        return dict(found for value in ticked if (found := _read(value)))

    @property
    def minor(self) -> frozenset[int]:
        """The claims whose correction was called a minor edit."""
        named = self.data.getlist("minor") if self.data else []
        return frozenset(int(n) for n in named if n.isdecimal() and n.isascii() and len(n) <= _LONGEST_NUMBER)


def _read(value: str) -> tuple[int, Seen] | None:
    number, _, rest = value.partition(":")
    status, _, version = rest.partition(":")
    if not all(n.isdecimal() and n.isascii() and len(n) <= _LONGEST_NUMBER for n in (number, version)):
        return None
    return int(number), Seen(status, int(version))
