"""The claims of a line: their places, what was concluded of them, and on what."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, NamedTuple

from claims.models import Claim
from claims.services.exchange.fields import (
    Object,
    Wrong,
    as_json,
    choice,
    flag,
    moment,
    objects,
    share,
    text,
    texts,
    whole,
)
from claims.services.exchange.pieces import PieceLine, piece_line
from claims.services.tags import LONGEST_TAG
from claims.text.analysis import KINDS
from claims.workflow import DISMISSAL_REASONS, Actor, ClaimFacts, Status, Verdict, concluded, evidenced, justified

#: Texts of a document by their numbers.
Texts = Mapping[int, str]
_STATUSES = frozenset(status.value for status in Status)
_KINDS = frozenset(KINDS)
_ORIGINS = frozenset(Claim.Origin.values)
# What a claim is that does not say it.
_ORIGIN, _STATUS = Claim.Origin.SPLITTER.value, Status.PROPOSED.value
_DISMISSED = Status.DISMISSED.value
#: What two people looked at, or are about to, has what the workflow asks of it.
_JUDGED = frozenset({Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED})
_ASKED = (justified, concluded, evidenced)
_NOBODY = Actor(0, frozenset())
LONGEST_CONCLUSION = 500


@dataclass(frozen=True, slots=True)
class KnownLabel:
    """A label of this newsroom, with the id of its scale and those of the scale's types of misinformation by key."""

    id: int
    scale: int
    verdict: str
    types: Mapping[str, int] = field(default_factory=dict)


#: The newsroom's labels by key and version of their scale and by their own key.
Labels = Mapping[tuple[str, int, str], KnownLabel]


class AnchorLine(NamedTuple):
    """A place that quotes a text exactly."""

    revision: int
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    is_primary: bool


@dataclass(frozen=True, slots=True)
class AssessmentLine:
    """What was concluded; without a label it is a conclusion only."""

    label: KnownLabel | None
    misinformation_type: int | None
    conclusion: str
    justification: str


class ClaimLine(NamedTuple):
    """A claim as a line holds it; ``reasons`` and ``unresolved`` are JSON."""

    id: int
    revision: int
    position: int
    text: str
    claimant: str
    kind: str
    check_worthiness: float
    reasons: str
    unresolved: str
    origin: str
    splitter: str
    status: str
    dismissed_as: str
    due_at: datetime.datetime | None
    tags: list[str]
    anchors: list[AnchorLine]
    assessment: AssessmentLine | None
    evidence: list[PieceLine]

    @property
    def stands_as(self) -> str:
        """The status here: what another newsroom published, this one has not, so it may."""
        return Status.APPROVED.value if self.status == Status.PUBLISHED else self.status


def claim_line(of: Object, revisions: Texts, newest: int, labels: Labels) -> ClaimLine:
    """The claim that an object of a line holds. Raises Wrong."""
    anchors = objects(of, "anchors", lambda anchor: _anchor(anchor, revisions, newest))
    if not anchors:
        raise Wrong("missing", "anchors")
    if len(anchors) > 1 and len({(a.revision, a.start, a.end) for a in anchors}) != len(anchors):
        raise Wrong("twice", "anchors")
    revision = whole(of, "revision", newest)
    if revision not in revisions:
        raise Wrong("no_such_revision", "revision", revision)
    claim = ClaimLine(
        id=whole(of, "id", 0),
        revision=revision,
        position=whole(of, "position", min(anchor.start for anchor in anchors)),
        text=text(of, "text", needed=True),
        claimant=text(of, "claimant", 300),
        kind=choice(of, "kind", _KINDS, "other"),
        check_worthiness=share(of, "check_worthiness"),
        reasons=_json(objects(of, "reasons", _reason)),
        unresolved=_json(objects(of, "unresolved", _unresolved)),
        origin=choice(of, "origin", _ORIGINS, _ORIGIN),
        splitter=text(of, "splitter", 100),
        status=choice(of, "status", _STATUSES, _STATUS),
        dismissed_as=text(of, "dismissed_as", 20),
        due_at=moment(of, "due_at"),
        tags=texts(of, "tags", LONGEST_TAG),
        anchors=anchors,
        assessment=_assessment(of, labels),
        evidence=objects(of, "evidence", piece_line),
    )
    _require_status(claim)
    return claim


