"""Two figures for one thing: of headline, caption, box or quote and of the body, by what both are tied to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from claims.text.hints.closest import also_shared, closest, told_once_more
from claims.text.hints.figures import amounts, mark_number, operand
from claims.text.hints.headline import is_of_all, is_one_a_gap
from claims.text.hints.headline_slips import slips_of
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint, hint
from claims.text.hints.quoted import is_spoken, speech
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.ties import (
    Tie,
    in_common,
    is_planned,
    is_then,
    made_of_ties,
    of_one_kind,
    share_a_deed,
    share_a_head,
    ties,
    told_together,
    units_agree,
)
from claims.text.hints.told_figures import digits_changed, is_of_so_many, of_one_time, same_figure
from claims.text.hints.turned_digits import turned_hints
from claims.text.measures.amounts import either

#: What is farther apart is rarely of one thing, unless the digits are the same ones.
LEAST, MOST = Decimal("0.4"), Decimal("2.5")
#: Smaller figures have the same digits in another order by chance.
LARGE = 100
#: A picture shows some of what the article counts: smaller counts of a caption may be of those in it.
SHOWN = 10
#: Two figures of one caption so many characters apart stand in two sentences.
APART = 20
#: So many sentences tell what the headline tells.
LEAD = 5
#: What "about" is said of, and the ends of a range, may be off by so much more.
ROUGHLY = Decimal("1.05")
#: Speakers tell of so few things too often for two figures to show anything.
FEW = 5
#: A quote takes up a small figure from so many sentences off.
NEAR = 2
#: So many words in common show that two sentences tell of one thing, so many that a speaker and the narrator do.
SHARED, SPOKEN = 1, 2
#: "Crew: 24 people." or "Turnout 38%."
_LABELED = re.compile(
    r"[A-Z][^‹›.!?,:]{2,40}:\s*‹[npxd]\d+›[^‹›.,;:]{0,20}[.;]?\s*$|[A-Z]\w+(?:\s\w+)?\s‹[npx]\d+›[.;]?\s*$"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """The body's ties, narrated and in quotation marks, and those of what stands apart from it."""

    narrated: Sequence[Tie]
    spoken: Sequence[Tie]
    boxed: Sequence[Tie]
    captions: Sequence[Tie]


def rival_hints(reading: Reading) -> Iterator[Hint]:
    """One hint for each figure told apart from the narration: the same there, or one other of the same thing only."""
    told = _read(reading)
    for tie in told.boxed:
        yield from _compared(reading, "restated", tie, _of_the_label(tie, told.narrated), told, told.narrated)
    if reading.headline:
        lead = [t for t in told.narrated if t.figure.passage in reading.passages[:LEAD]]
        for tie in (t for t in ties(reading, reading.headline) if not is_of_so_many(reading, t.figure)):
            near = [t for t in lead if not is_one_a_gap(reading, tie.figure, t.figure)]
            alike = _of_one_thing(reading, tie, near, SHARED)
            alike = alike or [t for t in near if _is_slip_of(reading, tie, t)]
            alike = alike or [t for t in near if _is_turned_sum(reading, tie, t)]
            first = [t for t in near if t.figure.passage == reading.passages[0]]
            alike = alike or [t for t in first if _is_done_alike(reading, tie, t)]
            alike = alike or slips_of(reading, tie, [*told.narrated, *told.spoken])
            of_some = [t for t in alike if not is_of_all(reading, tie.figure, t.figure)]
            yield from _compared(reading, "headline", tie, of_some, told, [] if of_some != alike else near)
    for line in (line for line in reading.lines if line.sort == "caption"):
        for tie in ties(reading, line):
            alike = _of_one_thing(reading, tie, told.narrated, SPOKEN)
            alike = alike or [t for t in told.captions if _befell_all(tie, t)]
            if tie.amount.sort != "count" or tie.amount.value >= SHOWN or any(_befell_all(tie, t) for t in alike):
                yield from _compared(reading, "caption", tie, alike, told, told.narrated)
    yield from turned_hints(reading, told.narrated)
    for tie in told.spoken:
        near = [t for t in told.narrated if _is_near(reading, tie, t)]
        alike = _of_one_thing(reading, tie, near, SPOKEN)
        yield from _compared(reading, "quote", tie, alike, told, told.narrated)


def _read(reading: Reading) -> _Told:
    spans = speech(reading.text)
    captions = [t for line in reading.lines if line.sort == "caption" for t in ties(reading, line)]
    found = _Told([], [], [], captions)
    for passage in reading.passages:
        boxed = _is_box(reading, passage)
        for tie in ties(reading, passage):
            place = found.boxed if boxed else found.spoken if is_spoken(spans, tie.figure) else found.narrated
            place.append(tie)  # type: ignore[attr-defined]
    return found


