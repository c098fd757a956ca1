"""What part a figure plays in its sentence, from the few words next to it: from, to, by, of all, of them, the rest.

No sentence pattern is needed for it. Each cue weighs more the nearer it stands; the heaviest one is the role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claims.text.hints.reading import Passage, Reading, Stretch
from claims.text.languages.hint_words import HintWords
from claims.text.measures.amounts import Amount

FROM, TO, BY = "from", "to", "by"
#: The list of words that compare without telling a change: "more than", "above".
THAN = "cue_than"
#: Words for what was, what is and by how much; a weak one gives way to a strong one a word or two farther off.
STRONG, WEAK = 4.0, 2.0
#: A year gone by says that a figure is of then, unless words say more.
YEAR = 2.6
#: A cue loses so much for each word that stands between it and its figure, and counts within so many words.
LOST, REACH = 0.8, 5
#: So many words behind a figure may name what it counts; a short one is no form of a verb ("beds").
NAMING, SHORT = 3, 4
FIGURES = "npxfd"
_TOKEN = re.compile(r"‹([a-z])(\d+)›|[^\W\d_]+(?:[’'-][^\W\d_]+)*|\d+|[^\w\s]")
_STOPS = frozenset(".;:!?()[]–—")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence in lower case, a sign, or the mark of a figure (``mark``); words of a time are ``timed``.

    ``letter`` is that of the mark, also for the words of a time, a person or an office.

    ``start`` is its place in the masked passage; ``time`` the mark that a word of a time belongs to.
    """

    text: str
    mark: int = -1
    letter: str = ""
    timed: bool = False
    start: int = 0
    time: int = -1


@dataclass(frozen=True, slots=True, eq=False)
class Cued:
    """A figure with its role. ``sign`` is the direction of the words that tell it; ``nouns`` name what it counts.

    ``cue`` names the list of the words that gave it its role.

    ``at`` is its place among ``line``, the words of its passage; ``index`` that of the passage in the article.
    """

    amount: Amount
    letter: str
    passage: Passage
    index: int
    line: Sequence[Word]
    at: int
    role: str
    weight: float
    sign: int
    cue: str
    nouns: tuple[str, ...]

    @property
    def was(self) -> bool:
        """Whether words say that this was, and not its time alone."""
        return self.role == FROM and self.cue in ("cue_from", THAN)


