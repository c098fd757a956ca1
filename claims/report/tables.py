"""Rows as CSV that a spreadsheet opens without running what stands in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

#: A spreadsheet takes CSV for UTF-8 only with this in front.
BYTE_ORDER_MARK = "\ufeff"
#: What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), blanks in front of it or not.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_of(rows: Iterable[Iterable[object]]) -> str:
    """The rows in the format of RFC 4180; words that would be run as a formula stand behind an apostrophe."""
    written = io.StringIO()
    csv.writer(written).writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    """Numbers stay numbers: a negative one is no formula."""
    if not isinstance(value, str):
        return value
    return f"'{value}" if value.startswith(_FORMULA) or value.lstrip().startswith(_FORMULA) else value
