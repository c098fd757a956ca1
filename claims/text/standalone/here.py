"""Words for where an article is written: "the market here", "this mining town"."""

from __future__ import annotations

import re

from claims.text.languages.base import Language
from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.standalone.changes import Replacement


class Here:
    """The place of the dateline of one article; without one nothing is said."""

    def __init__(self, text: str, language: Language, place: str | None) -> None:
        self._text = text
        self._place = as_written(place, text)
        patterns = language.grammar.descriptions.here if place else ()
        self._patterns = [(re.compile(p, re.IGNORECASE), template) for p, template in patterns]
        self._patterns += [(p, "{place}") for p in self._again(language)]

    def replacements(self, part: Span, finding: Finding) -> list[Replacement]:
        """The place for such words in ``part``; in a quotation they are the speaker's."""
        place = self._place
        if place is None or finding.clause.statement.quoted or place in part.of(self._text):
            return []
        found = ((m, t) for p, t in self._patterns for m in p.finditer(self._text, part.start, part.end))
        return [(Span(m.start(), m.end()), template.format(place=place)) for m, template in found]

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
