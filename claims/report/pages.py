"""What the pages of a report show, ready to be written into a template: nothing is left to decide or to look up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claims.report.addresses import claim_address, followed_only, report_address
from claims.report.changes import SORTS
from claims.report.claim_review import NoMarkup, claim_review, script_text, shortened
from claims.report.content import (
    Change,
    Contact,
    Correction,
    PublishedClaim,
    Quote,
    Report,
    Withdrawal,
)
from claims.report.dates import day_in_words, time_in_words
from claims.report.passages import StanceGroup, by_stance
from claims.report.words import claims_counted, spoken, words_in

#: Code points of a quote on the page that lists all claims of an article.
SHORT_QUOTE = 180
#: Code points of a description for search engines and shared links.
DESCRIPTION = 160


@dataclass(frozen=True, slots=True)
class Place:
    """A quote between the text around it in the same paragraph, as far as whole words of it are kept."""

    before: str
    exact: str
    after: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dated:
    """A correction or withdrawal with its day, its sort and what it changed, in words."""

    on: str
    edition: int
    reason: str
    claim_id: int
    sort: str
    changes: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """The reason and what changed, for formats that set lines."""
        return (self.reason, *self.changes)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the newsroom asked, on which day, and what came of it, in words."""

    name: str
    on: str
    outcome: str


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One claim as its page shows it. ``markup`` is ready for a script element, or empty for ``no_markup``'s reason."""

    entry: PublishedClaim
    number: int
    address: str
    who: str
    short_quote: str
    places: tuple[Place, ...]
    also: tuple[Place, ...]
    evidence: tuple[StanceGroup, ...]
    paragraphs: tuple[str, ...]
    checked: str
    approved: str
    first_published: str
    published: str
    corrections: tuple[Dated, ...]
    description: str
    markup: str
    no_markup: str
    asked: tuple[Asked, ...] = ()

    def asked_lines(self, words: Mapping[str, str]) -> list[str]:
        """The same, a line for each, for formats that set lines."""
        return [f"{words['we_asked']} {one.name}: {one.on}, {one.outcome}" for one in self.asked]


@dataclass(frozen=True, slots=True)
class ReportView:
    """One edition as its pages show it."""

    report: Report
    sha256: str
    words: Mapping[str, str]
    language: str
    address: str
    article_on: str
    article_link: str
    published: str
    published_on: str
    counted: str
    description: str
    claims: tuple[ClaimView, ...]
    withdrawn: tuple[Dated, ...]

    def claim(self, claim_id: int) -> ClaimView | None:
        return next((view for view in self.claims if view.entry.id == claim_id), None)


def report_view(report: Report, sha256: str, *, base: str = "", language: str = "") -> ReportView:
    """The pages of an edition. ``base`` is the address of the site that shows them, the newsroom's own by default.

    Their own words are in the language of the article, or in ``language``. What people wrote stays as it is.
    """
    root, language = base or report.newsroom.url, spoken(language or report.language)
    return ReportView(
        report=report,
        sha256=sha256,
        words=words_in(language),
        language=language,
        address=report_address(root, report.slug),
        article_on=day_in_words(report.article.published_at, language),
        article_link=followed_only(report.article.url),
        published=time_in_words(report.published_at, language),
        published_on=day_in_words(report.published_at, language),
        counted=claims_counted(len(report.claims), language) if report.claims else "",
        description=shortened(" · ".join(entry.text for entry in report.claims), DESCRIPTION),
        claims=tuple(
            _claim_view(report, entry, number, root, language) for number, entry in enumerate(report.claims, start=1)
        ),
        withdrawn=tuple(_dated(w, w.id, language) for w in report.withdrawn),
    )


def _claim_view(report: Report, entry: PublishedClaim, number: int, root: str, language: str) -> ClaimView:
    primary = [quote for quote in entry.quotes if quote.is_primary]
    markup, no_markup = _markup(report, entry, root, language)
    return ClaimView(
        entry=entry,
        number=number,
        address=claim_address(root, report.slug, entry.id),
        who=entry.claimant or report.article.publisher or words_in(language)["the_article_itself"],
        short_quote=shortened(" … ".join(quote.exact for quote in primary), SHORT_QUOTE),
        places=tuple(_place(quote) for quote in primary),
        also=tuple(_place(quote) for quote in entry.quotes if not quote.is_primary),
        evidence=by_stance(entry, language),
        paragraphs=paragraphs_of(entry.justification),
        checked=time_in_words(entry.review.checked_at, language),
        approved=time_in_words(entry.review.approved_at, language),
        first_published=time_in_words(entry.first_published_at, language),
        published=time_in_words(entry.published_at, language),
        corrections=tuple(_dated(correction, entry.id, language) for correction in entry.corrections),
        description=shortened(entry.conclusion or entry.justification, DESCRIPTION),
        markup=markup,
        no_markup=no_markup,
        asked=tuple(_asked(contact, language) for contact in entry.contacts),
    )


def _asked(contact: Contact, language: str) -> Asked:
    outcome = words_in(language).get(f"outcome_{contact.outcome}", contact.outcome)
    return Asked(contact.name, day_in_words(contact.on, language), outcome)


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The paragraphs of a text that a person typed; an empty line parts them."""
    blocks = "\n".join(line.strip() for line in text.splitlines()).split("\n\n")
    return tuple(block.strip() for block in blocks if block.strip())


def _markup(report: Report, entry: PublishedClaim, root: str, language: str) -> tuple[str, str]:
    try:
        found: dict[str, Any] = claim_review(report, entry, base=root)
    except NoMarkup as error:
        return "", words_in(language)[f"markup_{error.key}"]
    return script_text(found), ""


def _place(quote: Quote) -> Place:
    # The context was cut at a number of characters, often within a word; another paragraph is no context.
    before, after = quote.prefix.rpartition("\n"), quote.suffix.partition("\n")
    return Place(
        before=before[2] if before[1] else before[2].partition(" ")[2],
        exact=quote.exact,
        after=after[0] if after[1] else after[0].rpartition(" ")[0],
        start=quote.start,
        end=quote.end,
    )


def _dated(change: Correction | Withdrawal, claim_id: int, language: str) -> Dated:
    words, on = words_in(language), day_in_words(change.at, language)
    if isinstance(change, Withdrawal):
        return Dated(on, change.edition, change.reason, claim_id, words["withdrawn"])
    sort = words[f"corrected_{change.sort}"] if change.sort in SORTS else words["corrected"]
    told = tuple(_told(each, words) for each in change.changes)
    return Dated(on, change.edition, change.reason, claim_id, sort, told)


def _told(change: Change, vocabulary: Mapping[str, str]) -> str:
    """Old and new; of the long justification only that it changed."""
    name = vocabulary.get(f"changed_{change.what}", change.what)
    if change.what == "justification":
        return name
    old, new = (f"“{said}”" if said else "–" for said in (change.old, change.new))
    return f"{name}: {old} → {new}"
