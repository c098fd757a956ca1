"""An edition as it was, and what became of it since: replaced by a newer one, corrected, taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.report.content import Report, Withdrawal
from claims.report.dates import time_in_words
from claims.report.pages import ClaimView, Dated, ReportView


@dataclass(frozen=True, slots=True)
class Listed:
    """An edition in the list of a report's editions; ``on`` is when it came out, in words."""

    number: int
    on: str
    sha256: str


@dataclass(frozen=True, slots=True)
class EntryNow:
    """An entry of an edition with what became of it: taken back, or corrected by a later one; else as it stands."""

    claim: ClaimView
    gone: Dated | None
    corrected: Dated | None


@dataclass(frozen=True, slots=True)
class EditionView:
    """An edition beside the newest one of the same report, which may be itself."""

    view: ReportView
    newest: ReportView
    entries: tuple[EntryNow, ...]

    @property
    def is_newest(self) -> bool:
        return self.view.report.edition == self.newest.report.edition

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it was taken back."""
        return not any(entry.gone for entry in self.entries)


def edition_view(view: ReportView, newest: ReportView) -> EditionView:
    """The edition of ``view`` as it is to be read today."""
    gone = {dated.claim_id: dated for dated in newest.withdrawn}
    entries = (EntryNow(claim, gone.get(claim.entry.id), _corrected(claim, newest)) for claim in view.claims)
    return EditionView(view, newest, tuple(entries))


def taken_back(edition: Report, newest: Report) -> tuple[Withdrawal, ...]:
    """Of the claims that the edition holds, those that were withdrawn since."""
    return tuple(gone for entry in edition.claims if (gone := newest.withdrawal(entry.id)))


def listed(editions: Iterable[tuple[int, str, str]], language: str) -> tuple[Listed, ...]:
    """Number, time and SHA-256 of each edition, for a page in that language."""
    return tuple(Listed(number, time_in_words(at, language), sha256) for number, at, sha256 in editions)


def _corrected(claim: ClaimView, newest: ReportView) -> Dated | None:
    now = newest.claim(claim.entry.id)
    later = (change for change in (now.corrections if now else ()) if change.edition > claim.entry.edition)
    return next(later, None)


def withdrawals_as_data(found: Iterable[Withdrawal]) -> list[Mapping[str, object]]:
    """What data says of claims that were withdrawn, in the place of the data itself."""
    return [{"id": gone.id, "edition": gone.edition, "at": gone.at, "reason": gone.reason} for gone in found]
