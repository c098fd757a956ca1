"""So many times what was: a factor, in figures or in a word, with what was and what is told anywhere beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.text.hints.changes import allowed_multiples
from claims.text.hints.cues import BY, FROM, TO, WEAK, Cued, Word, ends_with
from claims.text.hints.figures import operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.movements import of_one_sort
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, of_one_noun, points_back

#: The real multiple is at most so many times the stated one, or less: else the figures are not of one thing.
FAR = Decimal(3)
#: Nothing is divided by less.
LEAST = Decimal("0.001")


@dataclass(frozen=True, slots=True)
class Factor:
    """By what is multiplied, or divided (negative); where it stands in its line, and the figure that tells it."""

    value: Decimal
    at: int
    figure: Cued | None


def multiple_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """All factors whose two figures are settled."""
    for told in register.lines:
        for factor in told_factors(reading, told):
            yield from _against(reading, register, [f for f in told if f is not factor.figure], factor)


def told_factors(reading: Reading, told: Sequence[Cued]) -> Iterator[Factor]:
    """The factors of a sentence: figures with "times" or its like beside them, and words that multiply."""
    line = told[0].line
    for figure in told:
        behind = range(figure.at + 1, min(len(line), figure.at + 4))
        multiplied = any(ends_with(reading.words, "cue_multiple", line, n) for n in behind)
        multiplied = multiplied or bool(
            figure.at and ends_with(reading.words, "cue_multiple_ahead", line, figure.at - 1)
        )
        if figure.letter == "n" and figure.amount.sort == "count" and multiplied:
            yield Factor(figure.amount.value, figure.at, figure)
    articles = reading.language.grammar.reference.articles
    for at, word in enumerate(line):
        # "A double room" is no factor.
        is_attribute = at and word.text in reading.words.lists["cue_factor_words"] and line[at - 1].text in articles
        if word.text in reading.words.factors and not is_attribute and not _is_how_often(reading, line, at):
            yield Factor(Decimal(reading.words.factors[word.text]), at, None)


def _is_how_often(reading: Reading, line: Sequence[Word], at: int) -> bool:
    """ "Twice a day", "was shut twice": it multiplies what stands behind it, or counts how often something was."""
    if line[at].text not in reading.words.lists["cue_adverb_factors"]:
        return False
    of_something = reading.words.lists["cue_of_factors"] | reading.language.grammar.reference.possessive
    return not any(w.mark >= 0 or w.timed or w.text in of_something for w in line[at + 1 : at + 2])


def _against(reading: Reading, register: Register, told: Sequence[Cued], factor: Factor) -> Iterator[Hint]:
    behind = [f for f in told if f.at > factor.at and (f.role != TO or f.weight <= WEAK)]
    befores = [f for f in told if f.role == FROM] or behind[:1]
    afters = [f for f in told if f.role == TO and f not in befores]
    afters = afters or [f for f in told if f.at < factor.at and f not in befores and f.role != BY]
    here = bool(afters)
    if not afters:
        afters = [f for f in register.before(told[0], 1) if f.role not in (FROM, BY)] if told else []
    if told and not befores:
        befores = [f for f in register.before(told[0], 1) if f.role == FROM][:1]
    pairs = [(b, a) for b in befores for a in afters if of_one_sort(reading, b, a) and b.letter in "np"]
    checked = [multiple_hint(reading, b, a, factor) for b, a in pairs]
    fitting = next((h for h in checked if h.outcome == FITS), None)
    if fitting:
        yield fitting
        return
    near = [(pair, h) for pair, h in zip(pairs, checked, strict=True) if is_near(h, factor)]
    here = here and (not near or near[0][0][0].index == told[0].index)
    tied = here or points_back(reading, told[0]) if told else False
    if len(near) == 1 and (tied or of_one_noun(reading, *near[0][0])):
        yield near[0][1]


def is_near(found: Hint, factor: Factor) -> bool:
    ratio = Decimal(found.operands[-1].value) / abs(factor.value)
    return 1 / FAR <= ratio <= FAR


def multiple_hint(reading: Reading, before: Cued, after: Cued, factor: Factor) -> Hint:
    less, more = (before, after) if factor.value > 0 else (after, before)
    ratio = more.amount.value / max(less.amount.value, LEAST)
    line = after.line if factor.figure is None else factor.figure.line
    ahead = " ".join(w.text for w in line[: factor.at])
    low, high = allowed_multiples(reading, ahead, abs(factor.value))
    operands = (operand("before", before.amount), operand("after", after.amount), worked_out("right", round(ratio, 1)))
    spans = [before.amount.span, after.amount.span]
    spans += [factor.figure.amount.span] if factor.figure else []
    return hint("sums", "times", FITS if low <= ratio <= high else DOES_NOT_FIT, spans, operands)
