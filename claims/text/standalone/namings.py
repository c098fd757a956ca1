"""The full naming for a noun that an article repeats with less: "the pontoon" for "the Old Mill pontoon"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from claims.text.languages.base import Language
from claims.text.names import Name, name_words
from claims.text.standalone.mentions import Mention

#: A naming of more words is a description of its own.
_LONGEST = 8
#: A word for the form of a firm behind its name: "Old Mill, Inc."
_FIRM = re.compile(r",\s([A-Z][a-z]+)\b")
#: What the article calls the same thing for short, in brackets behind its name.
_SHORT_FORM = re.compile(r"\.?\s\([A-Z][A-Za-z]{1,7}\)")


class Namings:
    """The things of one article that have a name, by the noun for what they are."""

    def __init__(self, text: str, mentions: Sequence[Mention], names: Iterable[Name], language: Language) -> None:
        self._text = text
        self._reference = language.grammar.reference
        self._words = language.grammar.descriptions
        self._small = language.page.function_words | language.grammar.numbers.values.keys()
        self._offices = language.grammar.verbs.offices
        self._days = language.page.weekdays.keys() | language.page.months.keys()
        self._indefinite = frozenset(language.grammar.clause.indefinite) | self._reference.others
        self._by_head: dict[str, list[Mention]] = {}
        self._names = list(names)
        self._nouns: dict[str, tuple[list[Mention], list[int]]] = {}
        self._sorted: dict[str, list[Name]] = {}
        self._kinds: dict[str, frozenset[str]] = {}
        for mention in mentions:
            head = mention.head or mention.text.split()[-1].lower().strip(".")
            self._by_head.setdefault(head, []).append(mention)

    def again(self, words: str, at: int) -> str | None:
        """What ``words`` at position ``at`` stand for where they are a definite article, a noun and little else."""
        article, *mods, noun = words.lower().split() if " " in words else ("", "")
        passing = self._words.in_passing
        common = all(w.islower() or w.endswith(passing) for w in words.split())
        if article not in self._words.definite or not common:
            return None
        mods = [m for m in mods if not m.endswith(passing)]
        return self.of(noun, mods, at) or (None if mods else self.of_sort(noun, at))

    def of(self, noun: str, mods: Sequence[str], at: int) -> str | None:
        """What "the <mods> <noun>" at position ``at`` is called in full, where just one thing of the sort has a name.

        None where another of the sort was spoken of since ("a second bridge").
        """
        if noun in self._words.shapeless:
            return None
        named, others = self._of_noun(noun)
        fitting = [m for m in named if m.span.start < at and {w.lower() for w in m.text.split()}.issuperset(mods)]
        if not fitting or bisect_left(others, at) > bisect_left(others, fitting[0].span.end):
            return None
        return self._fullest(fitting, noun)

    def _of_noun(self, noun: str) -> tuple[list[Mention], list[int]]:
        """The namings with that noun, each once, and where others of the sort come up; put together once for each."""
        if noun not in self._nouns:
            known = self._by_head.get(noun, [])
            named = {m.text: m for m in reversed(known) if self._fits(m, noun)}
            others = [m.span.start for m in known if self._is_another(m)]
            self._nouns[noun] = (sorted(named.values(), key=lambda m: m.span.start), others)
        return self._nouns[noun]

    def of_sort(self, noun: str, at: int) -> str | None:
        """The one thing named before ``at`` of the sort that ``noun`` stands for: "the company"."""
        fitting = [n for n in self._of_its_sort(noun) if n.span.start < at]
        distinct = [self.distinct(n.text, noun) for n in fitting]
        best = max(distinct, key=len, default=set())
        if not best or any(d and best.isdisjoint(d) for d in distinct):
            return None
        return self._after_article(fitting[distinct.index(best)])

    def _of_its_sort(self, noun: str) -> list[Name]:
        """The names of the sort, each once, in order; put together once for each noun."""
        if noun not in self._sorted:
            known_by = self._reference.generic.get(noun, frozenset())
            known = [n for n in self._names if not known_by.isdisjoint(self._sorts(n))] if known_by else []
            self._sorted[noun] = sorted({n.text: n for n in reversed(known)}.values(), key=lambda n: n.span.start)
        return self._sorted[noun]

    def _sorts(self, name: Name) -> set[str]:
        """The words of a name, and the one in front that says what it is: "supermarket operator Old Mill".

        None for a short form behind a name, and for a person.
        """
        if self._text[name.span.start - 1 : name.span.start] == "(" or self._holds_office(name):
            return set()
        behind = _FIRM.match(self._text, name.span.end)
        led = self._text[max(0, name.span.start - 30) : name.span.start].split(" ")[-2:-1]
        own = name.words if self._words.definite else (*name.words[:2], name.words[-1])
        return {w.lower().strip(".,()") for w in (*own, *led, *(behind.groups() if behind else ()))}

    def _holds_office(self, name: Name) -> bool:
        return any(w.lower().strip(".") in self._offices for w in name.words)

    def _fits(self, mention: Mention, noun: str) -> bool:
        words = mention.text.split()
        lower = {w.lower() for w in words}
        if mention.person or mention.plural or len(words) > _LONGEST or noun not in {w.strip(".,") for w in lower}:
            return False
        dated = any(w.strip(".,") in self._days for w in lower)
        return bool(self.distinct(mention.text, noun)) and not dated and not self._points_back(lower)

    def _fullest(self, fitting: Iterable[Mention], noun: str) -> str | None:
        """The naming with the most words of a name; None where the namings are of more than one thing."""
        ranked = sorted(fitting, key=lambda m: (-len(self.distinct(m.text, noun)), len(m.text), m.span.start))
        best = self.distinct(ranked[0].text, noun)
        if not best or any(best.isdisjoint(self.distinct(m.text, noun)) for m in ranked):
            return None
        return self._with_article(ranked[0])

    def distinct(self, words: str, noun: str) -> set[str]:
        """The words of a name in ``words`` that tell which ``noun`` it is."""
        if noun not in self._kinds:
            generic = self._reference.generic.get(noun, frozenset())
            self._kinds[noun] = self._reference.organizations | generic | self._small | {noun}
        kinds = self._kinds[noun]
        return {w for w in name_words(words) if w.lower() not in kinds}

    def _with_article(self, mention: Mention) -> str:
        """The words of the naming as they stand in a sentence that speaks of it again."""
        first, _, behind = mention.text.partition(" ")
        definite = next(iter(self._words.definite), "")
        if definite and first.lower() in self._indefinite:
            return f"{definite} {behind}"
        return mention.text if first.lower() == definite else self._after_article(mention)

    def _after_article(self, naming: Mention | Name) -> str:
        """The words of ``naming`` behind the article that it has in the text."""
        led = self._text[max(0, naming.span.start - 8) : naming.span.start].split()[-1:]
        known = led and led[0].lower() in self._words.definite
        short = _SHORT_FORM.match(self._text, naming.span.end) if isinstance(naming, Name) else None
        words = naming.text + (short.group() if short else "")
        return f"{led[0].lower()} {words}" if known else words

    def _is_another(self, mention: Mention) -> bool:
        """Whether it is several things, or one that the article sets beside the one known: "a bridge", "the second"."""
        lower = {w.lower() for w in mention.text.split()[:2]}
        return mention.plural or not lower.isdisjoint(self._indefinite | self._words.apart)

    def _points_back(self, lower: set[str]) -> bool:
        pointing = self._reference.demonstratives | self._reference.possessive | self._reference.others
        return not lower.isdisjoint(pointing | self._words.apart)
