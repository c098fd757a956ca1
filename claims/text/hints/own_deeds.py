"""What is said of all or of none, against the very deed told of one: "never left a passenger", "26 were left"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.text.hints.deeds import WORD, is_a_verb, one_kind, said_words
from claims.text.hints.going_against import (
    CLAUSE,
    clause_end,
    denial_hint,
    is_negated,
    lead,
    may_be_meant,
    next_sentence,
)
from claims.text.hints.hint import Hint
from claims.text.hints.phrases import phrase, says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import found
from claims.text.languages.hint_words import HintWords
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: Stems of fewer letters are of many words.
LETTERS = 4
#: A deed stands so many words behind "never" or an auxiliary at most.
NEAR = 3
#: So many words beside the deed tie two sentences, the source or the figure that one of them names among them.
ENOUGH = 2


@dataclass(frozen=True, slots=True)
class _Saying:
    """A statement on all or on none: the words that may tell the deed, the other telling words, and its place."""

    passage: Passage
    deeds: tuple[str, ...]
    others: tuple[str, ...]
    of_all: bool
    ever: bool
    start: int
    end: int


def own_deed_hints(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """One hint for each statement of which ``known`` has none: the first sentence that tells the deed of one."""
    for passage in reading.passages:
        if any(passage.span.contains(span) for one in known for span in one.spans):
            continue
        for saying in _sayings(reading, passage):
            told = next((t for p in reading.passages for t in _against(reading, saying, p)), None)
            if told:
                yield denial_hint(reading, passage.place(saying.start, saying.end), told)
                break


def _sayings(reading: Reading, passage: Passage) -> Iterator[_Saying]:
    for name in ("blanket_none", "blanket_all"):
        for match in found(reading.words, name, passage.masked):
            of_all = name == "blanket_all"
            rest = match["rest"][: clause_end(reading, match["rest"])]
            ahead = " ".join(WORD.findall(passage.masked[: match.start()].lower())[-2:])
            if says(reading, "which_of_them", match["rest"][len(rest) :].strip()[:6]):
                continue
            if says(reading, "of_other_things", rest) and not of_all:
                continue  # "no other money was stolen"
            if says(reading, "but_for", match["rest"][:60]) or (of_all and says(reading, "not_all", f"{ahead} {rest}")):
                continue
            opening = match.group()[: match.start("rest") - match.start()]
            ever = not of_all and says(reading, "not_ever", opening)
            deeds = _deeds(reading, rest, at_once=ever)
            others = tuple(w for w in said_words(reading, rest) if w not in deeds)
            if ever and not says(reading, "nothing_at_all", opening):
                others = others or _subject(reading, passage, match.start())
            if deeds and others:
                end = match.start("rest") + len(rest)
                yield _Saying(passage, deeds, others, of_all, ever, match.start(), end)


def _subject(reading: Reading, passage: Passage, start: int) -> tuple[str, ...]:
    """ "The river has never flooded": what it is said of, where nothing else is told."""
    clause = re.split(r"[,;:.“”\"]", passage.masked[:start])[-1]
    return said_words(reading, clause)[-1:]


def _deeds(reading: Reading, rest: str, *, at_once: bool) -> tuple[str, ...]:
    """The verb: right behind "never", behind an auxiliary, or what looks like one behind the noun."""
    words = [w.lower() for w in WORD.findall(rest)]
    auxiliaries = reading.words.lists["auxiliaries"]
    last = max((n for n, w in enumerate(words) if w in auxiliaries), default=-1)
    if at_once or last >= 0:
        found = [w for w in words[last + 1 : last + 1 + NEAR] if _may_tell(reading, w)]
        return tuple(found[:1])
    endings = tuple(reading.words.lists["verb_beginnings"])
    looks = [w for w in words[1:] if _may_tell(reading, w) and _looks_like_a_verb(reading, w, endings)]
    return tuple(looks[:1])


def _may_tell(reading: Reading, word: str) -> bool:
    return len(word) >= LETTERS - 1 and word not in reading.language.page.function_words and not word.endswith("ly")


def _looks_like_a_verb(reading: Reading, word: str, beginnings: tuple[str, ...]) -> bool:
    return (
        is_a_verb(reading, word)
        or word.startswith(beginnings)
        or word.endswith(tuple(reading.words.lists["verb_looks"]))
    )


def _against(reading: Reading, saying: _Saying, passage: Passage) -> Iterator[Span]:
    behind = next_sentence(passage, saying.end) if passage is saying.passage else 0
    if behind is not None and saying.of_all:
        yield from _done_long_ago(reading, saying, passage, behind)
    told = [] if behind is None else list(_deeds_told(reading, saying, passage, behind))
    if not told or not may_be_meant(reading, saying.passage, passage, ever=saying.ever):
        return
    for clause, word, undone in told:
        if says(reading, "may_be_done_here", clause.group()):
            continue
        negated = undone != _is_denied(reading, clause.group(), word.start(), word.end())
        if negated == saying.of_all and _is_tied(reading, saying, passage, clause.group()):
            yield passage.place(clause.start() + lead(clause.group()), clause.end())


def _deeds_told(
    reading: Reading, saying: _Saying, passage: Passage, behind: int
) -> Iterator[tuple[re.Match[str], re.Match[str], bool]]:
    """Where a sentence has the verb of a statement: the clause, the word, and whether "un" stands in front of it."""
    for clause in CLAUSE.finditer(passage.masked, behind):
        for word in WORD.finditer(clause.group()):
            bare, undone = _without_negation(reading, word.group().lower())
            if any(one_deed(reading, bare, deed) for deed in saying.deeds):
                yield clause, word, undone


def _without_negation(reading: Reading, word: str) -> tuple[str, bool]:
    """A word, and whether "un" stood in front of it."""
    for beginning in reading.words.lists["negating_beginnings"]:
        if word.startswith(beginning) and len(word) - len(beginning) >= LETTERS - 1:
            return word.removeprefix(beginning), True
    return word, False


def _done_long_ago(reading: Reading, saying: _Saying, passage: Passage, behind: int) -> Iterator[Span]:
    """ "All were inspected this year" and "one was last inspected in 2016"."""
    today = reading.published
    times = [m.value for m in passage.of("t") if isinstance(m.value, Moment)]
    if today is None or len(times) != 1 or not times[0].explicit or times[0].last.year >= today.year:
        return
    told = re.compile(rf"{phrase(reading.words, 'last_done')} ([\w-]+)", re.IGNORECASE).search(passage.masked, behind)
    words = said_words(reading, passage.masked)
    of_it = any(one_kind(reading, w, o) for w in saying.others for o in words)
    if told and of_it and any(one_deed(reading, told[1].lower(), d) for d in saying.deeds):
        yield passage.place(behind, len(passage.masked.rstrip(".")))


def _is_denied(reading: Reading, clause: str, start: int, end: int) -> bool:
    """ "Did not get one" and "got no letter"."""
    behind = WORD.findall(clause[end:])[:1]
    return is_negated(reading, clause, start) or bool(behind and says(reading, "failing", behind[0]))


def one_deed(reading: Reading, one: str, other: str) -> bool:
    """Whether two words are forms of one verb: "turned" and "turning", "meninggalkan" and "ditinggalkan"."""
    return one == other or _are_one(reading.words, *sorted((one, other)))


@lru_cache(maxsize=16384)
def _are_one(words: HintWords, one: str, other: str) -> bool:
    groups = _groups(words)
    if groups.get(one, frozenset()) & groups.get(other, frozenset()):
        return True
    short, long = sorted((_stem(words, one), _stem(words, other)), key=len)
    sound_changes = bool(words.lists["verb_beginnings"])
    return len(short) >= LETTERS and (long == short or (sound_changes and long.endswith(short)))


@lru_cache(maxsize=8)
def _groups(words: HintWords) -> dict[str, frozenset[str]]:
    """For each form of the common verbs the groups of forms that have it."""
    pairs = [(form, group) for group in words.lists["one_verb"] for form in group.split("/")]
    return {form: frozenset(g for f, g in pairs if f == form) for form, _ in pairs}


@lru_cache(maxsize=4096)
def _stem(words: HintWords, word: str) -> str:
    ends, beginnings = _affixes(words)
    end = next((e for e in ends if word.endswith(e) and len(word) - len(e) >= LETTERS), "")
    word = word.removesuffix(end)
    return word.removeprefix(next((b for b in beginnings if word.startswith(b) and len(word) - len(b) >= LETTERS), ""))


@lru_cache(maxsize=8)
def _affixes(words: HintWords) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The endings and the beginnings of verbs, the longest first."""
    lists = (words.lists["verb_ends"], words.lists["verb_beginnings"])
    ends, beginnings = (tuple(sorted(some, key=lambda a: (-len(a), a))) for some in lists)
    return ends, beginnings


def _is_tied(reading: Reading, saying: _Saying, passage: Passage, clause: str) -> bool:
    """Enough words of the statement stand in the sentence, one of them in the very clause."""
    words, near = said_words(reading, passage.masked), said_words(reading, clause)
    common = [w for w in saying.others if any(one_kind(reading, w, o) for o in words)]
    inside = any(one_kind(reading, w, o) for w in saying.others for o in near)
    counted = bool(re.search(r"‹[nd]\d+›", clause))
    source = says(reading, "brought_to_light", passage.masked)
    timed = bool(passage.of("t", "w"))
    if not inside or not (counted or source or timed):
        return False
    once = saying.ever and timed
    return len(common) + counted + source + once >= ENOUGH + (len(saying.others) > 1)
