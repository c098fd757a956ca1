"""What an article says twice in two ways: headline, caption, quote and body, ages, none and some, spellings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.text.hints.blankets import blanket_hints
from claims.text.hints.captions import caption_hints
from claims.text.hints.contraries.weighing import is_borne_out, is_doubted
from claims.text.hints.deed_places import deed_place_hints
from claims.text.hints.denials import denial_hints
from claims.text.hints.exceptions import exception_hints
from claims.text.hints.fact_boxes import fact_box_hints
from claims.text.hints.founding import founding_hints
from claims.text.hints.headline import headline_hints
from claims.text.hints.headline_ages import headline_age_hints
from claims.text.hints.headline_alone import lone_headline_hints
from claims.text.hints.headline_verbs import headline_verb_hints
from claims.text.hints.hint import Hint, unsure
from claims.text.hints.name_slips import name_slip_hints
from claims.text.hints.no_such_thing import no_such_thing_hints
from claims.text.hints.opposites import opposite_hints
from claims.text.hints.own_deeds import own_deed_hints
from claims.text.hints.quoted import quote_hints
from claims.text.hints.reading import Reading
from claims.text.hints.restated import restated_hints
from claims.text.hints.results import result_hints
from claims.text.hints.rivals import rival_hints
from claims.text.hints.sameness import age_hints, none_hints, spelling_hints
from claims.text.hints.sets_lost import sets_lost_hints
from claims.text.hints.stock_denials import stock_denial_hints


def contradiction_hints(reading: Reading) -> Iterator[Hint]:
    """All hints of this sort."""
    yield from _headed(reading)
    yield from headline_verb_hints(reading)
    yield from result_hints(reading)
    yield from caption_hints(reading)
    yield from quote_hints(reading)
    yield from unsure(restated_hints(reading))
    yield from founding_hints(reading)
    yield from deed_place_hints(reading)
    yield from fact_box_hints(reading)
    aged = list(age_hints(reading))
    yield from aged
    yield from headline_age_hints(reading, aged)
    yield from _sayings(reading)
    yield from spelling_hints(reading)
    yield from name_slip_hints(reading)


def _headed(reading: Reading) -> Iterator[Hint]:
    """What headline and body have in figures; a figure told the other way does not fit, though it is the same."""
    found = [*headline_hints(reading), *unsure(rival_hints(reading))]
    alone = list(lone_headline_hints(reading, found))
    yield from (one for one in found if one.spans not in [other.spans for other in alone])
    yield from alone


def _sayings(reading: Reading) -> Iterator[Hint]:
    """What is said of all or of none, and of no such thing: each saying once, by the first way that finds it wrong."""
    found: list[Hint] = []
    for way in (none_hints, sets_lost_hints, denial_hints, _blankets):
        found += [one for one in way(reading) if not any(_is_of_one_saying(one, known) for known in found)]
    for own in (_own_deeds, no_such_thing_hints, stock_denial_hints, _opposites, exception_hints):
        found += list(own(reading, found))
    yield from found


def _blankets(reading: Reading) -> Iterator[Hint]:
    """What is said of all or none meets much that is told of others."""
    yield from (one for one in blanket_hints(reading) if is_borne_out(reading, one))


def _own_deeds(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    yield from (one for one in own_deed_hints(reading, known) if is_borne_out(reading, one))


def _opposites(reading: Reading, known: Sequence[Hint]) -> Iterator[Hint]:
    """Templates alone call what is of two people, or of two times, opposite too."""
    yield from (one for one in opposite_hints(reading, known) if not is_doubted(reading, one))


def _is_of_one_saying(one: Hint, other: Hint) -> bool:
    return any(a.overlaps(b) for a in one.spans for b in other.spans)