def _is_box(reading: Reading, passage: Passage) -> bool:
    """Whether the passage is a label with its figure: no verb, nor any other small word, stands in the label."""
    if re.match(rf"{either(reading.words.lists['box_labels'])}\s?[:–—-]", passage.masked, re.IGNORECASE):
        return True
    label = _LABELED.match(passage.masked)
    words = re.findall(r"[^\W\d_]+", passage.masked.partition("‹")[0].lower()) if label else []
    return bool(words) and not any(w in reading.language.page.function_words for w in words[-2:])


def _of_the_label(box: Tie, narrated: Sequence[Tie]) -> list[Tie]:
    """The narrator's figures of what the label names, in sentences that name nobody and no place."""
    return [t for t in narrated if of_one_kind(box, t) and share_a_head(box, t) and not t.names]


def _of_one_thing(reading: Reading, tie: Tie, narrated: Sequence[Tie], shared: int) -> list[Tie]:
    """The narrator's figures of one noun or measure, in sentences that have more in common with this one's."""
    alike = [t for t in narrated if of_one_kind(tie, t) and units_agree(reading, tie, t)]
    return [t for t in alike if _tells_the_same(reading, tie, t, shared)]


def _is_done_alike(reading: Reading, tie: Tie, other: Tie) -> bool:
    """Whether the headline has the deed with a bare number, or of people, and the first sentence tells it of people."""
    people = reading.words.lists["persons"]
    bare = not (tie.amount.unit and tie.amount.unit not in people and tie.figure.after[:1] == (tie.amount.unit,))
    of_people = other.amount.unit in people
    counts = tie.amount.sort == other.amount.sort == "count" and not tie.figure.stretch and not other.figure.stretch
    return counts and share_a_deed(tie, other) and ((bare and of_people) or digits_changed(tie.amount, other.amount))


def _is_turned_sum(reading: Reading, tie: Tie, other: Tie) -> bool:
    """Whether both are money, or measures of one unit, of the same digits: of a headline this is no chance."""
    measured = tie.amount.unit in reading.words.measures and tie.amount.unit == other.amount.unit
    alike = of_one_kind(tie, other) and (tie.amount.sort == "money" or measured)
    return alike and digits_changed(tie.amount, other.amount)


def _is_slip_of(reading: Reading, tie: Tie, other: Tie) -> bool:
    """Whether both count people, under whatever word, and one digit is another one or two have changed places."""
    people = reading.words.lists["persons"]
    both = all(set(t.figure.after[:1]) & people or t.amount.unit in people for t in (tie, other))
    one, two = (f"{t.amount.value.normalize():f}" for t in (tie, other))
    near = (
        len(one) == len(two) and tie.amount.value >= LARGE and sum(a != b for a, b in zip(one, two, strict=True)) <= 2
    )
    return both and near and of_one_kind(tie, other) and tie.amount.sort == "count"


def _tells_the_same(reading: Reading, tie: Tie, other: Tie, shared: int) -> bool:
    """One head; or the same digits, large ones, where both count people, or one says nothing of what it counts."""
    if share_a_head(tie, other):
        more = also_shared(reading, tie, other) if shared == SPOKEN else 0
        return in_common(tie, other) + more >= shared
    changed = digits_changed(tie.amount, other.amount) and min(tie.amount.value, other.amount.value) >= LARGE
    people, empty = reading.words.lists["persons"], reading.language.page.function_words
    may_be = all(t.amount.unit in people for t in (tie, other))
    may_be = may_be or any(not t.amount.unit or t.amount.unit in empty for t in (tie, other))
    return changed and may_be and in_common(tie, other) >= SPOKEN


def _compared(
    reading: Reading, rule: str, tie: Tie, alike: Sequence[Tie], told: _Told, near: Sequence[Tie]
) -> Iterator[Hint]:
    same = next((t for t in alike if same_figure(tie.amount, t.amount)), None)
    if same:
        yield _hint(rule, FITS, tie, same)
        return
    others = closest(reading, tie, alike, near)
    values = {t.amount.value for t in others}
    if len(values) != 1 or not _may_be_meant(tie, others[0]) or any(is_then(reading, t) for t in (tie, *others)):
        return
    if rule != "headline" and any(is_planned(reading, t) or not t.amount.exact for t in (tie, *others)):
        return
    if rule in ("caption", "quote") and not all(_of_one_time(reading, tie, t) for t in others):
        return
    if rule == "headline" and (_is_a_sum_of(tie, others[0], told.narrated) or _is_beside(tie, others[0])):
        return
    if (
        rule == "quote"
        and min(tie.amount.value, *values) < FEW
        and tie.amount.sort == "count"
        and not tie.figure.stretch
    ):
        return
    body = [*told.narrated, *told.spoken]
    if rule == "headline" and any(_is_it_too(reading, tie, t) for t in body):
        return
    if not _taken_up(tie, body) and not told_once_more(tie, body) and not made_of_ties(tie, told.narrated):
        yield _hint(rule, DOES_NOT_FIT, tie, others[0])


