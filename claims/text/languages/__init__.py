"""The languages that the program reads, one folder of data each, and the recognition of a text's language."""

from __future__ import annotations

from claims.text.languages.base import Language, PageWords
from claims.text.languages.en.page import PAGE as ENGLISH
from claims.text.languages.id.page import PAGE as INDONESIAN
from claims.text.languages.recognition import recognize

_LANGUAGES = {
    "id": Language(code="id", name="Bahasa Indonesia", page=INDONESIAN),
    "en": Language(code="en", name="English", page=ENGLISH),
}


def codes() -> tuple[str, ...]:
    """The ISO 639-1 codes of the languages that the program reads."""
    return tuple(_LANGUAGES)


def get(code: str) -> Language | None:
    """The language with this code, or None where the program knows too little of it."""
    return _LANGUAGES.get(code)


def pages() -> tuple[PageWords, ...]:
    """The page words of every language: a page is furnished in more than its own."""
    return tuple(language.page for language in _LANGUAGES.values())


def detect(text: str) -> str:
    """The code of the language that most of ``text`` is in; any code of ISO 639, "und" where there are no words."""
    return recognize(text, _LANGUAGES)
