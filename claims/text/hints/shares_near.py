"""A share beside the count that it is, with the nearest figure that can be the whole, where words tie the two.

Ties are what the share is said to be of ("45 percent of those counted"), what the count is said to be of ("34,000 of
them"), one noun for both, or a noun left out ("faults at 28, or 35 percent") after the one whole told just before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.hints.courses_told import are_of_one_thing
from claims.text.hints.cues import BY, Cued, ends_with
from claims.text.hints.figures import comparable
from claims.text.hints.hint import FITS, Hint
from claims.text.hints.listings import is_of_some as is_of_some_figure
from claims.text.hints.of_what import is_noun, is_of_some, names_it, says_of_what
from claims.text.hints.portions import fits_somewhere, is_slip, named_behind, share_hint, tells_a_change
from claims.text.hints.reading import Reading
from claims.text.hints.register import Register, of_one_noun

#: So many sentences back the whole may stand, and so many words may part a share from its count.
BACK, APART = 6, 9
#: Farther back than so many sentences the whole is named again.
NEAR = 3
#: So many words around a figure may say of what it is, or what it is called.
AROUND = 4


@dataclass(frozen=True, slots=True)
class _Share:
    """A count and what share it is said to be; ``named`` are the words for what it is of; ``said``: words say "or"."""

    part: Cued
    percent: Cued
    named: tuple[str, ...]
    rated: bool


def share_near_hints(reading: Reading, register: Register) -> Iterator[Hint]:
    """Each share of the article that stands right beside one count, or in a sentence that takes it up."""
    for told in register.lines:
        for percent in (f for f in told if _may_be_share(f) and not tells_a_change(reading, f)):
            for share in _of(reading, register, told, percent):
                yield from _against(reading, register, told, share)


def _may_be_share(figure: Cued) -> bool:
    return figure.letter in "pf" and not (figure.role == BY and figure.sign) and figure.amount.bound in _NEARLY


def _of(reading: Reading, register: Register, told: Sequence[Cued], percent: Cued) -> Iterator[_Share]:
    """The count right in front of a share, else the one right behind it."""
    at = [f.at for f in told].index(percent.at)
    rated = _is_rate(reading, percent)
    sides = [f for f in (told[at - 1] if at else None, told[at + 1] if at + 1 < len(told) else None) if f]
    sides = [f for f in sides if f.letter == "n" and not _is_its_whole(reading, percent, f)]
    found = [f for f in sides if _is_joined(reading, f, percent, rated=rated)]
    if not found and len(told) == 1 and rated and _takes_up(reading, percent):
        found = [f for f in register.before(percent, 1) if f.letter == "n"][-1:]
    elif not found and len(told) == 1 and _takes_up(reading, percent) and not _has_its_share(register, percent):
        found = _of_two(reading, percent, [f for f in register.before(percent, 1) if f.letter == "n"])
        rated = bool(found)
    named = tuple(named_behind(reading, percent)) or _of_the_total(reading, percent)
    yield from (
        _Share(part, percent, named, rated) for part in found[:1] if part.role != BY and part.amount.bound in _NEARLY
    )


def _is_its_whole(reading: Reading, percent: Cued, figure: Cued) -> bool:
    """ "82 percent of the 2,500 people on the roll"."""
    between = [w.text for w in percent.line[percent.at + 1 : figure.at]]
    return bool(between) and len(between) <= AROUND and between[0] in reading.words.lists["of_wholes"]


def _has_its_share(register: Register, percent: Cued) -> bool:
    """ "120 of the 400, or 30 percent. That beats the 2015 survey, which had 21 percent": the next one is another's."""
    return any(f.letter in "pf" for f in register.before(percent, 1))


def _of_the_total(reading: Reading, percent: Cued) -> tuple[str, ...]:
    """ "25 percent of the total": a word for any sum, where no other word names what the share is of."""
    behind = [w.text for w in percent.line[percent.at + 1 : percent.at + AROUND]]
    of_it = bool(behind) and behind[0] in reading.words.lists["of_wholes"]
    return tuple(w for w in behind if of_it and w in reading.words.lists["cue_sums"])[:1]


