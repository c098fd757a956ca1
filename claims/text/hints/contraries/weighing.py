"""Which two sayings of an article contradict each other, by learnt weights.

Rules go before: what they have found is not asked again. The weights are learnt in ``training.contraries``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from claims.text.additive import Weights, weights_of
from claims.text.hints.contraries.features import shown_by
from claims.text.hints.contraries.outcomes import OUTCOME
from claims.text.hints.contraries.pairs import contraries
from claims.text.hints.contraries.sides import Contrary
from claims.text.hints.going_against import denial_hint
from claims.text.hints.headline_verbs import two_outcomes
from claims.text.hints.hint import DOES_NOT_FIT, Hint
from claims.text.hints.reading import Reading

#: The set that comes with the program.
LEARNT = "contraries.json"
#: Two sayings that are less likely to contradict each other are left alone. Set on ordinary articles: where it was
#: lower, three of 136 had such a hint, all wrong.
LEAST = 0.65
#: What a rule finds in an article of so many sentences is kept unless it is less likely than this.
WHOLE, DOUBT = 6, 0.1
#: What a rule finds that is wrong as often as right is kept there only if it is as likely as this.
BORNE_OUT = 0.5


def contrary_hints(reading: Reading, found: Sequence[Hint]) -> Iterator[Hint]:
    """What goes against what, the likeliest first, beside the hints ``found``; no saying is asked twice."""
    taken = [span for one in found if one.outcome == DOES_NOT_FIT for span in one.spans]
    likely = sorted(_likely(reading), key=lambda pair: (-pair[0], pair[1].saying.index, pair[1].other.index))
    for _, one in likely:
        spans = one.saying.place, one.other.place
        if not any(span.overlaps(known) for span in spans for known in taken):
            taken += spans
            yield two_outcomes(*spans, reading) if one.pair == OUTCOME else denial_hint(reading, *spans)


def is_doubted(reading: Reading, found: Hint) -> bool:
    """Whether the weights know the two sayings that a rule found and speak against them.

    They are learnt from whole articles, and tell nothing of a few sentences.
    """
    chance = _chance_of(reading, found) if is_whole(reading) else None
    return chance is not None and chance < DOUBT


def is_borne_out(reading: Reading, found: Hint) -> bool:
    """Whether the weights speak for what a rule found; in a few sentences it is taken as it is."""
    return not is_whole(reading) or (_chance_of(reading, found) or 0.0) >= BORNE_OUT


def is_whole(reading: Reading) -> bool:
    """Whether it is an article, and not some sentences of one."""
    return len(reading.passages) >= WHOLE


def _chance_of(reading: Reading, found: Hint) -> float | None:
    known = (one for one in contraries(reading) if _are_of(found, one))
    return max((learnt_weights().chance(shown_by(reading, one)) for one in known), default=None)


def _are_of(found: Hint, one: Contrary) -> bool:
    places = one.saying.place, one.other.place
    each = all(any(span.overlaps(place) for place in places) for span in found.spans)
    return each and all(any(place.overlaps(span) for span in found.spans) for place in places)


def _likely(reading: Reading) -> Iterator[tuple[float, Contrary]]:
    for one in contraries(reading):
        chance = learnt_weights().chance(shown_by(reading, one))
        if chance >= LEAST:
            yield chance, one


@cache
def learnt_weights() -> Weights:
    """The weights that come with the program."""
    card = json.loads(resources.files("claims.text.weights").joinpath(LEARNT).read_text("utf-8"))
    return weights_of(card["version"], card)
