"""Wording that can be understood without the article.

Short names are filled up, relative dates become dates, pronouns and "this coalition" become what they stand for, as far
as the article settles it. What it leaves open stays as it is and is listed; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from claims.text.analysis import DocumentFacts, Unresolved
from claims.text.languages.base import Language
from claims.text.linebreaks import LIST_SIGNS, mended
from claims.text.names import NameBook, find_names
from claims.text.spans import Span
from claims.text.splitting import Clause, Finding
from claims.text.standalone.acts import Acts
from claims.text.standalone.changes import Replacement, replaced
from claims.text.standalone.dates import dated, published
from claims.text.standalone.descriptions import Descriptions
from claims.text.standalone.epithets import Epithets
from claims.text.standalone.exclusions import Exclusions
from claims.text.standalone.here import Here
from claims.text.standalone.mentions import (
    Mention,
    find_mentions,
    in_order,
    named_mentions,
    speaker_mentions,
    told_from_names,
)
from claims.text.standalone.namings import Namings
from claims.text.standalone.pointing import Pointing
from claims.text.standalone.pronouns import Pronouns
from claims.text.standalone.referents import Referents
from claims.text.standalone.roles import Roles

#: The mark that ends a quotation, and the stop that may stand in front of it.
_QUOTE_END = re.compile(r"[.,!?]?([\"”'’])")
#: An apostrophe that opens a quotation.
_SINGLE = re.compile(r"(?<!\S)['‘](?=\S)")
#: Which words are counted from the day of the article is the same for every day.
_ANY_DAY = date(2001, 6, 15)


class Standalone:
    """Words the claims of one article. Where ``document`` gives no day, relative dates stay as they are."""

    def __init__(
        self,
        text: str,
        clauses: Sequence[Clause],
        sentences: Sequence[Span],
        language: Language,
        names: NameBook,
        document: DocumentFacts,
    ) -> None:
        self._here = Here(text, language, document)
        self._published = published(document)
        self._approximators = {entry.partition(" ")[0] for entry in language.grammar.numbers.approximators}
        self._text = text
        self._language = language
        found = speaker_mentions((c.statement.speaker for c in clauses), language, names)
        found += [m for c in clauses for m in _mentions(c, language, names)]
        named = find_names(text, sentences, language.page.function_words)
        found += named_mentions(named, language, names)
        common = frozenset(w for s in sentences for w in s.of(text).split() if w.islower())
        mentions = told_from_names(in_order(found), frozenset(s.start for s in sentences), common)
        namings = Namings(text, mentions, named, language)
        exclusions = Exclusions(text, sentences, named, language, names)
        referents = Referents(mentions, sentences, language, names, namings, exclusions)
        acts, roles = Acts(clauses, sentences, language), Roles(text, named, language, names)
        epithets = Epithets(referents, roles, namings, language)
        pointing = Pointing(text, referents, namings, acts, epithets, language)
        self._pronouns = Pronouns(text, referents, pointing, language, names, common)
        self._descriptions = Descriptions(text, namings, roles, language)

    def word(self, finding: Finding) -> tuple[str, tuple[Unresolved, ...]]:
        """The standalone wording of a finding and the words that stay open."""
        pieces: list[str] = []
        unresolved: list[Unresolved] = []
        for part in finding.proposition.parts:
            if isinstance(part, str):
                pieces.append(part)
                continue
            said = " ".join(pieces)
            settled = [*self._dates(part, finding), *self._descriptions.replacements(part, finding)]
            settled += self._here.replacements(part, finding)
            changes, left_open = self._pronouns.replacements(part, finding, said, settled)
            words = replaced(self._text, part, [*changes, *settled])
            pieces.append(self._within(words) if said else words)
            unresolved.extend(left_open)
            unresolved.extend(self._undated(part))
        last = next((p for p in reversed(finding.proposition.parts) if isinstance(p, Span)), None)
        behind = self._text[last.end : last.end + 2] if last else ""
        return with_quote_closed(tidy(" ".join(pieces)), behind), tuple(dict.fromkeys(unresolved))

    def _within(self, words: str) -> str:
        """``words`` behind others: a small word that began a sentence has no capital there."""
        reference, first = self._language.grammar.reference, words.partition(" ")[0].lower()
        small = first in self._language.page.function_words | reference.articles | reference.possessive
        small = small or first in self._language.grammar.numbers.values or first in self._approximators
        return words[:1].lower() + words[1:] if small else words

    def _dates(self, part: Span, finding: Finding) -> list[Replacement]:
        if self._published is None:
            return []
        words = {t.text.lower() for t in finding.proposition.tokens}
        ahead = self._language.grammar.signs.future | self._language.grammar.signs.plan
        root = finding.clause.tree.root
        future = bool(words & ahead) or (root.feat("Tense") == "Pres" and root.feat("VerbForm") == "Fin")
        future = future or self._lasts(words)
        return dated(self._text, part, self._language, self._published, future)

    def _undated(self, part: Span) -> list[Unresolved]:
        """The words that a day would be counted from, in an article that has none."""
        if self._published is not None:
            return []
        found = dated(self._text, part, self._language, _ANY_DAY, future=False)
        return [Unresolved(span.of(self._text), "no_date") for span, _ in found]

    def _lasts(self, words: set[str]) -> bool:
        """ "masih cukup hingga Maret": what still is the case goes on until a time to come."""
        grammar = self._language.grammar
        return bool(words & grammar.clause.bounding and words & grammar.verbs.ongoing)


def _mentions(clause: Clause, language: Language, names: NameBook) -> list[Mention]:
    leading = clause.draft.kind in {"trunk", "clause"} and not clause.statement.names_speaker
    return find_mentions(clause.passage, clause.tree, language, names, leading=leading)


def tidy(words: str) -> str:
    """One line, first letter large, no mark at the end, no space before a mark or a possessive ending."""
    words = re.sub(r"\s+", " ", mended(words)).strip(" ,;:–—-" + LIST_SIGNS)
    words = re.sub(r"\s+([,.;:!?%)]|['’]s\b)", r"\1", words)
    words = words.rstrip(" ,;:.–—")
    return words[:1].upper() + words[1:]


def with_quote_closed(words: str, behind: str) -> str:
    """``words`` with the mark that ends a quotation begun in them, where it stands ``behind`` them in the article."""
    found = _QUOTE_END.match(behind)
    if not found:
        return words
    mark = found[1]
    if mark in "'’":
        opened = _SINGLE.search(words)
        return words + mark if opened and not re.search(r"['’](?!\w)", words[opened.end() :]) else words
    is_open = words.count("“") > words.count("”") if mark == "”" else words.count(mark) % 2 == 1
    return words + mark if is_open else words
