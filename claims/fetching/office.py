"""Which office document a packed file is, told from the names in it and never by unpacking it."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile

PACKED = b"PK\x03\x04"

_OPEN_XML = "application/vnd.openxmlformats-officedocument."
#: ISO/IEC 29500: the part that each kind of document is about.
_PARTS = {
    "word/document.xml": f"{_OPEN_XML}wordprocessingml.document",
    "xl/workbook.xml": f"{_OPEN_XML}spreadsheetml.sheet",
    "ppt/presentation.xml": f"{_OPEN_XML}presentationml.presentation",
}
#: ISO/IEC 26300: the first entry is called so, is not packed, and holds the type.
_TYPE_ENTRY = b"mimetype"
_NAME_AT, _LENGTHS_AT = 30, 26
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_LONGEST_TYPE = 80


def office_type(body: bytes) -> str:
    """The media type of a text, a spreadsheet or a presentation; empty for other archives and broken ones."""
    return _open_document(body) or _open_xml(body)


def _open_document(body: bytes) -> str:
    extra = int.from_bytes(body[_LENGTHS_AT + 2 : _NAME_AT], "little")
    name_end = _NAME_AT + len(_TYPE_ENTRY)
    if body[_NAME_AT:name_end] != _TYPE_ENTRY:
        return ""
    told = body[name_end + extra : name_end + extra + _LONGEST_TYPE].partition(b"PK")[0]
    return told.decode("ascii", "replace") if told.startswith(_OPEN_DOCUMENT) else ""


def _open_xml(body: bytes) -> str:
    try:
        with ZipFile(BytesIO(body)) as archive:
            names = set(archive.namelist())
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return ""
    return next((media_type for part, media_type in _PARTS.items() if part in names), "")
