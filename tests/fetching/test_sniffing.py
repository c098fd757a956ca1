"""What bytes are, whatever a server calls them."""

import pytest

from claims.fetching.sniffing import media_type


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"%PDF-1.7\n", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0", "image/png"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"PK\x03\x04rest", "application/zip"),
        (b"\n <!-- a --> <HTML lang=id>", "text/html"),
        (b"<?xml version='1.0'?>\n<!DOCTYPE html>", "text/html"),
        (b"<?xml version='1.0'?><rss/>", "text/xml"),
        (b"Jembatan dibuka.", "text/plain"),
        ("Jembatan".encode("utf-16"), "text/plain"),
        (b"", "text/plain"),
        (b"\x7fELF\x02\x01\x01\0", "application/octet-stream"),
    ],
)
def test_bytes_tell_what_they_are(body, expected):
    assert media_type(body) == expected
