"""Keys in words: what is not listed is shown as it is, so that a newer splitter never breaks a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def in_words(table: Mapping[str, Any], key: str) -> Any:
    """The words of ``table`` for ``key``. Keys may be written with spaces, hyphens or underscores."""
    plain = key.strip().replace(" ", "_").replace("-", "_")
    return table.get(plain) or plain.replace("_", " ")
