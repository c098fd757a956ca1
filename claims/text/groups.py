"""Groups of lines between empty lines: on a page that sets its paragraphs apart they tell boxes from paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.text.clutter import Clutter
from claims.text.signs import Signs

#: A page sets its paragraphs apart where this share of neighbors is, and at least so many have an empty line above.
_SPACED, _PARAGRAPHS = 0.8, 3
#: A longer line is a paragraph, not a line of a box.
_LINE_OF_BOX = 30
#: Furniture that stands among paragraphs without saying anything of the lines beside it.
_LONERS = frozenset(("ad", "caption", "date_line", "byline", "dateline"))


def is_spaced(signs: Sequence[Signs], start: int, end: int) -> bool:
    """Whether the paragraphs from ``start`` to ``end`` (exclusive) have empty lines between them.

    Below the last empty line stands the last paragraph, and then the back of the page, which has a layout of its own.
    """
    last = next((i for i in range(end - 1, start, -1) if signs[i].line.gap), start)
    among_text = {i for g in groups(signs, start, last + 1) if all(signs[j].sentence for j in g) for i in g}
    neighbors = [
        signs[i].line.gap
        for i in range(start + 1, last + 1)
        if signs[i - 1].prose and signs[i].prose and (signs[i].line.gap or i in among_text)
    ]
    paragraphs = sum(s.prose and s.line.gap for s in signs[start : last + 1])
    return paragraphs >= _PARAGRAPHS and sum(neighbors) >= _SPACED * len(neighbors)


def group_end(signs: Sequence[Signs], i: int) -> int:
    """The index behind the last line of the group that line ``i`` stands in."""
    return next((j for j in range(i + 1, len(signs)) if signs[j].line.gap), len(signs))


def groups(signs: Sequence[Signs], start: int, end: int) -> list[range]:
    """The groups from ``start`` to ``end`` (exclusive), the first from ``start`` on."""
    edges = [start, *[i for i in range(start + 1, end) if signs[i].line.gap], end]
    return [range(a, b) for a, b in pairwise(edges) if a < b]


def is_box(signs: Sequence[Signs], group: range) -> bool:
    """Whether the lines of the group belong together as a sign-up box or a list of links.

    Its first line is no sentence, and what it holds is furniture by its own words.
    """
    members = [signs[i] for i in group]
    if len(members) < 2 or members[0].sentence or members[0].item:
        return False
    told = [s.clutter for s in members if s.clutter and _tells_of_box(s.clutter)]
    if any(len(s.line.words) > _LINE_OF_BOX for s in members):
        return False
    return bool(told) and (bool(members[0].clutter) or sum(not s.sentence for s in members) > 1)


def _tells_of_box(found: Clutter) -> bool:
    """Whether the furniture can say what stands beside it: a sponsor's label does, a bare "advertisement" does not."""
    return found.reason not in _LONERS or (found.reason == "ad" and found.how == "head")


def is_loose_box(signs: Sequence[Signs], group: range) -> bool:
    """Whether sentences and lines that are none run together, more than one of these or the last: paragraphs do not.

    A crosshead may run together with its paragraph.
    """
    members = [signs[i] for i in group]
    bare = [s for s in members if not (s.sentence or s.item)]
    return len(bare) > 1 or (len(members) > 1 and members[-1] in bare)


def is_list(signs: Sequence[Signs], group: range) -> bool:
    """Whether the lines of the group are a list of the article: several short lines, none of them furniture."""
    members = [signs[i] for i in group]
    plain = not any(s.clutter or s.is_date or s.photo_credit or s.is_byline for s in members)
    return len(members) > 1 and plain and not any(s.prose for s in members)
