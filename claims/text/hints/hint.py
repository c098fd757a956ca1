"""What a hint is: what was compared, by which rule, with which outcome. Never a verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from claims.text.analysis import Anchor, ProposedClaim
from claims.text.spans import Span

FITS, DOES_NOT_FIT, UNKNOWN = "fits", "does not fit", "unknown"
OUTCOMES = (FITS, DOES_NOT_FIT, UNKNOWN)
SORTS = ("calendar", "duration", "sums", "contradiction", "roles")


@dataclass(frozen=True, slots=True)
class Operand:
    """One thing that went into the comparison. ``kind`` tells how to write ``value``.

    Kinds: ``date`` (ISO 8601 day, month or year), ``weekday`` (0 is Monday), ``number`` (a decimal), ``percent``,
    ``years``, ``months``, ``days``, ``hours``, ``text`` and ``url``. ``span`` is None for what was worked out, or comes
    from the reference facts.
    """

    name: str
    kind: str
    value: str
    span: Span | None = None

    def as_dict(self) -> dict[str, Any]:
        place = {"start": self.span.start, "end": self.span.end} if self.span else {}
        return {"name": self.name, "kind": self.kind, "value": self.value, **place}


@dataclass(frozen=True, slots=True)
class Hint:
    """What the program noticed. ``message`` is the key of a sentence into which the operands go by their names.

    ``rule`` names the way of reckoning, ``claims`` are the places in ``Analysis.claims`` of the claims it is about.
    """

    sort: str
    outcome: str
    rule: str
    message: str
    spans: tuple[Span, ...]
    operands: tuple[Operand, ...]
    claims: tuple[int, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Plain dicts and lists, as in the JSON of ``manage.py split``; the message still a key."""
        return {
            "sort": self.sort,
            "outcome": self.outcome,
            "message": self.message,
            "spans": [{"start": s.start, "end": s.end} for s in self.spans],
            "operands": [o.as_dict() for o in self.operands],
            "rule": self.rule,
            "claims": list(self.claims),
        }


def hint(sort: str, rule: str, outcome: str, spans: Iterable[Span], operands: Iterable[Operand]) -> Hint:
    """A hint whose message is named after its rule and outcome ("weekday_does_not_fit")."""
    places = tuple(sorted(set(spans)))
    return Hint(sort, outcome, rule, f"{rule}_{outcome.replace(' ', '_')}", places, tuple(operands))


def with_claims(found: Hint, claims: tuple[ProposedClaim, ...]) -> Hint:
    """The hint with the claims that share a character with it."""

    def touches(anchors: tuple[Anchor, ...]) -> bool:
        return any(a.span.overlaps(s) for a in anchors for s in found.spans)

    return replace(found, claims=tuple(i for i, c in enumerate(claims) if touches(c.anchors) or touches(c.also)))
