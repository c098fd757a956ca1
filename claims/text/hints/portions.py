"""So many and the share that they are said to be, with the whole that the words or the register of the article give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claims.text.hints.cues import BY, Cued, ends_with
from claims.text.hints.figures import comparable, operand, worked_out
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.of_what import says_of_what
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, heads, of_one_noun, same_thing
from claims.text.measures.intervals import share

#: A share that is so many times the real one, or less, is a slip; farther off it is of another whole.
SLIP = Decimal("2.5")
#: Found somewhere in the article, a whole fits no share by chance that is farther off, in percentage points.
AS_ROUNDED = Decimal("0.6")
#: So many words may stand between a count and its share.
APART = 7
#: "Of those" stands within so many words in front of a count, and what it takes up within so many sentences.
BACK, SENTENCES = 6, 4
_POSSESSIVE = frozenset({"'", "’", "s"})


def portion_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each count beside a share, against the whole."""
    for told in register.lines:
        for part, percent in _pairs(reading, told):
            yield from _against(reading, register, told, part, percent)
        yield from _rated(reading, told)


def _pairs(reading: Reading, told: Sequence[Cued]) -> Iterator[tuple[Cued, Cued]]:
    """A count and a share right behind it, or in front of it, that are said to be one: "360, or 45 percent"."""
    for one, other in pairwise(told):
        part, percent = (one, other) if one.letter == "n" else (other, one)
        if part.letter != "n" or percent.letter not in "pf" or other.at - one.at > APART:
            continue
        if part.amount.bound in ("over", "under") or part.role == BY or (percent.role == BY and percent.sign):
            continue
        words = one.line[one.at + 1 : other.at]
        if any(w.text in ".;:!?" for w in words) or any(w.text in reading.words.lists["cue_closing"] for w in words):
            continue
        if tells_a_change(reading, percent):
            continue
        if any(ends_with(reading.words, "cue_that_is", one.line, n) for n in range(one.at + 1, other.at)):
            yield part, percent


def tells_a_change(reading: Reading, percent: Cued) -> bool:
    """ "95 were children – a rise of 35 per cent": right in front of it, with a word between at most."""
    ahead = percent.line[max(0, percent.at - 3) : percent.at]
    ways = (w.text for w in ahead if w.mark < 0)
    return any(way in reading.words.lists[sort] for way in ways for sort in ("rising", "falling"))


def _against(reading: Reading, register: Register, told: Sequence[Cued], part: Cued, percent: Cued) -> Iterator[Hint]:
    named = named_behind(reading, percent) or named_behind(reading, part)
    ahead = [f for f in told if f.at < part.at][-1:]
    if percent.at > part.at and ahead and ahead[0].letter == "n" and _is_told_whole(reading, ahead[0], part):
        part, beside = ahead[0], [part]
    else:
        beside = [f for f in told if _is_told_whole(reading, part, f)]
    wholes = beside or _of_noun(reading, register, part, named)
    those = [] if wholes or named else _of_those(reading, register, part)
    checked = [(w, h) for w in wholes or those for h in share_hint(part, percent, w)]
    fitting = [h for _, h in checked if h.outcome == FITS]
    if fitting:
        yield fitting[0]
    elif not beside and fits_somewhere(reading, register, part, percent):
        return
    elif those and any(is_slip(h) for _, h in checked):
        yield min((h for _, h in checked), key=_times_off)
    elif len({w.amount.value for w, _ in checked}) == 1 and (not named or not beside) and is_slip(checked[0][1]):
        yield checked[0][1]


def _rated(reading: Reading, told: Sequence[Cued]) -> Iterator[Hint]:
    """ "Of 51,200 applicants 6,400 got in, a rate of 18 percent": the three alone; the rate may be of the others."""
    if [f.letter for f in told] not in (["n", "n", "p"], ["n", "p", "n"]) or any(f.role == BY for f in told):
        return
    percent = next(f for f in told if f.letter == "p")
    part, whole = sorted((f for f in told if f.letter == "n"), key=lambda f: f.amount.value)
    ahead = range(max(0, percent.at - 4), percent.at)
    rated = any(ends_with(reading.words, "cue_rate", percent.line, n) for n in ahead) and not named_behind(
        reading, percent
    )
    rated = rated and not any(w.text in reading.words.lists["cue_votes"] for w in percent.line)
    if rated and _is_told_whole(reading, part, whole) and part.amount.exact and percent.amount.exact:
        for found in share_hint(part, percent, whole):
            others = Decimal(100) - Decimal(found.operands[-1].value)
            if found.outcome == FITS or (is_slip(found) and abs(others - percent.amount.value) > 1):
                yield found


