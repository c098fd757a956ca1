"""A thing that is said not to be, against one of it: "has no debts" and "debts of $4 million", "no warning"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.hints.deeds import WORD, one_kind, said_words
from claims.text.hints.going_against import CLAUSE, denial_hint, is_negated, lead, may_be_meant, next_sentence
from claims.text.hints.hint import Hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import found
from claims.text.spans import Span

#: What ties the two sentences is weighed: each word in common, a source, a figure, a day, "its", "never".
ENOUGH = 3
#: A figure so many words from the noun is of it.
NEAR = 4
#: Sentences farther apart need one thing more.
BACK = 4
LETTERS = 4


@dataclass(frozen=True, slots=True)
class _Denied:
    """The noun of what is said not to be, and where; ``ever``: it never was."""

    passage: Passage
    index: int
    noun: str
    ever: bool
    start: int
    end: int


def no_such_thing_hints(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """One hint for each such denial that ``known`` has none of: the first sentence that tells of one of the thing."""
    for index, passage in enumerate(reading.passages):
        if any(passage.span.contains(span) for one in known for span in one.spans):
            continue
        for denied in _denied(reading, index, passage):
            told = next((t for n, p in enumerate(reading.passages) for t in _against(reading, denied, n, p)), None)
            if told:
                yield denial_hint(reading, passage.place(denied.start, denied.end), told)
                break


def _denied(reading: Reading, index: int, passage: Passage) -> Iterator[_Denied]:
    common = reading.words.lists["no_thing"]
    for match in found(reading.words, "no_such", passage.masked):
        noun = match["noun"].lower()
        behind = passage.masked[match.end() :].lstrip()[:12]
        if len(noun) < LETTERS or noun in common or noun in reading.language.page.function_words:
            continue
        if says(reading, "but_for", passage.masked[match.end() :][:40]) or says(reading, "which_of_them", behind):
            continue
        ahead = re.split(r"[.;:,“”\"]", passage.masked[: match.start()])[-1]
        if says(reading, "but_for", ahead) or "‹n" in ahead:
            continue  # "outside of them there is none", "1,350 homes have no water"
        ever = says(reading, "not_ever", match.group())
        yield _Denied(passage, index, noun, ever, match.start(), match.end())


def _against(reading: Reading, denied: _Denied, index: int, passage: Passage) -> Iterator[Span]:
    behind = next_sentence(passage, denied.end) if passage is denied.passage else 0
    if denied.noun.removesuffix("s") not in passage.masked.lower():
        return
    if behind is None or not may_be_meant(reading, denied.passage, passage, ever=denied.ever):
        return
    for clause in CLAUSE.finditer(passage.masked, behind):
        for word in WORD.finditer(clause.group()):
            if not _is_the_noun(word.group().lower(), denied.noun):
                continue
            if is_negated(reading, clause.group(), word.start()) or any(
                says(reading, name, clause.group()) for name in ("no_such_ahead", "may_be_done_here")
            ):
                continue
            if _weight(reading, denied, index, passage, clause.group(), word) >= ENOUGH:
                yield passage.place(clause.start() + lead(clause.group()), clause.end())


def _is_the_noun(one: str, other: str) -> bool:
    """One noun, in the plural or not."""
    return one == other or one.removesuffix("s") == other.removesuffix("s") or one.removesuffix("nya") == other


def _weight(reading: Reading, denied: _Denied, index: int, passage: Passage, clause: str, word: re.Match[str]) -> int:
    words = said_words(reading, passage.masked)
    rest = [w for w in said_words(reading, denied.passage.masked) if not _is_the_noun(w, denied.noun)]
    common = sum(any(one_kind(reading, w, o) for o in words) for w in rest)
    tokens = [m.group() for m in WORD.finditer(clause)]
    at = len(WORD.findall(clause[: word.start()]))
    counted = any(t.startswith(("‹n", "‹d")) for t in tokens[max(0, at - NEAR) : at + NEAR + 1])
    source = says(reading, "brought_to_light", passage.masked)
    owned = says(reading, "its_own", passage.masked)
    timed = bool(passage.of("t", "w"))
    far = abs(index - denied.index) > BACK
    return min(common, 2) + source + counted + owned + timed + denied.ever - far if counted or source or timed else 0
