"""One text for one value, and its hash: canonical JSON after RFC 8785 (JSON Canonicalization Scheme).

Keys are sorted by their UTF-16 code units, nothing stands between the tokens, texts are written as they are (no
Unicode normalization) with the shortest escapes, the whole in UTF-8. Numbers are whole numbers within 2**53; others
have no place in a report and are refused, so that no two programs can write them differently.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

#: RFC 8785 takes numbers as IEEE 754 doubles, which hold whole numbers exactly up to here.
LARGEST = 2**53 - 1


class NotCanonical(ValueError):
    """The value holds something that canonical JSON has no single way to write."""


def canonical(value: Any) -> str:
    """The canonical JSON text of dicts, lists, texts, whole numbers, booleans and None.

    Raises NotCanonical for any other value, keys that are no texts, and texts with lone surrogates.
    """
    text = json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotCanonical("a text holds half of a surrogate pair") from error
    return text


def digest(text: str) -> str:
    """The SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _ordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value, key=_utf_16)}
    if isinstance(value, list | tuple):
        return [_ordered(inner) for inner in value]
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int) and abs(value) <= LARGEST:
        return value
    raise NotCanonical(f"not a text, whole number, list or object: {value!r:.60}")


def _utf_16(key: Any) -> bytes:
    if not isinstance(key, str):
        raise NotCanonical(f"not a text as a key: {key!r:.60}")
    return key.encode("utf-16-be", errors="surrogatepass")