def _is_beside(tie: Tie, other: Tie) -> bool:
    """ "Five lost" over "Five fishermen died and seven were rescued": the sentence has the figure itself."""
    return any(same_figure(tie.amount, amount) for amount in amounts(other.figure.passage, "n"))


def _is_it_too(reading: Reading, tie: Tie, other: Tie) -> bool:
    """Whether the body has the figure of people too, under another word: "kills seven", and "seven bodies" later."""
    people = reading.words.lists["persons"] | reading.words.lists["victims"]
    counts = all(t.amount.sort == "count" and not t.figure.stretch for t in (tie, other))
    of_people = other.amount.unit in people or bool({*other.figure.after[:1]} & people)
    return counts and of_people and tie.amount.value == other.amount.value and other.amount.exact


def _befell_all(tie: Tie, other: Tie) -> bool:
    """Whether both count one noun to which the same was done, "nine sailors survived": no picture shows that."""
    if tie.figure is other.figure or not of_one_kind(tie, other):
        return False
    if not tie.amount.unit or tie.figure.after[:1] != other.figure.after[:1] or tie.amount.unit != other.amount.unit:
        return False
    deeds = [_clause_behind(t) for t in (tie, other)]
    between = tie.figure.passage.span == other.figure.passage.span
    apart = abs(tie.amount.span.start - other.amount.span.start) > APART if between else True
    return apart and bool(set(tie.figure.after[1:2]) & deeds[1] or set(other.figure.after[1:2]) & deeds[0])


def _clause_behind(tie: Tie) -> set[str]:
    behind = tie.figure.passage.masked.partition(f"{mark_number(tie.figure.passage, tie.amount)}›")[2]
    return set(re.findall(r"[^\W\d_]+", re.split(r"[.;]", behind)[0].lower()))


def _is_near(reading: Reading, quote: Tie, other: Tie) -> bool:
    """Whether a quote can take up what the narrator has told: large figures stay in mind for longer."""
    places = [reading.passages.index(t.figure.passage) for t in (quote, other)]
    counted = quote.amount.sort == "count" and quote.amount.unit not in reading.words.measures
    small = counted and not quote.figure.stretch and quote.amount.value < LARGE
    return abs(places[0] - places[1]) <= NEAR or not small


def _of_one_time(reading: Reading, tie: Tie, other: Tie) -> bool:
    """A count goes up from day to day; what something holds, weighs or costs does not."""
    lasting = tie.amount.sort != "count" or tie.amount.unit in reading.words.measures
    return lasting or of_one_time(reading, tie.figure.passage, other.figure.passage)


def _may_be_meant(tie: Tie, other: Tie) -> bool:
    ratio = tie.amount.value / (other.amount.value or 1)
    less, more = sorted((tie.amount, other.amount), key=lambda a: a.value)
    if not (less.exact and more.exact) and more.low <= less.high * ROUGHLY:
        return False
    return LEAST <= ratio <= MOST or digits_changed(tie.amount, other.amount)


def _taken_up(tie: Tie, body: Sequence[Tie]) -> bool:
    """Whether the article has the figure once more, of what may be the same thing."""
    again = (t for t in body if t.figure is not tie.figure and of_one_kind(tie, t))
    return any(same_figure(tie.amount, t.amount) and (share_a_head(tie, t) or not t.heads) for t in again)


def _is_a_sum_of(tie: Tie, rival: Tie, body: Sequence[Tie]) -> bool:
    """Whether the sentence tells more figures, two of which make the headline's: "fourteen died, three more later"."""
    beside = [
        t.amount.value for t in body if told_together(t, rival) and of_one_kind(tie, t) and t.figure is not rival.figure
    ]
    value = rival.amount.value
    return any(tie.amount.value in (value + v, value - v) for v in beside)


def _hint(rule: str, outcome: str, tie: Tie, other: Tie) -> Hint:
    names = {"headline": ("headline", "body"), "caption": ("caption", "body"), "quote": ("quote", "narration")}
    first, second = names.get(rule, ("first", "second"))
    operands = (operand(first, tie.amount), operand(second, other.amount))
    spans = (tie.amount.span, other.amount.span)
    return hint("contradiction", rule, outcome, spans, operands)
