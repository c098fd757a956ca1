"""The words of a report, in its own language: Indonesian or English, English for any other.

They are data here and not in the interface's catalogue because a report speaks its article's language, unless a
reader asks for the other one, and has to come out the same without Django.
"""

from __future__ import annotations

from collections.abc import Mapping

from claims.report.words import en
from claims.report.words import id as id_

WORDS: Mapping[str, Mapping[str, str]] = {"en": en.WORDS, "id": id_.WORDS}


def words_in(language: str) -> Mapping[str, str]:
    """The words for a language code."""
    return WORDS.get(language.split("-")[0], en.WORDS)


def spoken(language: str) -> str:
    """The language that a report of this language's article is written in: ``id`` or ``en``."""
    code = language.split("-")[0]
    return code if code in WORDS else "en"


def claims_counted(count: int, language: str) -> str:
    """``1 claim checked``, ``3 claims checked``."""
    if spoken(language) == "id":
        return f"{count} klaim diperiksa"
    return f"{count} claim checked" if count == 1 else f"{count} claims checked"
