"""The text of PDF files, Word documents and Excel workbooks, as far as it is text and no picture of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as Word
from docx.table import Table
from openpyxl import load_workbook
from pypdf import PdfReader

PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

#: Characters after which reading ends: nobody quotes from further behind.
MOST_CHARACTERS = 5_000_000


def text_of(body: bytes, media_type: str) -> str:
    """What can be read of a file of one of READERS' media types; pages and sheets are parted by an empty line.

    Raises whatever its library raises for a file that is broken or locked.
    """
    kept: list[str] = []
    length = 0
    for piece in READERS[media_type](body):
        kept.append(piece)
        length += len(piece) + 1
        if length > MOST_CHARACTERS:
            break
    return "\n".join(kept)[:MOST_CHARACTERS].strip()


def _pdf(body: bytes) -> Iterator[str]:
    for page in PdfReader(BytesIO(body)).pages:
        yield page.extract_text()
        yield ""


def _word(body: bytes) -> Iterator[str]:
    yield from _blocks(Document(BytesIO(body)))


def _blocks(document: Word) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from ("\t".join(cell.text for cell in row.cells) for row in block.rows)
        else:
            yield block.text


def _excel(body: bytes) -> Iterator[str]:
    book = load_workbook(BytesIO(body), read_only=True, data_only=True)
    for sheet in book.worksheets:
        yield sheet.title
        for row in sheet.iter_rows(values_only=True):
            yield "\t".join(_cell(value) for value in row).rstrip("\t")
        yield ""


def _cell(value: Any) -> str:
    return "" if value is None else str(value)


READERS: Mapping[str, Callable[[bytes], Iterator[str]]] = {PDF: _pdf, WORD: _word, EXCEL: _excel}
