"""Which arrangements of figures an article means, by weights learnt from passages with a slip and their right twins.

Only what does not add up is asked: a sum that comes out needs no hint, and whatever a rule has settled stays settled.
The weights are learnt in ``training.arrangements`` and kept as data.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from importlib import resources

from claims.text.additive import Weights, weights_of
from claims.text.hints.arrangements.ages import age_arrangements
from claims.text.hints.arrangements.features import Settled, shown_by
from claims.text.hints.arrangements.moves import move_arrangements
from claims.text.hints.arrangements.percentages import percentage_arrangements
from claims.text.hints.arrangements.places import Arrangement, Said, placed_figures, placed_others, placed_times
from claims.text.hints.arrangements.spells import spell_arrangements
from claims.text.hints.arrangements.terms import term_arrangements
from claims.text.hints.arrangements.twice import twice_arrangements
from claims.text.hints.arrangements.when import when_arrangements
from claims.text.hints.arrangements.wholes import whole_arrangements
from claims.text.hints.hint import DOES_NOT_FIT, FITS, Hint
from claims.text.hints.reading import Reading
from claims.text.hints.register import read_register
from claims.text.spans import Span

#: The set that comes with the program.
LEARNT = "arrangements.json"
#: An arrangement that is less likely to be meant is left alone. Set on articles kept back, so that precision stays
#: well above .95 (docs/adr/0020).
LEAST: Mapping[str, float] = {
    "whole": 0.75,
    "share": 0.75,
    "change": 0.65,
    "move": 0.65,
    "spell": 0.8,
    "term": 0.85,
    "twice": 0.8,
    "age": 0.75,
    "when": 0.7,
}
#: What is told in these of other figures is told of no second ones.
TOLD_ONCE = frozenset({"spell", "share", "change", "term"})
#: What an unsure rule finds in an article of so many sentences is kept unless it is less likely than this.
WHOLE, DOUBT = 6, 0.16
#: The kind of arrangement that the rule of a hint reckons with.
KINDS: Mapping[str, str] = {
    "total": "whole",
    "share": "share",
    "change": "change",
    "age": "age",
    "restated": "twice",
    "quote": "twice",
    "headline": "twice",
}
#: The sort of hint that a kind of arrangement gives.
SORTS: Mapping[str, tuple[str, ...]] = {
    "sums": ("whole", "share", "change", "move"),
    "duration": ("spell",),
    "roles": ("term",),
    "contradiction": ("twice", "when"),
    "calendar": ("age",),
}


def without_doubted(reading: Reading, found: Sequence[Hint]) -> tuple[Hint, ...]:
    """The hints of an article but for those of its unsure rules that the weights know, and speak against."""
    unsure = [h for h in found if not h.sure and h.outcome == DOES_NOT_FIT and h.rule in KINDS]
    if not unsure or len(reading.passages) < WHOLE:
        return tuple(found)
    sorts = [sort for sort, kinds in SORTS.items() if any(KINDS[h.rule] in kinds for h in unsure)]
    every = [(one, settled) for one, settled in weighed(reading, found, sorts) if one.is_off]
    doubted = [h for h in unsure if _is_doubted(reading, h, every)]
    return tuple(h for h in found if not any(h is other for other in doubted))


def _is_doubted(reading: Reading, found: Hint, every: Sequence[tuple[Arrangement, Settled]]) -> bool:
    own = [(a, s) for a, s in every if a.kind == KINDS[found.rule] and _is_of_its_figures(a, found)]
    chances = (learnt_weights()[one.kind].chance(shown_by(reading, one, settled)) for one, settled in own)
    return max(chances, default=DOUBT) < DOUBT


def _is_of_its_figures(one: Arrangement, found: Hint) -> bool:
    """Whether it has no other figures than a hint, and half of its at least."""
    own = [any(span.overlaps(p.span) for p in one.places) for span in found.spans]
    within = all(any(span.overlaps(p.span) for span in found.spans) for p in one.places)
    return within and 2 * sum(own) >= len(own) and sum(own) > 1


def arrangement_hints(reading: Reading, found: Sequence[Hint], sorts: Sequence[str]) -> Iterator[Hint]:
    """What does not add up, the likeliest first, beside the hints ``found`` by rules; no figure is asked twice."""
    taken = {span for hint in found for span in hint.spans if hint.outcome == DOES_NOT_FIT}
    for _, one in sorted(_meant(reading, found, sorts), key=lambda pair: (-pair[0], pair[1].found.spans)):
        if not any(one.told.span.overlaps(span) for span in taken) and not _is_known(one, taken):
            taken.update(one.found.spans)
            yield one.found


def _is_known(one: Arrangement, taken: Collection[Span]) -> bool:
    """Whether its figures were found wrong already; of a sum, half of them."""
    own = [span in taken for span in one.found.spans]
    return 2 * sum(own) >= len(own) if one.kind == "whole" else all(own)


def _meant(reading: Reading, found: Sequence[Hint], sorts: Sequence[str]) -> Iterator[tuple[float, Arrangement]]:
    fitting = [hint.spans for hint in found if hint.outcome == FITS]
    for one, settled in weighed(reading, found, sorts):
        if one.is_off and not any(_is_settled(one, spans) for spans in fitting):
            chance = learnt_weights()[one.kind].chance(shown_by(reading, one, settled))
            if chance >= LEAST[one.kind]:
                yield chance, one


def _is_settled(one: Arrangement, spans: Sequence[Span]) -> bool:
    """Whether all its figures and times, or what is told of them, lie in what a rule has found to fit."""
    if one.kind in TOLD_ONCE and any(span.contains(one.told.span) for span in spans):
        return True
    if one.kind == "share" and all(any(s.contains(p.span) for s in spans) for p in one.places if p is not one.told):
        return True  # the part and the whole have their share already, and this one is of others
    said = next((p for role, some in one.roles if role == "sign" for p in some), None)
    if said and any(span.contains(said.span) for span in spans):
        return True
    told = [p.span for p in one.places if not isinstance(p.value, Said)]
    return all(any(span.contains(own) for span in spans) for own in told)


def weighed(reading: Reading, found: Sequence[Hint], sorts: Sequence[str]) -> Iterator[tuple[Arrangement, Settled]]:
    """The arrangements of an article, each with what of its family fits beside it."""
    by_rule = [frozenset(h.spans) for h in found if h.outcome == FITS]
    for every in _arranged(reading, sorts):
        by_chance = {id(one): frozenset(p.span for p in one.places) for one in every if not one.is_off}
        together = Settled(by_rule, list(by_chance.values()))
        for one in every:
            others = [spans for other, spans in by_chance.items() if other != id(one)] if not one.is_off else []
            yield one, together if one.is_off else Settled(by_rule, others)


def _arranged(reading: Reading, sorts: Sequence[str]) -> Iterator[Sequence[Arrangement]]:
    """The arrangements of each family."""
    figures = (
        placed_figures(reading, read_register(reading)) if {"sums", "duration", "contradiction"} & set(sorts) else []
    )
    others = placed_others(reading) if {"duration", "roles", "calendar"} & set(sorts) else []
    if "sums" in sorts:
        yield list(whole_arrangements(reading, figures))
        yield list(percentage_arrangements(reading, figures))
        yield list(move_arrangements(reading, figures))
    if "duration" in sorts:
        yield list(spell_arrangements(reading, figures, others))
    if "roles" in sorts:
        yield list(term_arrangements(reading, others))
    if "contradiction" in sorts:
        yield list(twice_arrangements(reading, figures))
        yield list(when_arrangements(reading, placed_times(reading)))
    if "calendar" in sorts:
        yield list(age_arrangements(reading, figures, others))


@cache
def learnt_weights() -> Mapping[str, Weights]:
    """The weights that come with the program, by kind."""
    card = json.loads(resources.files("claims.text.weights").joinpath(LEARNT).read_text("utf-8"))
    kinds = card["kinds"].items()
    return {kind: weights_of(card["version"], own) for kind, own in kinds}
