"""What a hint is: what was compared, by which rule, with which outcome. Never a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from claims.text.analysis import Anchor, ProposedClaim
from claims.text.spans import Span

FITS, DOES_NOT_FIT, UNKNOWN = "fits", "does not fit", "unknown"
#: The kind of an operand that says another one in the words of a language, whose code ends its name ("role_en").
WORDING = "wording"
OUTCOMES = (FITS, DOES_NOT_FIT, UNKNOWN)
SORTS = ("calendar", "duration", "sums", "contradiction", "roles")

#: The keys of all messages: a rule and the outcome. The interface puts them into words.
MESSAGES = (
    "age_does_not_fit",
    "age_fits",
    "age_then_does_not_fit",
    "age_then_fits",
    "anniversary_does_not_fit",
    "anniversary_fits",
    "caption_does_not_fit",
    "caption_fits",
    "change_does_not_fit",
    "change_fits",
    "day_of_month_does_not_fit",
    "difference_does_not_fit",
    "difference_fits",
    "each_does_not_fit",
    "each_fits",
    "fall_does_not_fit",
    "fall_fits",
    "headline_does_not_fit",
    "headline_fits",
    "holders_does_not_fit",
    "holders_unknown",
    "hours_does_not_fit",
    "hours_fits",
    "hundred_does_not_fit",
    "hundred_fits",
    "length_does_not_fit",
    "length_fits",
    "none_does_not_fit",
    "order_does_not_fit",
    "past_does_not_fit",
    "points_does_not_fit",
    "points_fits",
    "points_unknown",
    "quote_does_not_fit",
    "quote_fits",
    "quote_unknown",
    "rank_does_not_fit",
    "rank_fits",
    "relative_does_not_fit",
    "relative_fits",
    "restated_does_not_fit",
    "restated_fits",
    "rise_does_not_fit",
    "rise_fits",
    "sets_does_not_fit",
    "sets_fits",
    "share_does_not_fit",
    "share_fits",
    "spelling_does_not_fit",
    "spelling_unknown",
    "term_does_not_fit",
    "term_does_not_fit_held",
    "term_fits",
    "times_does_not_fit",
    "times_fits",
    "told_twice_does_not_fit",
    "told_twice_fits",
    "total_does_not_fit",
    "total_fits",
    "two_ages_does_not_fit",
    "unit_does_not_fit",
    "unit_fits",
    "weekday_does_not_fit",
    "weekday_fits",
    "zone_does_not_fit",
    "zone_fits",
)


@dataclass(frozen=True, slots=True)
class Operand:
    """One thing that went into the comparison. ``kind`` tells how to write ``value``.

    Kinds: ``date`` (ISO 8601 day, month or year), ``weekday`` (0 is Monday), ``number`` (a decimal), ``percent``,
    ``years`` and other units of time, ``text``, ``wording`` and ``url``. ``span`` is None for what was worked out, or
    comes from the reference facts.
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

    ``rule`` names the way of reckoning, ``claims`` are the places in ``Analysis.claims`` of the claims it is about. One
    that is not ``sure`` comes of a way that errs often, and is kept only if nothing speaks against it.
    """

    sort: str
    outcome: str
    rule: str
    message: str
    spans: tuple[Span, ...]
    operands: tuple[Operand, ...]
    claims: tuple[int, ...] = ()
    sure: bool = field(default=True, compare=False)

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


def hint(
    sort: str, rule: str, outcome: str, spans: Iterable[Span], operands: Iterable[Operand], variant: str = ""
) -> Hint:
    """A hint whose message is named after its rule and outcome ("weekday_does_not_fit"), and ``variant`` if given.

    Raises ValueError for a message that is not listed: nobody would have words for it.
    """
    message = "_".join(part for part in (rule, outcome.replace(" ", "_"), variant) if part)
    if message not in MESSAGES:
        raise ValueError(message)
    return Hint(sort, outcome, rule, message, tuple(sorted(set(spans))), tuple(operands))


def unsure(found: Iterable[Hint]) -> Iterator[Hint]:
    """The hints of a way that errs often."""
    yield from (replace(one, sure=False) for one in found)


def with_claims(found: Hint, claims: tuple[ProposedClaim, ...]) -> Hint:
    """The hint with the claims that share a character with it."""

    def touches(anchors: tuple[Anchor, ...]) -> bool:
        return any(a.span.overlaps(s) for a in anchors for s in found.spans)

    return replace(found, claims=tuple(i for i, c in enumerate(claims) if touches(c.anchors) or touches(c.also)))
