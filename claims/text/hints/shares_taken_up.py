"""A share of counts that were told before: "Of the 640, 256 are volunteers. They thus make up 45 percent of the force".

The two counts are told to be one of the other; what takes them up names the smaller one by its noun, or begins with
a word that draws a conclusion, and names no other whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from claims.text.hints.courses_told import are_of_one_thing
from claims.text.hints.cues import BY, Cued, Word, ends_with
from claims.text.hints.figures import comparable
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.movements import is_of_another
from claims.text.hints.order_in_time import own_words
from claims.text.hints.portions import fits_somewhere, is_slip, named_behind, share_hint
from claims.text.hints.reading import Reading, Stretch
from claims.text.hints.register import Register
from claims.text.hints.same_subject import names_something

#: So many sentences back the two counts may stand, and so many words may say that one is of the other.
BACK, AROUND = 2, 5
#: Within so many words of its beginning a sentence may draw its conclusion.
BEGINNING = 4
#: A word that begins with a whole other one of so many letters is made of it: "rent", "renters".
STEM = 4
_NEARLY = ("", "about", "almost")


@dataclass(frozen=True, slots=True)
class Pair:
    """A count that is told to be of another one; ``words`` say what it counts."""

    part: Cued
    whole: Cued
    words: tuple[str, ...]


def share_taken_up_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each share against the one pair of counts that it can be of."""
    for number, told in enumerate(register.lines):
        for percent in (f for f in told if _may_be_share(reading, f)):
            pairs = [p for p in _near(reading, register, number, percent) if _is_taken_up(reading, percent, p)]
            yield from _against(reading, register, percent, pairs)


def _may_be_share(reading: Reading, figure: Cued) -> bool:
    behind = figure.line[figure.at + 1 : figure.at + 2]
    compared = any(ends_with(reading.words, name, behind, 0) for name in ("cue_more", "cue_less") if behind)
    share = figure.letter == "p" and figure.role != BY and not figure.was and figure.amount.bound in _NEARLY
    return share and not compared and not is_of_another(reading, figure)


def _near(reading: Reading, register: Register, number: int, percent: Cued) -> list[Pair]:
    """The pairs in front of a share in its sentence, else those of the nearest sentence before it that has some."""
    told = register.lines[number]
    here = [f for f in told if f.at < percent.at]
    if len(here) > 1:
        last = max(f.at for f in here)
        found = [p for p in pairs_of(reading, here) if last in (p.part.at, p.whole.at)]
        return found if _concludes(reading, percent, last) else []
    if any(f.letter == "n" for f in told):
        return []
    before = [line for line in register.lines[max(0, number - BACK) : number] if percent.index - line[0].index <= BACK]
    pairs = (pairs_of(reading, line) or _listed(reading, register, line) for line in reversed(before))
    return next((p for p in pairs if p), [])


def pairs_of(reading: Reading, told: Sequence[Cued]) -> list[Pair]:
    """The counts of a sentence that are told to be of the one next to them."""
    counts = [f for f in told if f.letter == "n" and not f.sign and f.amount.bound in _NEARLY and f.amount.value > 0]
    found: list[Pair] = []
    for one, other in pairwise(counts):
        part, whole = sorted((one, other), key=lambda f: f.amount.value)
        if part.amount.value == whole.amount.value or not comparable(reading, part.amount, whole.amount):
            continue
        if _is_of(reading, one, other) if part is one else _is_one_of_them(reading, whole, part):
            found.append(Pair(part, whole, _words(reading, part, whole)))
    return found


def _is_of(reading: Reading, part: Cued, whole: Cued) -> bool:
    """ "420 of the plant's 1,200 workers": nothing but of what stands between."""
    between = part.line[part.at + 1 : whole.at]
    of_it = any(w.text in reading.words.lists["cue_of_whole"] for w in between)
    return of_it and len(between) <= AROUND + 1 and not any(w.text in ",.;:" for w in between)


