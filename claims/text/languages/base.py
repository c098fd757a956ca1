"""What the program must know of a language to read a page in it: closed word lists and phrases, no logic."""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

_CONTINUED = re.compile(r"\\\n\s*")


def words(text: str) -> frozenset[str]:
    """The words of ``text``, written one after the other; an underscore stands for a space within an entry."""
    return frozenset(entry.replace("_", " ") for entry in text.split())


def lines(text: str) -> tuple[str, ...]:
    """The lines of ``text`` that are not empty, without the space around them; one that ends in a backslash goes on."""
    return tuple(line.strip() for line in _CONTINUED.sub("", text).splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class PhraseBook:
    """Regular expressions, per reason, by which a line of a page gives itself away; case is ignored.

    ``whole``: the line is nothing but this; ``opening``: the line begins with it, whatever follows; ``anywhere``: the
    line holds it; ``head``: the line is a label like "Related stories", and the unpunctuated lines under it belong to
    it too; ``closing_head``: a head that stands below an article, so that what follows is not the article any more.
    ``soft_caption`` are openings of captions that a sentence of the body may have too. ``talk`` gives the patterns by
    which a page speaks to its readers, by sort of evidence: "call", "medium", "reader", "lure", and
    "made" and "service", which need no other (``text/talk``).
    """

    whole: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    opening: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    anywhere: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    head: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    closing_head: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    soft_caption: tuple[str, ...] = ()
    talk: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """What a full stop means after a word (all in lower case, without the stop).

    ``titles`` never end a sentence; ``before_number`` do not when a number follows; ``degrees`` stand behind a name;
    ``open_ended`` may end one: it does when a word of ``starters`` or a quotation follows. ``speaking`` are verbs that
    go on after a quotation ("Stop!" Ann shouted). ``with_bang`` are names that hold a mark ("Yahoo!").
    """

    titles: frozenset[str]
    before_number: frozenset[str]
    degrees: frozenset[str]
    open_ended: frozenset[str]
    starters: frozenset[str]
    speaking: frozenset[str]
    with_bang: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words with which pages of the language are furnished.

    ``months`` gives 1 to 12, ``weekdays`` 0 (Monday) to 6, ``zones`` the offset ("+07:00"); all keys in lower case.
    ``day_first`` tells 9/12 from 12/9. ``byline_by`` open a line that names who wrote ("By"), ``byline_roles`` label
    or follow a name ("Reporter"), ``no_names`` stand where a name should ("Staff"). ``function_words`` tell prose from
    titles and the language from others. ``sections`` name the parts of a site,
    ``outlet_words`` give a paper, a station or an agency away.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    zones: Mapping[str, str]
    day_first: bool
    byline_by: frozenset[str]
    byline_roles: frozenset[str]
    no_names: frozenset[str]
    function_words: frozenset[str]
    sections: frozenset[str]
    outlet_words: frozenset[str]
    cities: frozenset[str]
    sentences: SentenceWords
    phrases: PhraseBook


@dataclass(frozen=True, slots=True)
class Language:
    """One language that the program reads. ``code`` is ISO 639-1, ``name`` the language's own."""

    code: str
    name: str
    page: PageWords

    @property
    def grammar(self) -> Any:
        """The words that the splitter's rules turn on (``grammar.Grammar``), loaded when first asked for."""
        return _grammar(self.code)

    @property
    def hints(self) -> Any:
        """The words that hints turn on (``hint_words.HintWords``); None where the language has no such words yet."""
        return _hints(self.code)


@cache
def _grammar(code: str) -> Any:
    return importlib.import_module(f"claims.text.languages.{code}.grammar").GRAMMAR


@cache
def _hints(code: str) -> Any:
    name = f"claims.text.languages.{code}.hints"
    return importlib.import_module(name).HINTS if importlib.util.find_spec(name) else None
