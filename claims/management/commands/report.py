"""Write a published report to a file."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from claims.models import Claim, Document, Publication
from claims.queries.exports import Chosen, claims_csv, documents_jsonl
from claims.queries.publications import (
    Edition,
    edition_of_claim,
    edition_of_document,
    latest_publications,
    opened,
)
from claims.report.claim_review import PREVENTING, problems
from claims.report.content import PublishedClaim
from claims.services.warc import published_pages, write_warc
from claims.views.report_formats import FORMS

#: The pages that the evidence cites, for replay tools: copies of other people's work, so of no public address.
PAGES = "warc"
PROBLEMS = {
    "no_rating": "no ClaimReview: the claim has a conclusion and no rating",
    "own_site": "no ClaimReview: the article stands on the newsroom's own site",
    "shortened": "the wording was cut, claimReviewed has to stay under 75 characters",
    "label_in_wording": "the wording begins with the rating, claimReviewed should not",
    "no_link": "the article has no link, so the markup names no appearance",
    "no_claimant": "neither claimant nor publisher is known, so the markup names no author",
    "no_publication_date": "the article has no date, so the markup has none of the claim",
}

#: What holds the work as it stands, published or not.
WORK = {"csv": claims_csv, "jsonl": documents_jsonl}


class Command(BaseCommand):
    help = (
        "Write a published report, or with csv and jsonl the claims that people work on. Without --document, --claim "
        "and --all: the report that was published last."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--format",
            choices=sorted({*FORMS, *WORK, PAGES}),
            required=True,
            help="claimreview and annotation are JSON-LD; csv and jsonl hold the work, whatever its status; warc holds "
            "the pages that the evidence cites",
        )
        chosen = parser.add_mutually_exclusive_group()
        chosen.add_argument("--document", type=int, metavar="ID", help="the report of this document")
        chosen.add_argument("--claim", type=int, metavar="ID", help="this claim alone")
        chosen.add_argument("--all", action="store_true", help="every report, the last published first")
        parser.add_argument("--edition", type=int, metavar="N", help="an earlier edition (with --document)")
        parser.add_argument("--output", default="-", metavar="PATH", help="a file, or - for standard output")

    def handle(self, *, document: int | None, claim: int | None, edition: int | None, **options: Any) -> None:
        if edition is not None and document is None:
            raise CommandError(_("--edition needs --document."))
        if options["format"] in WORK:
            chosen = Chosen(document=document, claim=claim)
            self._write(_work(options["format"], chosen, is_all=options["all"]), options["output"])
            return
        found = _all() if options["all"] else [_edition(document, claim, edition)]
        entry = _entry(found[0], claim) if claim is not None else None
        if options["format"] == "claimreview":
            self._tell_problems(found, entry)
        if options["format"] == PAGES:
            self._write([_pages(found, entry)], options["output"])
            return
        self._write([FORMS[options["format"]].write(found, entry)], options["output"])

    def _tell_problems(self, editions: Sequence[Edition], entry: PublishedClaim | None) -> None:
        told = [
            (one.id, key)
            for edition in editions
            for one in ([entry] if entry else edition.report.claims)
            for key in problems(edition.report, one)
        ]
        if entry and set(PREVENTING) & {key for _, key in told}:
            raise CommandError("; ".join(PROBLEMS[key] for _, key in told if key in PREVENTING))
        for number, key in told:
            self.stderr.write(f"claim {number}: {PROBLEMS[key]}")

    def _write(self, pieces: Iterable[bytes], output: str) -> None:
        if output == "-":
            for piece in pieces:
                self._print(piece)
            return
        try:
            with Path(output).open("wb") as file:
                file.writelines(pieces)
        except OSError as error:
            raise CommandError(f"{output}: {error.strerror}") from error

    def _print(self, written: bytes) -> None:
        """To standard output as it is; a terminal, and whoever calls the command from Python, get the text."""
        raw = getattr(self.stdout._out, "buffer", None)
        if raw is None or raw.isatty():
            self.stdout.write(written.decode("utf-8", "replace"), ending="")
            return
        raw.write(written)
        raw.flush()


def _edition(document: int | None, claim: int | None, number: int | None) -> Edition:
    try:
        if document is not None:
            return edition_of_document(document, number)
        return edition_of_claim(claim) if claim is not None else opened(latest_publications()[0])
    except (Publication.DoesNotExist, IndexError) as error:
        raise CommandError(_unpublished(document, claim, number)) from error


def _work(form: str, chosen: Chosen, *, is_all: bool) -> Iterator[bytes]:
    """The rows as they come from the database. Raises CommandError where nothing or too little is asked for."""
    if not is_all and chosen == Chosen():
        raise CommandError(_("Say which claims: --document, --claim or --all."))
    if chosen.claim is not None and not Claim.objects.filter(pk=chosen.claim).exists():
        raise CommandError(_("There is no claim %(id)d.") % {"id": chosen.claim})
    if chosen.document is not None and not Document.objects.filter(pk=chosen.document).exists():
        raise CommandError(_("There is no document %(id)d.") % {"id": chosen.document})
    return WORK[form](chosen)


def _pages(editions: Sequence[Edition], entry: PublishedClaim | None) -> bytes:
    entries = [entry] if entry else [one for edition in editions for one in edition.report.claims]
    packed, pages = BytesIO(), published_pages(entries)
    if not pages:
        raise CommandError(_("Of this evidence no snapshot is kept."))
    write_warc(pages, packed)
    return packed.getvalue()


def _all() -> list[Edition]:
    found = [opened(row) for row in latest_publications()]
    if not found:
        raise CommandError(_("Nothing has been published yet."))
    return found


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
