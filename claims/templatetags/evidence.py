"""The evidence of a claim as its panel shows it: for and against side by side, context beneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import template
from django.utils.translation import gettext_lazy as _

from claims.models import Claim, Evidence, Source
from claims.services.sources import OFFLINE

register = template.Library()

_HEADINGS = {
    Evidence.Stance.SUPPORTS: _("For the claim"),
    Evidence.Stance.REFUTES: _("Against the claim"),
    Evidence.Stance.CONTEXT: _("Context"),
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, and whether it can go up or down among the standing ones beside it."""

    piece: Evidence
    can_rise: bool
    can_sink: bool


@dataclass(frozen=True, slots=True)
class Side:
    """The pieces of one stance, the withdrawn ones at the end; ``standing`` are the others."""

    stance: str
    heading: Any
    standing: int
    pieces: tuple[Placed, ...]


@register.filter
def sides(claim: Claim) -> list[Side]:
    """For and against, both where there is any evidence so that a missing side is seen; context where there is some."""
    pieces = list(claim.evidence.all())
    found = [_side(stance, [p for p in pieces if p.stance == stance]) for stance in _HEADINGS]
    return [side for side in found if side.pieces or (pieces and side.stance != Evidence.Stance.CONTEXT)]


@register.filter
def is_offline(source: Source) -> bool:
    return source.sort in OFFLINE


def _side(stance: str, pieces: Sequence[Evidence]) -> Side:
    standing = [piece for piece in pieces if piece.withdrawn_at is None]
    placed = [Placed(p, can_rise=n > 0, can_sink=n < len(standing) - 1) for n, p in enumerate(standing)]
    gone = [Placed(p, can_rise=False, can_sink=False) for p in pieces if p.withdrawn_at]
    return Side(stance, _HEADINGS[Evidence.Stance(stance)], len(standing), (*placed, *gone))
