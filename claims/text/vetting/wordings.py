"""Whether a wording stays within what an article says: its numbers, its names, its words, its negations."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claims.text.analysis import Analysis
from claims.text.languages.base import Language
from claims.text.linebreaks import mended

#: Part of the words of a wording that may be new to the article, function words not counted.
NEW_WORDS = 0.25
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")


class Article:
    """The numbers and words of an article, of what is known about it, and of the dates that follow from both."""

    def __init__(self, reading: Analysis, language: Language) -> None:
        document = reading.document
        facts = (document.title, document.byline, document.publisher, document.place, document.published_at)
        # Our own claims say which days "yesterday" and "last year" are.
        worked_out = (claim.text for claim in reading.claims)
        whole = "\n".join([reading.text, *(fact for fact in facts if fact), *worked_out])
        self._numbers = _numbers(whole)
        grammar, page = language.grammar, language.page
        found = frozenset(_words(mended(whole)))
        # "bukunya" says that there is a "buku".
        endings = grammar.reference.possessive_suffixes
        self._words = found | {w.removesuffix(ending) for w in found for ending in endings}
        self._spelled_numbers = frozenset(grammar.numbers.values) | frozenset(grammar.numbers.scales)
        # A date that stands for "yesterday" brings the name of a month, or of a day of the week.
        self._calendar = frozenset(page.months) | frozenset(page.weekdays)
        self._function_words = page.function_words
        self._negations = frozenset(w for entry in grammar.signs.negation for w in _words(entry))

    def reason_against(self, wording: str, quoted: str) -> str | None:
        """Why ``wording`` is not borne out by the article and the passages ``quoted`` for it; None where it is."""
        words = _words(wording)
        if _numbers(wording) - self._numbers or set(words) & self._spelled_numbers - self._words:
            return "number"
        if self._strange_names(wording):
            return "name"
        if sum(word not in self._words | self._function_words for word in words) > NEW_WORDS * len(words):
            return "words"
        if self._negates(words) != self._negates(_words(mended(quoted))):
            return "negation"
        return None

    def strange_words(self, words: str) -> list[str]:
        """The words and numbers that the article lacks."""
        numbers = sorted(_numbers(words) - self._numbers)
        return numbers + [w for w in _words(words) if w not in self._words]

    def _strange_names(self, wording: str) -> list[str]:
        """Words with a capital that the article lacks; the first one may be a function word of the language."""
        found = list(_WORD.finditer(wording))
        known = self._words | self._calendar
        names = [m[0].casefold() for m in found if any(c.isupper() for c in m[0])]
        first = found[0][0].casefold() if found else ""
        return [n for n in names if n not in known and not (n == first and n in self._function_words)]

    def _negates(self, words: Iterable[str]) -> bool:
        return not self._negations.isdisjoint(words)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _numbers(text: str) -> frozenset[str]:
    """Numbers as they are written, but for zeros in front: 09 is 9, 2.500 is not 2500."""
    return frozenset(n.lstrip("0") or "0" if n.isdigit() else n for n in _NUMBER.findall(text))