def _is_one_of_them(reading: Reading, whole: Cued, part: Cued) -> bool:
    """ "1,200 people, 420 of them women", "of 1,200 people, 420", "640 people: 256 volunteers, the rest"."""
    line, lists = part.line, reading.words.lists
    them = range(max(whole.at + 1, part.at - AROUND), min(len(line), part.at + AROUND))
    if any(ends_with(reading.words, "cue_of_them", line, n) for n in them):
        return True
    ahead = line[max(0, whole.at - AROUND) : whole.at]
    places = [n for n, w in enumerate(ahead) if w.text in lists["cue_of_whole"]]
    opens = bool(places) and not any(w.mark >= 0 or w.text in ",.;:" for w in ahead[places[-1] :])
    if opens and any(w.text == "," for w in line[whole.at : part.at]):
        return places[-1] + max(0, whole.at - AROUND) <= 2 or line[whole.at - len(ahead) + places[-1] - 1].text in ",;:"
    rest = any(ends_with(reading.words, "cue_rest", line, n) for n in range(part.at + 1, len(line)))
    return rest and any(w.text in ":–—," for w in line[whole.at : part.at])


def _listed(reading: Reading, register: Register, told: Sequence[Cued]) -> list[Pair]:
    """The parts of a list that makes just one figure told before it."""
    parts = [f for f in told if f.letter == "n" and f.amount.exact]
    sum_ = sum((f.amount.value for f in parts), Decimal(0))
    if len(parts) < 2:
        return []
    wholes = [f for f in register.before(told[0], BACK) if f.letter == "n" and f.amount.value == sum_]
    return [Pair(part, wholes[0], _words(reading, part, wholes[0])) for part in parts if wholes]


def _words(reading: Reading, part: Cued, whole: Cued) -> tuple[str, ...]:
    """The words that say what a part counts: those of it alone, and what is told of it behind its whole."""
    line = part.line
    own = [line[n] for n in own_words(reading, part)]
    if part.index == whole.index and part.at < whole.at:
        end = next((n for n in range(whole.at, len(line)) if line[n].text in ",.;:"), len(line))
        own += line[whole.at + 2 : end]
    return tuple(w.text for w in own if names_something(reading, w))


def _concludes(reading: Reading, percent: Cued, last: int) -> bool:
    """Whether words between two counts and a share say that it follows from them, and nothing new is counted."""
    between = range(last + 1, percent.at)
    said = any(
        ends_with(reading.words, name, percent.line, n)
        for n in between
        for name in ("cue_hence", "cue_which_is", "cue_rates")
    )
    words = [percent.line[n] for n in between]
    beside = bool(words) and (words[-1].text in ":–—" or (words[-1].text == "," and _is_of_all(reading, percent)))
    return (said or beside) and not any(w.text in ";.!?" or w.text in reading.words.lists["cue_votes"] for w in words)


def _is_of_all(reading: Reading, percent: Cued) -> bool:
    """ "Of the total", "of them"."""
    behind, lists = percent.line[percent.at + 1 : percent.at + 2], reading.words.lists
    named = set(named_behind(reading, percent)[:1])
    return bool(behind) and behind[0].text in lists["of_wholes"] and named <= lists["cue_everybody"]


def _is_taken_up(reading: Reading, percent: Cued, pair: Pair) -> bool:
    """Whether a share is told of just this part, of just this whole, at the same time."""
    told = [w for f in (pair.whole, pair.part) for w in f.line[: percent.at if f.index == percent.index else None]]
    if _is_of_another_time(reading, percent, told):
        return False
    if percent.index != pair.part.index and not _names_the_part(reading, percent, pair):
        return False
    named = _named(reading, percent)
    if named and not _is_said(reading, named[0], told):
        return False
    if not named and percent.index != pair.part.index:
        return _ends_here(percent) or _is_of_all(reading, percent)
    return not _is_elsewhere(reading, percent.line[percent.at + 1 :], told)


def _named(reading: Reading, percent: Cued) -> list[str]:
    """What a share is said to be of, without the words for all of it: "of all workers", "of them"."""
    named, lists = named_behind(reading, percent), reading.words.lists
    if named and named[0] in lists["bodies"]:
        return named[:1]
    return [n for n in named if n not in lists["cue_everybody"]] or _bare_noun(reading, percent)


