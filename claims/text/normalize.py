"""Raw input to the canonical text: once, before it is stored or analyzed, and never after.

Every offset in the program counts code points of the canonical text, so this does as little as it can: NFC, one sort of
newline, no byte order mark. No-break spaces, zero-width characters and the like stay where the publisher put them.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

#: Longest text that is taken in, in code points: some twenty times a long article, a few seconds of work.
MAX_CHARACTERS = 100_000

_BOM = "\ufeff"
_NEWLINES = re.compile(r"\r\n?")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
# White space, format characters and blanks that look like nothing: a text of these alone is empty to a reader.
_INVISIBLE = frozenset(("Cf", "Zs", "Zl", "Zp", "Cc"))
_ENCODING_BY_BOM = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY_MAGIC = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"\x7fELF",
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")


class NotText(ValueError):
    """Input that cannot become a document. ``reason`` is a key that the interface puts into words.

    Keys: ``empty``, ``binary``, ``null_characters``, ``undecodable``, ``surrogates``, ``too_long``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TooLong(NotText):
    """Input longer than ``limit`` code points; ``length`` is what it has (bytes where it was refused undecoded)."""

    def __init__(self, length: int, limit: int = MAX_CHARACTERS) -> None:
        super().__init__("too_long")
        self.length = length
        self.limit = limit


def canonical(raw: str) -> str:
    """The canonical form of ``raw``; applying it again changes nothing.

    Raises NotText("surrogates") for lone surrogates: they are no characters and cannot be stored or hashed.
    """
    if _SURROGATE.search(raw):
        raise NotText("surrogates")
    return _NEWLINES.sub("\n", unicodedata.normalize("NFC", raw)).lstrip(_BOM)


def accepted(raw: str, limit: int = MAX_CHARACTERS) -> str:
    """The canonical form of a text that somebody hands in. Raises NotText or TooLong where it can be no document."""
    if len(raw) > limit * 4:
        raise TooLong(len(raw), limit)
    text = canonical(raw)
    if "\0" in text:
        raise NotText("null_characters")
    if len(text) > limit:
        raise TooLong(len(text), limit)
    if all(unicodedata.category(character) in _INVISIBLE for character in text):
        raise NotText("empty")
    return text


def decode(data: bytes, declared: str | None = None) -> str:
    """The characters of a file: by its byte order mark, else UTF-8, else ``declared``, else Windows-1252 if plausible.

    The answer is not yet canonical: hand it to ``accepted``. Raises NotText for what is no text, TooLong where the
    bytes alone say so.
    """
    if not data.strip():
        raise NotText("empty")
    if len(data) > MAX_CHARACTERS * 4 + 4:
        raise TooLong(len(data))
    if data.startswith(_BINARY_MAGIC):
        raise NotText("binary")
    for mark, encoding in _ENCODING_BY_BOM:
        if data.startswith(mark):
            return _decoded(data, encoding)
    if b"\0" in data:
        raise NotText("null_characters" if _is_utf8(data) and data.count(0) * 20 < len(data) else "binary")
    return _by_trial(data, declared)


def _by_trial(data: bytes, declared: str | None) -> str:
    if _is_utf8(data):
        return _readable(data.decode("utf-8"))
    if declared and _is_known(declared):
        return _readable(_decoded(data, declared))
    return _readable(_decoded(data, "cp1252"))


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError:
        raise NotText("undecodable") from None


def _readable(text: str) -> str:
    """``text``, unless it looks like bytes of something else: control characters, or symbols where letters belong."""
    if len(_CONTROLS.findall(text)) * 100 > len(text):
        raise NotText("binary")
    foreign = [c for c in text if c > "\x7f"]
    if foreign and len(foreign) * 2 > len(text) and not any(c.isalpha() and c > "\u024f" for c in foreign):
        raise NotText("undecodable")
    return text


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeError:
        return False
    return True


def _is_known(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding)._is_text_encoding
    except LookupError:
        return False
