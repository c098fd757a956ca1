"""What a body is by its own bytes, whatever the server calls it (after https://mimesniff.spec.whatwg.org)."""

from __future__ import annotations

import re

from claims.fetching.office import PACKED, office_type

_SIGNS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
)
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype html|html|head|body|title|meta|script|style|link|table|div|h1|p|a|b|br|iframe|font)[\s/>]",
    re.I | re.S,
)
_TEXT_MARKS = (b"\xef\xbb\xbf", b"\xfe\xff", b"\xff\xfe")
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_LOOKED_AT = 4096


def media_type(body: bytes) -> str:
    """``type/subtype``; ``application/octet-stream`` where nothing is recognized."""
    start = body[:_LOOKED_AT]
    for sign, name in _SIGNS:
        if start.startswith(sign):
            return name
    if start.startswith(PACKED):
        return office_type(body) or "application/zip"
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "image/webp"
    if _MARKUP.match(start):
        return "text/html"
    if start.lstrip().startswith(b"<?xml"):
        return "text/xml"
    return "text/plain" if start.startswith(_TEXT_MARKS) or not _BINARY.search(start) else "application/octet-stream"