def _is_of_another_time(reading: Reading, percent: Cued, told: Sequence[Word]) -> bool:
    """Whether the clause of a share has a time of its own, or tells what is to come."""
    times = {w.text for w in told if w.timed}
    lists = reading.words.lists
    new = any(w.timed and w.text not in times for w in percent.line)
    ago = any(isinstance(m.value, Stretch) and m.value.ago for m in percent.passage.of("d"))
    return new or ago or any(w.text in lists["cue_to_come"] | lists["cue_scopes"] for w in percent.line)


def _is_said(reading: Reading, noun: str, told: Sequence[Word]) -> bool:
    """Whether what a share is of was named, or is a word for all of a kind that was."""
    words, lists = {w.text for w in told}, reading.words.lists
    if noun in lists["bodies"]:
        return True
    families = [set(family.split("/")) for family in lists["body_kinds"]]
    known = any(noun in family and family & words for family in families)
    return known or any(is_form_of(reading, noun, w) for w in words if len(w) >= STEM and w[0].isalpha())


def _bare_noun(reading: Reading, percent: Cued) -> list[str]:
    """ "35 persen pekerja", where the language needs no word like "of"."""
    follows = percent.line[percent.at + 1 : percent.at + 2]
    bare = bool(reading.words.lists["cue_bare_wholes"]) and bool(follows) and names_something(reading, follows[0])
    return [follows[0].text] if bare else []


def _ends_here(percent: Cued) -> bool:
    behind = percent.line[percent.at + 1 : percent.at + 2]
    return not behind or not behind[0].text[0].isalpha()


def _is_elsewhere(reading: Reading, behind: Sequence[Word], told: Sequence[Word]) -> bool:
    """ "45 percent of the workforce in the region": of a place that was not told with the two."""
    end = next((n for n, w in enumerate(behind) if w.mark >= 0 or w.text in ",.;:"), len(behind))
    lists = reading.words.lists
    places = [n for n in range(min(end, 2 * AROUND)) if behind[n].text in lists["places"] - lists["of_wholes"]]
    known = {w.text for w in told} | lists["bodies"]
    placed = ([w.text for w in behind[n + 1 : min(end, n + 4)] if names_something(reading, w)] for n in places)
    return any(words and known.isdisjoint(words) for words in placed)


def _names_the_part(reading: Reading, percent: Cued, pair: Pair) -> bool:
    """Whether all that a sentence names up to its share was told of the part, or it just draws a conclusion."""
    line = percent.line[: percent.at]
    lists = reading.words.lists
    folk = lists["cue_anything"] | lists["folk"] | _words_of(lists["makes_up"])
    named = [w.text for w in line if names_something(reading, w) and w.text not in folk]
    known = [w.text for f in (pair.part, pair.whole) for w in f.line]
    if not all(any(is_form_of(reading, w, k) for k in known) for w in named):
        return False
    if any(is_form_of(reading, w, k) for w in named for k in pair.words):
        return True
    begun = range(min(BEGINNING, len(line)))
    hence = (ends_with(reading.words, name, line, n) for n in begun for name in ("cue_hence", "cue_taking_up"))
    return not named and any(hence)


@lru_cache(maxsize=8)
def _words_of(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in phrase.split())


def is_form_of(reading: Reading, one: str, other: str) -> bool:
    """Whether one word is made of the other, or means the same: "rent" and "renters", "harga" and "harganya"."""
    short, long = sorted((one, other), key=len)
    made_of = len(short) >= STEM and long.startswith(short)
    return one == other or made_of or are_of_one_thing(reading, one, other)


def _against(reading: Reading, register: Register, percent: Cued, pairs: Sequence[Pair]) -> Iterator[Hint]:
    told = [(p, h) for p in pairs for h in share_hint(p.part, percent, p.whole)]
    fitting = next((h for _, h in told if h.outcome == FITS), None)
    if fitting:
        yield fitting
    elif len(told) == 1 and percent.amount.exact:
        pair, found = told[0]
        others = Decimal(100) - Decimal(found.operands[-1].value)
        rest = percent.amount.low <= others <= percent.amount.high
        if is_slip(found) and not rest and not fits_somewhere(reading, register, pair.part, percent):
            yield found
