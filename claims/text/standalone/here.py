"""Words for where and for whom an article is written: "the market here", "this mining town", "this newspaper"."""

from __future__ import annotations

import re

from claims.text.analysis import DocumentFacts
from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.changes import Replacement


class Here:
    """The place of the dateline of one article and its publisher; of what it does not name nothing is said."""

    def __init__(self, text: str, language: Language, document: DocumentFacts) -> None:
        self._text = text
        words, place = language.grammar.descriptions, as_written(document.place, text)
        self._known = {"place": place, "publisher": document.publisher}
        told = [(p, t) for p, t in words.here if any(f"{{{k}}}" in t for k, name in self._known.items() if name)]
        self._patterns = [(re.compile(p, re.IGNORECASE), template) for p, template in told]
        self._patterns += [(p, "{place}") for p in self._again(language)]

    def replacements(self, part: Span, finding: Finding) -> list[Replacement]:
        """The name for such words in ``part``; in a quotation they are the speaker's."""
        if finding.clause.statement.quoted:
            return []
        found = ((m, t) for p, t in self._patterns for m in p.finditer(self._text, part.start, part.end))
        named = [(Span(m.start(), m.end()), template.format(**self._known)) for m, template in found]
        return [(span, name) for span, name in named if name not in part.of(self._text)]

    def _again(self, language: Language) -> list[re.Pattern[str]]:
        """ "the town" where the article speaks of "this mining town", with nothing behind that tells which."""
        said = {m["noun"].lower() for p, _ in self._patterns for m in p.finditer(self._text) if "noun" in p.groupindex}
        small = "|".join(sorted(language.page.function_words - language.grammar.clause.belonging))
        return [
            re.compile(rf"\b{article}\s+{noun}\b(?=[.,;)]|\s*\Z|\s+(?:{small})\b)", re.IGNORECASE)
            for article in sorted(language.grammar.descriptions.definite)
            for noun in sorted(said)
        ]


def as_written(place: str | None, text: str) -> str | None:
    """``place`` with its letters as the article writes it: datelines are in capitals, which hides "de" and "van"."""
    found = re.finditer(rf"\b{re.escape(place)}\b", text, re.IGNORECASE) if place else ()
    return next((m.group() for m in found if not m.group().isupper()), place)
