"""The source of a web page as characters: how it is told from plain text, and which encoding it is in."""

from __future__ import annotations

import codecs
import re

from claims.text.normalize import NotText, TooLong, decode

#: Longest source that is read, in bytes or code points: saved pages of news sites have up to two million.
MAX_SOURCE = 5_000_000

#: How far into a page its encoding is looked for (HTML Living Standard, 13.2.3.2: the first 1024 bytes; pages err).
_PRESCAN = 4_096
_CHARSET = re.compile(rb"<meta[^<>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^<>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
# What a page may name: the encodings of the Encoding Standard that Python has. UTF-7 and escapes hide markup.
_ENCODINGS = frozenset(
    [
        *("utf-8", "cp866", "cp874", "koi8-r", "koi8-u", "mac-roman", "gbk", "gb18030", "big5"),
        *("euc_jp", "shift_jis", "iso2022_jp", "euc_kr"),
        *(f"cp{number}" for number in range(1250, 1259)),
        *(f"iso8859-{number}" for number in range(2, 17)),
    ]
)
# The standard reads these names as Windows-1252, as browsers always have.
_WINDOWS_1252 = frozenset({"ascii", "iso8859-1"})

_OPENING = re.compile(
    r"[\s\ufeff]*+(?:<\?xml[^<>]*+>\s*+)?(?:<!--(?>.{0,500}?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_BLOCK = re.compile(
    r"</?(?:p|div|article|section|main|h[1-6]|ul|ol|li|table|header|footer|span|a)\b[^<>]{0,2000}>", re.IGNORECASE
)
#: Pasted pieces of a page: they begin with a tag and have at least so many tags of blocks.
_ENOUGH_TAGS = 6


def is_page_source(text: str) -> bool:
    """Whether ``text`` is evidently the source of a web page, and no article that happens to show some markup."""
    if _OPENING.match(text):
        return True
    opening = text.lstrip()[:2_000]
    if not _BLOCK.match(opening):
        return False
    tags = sum(1 for _, _ in zip(_BLOCK.finditer(text, 0, 200_000), range(_ENOUGH_TAGS), strict=False))
    return tags >= _ENOUGH_TAGS and text.rstrip().endswith(">")


def decode_page(data: bytes, declared: str | None = None) -> str:
    """The characters of a saved page.

    In this order: its byte order mark, UTF-8 where the bytes are valid, what the page names, ``declared`` (what the
    server said), Windows-1252. Raises NotText or TooLong.
    """
    if not data.strip():
        raise NotText("empty")
    if len(data) > MAX_SOURCE:
        raise TooLong(len(data), MAX_SOURCE)
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data, "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "utf-16")
    if b"\0" in data:
        raise NotText("null_characters" if data.lstrip()[:1] == b"<" else "binary")
    encodings = (_named(data), _allowed(declared or ""), "cp1252")
    try:
        # Escape sequences are ASCII: only the page can say that they are characters.
        return data.decode("iso2022_jp" if encodings[0] == "iso2022_jp" else "utf-8")
    except UnicodeError:
        return _decoded(data, next(e for e in encodings if e))


def decode_any(data: bytes, *, page: bool) -> str:
    """The characters of a file that may be a page or plain text; ``page`` where its name says that it is one.

    Raises NotText or TooLong.
    """
    if page or _looks_like_page(data):
        return decode_page(data)
    return decode(data)


def _looks_like_page(data: bytes) -> bool:
    try:
        return is_page_source(decode_page(data))
    except NotText:
        return False


def _named(data: bytes) -> str:
    opening = data[:_PRESCAN]
    found = _CHARSET.search(opening) or _XML_ENCODING.search(opening)
    return _allowed(found[1].decode("ascii")) if found else ""


def _allowed(name: str) -> str:
    """The name by which Python knows an encoding that a page may be in; empty for any other."""
    try:
        known = codecs.lookup(name).name if name else ""
    except LookupError:
        return ""
    if known in _WINDOWS_1252:
        return "cp1252"
    return known if known in _ENCODINGS else ""


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError:
        # One broken character does not spoil a page: browsers show a replacement character too.
        text = data.decode(encoding, errors="replace")
    if text.count("\ufffd") * 50 > len(text):
        raise NotText("undecodable")
    return text
