"""Which office document a packed file is."""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest

from claims.fetching.sniffing import media_type

OPEN_XML = "application/vnd.openxmlformats-officedocument."


def packed(*names: str, first: str = "") -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_STORED) as archive:
        if first:
            archive.writestr("mimetype", first)
        for name in names:
            archive.writestr(name, "<x/>")
    return held.getvalue()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (packed("[Content_Types].xml", "word/document.xml"), f"{OPEN_XML}wordprocessingml.document"),
        (packed("[Content_Types].xml", "xl/workbook.xml"), f"{OPEN_XML}spreadsheetml.sheet"),
        (packed("ppt/presentation.xml"), f"{OPEN_XML}presentationml.presentation"),
        (
            packed("content.xml", first="application/vnd.oasis.opendocument.text"),
            "application/vnd.oasis.opendocument.text",
        ),
        (packed("content.xml", first="application/epub+zip"), "application/zip"),
        (packed("a.exe"), "application/zip"),
        (b"PK\x03\x04 and nothing of an archive", "application/zip"),
    ],
    ids=["word", "excel", "powerpoint", "open document", "book", "archive", "broken"],
)
def test_office_documents_are_told_from_other_archives(body, expected):
    assert media_type(body) == expected
