"""Classes of verbs by what a clause with such a verb is checked for: data per language, no logic.

The classes are the project's own, drawn up after the kinds of CLAIMS.md; they follow Levin ("English Verb Classes and
Alternations", 1993) where a class of hers is meant: verbs of change of state, of possession, of measure, of killing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.text.languages.base import words

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class VerbClasses:
    """Verbs in every form in which they can be the head of a clause, in lower case.

    ``measuring``: the clause tells how much ("cost", "reach", "employ"); ``changing``: how much something rose or
    fell; ``harming``: how many were hurt; ``doing``: an act done once and on record ("sign", "award"), which stays an
    event whatever figure it carries in passing; ``dating``: the clause tells when or how long ("found", "last");
    ``leading``: who holds an office; ``becoming``: verbs that take an office behind them ("served as"); ``serving``:
    with ``under`` and a name, who leads ("worked under"); ``regulating``: what is allowed or has to be; ``rules``:
    nouns for what regulates ("permit"); ``causing``: what made something happen; ``announcing``: the saying is the
    news; ``planning``: what is intended; ``being``: how things stand.
    ``certain`` are verbs whatever a tagger calls them.

    The other fields are words beside the verb. ``completed`` put a clause into the past in a language whose verbs
    have no tense, ``ongoing`` keep it in the present, ``future`` put it into the future; ``comparing`` (but not
    ``hedges`` before an amount) set two things side by side; ``superlative`` and ``ever`` make a record; ``lasting``
    stand before a stretch of time ("for"), ``bounding`` before its ends ("since"), ``once`` before the only time,
    ``every`` before the time between two, ``arriving`` before what an amount became; ``able``, ``deontic``,
    ``penalties`` and ``utmost`` tell what a law allows, asks, threatens and sets as a limit; ``offices`` are heads of
    phrases that name an office, ``gatherings`` what one can lead without one; ``unfinished`` tells that something
    still stands ("yet"); ``amounts`` are words for how many ("dozens"); ``reasons`` open a cause; ``ageing`` stand
    beside an age, ``singling`` in front of a number that picks one out ("salah satu"),
    ``ordering`` in front of one that is known ("the previous three"); ``repeating`` behind one that tells how often.
    """

    measuring: Words = frozenset()
    changing: Words = frozenset()
    harming: Words = frozenset()
    doing: Words = frozenset()
    dating: Words = frozenset()
    leading: Words = frozenset()
    becoming: Words = frozenset()
    serving: Words = frozenset()
    under: Words = frozenset()
    regulating: Words = frozenset()
    rules: Words = frozenset()
    causing: Words = frozenset()
    announcing: Words = frozenset()
    planning: Words = frozenset()
    being: Words = frozenset()
    comparing: Words = frozenset()
    hedges: Words = frozenset()
    superlative: Words = frozenset()
    ever: Words = frozenset()
    lasting: Words = frozenset()
    future: Words = frozenset()
    completed: Words = frozenset()
    ongoing: Words = frozenset()
    bounding: Words = frozenset()
    able: Words = frozenset()
    deontic: Words = frozenset()
    penalties: Words = frozenset()
    utmost: Words = frozenset()
    offices: Words = frozenset()
    gatherings: Words = frozenset()
    once: Words = frozenset()
    arriving: Words = frozenset()
    every: Words = frozenset()
    unfinished: Words = frozenset()
    amounts: Words = frozenset()
    certain: Words = frozenset()
    reasons: Words = frozenset()
    singling: Words = frozenset()
    ordering: Words = frozenset()
    ageing: Words = frozenset()
    repeating: Words = frozenset()


def english_forms(text: str, irregular: Mapping[str, str]) -> Words:
    """Every regular form of the verbs of ``text``, with the past tenses of ``irregular`` ("winning": "won")."""
    return frozenset(form for base in words(text) for form in _english(base, irregular))


def _english(base: str, irregular: Mapping[str, str]) -> Iterable[str]:
    yield base
    yield base[:-1] + "ies" if _ends_in_consonant_y(base) else base + ("es" if base.endswith(_SIBILANTS) else "s")
    stems = {base[:-1] if base.endswith("e") else base, base + base[-1]}
    for stem in stems:
        yield stem + "ing"
        yield irregular.get(stem + "ing", stem + "ed")
        yield stem + "ed"
    if _ends_in_consonant_y(base):
        yield base[:-1] + "ied"


_SIBILANTS = ("s", "x", "z", "ch", "sh", "o")


def _ends_in_consonant_y(base: str) -> bool:
    return base.endswith("y") and base[-2:-1] not in set("aeiou")


def indonesian_forms(text: str) -> Words:
    """The bare form of each stem and the forms with me-, di- and ter-, the first sound changed as the language does."""
    stems = words(text)
    # "memperpanjang" beside "memeriksa": where per- is a prefix of its own it keeps its first sound.
    kept = (f"mem{stem}" for stem in stems if stem.startswith("pe"))
    return frozenset(f for stem in stems for f in (stem, _active(stem), "di" + stem, "ter" + stem)) | frozenset(kept)


def _active(stem: str) -> str:
    for first, prefix, dropped in _NASALS:
        if stem.startswith(first):
            return prefix + stem[dropped:]
    return "me" + stem


#: (first letters of the stem, what me- becomes before them, how many of them it swallows)
_NASALS: tuple[tuple[tuple[str, ...], str, int], ...] = (
    (("pr", "b", "f", "v"), "mem", 0),
    (("p",), "mem", 1),
    (("tr", "d", "c", "j", "z", "sy"), "men", 0),
    (("t",), "men", 1),
    (("kr", "kl", "g", "h", "a", "e", "i", "o", "u"), "meng", 0),
    (("k",), "meng", 1),
    (("s",), "meny", 1),
)