def _of_two(reading: Reading, percent: Cued, told: Sequence[Cued]) -> list[Cued]:
    """The smaller of two counts of which one is told to be of the other: "850 of the 1,000 asked"."""
    if len(told) != 2 or told[0].amount.value == told[1].amount.value or _is_of_a_place(reading, percent):
        return []
    less, more = sorted(told, key=lambda f: f.amount.value)
    of_it = any(w.text in reading.words.lists["cue_of_whole"] for w in more.line[max(0, more.at - AROUND) : more.at])
    return [less] if of_it else []


def _is_of_a_place(reading: Reading, percent: Cued) -> bool:
    """ "51 percent in the rest of the county"."""
    return any(w.text in reading.words.lists["places"] for w in percent.line[percent.at + 1 : percent.at + 2])


def _is_rate(reading: Reading, percent: Cued) -> bool:
    """ "A turnout of 85 percent", "tingkat kelulusannya 85 persen"."""
    ahead, line = range(max(0, percent.at - AROUND), percent.at), percent.line
    of_votes = any(line[n].text in reading.words.lists["cue_votes"] for n in ahead)
    return not of_votes and any(ends_with(reading.words, "cue_rates", line, n) for n in ahead)


def _takes_up(reading: Reading, percent: Cued) -> bool:
    ahead = range(min(AROUND, percent.at))
    return any(ends_with(reading.words, "cue_taking_up", percent.line, n) for n in ahead)


def _is_joined(reading: Reading, part: Cued, percent: Cued, *, rated: bool) -> bool:
    """Whether a count and a share are said to be one: nothing between them goes on to something else."""
    first, last = sorted((part.at, percent.at))
    words, lists = part.line[first + 1 : last], reading.words.lists
    if len(words) > (2 * APART if rated else APART) or any(
        w.text in lists["cue_parting"] | lists["cue_closing"] or w.text in ".;!?" for w in words
    ):
        return False
    said = any(ends_with(reading.words, name, part.line, n) for n in range(first + 1, last) for name in _JOINING)
    beside = bool(words) and words[-1].text == "," and percent.at > part.at and _ends_there(reading, percent)
    return said or beside or rated or (percent.at < part.at and any(w.text in ",:–—(" for w in words))


#: Words that may take up the count itself.
_THEM = frozenset({"them", "these", "those", "mereka", "antaranya"})
_NEARLY = ("", "about", "almost")
_JOINING = ("cue_that_is", "cue_which_is")


def _ends_there(reading: Reading, percent: Cued) -> bool:
    """Whether a share has nothing behind it but what it is of: "45 percent women" tells of the women."""
    line, at = percent.line, percent.at + 1
    return at >= len(line) or line[at].text in reading.words.lists["of_wholes"] or not line[at].text[0].isalpha()


def _against(reading: Reading, register: Register, told: Sequence[Cued], share: _Share) -> Iterator[Hint]:
    wholes = [w for w in _wholes(register, told, share) if comparable(reading, share.part.amount, w.amount)]
    checked = [(w, h) for w in wholes for h in share_hint(share.part, share.percent, w)]
    tied = [(w, h) for w, h in checked if _is_tied(reading, register, share, w)]
    fitting = next((h for _, h in tied if h.outcome == FITS), None)
    if fitting:
        yield fitting
        return
    nearest = [(w, h) for w, h in tied if w.index == tied[0][0].index]
    if len({w.amount.value for w, _ in nearest}) == 1 and share.percent.amount.bound != "about":
        found = nearest[0][1]
        if is_slip(found) and not fits_somewhere(reading, register, share.part, share.percent):
            yield found


