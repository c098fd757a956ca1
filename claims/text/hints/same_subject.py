"""Whether two figures are of one thing: the words around the second name nothing that those of the first did not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claims.text.hints.cues import Cued, Word, ends_with
from claims.text.hints.order_in_time import own_words
from claims.text.hints.reading import Reading
from claims.text.hints.register import of_one_noun, same_thing
from claims.text.languages.hint_words import HintWords

#: The lists whose words name nothing, by how they begin, but for some.
_EMPTY = ("cue_", "rising", "falling", "went_", "headed_", "ordinals")
_NAMING = frozenset({
    "cue_gap", "cue_kinds", "cue_all_kinds", "cue_asked", "cue_everybody", "cue_scopes", "cue_extremes", "cue_votes",
    "cue_rate", "cue_no_moves", "cue_bare_wholes", "cue_anybody", "cue_no_thing", "cue_sums", "cue_rates",
    "cue_anything", "cue_taken", "cue_added", "cue_of_more", "cue_verbs", "cue_outlook", "cue_base",
})  # fmt: skip
#: A word has so many letters, or names nothing.
LETTERS = 3
#: So many new words may say what was done with a thing that both figures name.
NEW = 2


def adds_no_other_thing(reading: Reading, one: Cued, other: Cued) -> bool:
    """Whether all that stands around the later of two figures was named up to it, or says no more than when it was.

    Where both count one thing by name, what was done with it may be told in other words.
    """
    first, second = sorted((one, other), key=lambda f: (f.index, f.at))
    places = own_words(reading, second)
    start = min(places, default=second.at) if first.index == second.index else 0
    known = [w.text for w in (second.line[:start] if start else first.line) if len(w.text) >= LETTERS]
    told = [n for n in places if n < second.at and names_something(reading, second.line[n])]
    new = [n for n in told if not any(same_thing(reading, second.line[n].text, k) for k in known)]
    counted = (
        first.amount.sort == "count" and bool(first.nouns and second.nouns) and of_one_noun(reading, first, second)
    )
    most = NEW if counted else int(any(ends_with(reading.words, "cue_by_now", second.line, n) for n in places))
    return len(new) <= most and not any(_is_a_name(second, n) for n in new)


def names_nothing_new(reading: Reading, told: Sequence[Word], before: Sequence[Word]) -> bool:
    """Whether words name nothing that the words before did not name."""
    known = [w.text for w in before if len(w.text) >= LETTERS]
    named = [w.text for w in told if names_something(reading, w)]
    return all(any(same_thing(reading, w, k) for k in known) for w in named)


def counts_the_known(reading: Reading, figure: Cued, before: Sequence[Word]) -> bool:
    """Whether what a figure counts was named before, or is a word for anything: "cases"."""
    named = [n for n in figure.nouns[:2] if n not in reading.words.lists["cue_anything"]]
    return figure.amount.sort != "count" or names_nothing_new(reading, [Word(n) for n in named], before)


def _is_a_name(figure: Cued, at: int) -> bool:
    word = figure.line[at]
    return at > 0 and figure.passage.masked[word.start].isupper()


def names_something(reading: Reading, word: Word) -> bool:
    """Whether a word is the name of a thing or a deed, and none that tells roles, times and courses."""
    return (
        len(word.text) >= LETTERS and word.text[0].isalpha() and not word.timed and word.text not in _nothing(reading)
    )


def _nothing(reading: Reading) -> frozenset[str]:
    return reading.language.page.function_words | empty_words(reading.words)


@lru_cache(maxsize=8)
def empty_words(words: HintWords) -> frozenset[str]:
    """All words of the lists that tell roles, times and courses, and others that name nothing."""
    lists = (entries for name, entries in words.lists.items() if name.startswith(_EMPTY) and name not in _NAMING)
    told = (*(entry for entries in lists for entry in entries), *words.lists["naming_nothing"])
    return frozenset(word.partition("/")[0] for entry in told for word in entry.split())
