"""Write a published report to a file."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from claims.models import Publication
from claims.queries.publications import (
    Edition,
    edition_of_claim,
    edition_of_document,
    latest_publications,
    opened,
)
from claims.report.claim_review import PREVENTING, claim_review, file_text, problems
from claims.report.content import PublishedClaim, extract
from claims.report.markdown import markdown
from claims.report.verification import extract_file, report_file
from claims.views.report_file import report_html

PROBLEMS = {
    "no_rating": "no ClaimReview: the claim has a conclusion and no rating",
    "own_site": "no ClaimReview: the article stands on the newsroom's own site",
    "shortened": "the wording was cut, claimReviewed has to stay under 75 characters",
    "label_in_wording": "the wording begins with the rating, claimReviewed should not",
    "no_link": "the article has no link, so the markup names no appearance",
    "no_claimant": "neither claimant nor publisher is known, so the markup names no author",
    "no_publication_date": "the article has no date, so the markup has none of the claim",
}


class Command(BaseCommand):
    help = "Write a published report. Without --document and --claim: the report that was published last."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--format", choices=sorted(FORMS), required=True, help="claimreview is JSON-LD")
        chosen = parser.add_mutually_exclusive_group()
        chosen.add_argument("--document", type=int, metavar="ID", help="the report of this document")
        chosen.add_argument("--claim", type=int, metavar="ID", help="this claim alone")
        parser.add_argument("--edition", type=int, metavar="N", help="an earlier edition (with --document)")
        parser.add_argument("--output", default="-", metavar="PATH", help="a file, or - for standard output")

    def handle(self, *, document: int | None, claim: int | None, edition: int | None, **options: Any) -> None:
        if edition is not None and document is None:
            raise CommandError(_("--edition needs --document."))
        found = _edition(document, claim, edition)
        entry = _entry(found, claim) if claim is not None else None
        text = FORMS[options["format"]](found, entry)
        if options["format"] == "claimreview":
            self._tell_problems(found, entry)
        self._write(text, options["output"])

    def _tell_problems(self, edition: Edition, entry: PublishedClaim | None) -> None:
        for one in [entry] if entry else edition.report.claims:
            for key in problems(edition.report, one):
                self.stderr.write(f"claim {one.id}: {PROBLEMS[key]}")

    def _write(self, text: str, output: str) -> None:
        if output == "-":
            self.stdout.write(text, ending="")
            return
        try:
            Path(output).write_bytes(text.encode("utf-8"))
        except OSError as error:
            raise CommandError(f"{output}: {error.strerror}") from error


def _edition(document: int | None, claim: int | None, number: int | None) -> Edition:
    try:
        if document is not None:
            return edition_of_document(document, number)
        return edition_of_claim(claim) if claim is not None else opened(latest_publications()[0])
    except (Publication.DoesNotExist, IndexError) as error:
        raise CommandError(_unpublished(document, claim, number)) from error


def _unpublished(document: int | None, claim: int | None, number: int | None) -> str:
    if claim is not None:
        return _("Claim %(id)d has not been published.") % {"id": claim}
    if document is None:
        return _("Nothing has been published yet.")
    if number is not None:
        return _("Document %(id)d has no edition %(edition)d.") % {"id": document, "edition": number}
    return _("Nothing of document %(id)d has been published.") % {"id": document}


def _entry(edition: Edition, claim_id: int) -> PublishedClaim:
    gone = edition.report.withdrawal(claim_id)
    if gone:
        raise CommandError(
            _("Claim %(id)d was withdrawn on %(day)s: %(reason)s")
            % {"id": claim_id, "day": gone.at[:10], "reason": gone.reason}
        )
    entry = edition.report.claim(claim_id)
    if entry is None:
        raise CommandError(_unpublished(None, claim_id, None))
    return entry


def _as_html(edition: Edition, entry: PublishedClaim | None) -> str:
    return report_html(edition.report, edition.sha256, claim_id=entry.id if entry else None)


def _as_markdown(edition: Edition, entry: PublishedClaim | None) -> str:
    part = replace(edition.report, claims=(entry,), withdrawn=()) if entry else edition.report
    return markdown(part, edition.sha256)


def _as_json(edition: Edition, entry: PublishedClaim | None) -> str:
    if entry:
        return extract_file(extract(edition.report, entry, edition.sha256))
    return report_file(edition.canonical)


def _as_claim_review(edition: Edition, entry: PublishedClaim | None) -> str:
    """One object for a claim, a list of them for a report; claims that cannot carry the markup are left out."""
    chosen = [entry] if entry else edition.report.claims
    able = [one for one in chosen if not set(problems(edition.report, one)) & set(PREVENTING)]
    if entry and not able:
        raise CommandError("; ".join(PROBLEMS[key] for key in problems(edition.report, entry) if key in PREVENTING))
    found = [claim_review(edition.report, one) for one in able]
    return file_text(found[0] if entry else found)


FORMS: dict[str, Callable[[Edition, PublishedClaim | None], str]] = {
    "claimreview": _as_claim_review,
    "html": _as_html,
    "json": _as_json,
    "md": _as_markdown,
}
