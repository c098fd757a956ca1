"""Editions as PDF: tagged, with bookmarks, its fonts inside. Set by Typst.

Everything that people wrote goes to the template as data, so that nothing in it is read as markup.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import typst

from claims.report.content import Report
from claims.report.paper import paper

_HERE = Path(__file__).parent
TEMPLATE, FONTS = _HERE / "report.typ", _HERE / "fonts"
#: PDF/UA-1: what a screen reader needs is promised, and Typst refuses to write a file that lacks it.
STANDARDS = ["ua-1"]


def pdf(editions: Sequence[tuple[Report, str]]) -> bytes:
    """``editions``, one at least, each with the SHA-256 of its canonical JSON. The same give the same bytes."""
    views = json.dumps([paper(report, sha256) for report, sha256 in editions], ensure_ascii=False)
    at = max(int(datetime.fromisoformat(report.published_at).timestamp()) for report, _ in editions)
    try:
        return _set(views, at, STANDARDS)
    except typst.TypstError:
        # A letter that no font of this machine has breaks the promise; the file is tagged all the same.
        return _set(views, at, [])


def _set(views: str, at: int, standards: Any) -> bytes:
    written: bytes = typst.compile(
        str(TEMPLATE),
        root=str(_HERE),
        font_paths=[str(FONTS)],
        format="pdf",
        sys_inputs={"views": views},
        timestamp=at,
        pdf_standards=standards,
    )
    return written
