"""Every form in which what was published leaves the house: for the public pages and the command line alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from claims.queries.publications import Edition
from claims.report import web_annotation
from claims.report.claim_review import PREVENTING, claim_review, file_text, problems
from claims.report.content import PublishedClaim, Report, extract
from claims.report.docx import docx
from claims.report.markdown import markdown
from claims.report.pdf import pdf
from claims.report.rows import CLAIM_COLUMNS, claim_rows
from claims.report.tables import BYTE_ORDER_MARK, csv_of
from claims.report.verification import extract_file, report_file
from claims.report.xlsx import xlsx
from claims.services.export_files import ReportForm
from claims.views.report_file import report_html, reports_html

#: Some editions, the whole of each; or one edition and the claim of it that alone is meant.
Write = Callable[[Sequence[Edition], PublishedClaim | None], bytes]


@dataclass(frozen=True, slots=True)
class Form:
    """One format: what writes it, what HTTP calls it, and what the names of its files end with."""

    write: Write
    media_type: str
    suffix: str


def _chosen(editions: Sequence[Edition], entry: PublishedClaim | None) -> list[tuple[Report, str]]:
    """Each report with its hash, with nothing but ``entry`` where one is meant."""
    if entry is None:
        return [(edition.report, edition.sha256) for edition in editions]
    return [(replace(editions[0].report, claims=(entry,), withdrawn=()), editions[0].sha256)]


def _html(editions: Sequence[Edition], entry: PublishedClaim | None) -> bytes:
    if entry or len(editions) == 1:
        one = editions[0]
        return report_html(one.report, one.sha256, claim_id=entry.id if entry else None).encode()
    return reports_html(_chosen(editions, None)).encode()


def _markdown(editions: Sequence[Edition], entry: PublishedClaim | None) -> bytes:
    return "\n---\n\n".join(markdown(*one) for one in _chosen(editions, entry)).encode()


def _json(editions: Sequence[Edition], entry: PublishedClaim | None) -> bytes:
    if entry:
        return extract_file(extract(editions[0].report, entry, editions[0].sha256)).encode()
    files = [report_file(edition.canonical) for edition in editions]
    return (files[0] if len(files) == 1 else "[{}]\n".format(",\n".join(file.rstrip() for file in files))).encode()


def _claim_review(editions: Sequence[Edition], entry: PublishedClaim | None) -> bytes:
    """One object for a claim, a list of them for reports; claims that cannot carry the markup are left out."""
    if entry:
        return file_text(claim_review(editions[0].report, entry)).encode()
    found = [(edition.report, one) for edition in editions for one in edition.report.claims]
    able = [pair for pair in found if not set(problems(*pair)) & set(PREVENTING)]
    return file_text([claim_review(*pair) for pair in able]).encode()


def _annotations(editions: Sequence[Edition], entry: PublishedClaim | None) -> bytes:
    return web_annotation.file_text([report for report, _ in _chosen(editions, entry)]).encode()


def _csv(editions: Sequence[Edition], entry: PublishedClaim | None) -> bytes:
    rows = (row for one in _chosen(editions, entry) for row in claim_rows(*one))
    return (BYTE_ORDER_MARK + csv_of([CLAIM_COLUMNS, *rows])).encode()


FORMS: Mapping[str, Form] = {
    "annotation": Form(
        _annotations, 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', "annotations.json"
    ),
    "claimreview": Form(_claim_review, "application/ld+json", "claimreview.json"),
    "csv": Form(_csv, "text/csv; charset=utf-8", "csv"),
    "docx": Form(
        lambda editions, entry: docx(_chosen(editions, entry)),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx",
    ),
    "html": Form(_html, "text/html; charset=utf-8", "html"),
    "json": Form(_json, "application/json", "json"),
    "md": Form(_markdown, "text/markdown; charset=utf-8", "md"),
    "pdf": Form(lambda editions, entry: pdf(_chosen(editions, entry)), "application/pdf", "pdf"),
    "xlsx": Form(
        lambda editions, entry: xlsx(_chosen(editions, entry)),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
    ),
}


def _alone(form: str) -> ReportForm:
    return ReportForm(lambda edition: FORMS[form].write([edition], None), FORMS[form].suffix)


#: Those in which many reports leave as one ZIP of a file each.
EXPORTED: Mapping[str, ReportForm] = {form: _alone(form) for form in ("docx", "html", "json", "pdf")}
