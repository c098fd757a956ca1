"""What is said never to have been, against one of it told elsewhere: "has not lost a set" and "lost the first set"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.hints.going_against import denial_hint, is_of_then
from claims.text.hints.hint import Hint
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import found, patterns
from claims.text.hints.ties import Tie, is_then, ties
from claims.text.hints.told_figures import akin, telling_words, thing
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: Between a verb and its noun so many words may stand ("lost the first set").
BETWEEN = 3
#: Words of fewer letters are too common to show that two sentences tell of one thing.
LETTERS = 3


def denial_hints(reading: Reading) -> Iterator[Hint]:
    """One hint for each denial: a sentence that tells the very thing, at a time that is not another one."""
    for passage in reading.passages:
        for match in found(reading.words, "never_one", passage.masked):
            place = passage.place(*match.span())
            told = next(_done(reading, passage, match["verb"].lower(), match["noun"].lower()), None)
            if told:
                yield denial_hint(reading, place, told)
        for match in found(reading.words, "not_a_single", passage.masked):
            told = next(_counted(reading, passage, match["what"]), None)
            if told:
                yield denial_hint(reading, passage.place(*match.span()), told)
        for match in found(reading.words, "nobody", passage.masked):
            told = next(_nobody(reading, passage, match["verb"].lower()), None)
            if told:
                yield denial_hint(reading, passage.place(*match.span()), told)
    yield from _undecided(reading)
    yield from _paid(reading)


def _done(reading: Reading, denial: Passage, verb: str, noun: str) -> Iterator[Span]:
    """Where another sentence tells the verb with the noun close behind it, not denied and not of another year."""
    for passage in reading.passages:
        if passage is denial or _is_denied(reading, passage) or _is_of_another_time(reading, passage):
            continue
        for clause in re.finditer(r"[^,.;:()]+", passage.masked):
            words = list(re.finditer(r"‹\w+›|[^\W\d_][\w’'-]*", clause.group()))
            for at, word in enumerate(words):
                near = words[at + 1 : at + 2 + BETWEEN]
                end = next((w for w in near if _one_noun(w.group().lower(), noun)), None)
                if end and _one_verb(reading, word.group().lower(), verb):
                    yield passage.place(clause.start() + word.start(), clause.start() + end.end())


def _one_verb(reading: Reading, one: str, other: str) -> bool:
    if thing(reading, one) == thing(reading, other):
        return True
    for group in reading.words.lists["one_verb"]:
        if {one, other} <= set(group.split("/")):
            return True
    return min(len(one), len(other)) > LETTERS + 1 and akin(one, other)


def _one_noun(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s")


def _is_denied(reading: Reading, passage: Passage) -> bool:
    return says(reading, "denied", passage.masked)


def _is_of_another_time(reading: Reading, passage: Passage) -> bool:
    """Whether it tells of another year, of the last season or time, or of somebody else."""
    if any(p.search(passage.masked) for p in patterns(reading.words, "relatives")):
        return True
    today = reading.published
    times = (m.value for m in passage.of("t", "l") if isinstance(m.value, Moment))
    if any(today is None or t.last.year != today.year for t in times):
        return True
    return says(reading, "another_time", passage.masked)


def _counted(reading: Reading, denial: Passage, what: str) -> Iterator[Span]:
    """A figure of what is said not to be there, in a sentence that tells of the same otherwise, and not of before."""
    denied = {w for w in telling_words(reading, what.lower()) if len(w) > LETTERS}
    around = {w for w in telling_words(reading, denial.masked) if len(w) >= LETTERS}
    since = [m.value.first for m in denial.of("t") if isinstance(m.value, Moment)]
    for passage in reading.passages:
        times = [m.value for m in passage.of("t") if isinstance(m.value, Moment)]
        if passage is denial or _is_denied(reading, passage) or len(since) > 1:
            continue
        if any(t.first < min(since) for t in times) if since else _is_of_another_time(reading, passage):
            continue
        for tie in ties(reading, passage):
            if _is_of_it(reading, tie, denied, around):
                yield _with_its_words(reading, tie)


def _is_of_it(reading: Reading, tie: Tie, denied: set[str], around: set[str]) -> bool:
    """Whether a figure counts what is denied, in a sentence with one more word of the denial that names nobody."""
    if tie.amount.sort != "count" or tie.amount.value <= 0 or not tie.amount.exact or not tie.heads:
        return False
    named = {h for h in tie.heads if any(_one_noun(h, w) for w in denied)}
    common = reading.words.lists["persons"] | set(tie.heads)
    rest = [w for w in tie.figure.around if w not in common and w.capitalize() not in tie.names and len(w) >= LETTERS]
    return bool(named) and any(_one_noun(w, o) or (len(w) > LETTERS + 1 and akin(w, o)) for w in rest for o in around)


def _nobody(reading: Reading, denial: Passage, verb: str) -> Iterator[Span]:
    """ "Nobody was hurt" and a figure of people, right behind or ahead of it the same word."""
    if _is_of_another_time(reading, denial):
        return
    deed = thing(reading, verb)
    for passage in reading.passages:
        if passage is denial or _is_denied(reading, passage) or _is_of_another_time(reading, passage):
            continue
        if reading.published and is_of_then(denial, passage, reading.published):
            continue
        for tie in ties(reading, passage):
            people = tie.amount.unit in reading.words.lists["persons"] or tie.figure.after[:1] == (deed,)
            done = deed in (*tie.figure.before[:2], *tie.figure.after[:2])
            if people and done and tie.amount.value > 0 and not is_then(reading, tie):
                yield _with_its_words(reading, tie)


def _with_its_words(reading: Reading, tie: Tie) -> Span:
    """The figure with the two words behind it: "40 trees on" says more than "40"."""
    span, end = tie.amount.span, tie.figure.passage.span.end
    behind = re.compile(r"(?:\s[\w’'-]+){1,2}").match(reading.text, span.end, end)
    return Span(span.start, behind.end()) if behind else span


def _paid(reading: Reading) -> Iterator[Hint]:
    """ "It took no money from any company" and "a grant of £40,000 from Harlow Ltd"."""
    for passage in reading.passages:
        for match in found(reading.words, "no_money", passage.masked):
            told = [
                other.place(*gift.span())
                for other in reading.passages
                if other is not passage and not (_is_denied(reading, other) or _is_of_another_time(reading, other))
                for gift in _cased(reading, other, "money_from")
            ]
            if told:
                yield denial_hint(reading, passage.place(*match.span()), told[0])


def _undecided(reading: Reading) -> Iterator[Hint]:
    """ "Pell appealed at once" and "Pell has not decided whether to appeal": one name in front of both."""
    open_ = [(p, m) for p in reading.passages for m in _cased(reading, p, "undecided")]
    settled = [(p, m) for p in reading.passages for m in _cased(reading, p, "decided")]
    for passage, match in open_:
        for other, told in settled:
            if other is not passage and match["who"] == told["who"] and akin(match["what"], told["what"]):
                yield denial_hint(reading, passage.place(*match.span()), other.place(*told.span()))
                break


def _cased(reading: Reading, passage: Passage, name: str) -> Iterator[re.Match[str]]:
    for pattern in patterns(reading.words, name, cased=True):
        yield from pattern.finditer(passage.masked)
