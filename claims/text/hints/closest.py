"""Which of several figures another one is told of: that with its digits turned, or with the most in common."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.text.hints.deeds import one_kind
from claims.text.hints.reading import Reading
from claims.text.hints.ties import Tie, is_then, of_one_kind, share_a_head, units_agree
from claims.text.hints.told_figures import LETTERS, akin, digits_changed

#: Smaller figures have their digits in another order by chance even where much else is the same.
SMALLEST = 13
#: Figures from here on are so rarely the same by chance that one told once more is the same one.
LARGE = 100
#: A smaller one is taken up from so many sentences off, or where a name is told with both.
NEAR = 2


def closest(reading: Reading, tie: Tie, alike: Sequence[Tie], near: Sequence[Tie]) -> list[Tie]:
    """Of ``near`` the only one that has the digits of this figure in another order, else of ``alike`` the closest.

    A figure that has more nouns in common with this one goes before those that share a single one.
    """
    turned = [t for t in near if is_turned(reading, tie, t)]
    if len({t.amount.value for t in turned}) == 1:
        return turned[:1]
    if len({t.amount.value for t in alike}) < 2:
        return list(alike)
    shared = [sum(any(_one(a, b) for b in t.heads) for a in tie.heads) for t in alike]
    return [t for t, n in zip(alike, shared, strict=True) if n == max(shared)]


def is_turned(reading: Reading, tie: Tie, other: Tie) -> bool:
    """Whether the digits of two figures have changed places, in sentences that tell of one thing by more words."""
    if not digits_changed(tie.amount, other.amount) or min(tie.amount.value, other.amount.value) < SMALLEST:
        return False
    if not (of_one_kind(tie, other) and units_agree(reading, tie, other)) or is_then(reading, other):
        return False
    if any(_is_of_another(reading, t) for t in (tie, other)):
        return False
    large = min(tie.amount.value, other.amount.value) >= LARGE
    if large and share_a_head(tie, other) and tie.amount.sort == "count":
        return True
    if not large and not (_is_beside(reading, tie, other) or tie.names & other.names):
        return False
    people = reading.words.lists["persons"]
    of_people = all(t.amount.unit in people for t in (tie, other))
    named = _names_it(reading, tie, other) or _names_it(reading, other, tie)
    return (named and large) or ((named or of_people) and _plainly_in_common(reading, tie, other))


def _is_beside(reading: Reading, tie: Tie, other: Tie) -> bool:
    """Whether the two sentences stand near each other; a headline, a caption or a box stands beside everything."""
    spans = [p.span for p in reading.passages]
    places = [spans.index(t.figure.passage.span) for t in (tie, other) if t.figure.passage.span in spans]
    return len(places) < 2 or abs(places[0] - places[1]) <= NEAR


def _plainly_in_common(reading: Reading, tie: Tie, other: Tie) -> bool:
    """Whether a word of both is neither what is counted, nor a name, nor a unit."""
    names = {n.lower() for n in tie.names | other.names}
    bare = names | set(reading.words.measures) | set(tie.heads[:1])
    return any(_one(w, o) for w in tie.words - bare for o in other.words)


def _is_of_another(reading: Reading, tie: Tie) -> bool:
    """Whether the sentence tells of another place or another one of the kind: "in the next village"."""
    words = re.findall(r"[^\W\d_]+", tie.figure.passage.masked.lower())
    return any(w in reading.words.lists["of_another"] for w in words)


def also_shared(reading: Reading, tie: Tie, other: Tie) -> int:
    """How many more nouns than one two figures have in common, and one more for the same unit of measure."""
    nearest = any(_one(a.heads[0], h) for a, b in ((tie, other), (other, tie)) for h in b.heads if a.heads)
    shared = sum(any(_one(a, b) for b in other.heads) for a in tie.heads) if nearest else 0
    return max(0, shared - 1) + (
        nearest and tie.amount.unit in reading.words.measures and tie.amount.unit == other.amount.unit
    )


def _names_it(reading: Reading, one: Tie, other: Tie) -> bool:
    """Whether the noun of one figure stands in the sentence of the other: "38 children", the pupils of the school."""
    counts = one.amount.sort == "count" and one.amount.unit not in reading.words.measures
    units = ([one.amount.unit], [other.amount.unit]) if counts else ([], [])
    heads = [h for h in (*one.heads[:1], *units[0]) if len(h) >= LETTERS]
    return any(one_kind(reading, h, w) for h in heads for w in (*other.words, *units[1]))


def _one(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > LETTERS and akin(one, other))


def told_once_more(tie: Tie, body: Sequence[Tie]) -> bool:
    """Whether a large figure stands elsewhere in the article: it is the same one, whatever it is said to count."""
    if tie.amount.value < LARGE or tie.amount.sort not in ("count", "money"):
        return False
    again = (t for t in body if t.figure is not tie.figure and of_one_kind(tie, t))
    return any(t.amount.value == tie.amount.value and t.amount.exact for t in again)
