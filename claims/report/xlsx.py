"""Editions as a spreadsheet (Office Open XML): a sheet of claims and a sheet of their evidence."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from claims.report.archive import repacked
from claims.report.content import Report
from claims.report.rows import CLAIM_COLUMNS, EVIDENCE_COLUMNS, Row, claim_rows, evidence_rows

#: What one cell holds at most; the data in the other formats is whole.
LONGEST = 32_767
#: Nothing that people wrote is run as a formula or made a link.
_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
_WIDE = {"text", "quote", "conclusion", "justification", "article_title", "comment", "title"}


def xlsx(editions: Sequence[tuple[Report, str]]) -> bytes:
    """The claims and the evidence of ``editions`` (each with its SHA-256). The same editions give the same bytes."""
    saved = io.BytesIO()
    book = xlsxwriter.Workbook(saved, _PLAIN)
    # Without a time of its own it would write when it was made.
    latest = max((report.published_at for report, _ in editions), default="1980-01-01T00:00:00+00:00")
    book.set_properties({"created": datetime.fromisoformat(latest).astimezone(UTC).replace(tzinfo=None)})
    head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#F1F0EC"})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    rows = (row for report, sha256 in editions for row in claim_rows(report, sha256))
    _fill(book.add_worksheet("claims"), CLAIM_COLUMNS, rows, head, body)
    pieces = (row for report, _ in editions for row in evidence_rows(report))
    _fill(book.add_worksheet("evidence"), EVIDENCE_COLUMNS, pieces, head, body)
    book.close()
    return repacked(saved.getvalue())


def _fill(sheet: Worksheet, columns: tuple[str, ...], rows: Iterable[Row], head: Format, body: Format) -> None:
    last = 0
    for number, name in enumerate(columns):
        sheet.set_column(number, number, 48 if name in _WIDE else 18, body)
        sheet.write_string(0, number, name, head)
    for last, row in enumerate(rows, 1):
        for number, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(last, number, value)
            elif value:
                sheet.write_string(last, number, _cell(str(value)))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(columns) - 1)


def _cell(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
