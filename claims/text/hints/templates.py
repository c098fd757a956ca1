"""Templates of ``languages.hint_words`` made into patterns, and what they match in a passage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claims.text.hints.template_words import Needs, may_match, needed_words, words_in
from claims.text.languages.hint_words import HintWords

#: No template needs more marks.
ENOUGH = 4
#: Longest run of words without a mark that a gap jumps over, in characters.
GAP = 60
_MARK = re.compile(r"\{([a-z]+):(\w+)\}")
_LIST = re.compile(r"\{=(\w+)\}")
_WORD = r"[A-Z][\w’'-]*[\w](?<![’']s)(?!\.\w)"
_PLACES = {
    "{office}": r"(?<![\w-])(?P<noun>(?i:{=one_holder}))",
    "{of}": rf"(?P<of>{_WORD}(?: {_WORD})*)",
    "{name}": rf"(?P<name>{_WORD}(?: (?:(?:bin|binti|van|von|de|al) )?(?:[A-Z]\.|{_WORD})){{0,3}})",
    "{~}": rf"[^‹›.;:!?\d]{{0,{GAP}}}?",
    "{~t}": rf"(?:[^‹›.;:!?\d]|‹[tldw]\d+›|\b(?:19|20)\d\d[-–/]\d\d\b){{0,{GAP}}}?",
    "{~c}": r"(?:[^‹›.,;:!?]|‹[tldw]\d+›){0,50}?",
    "{~w}": r"(?:[^‹›.;]|‹w\d+›){0,30}?",
    "{-}": r"(?:(?!{=recalling})(?:[^‹›.;]|‹[npxfdwc]\d+›)){0,90}?",
    "{w?}": r"(?:‹w\d+›,?\s*\(?)?",
    "{u}": r"(?:[\s-]+[^\s‹›,.;:()-]+){0,6}?",  # a hyphen in one way only: a line of them must not be tried in all
    "{b}": r"(?:(?!{=turning})[\w-]+\s+){0,3}?",
    "{^}": r"(?:(?P<up>{=rising})|(?P<down>{=falling}))",
}


@lru_cache(maxsize=512)
def patterns(words: HintWords, name: str, *, cased: bool = False) -> tuple[re.Pattern[str], ...]:
    """The compiled templates of one name; none where the language has none. ``cased``: capitals tell names."""
    flags = 0 if cased else re.IGNORECASE
    return tuple(re.compile(expand(t, words), flags) for t in words.templates.get(name, ()))


@lru_cache(maxsize=1024)
def expand(template: str, words: HintWords) -> str:
    """The regular expression that a template stands for. Raises KeyError for a word list that is not there."""
    source = _without_places(re.sub(r" (?!\?)", r"\\s+", template).replace(" ?", r"\s*"))
    source = _MARK.sub(lambda m: rf"‹[{m[1]}](?P<{m[2]}>\d+)›", source)
    return _LIST.sub(lambda m: _list(words.lists[m[1]]), source)


def _without_places(template: str) -> str:
    for place, pattern in _PLACES.items():
        template = template.replace(place, pattern)
    return template


def _list(entries: frozenset[str]) -> str:
    ordered = sorted(entries, key=lambda e: (-len(e), e))
    return r"(?<!\w)(?:" + "|".join(re.escape(e).replace(r"\ ", r"\s+") for e in ordered) + r")(?!\w)"


def likely(words: HintWords, name: str, text: str, *, cased: bool = False) -> Iterator[re.Pattern[str]]:
    """The compiled templates of one name for which ``text`` has the words."""
    said = words_in(text)
    for pattern, needs in zip(patterns(words, name, cased=cased), _needed_words(words, name), strict=True):
        if may_match(needs, said):
            yield pattern


def found(words: HintWords, name: str, text: str) -> Iterator[re.Match[str]]:
    """Every match of the templates of one name in a text, whatever marks it has."""
    for pattern in likely(words, name, text):
        yield from pattern.finditer(text)


@lru_cache(maxsize=512)
def calling_words(words: HintWords, name: str) -> frozenset[str]:
    """Words of which a text has one at least if a template of the name matches it; none where one needs no word."""
    sets = [min(needs, key=len, default=frozenset()) for needs in _needed_words(words, name)]
    return frozenset().union(*sets) if all(sets) else frozenset()


@lru_cache(maxsize=512)
def _needed_words(words: HintWords, name: str) -> tuple[Needs, ...]:
    """For each template of one name the words that it cannot do without."""
    return tuple(needed_words(_without_places(t), words.lists) for t in words.templates.get(name, ()))


def matches(words: HintWords, name: str, masked: str) -> Iterator[tuple[re.Match[str], dict[str, int]]]:
    """Every match of the templates of one name, with the numbers of the marks in it."""
    for pattern, needs in _searched(words, name, _letters(masked)):
        for match in pattern.finditer(masked) if may_match(needs, words_in(masked)) else ():
            yield match, {k: int(v) for k, v in match.groupdict().items() if v is not None and v.isdigit()}


@lru_cache(maxsize=16384)
def _searched(words: HintWords, name: str, letters: str) -> tuple[tuple[re.Pattern[str], Needs], ...]:
    """The templates that a sentence with marks of these letters may match: most need marks that most have not."""
    return tuple(
        (pattern, needs)
        for pattern, needs, needed in zip(
            patterns(words, name), _needed_words(words, name), _needed(words, name), strict=True
        )
        if len(needed) <= len(letters) and all(any(x in letters for x in either) for either in needed)
    )


@lru_cache(maxsize=512)
def _letters(masked: str) -> str:
    """The letters of the marks of a sentence, each once; the last one again for further marks, as many as matter."""
    found = re.findall("‹(.)", masked)
    letters = "".join(sorted(set(found)))
    return letters + letters[-1:] * (min(len(found), ENOUGH) - len(letters))


@lru_cache(maxsize=512)
def _needed(words: HintWords, name: str) -> tuple[tuple[str, ...], ...]:
    """For each template of one name the letters of the marks that it cannot do without: those outside of brackets."""
    return tuple(_outside(template) for template in words.templates.get(name, ()))


def _outside(template: str) -> tuple[str, ...]:
    """Nothing for a template of several ways to read it."""
    plain = re.sub(r"\\.|\[(?:\\.|[^\]])*\]", " ", _MARK.sub(r"<\1>", template))
    inner = 1
    while inner:
        plain, inner = re.subn(r"\([^()]*\)", " ", plain)
    return () if "|" in plain else tuple(re.findall(r"<([a-z]+)>", plain))