@lru_cache(maxsize=64)
def _phrases(words: HintWords, name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a list by their last word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in words.lists[name]:
        parts = tuple(phrase.split())
        found.setdefault(parts[-1], []).append(parts)
    return {last: tuple(sorted(some, key=len, reverse=True)) for last, some in found.items()}


def line_of(reading: Reading, passage: Passage) -> list[Word]:
    """The words of a passage; a time stands there in its own words."""
    line: list[Word] = []
    for match in _TOKEN.finditer(passage.masked):
        if match[1] is None:
            line.append(Word(match.group().lower(), start=match.start()))
        elif match[1] in FIGURES:
            line.append(Word("‹", int(match[2]), match[1], start=match.start()))
        else:
            own = passage.marks[int(match[2])].span.of(reading.text).lower()
            line += [Word(w, letter=match[1], timed=True, time=int(match[2])) for w in re.findall(r"\w+", own)]
    return line


def cued_figures(reading: Reading, passage: Passage, index: int) -> list[Cued]:
    """The figures of a passage with their roles, in order."""
    if not any(m.letter in FIGURES for m in passage.marks.values()):
        return []
    line = line_of(reading, passage)
    places = (at for at, word in enumerate(line) if word.mark >= 0 and not _is_half_a_point(reading.words, line, at))
    found = [_cued(reading, passage, index, line, at) for at in places]
    if any(f.was for f in found):
        return [replace(f, role="", weight=0.0) if f.role == FROM and not f.was else f for f in found]
    return found


def _is_half_a_point(words: HintWords, line: Sequence[Word], at: int) -> bool:
    """ "Half a percentage point" is no half of anything told."""
    behind = range(at, min(len(line), at + 4))
    return line[at].letter == "f" and any(ends_with(words, "cue_points", line, n) for n in behind)


def _cued(reading: Reading, passage: Passage, index: int, line: Sequence[Word], at: int) -> Cued:
    word = line[at]
    value = passage.marks[word.mark].value
    amount = value.amount if isinstance(value, Stretch) else value
    assert isinstance(amount, Amount)
    told = [
        *_ahead(reading.words, line, at, bound=amount.bound),
        *_behind(reading, line, at, bare=amount.sort == "count"),
    ]
    told += [(WEAK, BY, 0, "")] if word.letter == "x" else []
    weight, role, sign, cue = max(told, key=lambda one: one[0], default=(0.0, "", 0, ""))
    return Cued(
        amount, word.letter, passage, index, line, at, role, weight, sign, cue, _nouns(reading, line, at, amount)
    )


_AHEAD = (
    ("cue_from", FROM, STRONG),
    (THAN, FROM, STRONG),
    ("cue_to", TO, STRONG),
    ("cue_by", BY, STRONG),
    ("cue_now", TO, WEAK),
    ("cue_from_behind", FROM, WEAK),
)
_SIGNED = (("rising", 1), ("falling", -1))
_BEHIND = (("cue_from_behind", FROM, WEAK + 1),)
_MORE_AHEAD = (("cue_more_ahead", 1), ("cue_less_ahead", -1))
_MORE = (("cue_more", 1), ("cue_less", -1))


def _ahead(words: HintWords, line: Sequence[Word], at: int, bound: str) -> Iterator[tuple[float, str, int, str]]:
    """The cues in front of a figure, each with its weight, its role and its direction; "more than" is none."""
    lost = 0.0
    for end in stretch_ahead(words, line, at):
        if bound and end >= at - 2 and line[end].text in words.lists["cue_of_bounds"]:
            continue
        if line[end].text in last_words(words, _AHEAD_OF):
            for name, role, weight in () if _is_of_a_time(line, end, at) else _AHEAD:
                if ends_with(words, name, line, end):
                    yield weight - lost, role, 0, name
            for name, sign in _MORE_AHEAD:
                if ends_with(words, name, line, end):
                    yield STRONG - lost, BY, sign, name
            for name, sign in _SIGNED if not ends_with(words, "cue_no_moves", line, end) else ():
                if ends_with(words, name, line, end):
                    yield STRONG - lost, BY, sign, name
        if not (line[end].timed or line[end].text in words.lists["cue_fillers"]):
            lost += LOST


def _is_of_a_time(line: Sequence[Word], end: int, at: int) -> bool:
    """ "From January, 40 percent more": a word in front of a time that a comma sets apart is none of the figure."""
    return line[end + 1].timed and any(w.text == "," for w in line[end:at])


#: The lists of cues in front of a figure.
_AHEAD_OF = tuple(name for name, *_ in (*_AHEAD, *_MORE_AHEAD, *_SIGNED))


@lru_cache(maxsize=32)
def last_words(words: HintWords, names: tuple[str, ...]) -> frozenset[str]:
    """The words that end a phrase of these lists: where none of them stands, no list need be asked."""
    return frozenset(last for name in names for last in _phrases(words, name))


def stretch_ahead(words: HintWords, line: Sequence[Word], at: int) -> Iterator[int]:
    """The places of the words in front of a figure that belong to it, the nearest first."""
    counted = 0
    for end in range(at - 1, -1, -1):
        word = line[end]
        if word.mark >= 0 or word.text in _STOPS or counted > REACH or word.text in words.lists["cue_closing"]:
            return
        if word.text == ",":
            if line[end + 1].text not in words.lists["cue_going_on"]:
                return
            continue
        counted += not word.timed
        yield end


def ends_with(words: HintWords, name: str, line: Sequence[Word], end: int) -> int:
    """How many words a phrase of a list has that ends at a place; 0 for none."""
    for phrase in _phrases(words, name).get(line[end].text, ()):
        start = end - len(phrase) + 1
        if start >= 0 and all(line[start + n].text == part for n, part in enumerate(phrase)):
            return len(phrase)
    return 0


def _behind(reading: Reading, line: Sequence[Word], at: int, *, bare: bool) -> Iterator[tuple[float, str, int, str]]:
    """The cues behind a figure, up to the next one, or to the end of the clause; a year gone by is one.

    Of a ``bare`` count "up" and "down" say nothing ("five ended up"), nor does "drop" in "at drop boxes".
    """
    words, lost = reading.words, 0.0
    for end in range(at + 1, min(len(line), at + 1 + 2 * REACH)):
        word = line[end]
        if word.mark >= 0 or word.text in _STOPS or word.text == ",":
            return
        if word.timed and reading.published and word.text.isdigit() and 1900 < int(word.text) < reading.published.year:
            yield YEAR - lost / 2, FROM, 0, "year"
        for name, role, weight in _BEHIND:
            if ends_with(words, name, line, end):
                yield weight - lost / 2, role, 0, name
        apart = bare and (word.text in words.lists["cue_up_down"] or line[end - 1].text in words.lists["cue_apart"])
        for name, sign in () if apart else _MORE:
            if ends_with(words, name, line, end):
                yield STRONG - lost, BY, sign, name
        lost += LOST if not word.timed else 0


def _nouns(reading: Reading, line: Sequence[Word], at: int, amount: Amount) -> tuple[str, ...]:
    """The words that name what is counted: those right behind the figure, or in front of a sum of money."""
    empty = reading.language.page.function_words | reading.words.lists["cue_fillers"]
    if amount.sort == "money" or amount.sort in {"percent", "points"}:
        ahead = [line[n].text for n in stretch_ahead(reading.words, line, at)]
        return tuple(w for w in ahead if w not in empty and len(w) > 2 and w[0].isalpha())[:NAMING]
    found: list[str] = []
    for word in line[at + 1 : at + 1 + NAMING + 1]:
        if word.text == "-":
            continue
        if word.mark >= 0 or word.timed or not word.text[0].isalpha() or word.text in empty:
            break
        if not found and word.text in reading.words.lists["cue_verbs"]:
            break
        if not found and len(word.text) > SHORT and word.text.endswith(tuple(reading.words.lists["cue_verb_endings"])):
            break
        found.append(word.text)
    if found and found[-1] in reading.words.lists["cue_ago"]:
        return ()  # "131 three years ago"
    if found and found[0] in reading.words.lists["cue_times"] and line[at - 1].text not in empty:
        return (line[at - 1].text,)  # "launched 173 times"
    return tuple(found)
