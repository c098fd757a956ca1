"""Claims as they stand, as a spreadsheet (Office Open XML) that is written row by row: its size costs no memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from claims.report.xlsx import LONGEST

#: Rows that one sheet holds below its head; more go on the next.
MOST_ROWS = 1_048_575
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_WIDE = {"text", "quote", "conclusion", "justification", "article_title"}


class ClaimsBook:
    """Sheets of claims in a file at ``path``. Nothing that people wrote is run as a formula or made a link."""

    def __init__(self, path: Path) -> None:
        # What it writes meanwhile lies beside the file, and goes with its folder if the work is broken off.
        self._book = xlsxwriter.Workbook(str(path), {**_OPTIONS, "tmpdir": str(path.parent)})
        self._head = self._book.add_format({"bold": True, "bottom": 1, "bg_color": "#F1F0EC"})
        self._sheet: Worksheet | None = None
        self._rows = 0

    def add(self, columns: Sequence[str], rows: Iterable[Sequence[Any]], *, most: int = MOST_ROWS) -> None:
        """Write the rows below those that are there; times stand in their offset, as text."""
        for row in rows:
            if self._sheet is None or self._rows == most:
                self._sheet, self._rows = self._begun(columns), 0
            self._rows += 1
            for number, value in enumerate(row):
                self._write(self._sheet, self._rows, number, value)

    def close(self) -> None:
        """Write the file. Raises OSError."""
        if self._sheet is None:
            self._book.add_worksheet("claims")
        self._book.close()

    def _begun(self, columns: Sequence[str]) -> Worksheet:
        number = len(self._book.worksheets()) + 1
        sheet = self._book.add_worksheet("claims" if number == 1 else f"claims {number}")
        for at, name in enumerate(columns):
            sheet.set_column(at, at, 48 if name in _WIDE else 18)
            sheet.write_string(0, at, name, self._head)
        sheet.freeze_panes(1, 0)
        return sheet

    def _write(self, sheet: Worksheet, row: int, column: int, value: Any) -> None:
        if isinstance(value, int | float | Decimal):
            sheet.write_number(row, column, float(value) if isinstance(value, Decimal) else value)
        elif value not in (None, ""):
            text = value.isoformat() if isinstance(value, datetime) else str(value)
            sheet.write_string(row, column, text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…")
