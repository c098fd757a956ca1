"""A share that takes up counts told before it: "Of the 24 goods, 18 rose ... With two thirds of goods up ..." """

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.hints.figures import amount_of
from claims.text.hints.reading import Passage, Reading
from claims.text.hints.templates import matches
from claims.text.hints.told_figures import akin, telling_words, thing
from claims.text.measures.amounts import Amount


@dataclass(frozen=True, slots=True)
class ToldShare:
    """So many of a whole, and the share that is said of them later."""

    part: Amount
    whole: Amount
    percent: Amount


@dataclass(frozen=True, slots=True)
class _Counted:
    part: Amount
    whole: Amount
    noun: str
    did: str


def told_shares(reading: Reading) -> Iterator[ToldShare]:
    """Each share of the article with the one pair of counts of the same noun that do the same."""
    counted = [one for passage in reading.passages for one in _counted(reading, passage)]
    for passage in reading.passages if counted else ():
        for match, got in matches(reading.words, "share_taken_up", passage.masked):
            percent, noun = amount_of(passage, got["p"]), thing(reading, match["noun"].lower())
            did = telling_words(reading, match["rest"])[:1]
            same = [c for c in counted if akin(c.noun, noun) and did and akin(c.did, did[0])]
            earlier = [c for c in same if percent and c.whole.span.end < percent.span.start]
            if percent and len(earlier) == 1 and not passage.of("t"):
                yield ToldShare(earlier[0].part, earlier[0].whole, percent)


def _counted(reading: Reading, passage: Passage) -> Iterator[_Counted]:
    for match, got in matches(reading.words, "so_many_did", passage.masked):
        part, whole = amount_of(passage, got["x"]), amount_of(passage, got["y"])
        did = telling_words(reading, match["rest"])[:1]
        if part and whole and did and part.exact and whole.exact and part.value < whole.value:
            yield _Counted(part, whole, thing(reading, match["noun"].lower()), did[0])
