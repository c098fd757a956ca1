"""Templates of ``languages.hint_words`` made into patterns, and what they match in a passage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claims.text.languages.hint_words import HintWords

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


def expand(template: str, words: HintWords) -> str:
    """The regular expression that a template stands for. Raises KeyError for a word list that is not there."""
    source = re.sub(r" (?!\?)", r"\\s+", template).replace(" ?", r"\s*")
    for place, pattern in _PLACES.items():
        source = source.replace(place, pattern)
    source = _MARK.sub(lambda m: rf"‹[{m[1]}](?P<{m[2]}>\d+)›", source)
    return _LIST.sub(lambda m: _list(words.lists[m[1]]), source)


def _list(entries: frozenset[str]) -> str:
    ordered = sorted(entries, key=lambda e: (-len(e), e))
    return r"(?<!\w)(?:" + "|".join(re.escape(e).replace(r"\ ", r"\s+") for e in ordered) + r")(?!\w)"


def matches(words: HintWords, name: str, masked: str) -> Iterator[tuple[re.Match[str], dict[str, int]]]:
    """Every match of the templates of one name, with the numbers of the marks in it."""
    for pattern in patterns(words, name):
        for match in pattern.finditer(masked):
            yield match, {k: int(v) for k, v in match.groupdict().items() if v is not None and v.isdigit()}
