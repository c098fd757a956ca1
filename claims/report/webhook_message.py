"""What a webhook is told of an edition: small, and the same for every receiver. The report itself has the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from claims.report.addresses import claim_address, report_address
from claims.report.canonical import canonical
from claims.report.changes import CORRECTION, LABEL, MINOR
from claims.report.content import Label, Newsroom, PublishedClaim, Report
from claims.report.shape import plain

#: Name and number of the shape. A change of any field below makes the next number.
FORMAT = "factcheck-webhook/1"
PUBLISHED, WITHDRAWN, TEST = "claims.published", "claims.withdrawn", "webhook.test"
_SORTS = {MINOR: "claims.minor_edit", CORRECTION: "claims.corrected", LABEL: "claims.label_changed"}


@dataclass(frozen=True, slots=True)
class Rating:
    """A label by the keys that stay when its words change; ``verdict`` is one of the closed set."""

    scale: str
    scale_version: int
    key: str
    name: str
    verdict: str


@dataclass(frozen=True, slots=True)
class ChangedClaim:
    """A claim that the edition changed, its page, and its rating before and after.

    A rating is null where there was no claim before, where it is withdrawn, and where it has a conclusion alone.
    """

    id: int
    address: str
    before: Rating | None
    after: Rating | None


@dataclass(frozen=True, slots=True)
class ChangedReport:
    """The edition: the page of the report, its data as JSON, its language, number and SHA-256."""

    address: str
    data: str
    language: str
    edition: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Told:
    """``report`` is null in a test alone, which tells of nothing."""

    format: str
    newsroom: Newsroom
    report: ChangedReport | None
    claims: tuple[ChangedClaim, ...]


@dataclass(frozen=True, slots=True)
class WebhookMessage:
    """``type`` is what happened, ``timestamp`` when, in ISO 8601 (https://www.standardwebhooks.com)."""

    type: str
    timestamp: str
    data: Told


def messages(before: Report | None, report: Report, sha256: str) -> dict[str, str]:
    """The messages about ``report``, the edition after ``before``, as JSON: one for each sort of what it changed."""
    changed: dict[str, list[ChangedClaim]] = {}
    for sort, claim in _changes(before, report):
        changed.setdefault(sort, []).append(claim)
    page = report_address(report.newsroom.url, report.slug)
    edition = ChangedReport(page, f"{page}report.json", report.language, report.edition, sha256)
    return {sort: _written(report, sort, edition, claims) for sort, claims in changed.items()}


def trial_message(newsroom: Newsroom, at: str) -> str:
    """A message that tells of nothing."""
    return _json(WebhookMessage(TEST, at, Told(FORMAT, newsroom, None, ())))


def _written(report: Report, sort: str, edition: ChangedReport, claims: Iterable[ChangedClaim]) -> str:
    told = Told(FORMAT, report.newsroom, edition, tuple(claims))
    return _json(WebhookMessage(sort, report.published_at, told))


def _json(message: WebhookMessage) -> str:
    return canonical(plain(asdict(message)))


def _changes(before: Report | None, report: Report) -> Iterator[tuple[str, ChangedClaim]]:
    """What this edition brought, each with its sort; what it carried over is not told again."""
    for entry in report.claims:
        if entry.edition == report.edition:
            earlier = before.claim(entry.id) if before else None
            yield _sort(entry), _changed(report, entry.id, earlier, entry)
    for gone in report.withdrawn:
        if gone.edition == report.edition:
            yield WITHDRAWN, _changed(report, gone.id, before.claim(gone.id) if before else None, None)


def _sort(entry: PublishedClaim) -> str:
    """A correction of this very edition says of what sort it is; without one the claim is new."""
    own = [one for one in entry.corrections if one.edition == entry.edition]
    return _SORTS.get(own[-1].sort, _SORTS[CORRECTION]) if own else PUBLISHED


def _changed(
    report: Report, claim_id: int, before: PublishedClaim | None, after: PublishedClaim | None
) -> ChangedClaim:
    address = claim_address(report.newsroom.url, report.slug, claim_id)
    return ChangedClaim(claim_id, address, *(_rating(entry.label if entry else None) for entry in (before, after)))


def _rating(label: Label | None) -> Rating | None:
    if label is None:
        return None
    return Rating(label.scale, label.scale_version, label.key, label.name, label.verdict)