def _wholes(register: Register, told: Sequence[Cued], share: _Share) -> list[Cued]:
    """The larger figures of the sentence and of those before it, those of the nearest sentence first."""
    part = share.part
    near = [f for f in (*told, *reversed(register.before(told[0], BACK))) if f.at != part.at or f.index != part.index]
    counts = (f for f in near if f.letter == "n" and f.amount.bound in _NEARLY and _may_be_whole(f, share))
    return [f for f in counts if f.amount.value > part.amount.value]


def _may_be_whole(figure: Cued, share: _Share) -> bool:
    """A figure of now, or one that the share, or the count, is told to be of: "33 percent of the 400"."""
    ahead = (share.percent.at, share.part.at) if figure.index == share.part.index else ()
    behind = any(0 < figure.at - at <= AROUND for at in ahead)
    return figure.role != BY and (not figure.was or behind)


def _is_tied(reading: Reading, register: Register, share: _Share, whole: Cued) -> bool:
    """Whether words say that the share is of this figure."""
    part, votes = share.part, reading.words.lists["cue_votes"]
    of_it = says_of_what(reading, part, whole)
    if votes & set(part.nouns) or of_it is False or is_of_some(reading, share.percent, whole):
        return False
    named = [w for w in share.named if w not in reading.words.lists["cue_everybody"]]
    if share.named and named != list(share.named) and of_one_noun(reading, part, whole):
        return True  # "30 percent of all the firms helped"
    if named:
        return names_it(reading, named, whole)
    if part.index == whole.index and 0 < whole.at - part.at <= AROUND and is_of_some_figure(reading, part):
        return True
    if set(share.named) & _THEM and share.percent.at > part.at and not _says_or(reading, share):
        return False  # "112 trains, 45 percent of them late"
    if of_it:
        return True
    if part.index == whole.index:
        elided = (not part.nouns or part.amount.sort == "money") and _is_alone(register, whole, part)
        tied = share.rated or bool(share.named) or elided or _is_of_them(reading, part)
        return tied or of_one_noun(reading, part, whole)
    if part.index - whole.index > NEAR:
        return bool(part.nouns) and of_one_noun(reading, part, whole)
    if _is_of_them(reading, part) or share.named:
        return _is_alone(register, whole, part) or _is_said_again(reading, part, whole)
    counted = part.nouns and part.nouns[0] not in reading.words.lists["cue_counters"]
    if counted and part.amount.sort == "count":
        told = of_one_noun(reading, part, whole) or names_it(reading, part.nouns[:1], whole)
        return told or (share.rated and _is_alone(register, whole, part))
    return (_is_alone(register, whole, part) or whole.amount.sort == "money") and part.index - whole.index <= 1


def _says_or(reading: Reading, share: _Share) -> bool:
    places = range(share.part.at + 1, share.percent.at)
    return any(ends_with(reading.words, "cue_that_is", share.percent.line, n) for n in places)


def _is_of_them(reading: Reading, part: Cued) -> bool:
    """ "34,000 of them", "dari jumlah itu 34.000": beside the count."""
    around = range(max(0, part.at - 2 * AROUND), min(len(part.line), part.at + AROUND))
    return any(ends_with(reading.words, "cue_of_them", part.line, n) for n in around)


def _is_said_again(reading: Reading, part: Cued, whole: Cued) -> bool:
    """Whether the words in front of a count name what the whole counts: "of the children, 150"."""
    ahead = part.line[max(0, part.at - 2 * AROUND) : part.at]
    return any(are_of_one_thing(reading, w.text, n) for w in ahead for n in whole.nouns[:1] if is_noun(w))


def _is_alone(register: Register, whole: Cued, part: Cued) -> bool:
    """Whether a figure is the only one of its sentence that is more than the part."""
    beside = [f for line in register.lines for f in line if f.index == whole.index and f.letter == "n"]
    more = [f for f in beside if f.amount.sort == whole.amount.sort and f.amount.value > part.amount.value]
    return more == [whole]