def named_behind(reading: Reading, percent: Cued) -> list[str]:
    """The words behind a share that name its whole: "45 percent of all cases"."""
    line, at = percent.line, percent.at + 1
    if at < len(line) and percent.letter == "p" and line[at].text in reading.words.lists["cue_bare_wholes"]:
        at -= 1  # "55 persen pagu"
    elif at >= len(line) or line[at].text not in reading.words.lists["of_wholes"]:
        return []
    empty = reading.language.page.function_words | reading.words.lists["cue_fillers"]
    found: list[str] = []
    for word in line[at + 1 : at + 8]:
        if word.mark >= 0 or not word.text[0].isalpha() or (found and word.text in empty):
            break
        if word.text not in empty:
            found.append(word.text)
    return found


def _is_told_whole(reading: Reading, part: Cued, whole: Cued) -> bool:
    """Whether the words next to a larger figure say that the part is of it: "of the 800 asked"."""
    if whole is part or whole.letter != "n" or whole.amount.value < part.amount.value or not whole.amount.exact:
        return False
    # "Of last year's 128 births": a time in between parts nothing.
    ahead = [w for w in whole.line[max(0, whole.at - 8) : whole.at] if not w.timed and w.text not in _POSSESSIVE][-4:]
    marks = [n for n, w in enumerate(ahead) if w.mark >= 0]
    of_it = any(w.text in reading.words.lists["cue_of_whole"] for w in ahead[marks[-1] + 1 if marks else 0 :])
    return of_it and comparable(reading, part.amount, whole.amount)


def _of_noun(reading: Reading, register: Register, part: Cued, named: Sequence[str]) -> list[Cued]:
    """The larger figures of the article that count what the share is said to be of, or what the part counts."""
    larger = [f for f in _larger(reading, register, part) if f.amount.exact and f.role != BY and not f.was]
    all_of_it = not named or named[0] in reading.words.lists["cue_everybody"]
    if all_of_it:
        same = [f for f in larger if part.nouns and of_one_noun(reading, part, f)]
        same = [f for f in same if says_of_what(reading, part, f) is not False]
        return [f for f in same if (f.index, f.at) < (part.index, part.at)] or same
    headed = [f for f in larger if any(same_thing(reading, n, h) for n in named[:1] for h in heads(reading, f))]
    return headed or _beside_noun(reading, part, larger, named[0])


def _beside_noun(reading: Reading, part: Cued, larger: Sequence[Cued], noun: str) -> list[Cued]:
    """ "Of the target": the one larger figure of a sentence before that names it ("2,000 children are the target")."""
    near = [f for f in larger if f.index < part.index and any(same_thing(reading, w.text, noun) for w in f.line)]
    return near if len({f.index for f in near}) == len(near) == 1 else []


def _of_those(reading: Reading, register: Register, part: Cued) -> list[Cued]:
    """ "Of those who voted, 416": one of the counts told shortly before, whichever is nearest to what it should be."""
    ahead = range(max(0, part.at - BACK), part.at)
    if not any(ends_with(reading.words, "cue_of_those", part.line, n) for n in ahead):
        return []
    told = [f for f in register.before(part, SENTENCES) if f in _larger(reading, register, part) and f.nouns]
    return [f for f in told if f.amount.exact and f.role != BY and not f.was]


def _larger(reading: Reading, register: Register, part: Cued) -> list[Cued]:
    told = [f for f in (*register.headed, *register.figures) if f.letter == "n" and f.amount.value > part.amount.value]
    return [f for f in told if comparable(reading, part.amount, f.amount)]


def fits_somewhere(reading: Reading, register: Register, part: Cued, percent: Cued) -> bool:
    """Whether the article has any figure of which the part is just that share."""
    ratios = [share(part.amount, f.amount) for f in _larger(reading, register, part)]
    return any(r and r.meets(percent.amount) and abs(r.plain - percent.amount.value) <= AS_ROUNDED for r in ratios)


def share_hint(part: Cued, percent: Cued, whole: Cued) -> Iterator[Hint]:
    """A count in percent of a whole, against the share that it is said to be."""
    ratio = share(part.amount, whole.amount)
    if ratio:
        operands = (operand("part", part.amount), operand("whole", whole.amount), operand("said", percent.amount))
        spans = (part.amount.span, whole.amount.span, percent.amount.span)
        outcome = FITS if ratio.meets(percent.amount) else DOES_NOT_FIT
        yield hint("sums", "share", outcome, spans, (*operands, worked_out("right", ratio.plain, "percent")))


def is_slip(found: Hint) -> bool:
    return _times_off(found) <= SLIP


def _times_off(found: Hint) -> Decimal:
    """How many times the real share the stated one is, or the other way round."""
    told = {o.name: Decimal(o.value) for o in found.operands}
    less, more = sorted((told["said"], told["right"]))
    return more / less if less > 0 else Decimal("Infinity")
