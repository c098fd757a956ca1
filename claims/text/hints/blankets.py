"""What is said of all, or of none, against what is told of one: "every gate was locked", "found a gate open"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from claims.text.hints.births import names_in
from claims.text.hints.deeds import WORD, Deed, deeds_in, is_a_verb, is_of_group, one_kind, said_words
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
from claims.text.hints.phrases import says
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import found
from claims.text.measures.amounts import Amount
from claims.text.spans import Span

#: Words of fewer letters tell nothing.
LETTERS = 4
#: So much has to tie two sentences: each word in common counts one, a source that brings it to light two.
ENOUGH = 2
#: "Who have never": so many words ahead of a denial may say that it goes on about somebody.
RELATIVE = 2
#: A number of some that a sentence goes on about.
_SOME = re.compile(r"‹n\d+› ((?:[\w-]+ ){0,4})$")
#: A name that does not begin its sentence.
_NAMED = re.compile(r"(?<=[\w,] )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")

#: A word that begins its sentence.
_BEGUN = re.compile(r"([A-Z][\w-]+)(?!\w)")


@dataclass(frozen=True, slots=True)
class _Blanket:
    """A statement on all or on none: what is said not to be, of what (``subject``), and the place of its words.

    ``moved`` are the words for what is said not to have risen or fallen: "no rise in council tax".
    """

    passage: Passage
    denied: Deed
    subject: tuple[str, ...]
    object: tuple[str, ...]
    moved: tuple[str, ...]
    of_all: bool
    ever: bool
    start: int
    end: int

    @property
    def words(self) -> str:
        """The statement as it stands in the sentence with its marks."""
        return self.passage.masked[self.start : self.end]


def blanket_hints(reading: Reading) -> Iterator[Hint]:
    """One hint for each such statement: the first sentence that tells what it denies, tied to it by more."""
    for passage in reading.passages:
        for blanket in _blankets(reading, passage):
            told = next((t for p in reading.passages for t in _against(reading, blanket, p)), None)
            if told:
                place = passage.place(blanket.start, blanket.end)
                yield denial_hint(reading, place, told)
                break


def _blankets(reading: Reading, passage: Passage) -> Iterator[_Blanket]:
    for name in ("blanket_none", "blanket_all"):
        for match in found(reading.words, name, passage.masked):
            ahead = WORD.findall(passage.masked[: match.start()].lower())[-2:]
            of_all = name == "blanket_all"
            some = None if of_all else _SOME.search(passage.masked[: match.start()])
            if some and not says(reading, "turning_against", some[1]) and not says(reading, "and", some[1]):
                continue  # "29 of the children were never vaccinated" says nothing of the others
            clause = clause_end(reading, match["rest"])
            rest = match["rest"][:clause]
            if says(reading, "which_of_them", rest[:6]) or (not of_all and says(reading, "of_other_things", rest)):
                continue  # "no other money was stolen"
            if (of_all and says(reading, "not_all", " ".join(ahead))) or says(reading, "but_for", match["rest"][:60]):
                continue
            deeds = deeds_in(reading, rest)
            if says(reading, "which_ones", match.group()[: match.start("rest") - match.start()]):
                deeds = [d for d in deeds if d.start]  # "none of the injured is in danger" denies no injury
            first = min(deeds, key=lambda d: (d.start, -d.end), default=None)
            if first is None or (of_all and says(reading, "not_all", rest[: first.start])):
                continue
            for deed in deeds:
                if (deed.start, deed.end) == (first.start, first.end):
                    yield _blanket(reading, passage, match, rest, deed, of_all)


def _blanket(reading: Reading, passage: Passage, match: re.Match[str], rest: str, deed: Deed, of_all: bool) -> _Blanket:
    negated = of_all and is_negated(reading, rest, deed.start)
    start = match.start("rest")
    denied = Deed(deed.group, deed.opposite != (of_all and not negated), deed.start + start, deed.end + start)
    opening = match.group()[: start - match.start()]
    ever = not of_all and (says(reading, "not_ever", opening) or says(reading, "nothing_at_all", match.group()))
    return _Blanket(
        passage=passage,
        denied=denied,
        subject=tuple(w for w in said_words(reading, rest[: deed.start]) if not is_a_verb(reading, w)),
        object=said_words(reading, rest[deed.end :]),
        moved=() if of_all else _moved(reading, rest, deed),
        of_all=of_all and not negated,
        ever=ever,
        start=match.start(),
        end=max(match.end() if ever and not opening else 0, start + len(rest)),
    )


def _moved(reading: Reading, rest: str, deed: Deed) -> tuple[str, ...]:
    """The nouns of "rise in council tax to meet ...", up to the next small word; none where no more is said."""
    lists = reading.words.lists
    if rest[deed.start : deed.end].lower() not in lists["rising"] | lists["falling"]:
        return ()
    told = [w.lower() for w in WORD.findall(rest[deed.end :])]
    if told[:1] == [] or told[0] not in lists["of_what_moved"]:
        return ()
    empty = reading.language.page.function_words
    behind = dropwhile(empty.__contains__, told[1:])
    return said_words(reading, " ".join(takewhile(lambda w: w not in empty, behind)))


def _against(reading: Reading, blanket: _Blanket, passage: Passage) -> Iterator[Span]:
    """Where a sentence tells what the statement denies, of the same things, at a time that it speaks of."""
    own = passage is blanket.passage
    behind = next_sentence(passage, blanket.end) if own else 0
    if behind is None or not any(d.group == blanket.denied.group for d in deeds_in(reading, passage.masked)):
        return
    if not may_be_meant(reading, blanket.passage, passage, ever=blanket.ever):
        return
    for clause in CLAUSE.finditer(passage.masked, behind):
        for deed in (d for d in deeds_in(reading, clause.group()) if d.group == blanket.denied.group):
            same, negated = deed.opposite == blanket.denied.opposite, is_negated(reading, clause.group(), deed.start)
            goes_against = same != negated if blanket.of_all else same and not negated
            if not goes_against or says(reading, "may_be_done_here", clause.group()):
                continue
            if _is_of_another_named(reading, blanket, passage.masked[: clause.start() + deed.start]):
                continue
            if _is_of_another_side(reading, blanket, passage):
                continue
            if _is_tied(reading, blanket, passage, clause.group(), deed):
                yield passage.place(clause.start() + lead(clause.group()), clause.end())


def _is_tied(reading: Reading, blanket: _Blanket, passage: Passage, clause: str, deed: Deed) -> bool:
    """Enough in common beside the deed; what is said of things of one name has to be told of those."""
    words = said_words(reading, passage.masked)
    same = [w for w in blanket.subject if any(one_kind(reading, w, o) for o in words)]
    persons = reading.words.lists["persons"]
    anybody = not blanket.subject and says(reading, "anybody", blanket.words)
    of_people = anybody or any(w in persons for w in blanket.subject)
    money = _is_of_money(reading, blanket, passage, clause)
    if blanket.moved and not any(one_kind(reading, w, o) for w in blanket.moved for o in words):
        return False  # "no rise in council tax" and "the price went up"
    if (
        blanket.subject
        and not (same or money)
        and not (blanket.of_all and of_people and any(w in persons for w in words))
    ):
        return False
    if not (blanket.of_all or blanket.subject) and not _has_its_object(reading, blanket, clause, deed):
        return False
    common = {w for w in said_words(reading, blanket.passage.masked) if any(one_kind(reading, w, o) for o in words)}
    deeds = {w for w in common if is_of_group(reading, w, deed.group)}
    source = bool(says(reading, "brought_to_light", passage.masked))
    counted = bool(re.search(r"‹[nd]\d+›[^‹›]*$", clause[: deed.start]))
    nothing = says(reading, "nothing_at_all", blanket.words)
    score = len(common - deeds) + 2 * source + counted + (of_people and not same) + nothing + 2 * money
    return score >= ENOUGH + (not same and not source and not counted)


def _is_of_another_named(reading: Reading, blanket: _Blanket, told: str) -> bool:
    """ "Dale host Ashby, who have never lost away": the defeats of Dale are none of theirs.

    Whom "who" goes on about is named last ahead of it. ``told`` are the words ahead of the deed; a pronoun in them may
    mean the same.
    """
    ahead = blanket.passage.masked[: blanket.start]
    relative, named = " ".join(WORD.findall(ahead)[-RELATIVE:]), _NAMED.findall(ahead)[-1:]
    goes_on = says(reading, "which_of_them", relative) and not says(reading, "they_again", relative)
    if not goes_on or not named or says(reading, "they_again", told):
        return False
    names = names_in(reading, told)
    return bool(names) and not names & set(named[0].split())


def _is_of_another_side(reading: Reading, blanket: _Blanket, passage: Passage) -> bool:
    """ "Norton kicked no penalties" and "Dale's points came from two penalties": each sentence begins with its side.

    Only a verb of the one who is named makes the denial theirs: "Norton said that there were no ..." is of anybody.
    """
    ahead = [w.lower() for w in WORD.findall(blanket.passage.masked[: blanket.start])]
    told_by, empty = reading.words.lists["told_by"], reading.language.page.function_words
    if len(ahead) < RELATIVE or ahead[-1] in empty or ahead[-1].startswith("‹") or any(w in told_by for w in ahead):
        return False
    ours, theirs = _side(reading, blanket.passage), _side(reading, passage)
    return bool(ours and theirs) and ours not in passage.masked and theirs not in blanket.passage.masked


def _side(reading: Reading, passage: Passage) -> str:
    """The name that begins a sentence, if the article has it within another one too."""
    begun = _BEGUN.match(passage.masked)
    return begun[1] if begun and re.search(rf"(?<=[\w,] ){re.escape(begun[1])}\b", reading.text) else ""


def _is_of_money(reading: Reading, blanket: _Blanket, passage: Passage, clause: str) -> bool:
    """ "Not a penny was recovered" and "handed £315,000 back"."""
    sums = [passage.marks[int(n)].value for n in re.findall(r"‹n(\d+)›", clause)]
    paid = any(isinstance(a, Amount) and a.sort == "money" for a in sums)
    return paid and any(w in reading.words.lists["of_money"] for w in blanket.subject)


def _has_its_object(reading: Reading, blanket: _Blanket, clause: str, deed: Deed) -> bool:
    """ "Never met the contractor" and "met the bishop": another noun right behind the deed is another matter."""
    behind = said_words(reading, clause[deed.end :])[:1]
    if not blanket.object or not behind or not says(reading, "done_to_somebody", clause[deed.start : deed.end]):
        return True
    words = said_words(reading, clause)
    return any(one_kind(reading, w, o) for w in blanket.object for o in words)