def _require_status(claim: ClaimLine) -> None:
    """The status has what belongs to it, by the rules of the workflow itself."""
    if (claim.status == _DISMISSED) != (claim.dismissed_as in DISMISSAL_REASONS) or (
        claim.dismissed_as and claim.status != _DISMISSED
    ):
        raise Wrong("unknown_value", "dismissed_as", claim.dismissed_as)
    if claim.status in _JUDGED:
        told = claim.assessment
        facts = ClaimFacts(
            status=Status(claim.status),
            has_justification=bool(told and told.justification.strip()),
            conclusion_only=bool(told and told.label is None),
            label_verdict=Verdict(told.label.verdict) if told and told.label else None,
            evidence=len(claim.evidence),
        )
        for asked in _ASKED:
            if key := asked(facts, _NOBODY):
                raise Wrong(key, "status", claim.status)


def _anchor(of: Object, revisions: Texts, newest: int) -> AnchorLine:
    number = whole(of, "revision", newest)
    words = revisions.get(number)
    if words is None:
        raise Wrong("no_such_revision", "revision", number)
    found = AnchorLine(
        revision=number,
        start=whole(of, "start"),
        end=whole(of, "end"),
        exact=text(of, "exact", needed=True),
        prefix=text(of, "prefix"),
        suffix=text(of, "suffix"),
        is_primary=flag(of, "is_primary", default=True),
    )
    start, end = found.start, found.end
    if end > len(words) or words[start:end] != found.exact:
        raise Wrong("inexact", "exact", found.exact)
    if not words.startswith(found.suffix, end) or not words.endswith(found.prefix, 0, start):
        raise Wrong("inexact", "prefix", found.prefix)
    return found


def _reason(of: Object) -> dict[str, Any]:
    weight = of.get("weight", 0)
    if type(weight) not in (int, float) or not isfinite(weight):
        raise Wrong("not_a_number", "weight")
    return {"feature": text(of, "feature", 80), "weight": weight, "spans": objects(of, "spans", _span)}


def _span(of: Object) -> dict[str, int]:
    return {"start": whole(of, "start"), "end": whole(of, "end")}


def _unresolved(of: Object) -> dict[str, str]:
    return {"word": text(of, "word", 300), "reason": text(of, "reason", 80)}


def _assessment(of: Object, labels: Labels) -> AssessmentLine | None:
    told = of.get("assessment")
    if told is None:
        return None
    try:
        if type(told) is not dict:
            raise Wrong("not_an_object")
        words = text(told, "conclusion", LONGEST_CONCLUSION), text(told, "justification")
        label = _label(told, labels)
        return AssessmentLine(label, _type(told, label), *words)
    except Wrong as wrong:
        raise wrong.within("assessment") from None


def _label(of: Object, labels: Labels) -> KnownLabel | None:
    """The label of that name in this newsroom, which has to mean the same here."""
    if of.get("label") is None:
        return None
    wanted = text(of, "scale"), whole(of, "scale_version", 1), text(of, "label")
    found = labels.get(wanted)
    if found is None or of.get("verdict", found.verdict) != found.verdict:
        raise Wrong("no_such_label", "label", f"{wanted[0]}/{wanted[1]}: {wanted[2]}")
    return found


def _type(of: Object, label: KnownLabel | None) -> int | None:
    """The type of that name in the label's scale, on the terms on which people may choose it."""
    if of.get("misinformation_type") is None:
        return None
    key = text(of, "misinformation_type")
    if label is None or key not in label.types:
        raise Wrong("no_such_type", "misinformation_type", key)
    if label.verdict == Verdict.SUPPORTED:
        raise Wrong("type_beside_supported", "misinformation_type", key)
    return label.types[key]


def _json(found: list[dict[str, Any]]) -> str:
    return as_json(found) if found else "[]"
