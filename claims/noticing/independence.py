"""Which sources repeat one another, and how many there are that do not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from itertools import combinations

from tld import get_fld

from claims.noticing.case import Case, Notice, Piece
from claims.noticing.circles import CHECKED_ARTICLE, HIDDEN, checked_articles, hidden_pages
from claims.text.likeness import LARGELY, likeness

SAME_SITE, SAME_CREDIT, SAME_TEXT = "same_site", "same_credit", "same_text"
#: What a source that is noticed so does not stand as: a source.
_NO_SOURCE = frozenset({CHECKED_ARTICLE, HIDDEN})


def repetitions(case: Case) -> tuple[Notice, ...]:
    """Sources on one registrable domain, of one news agency, or with largely the same text."""
    return (
        *_alike(case, SAME_SITE, lambda piece: site_of(piece.link)),
        *_alike(case, SAME_CREDIT, lambda piece: piece.credit),
        *_with_one_text(case),
    )


def independent_sources(case: Case, dismissed: Collection[str] = ()) -> int:
    """How many sources stand by themselves: those that repeat one another count as one, others not at all.

    Not at all: the article under check, and a page in a private network that nobody can look at.

    ``dismissed`` are the keys of notices that do not matter, as a person has said.
    """
    wrong = [n for n in (*checked_articles(case), *hidden_pages(case), *repetitions(case)) if n.key not in dismissed]
    out = {source for notice in wrong if notice.sort in _NO_SOURCE for source in notice.sources}
    together = _joined(case.by_source, (notice.sources for notice in wrong if notice.sort not in _NO_SOURCE))
    return sum(1 for group in together if not group <= out)


def site_of(link: str) -> str:
    """The registrable domain of a link by the list of public suffixes that comes with ``tld``; never asks the network.

    Two newspapers under one host of blogs are two sites. Empty for no link, for an address in figures and for a name
    that is nobody's to register.
    """
    return (get_fld(link, fail_silently=True) if link else "") or ""


def _alike(case: Case, sort: str, trait: Callable[[Piece], str]) -> list[Notice]:
    found: dict[str, list[int]] = defaultdict(list)
    for source, piece in sorted(case.by_source.items()):
        if value := trait(piece):
            found[value].append(source)
    return [Notice(sort, tuple(sources), value) for value, sources in sorted(found.items()) if len(sources) > 1]


def _with_one_text(case: Case) -> list[Notice]:
    sketches = {source: piece.sketch for source, piece in case.by_source.items() if piece.sketch}
    pairs = [pair for pair in combinations(sorted(sketches), 2) if likeness(*(sketches[s] for s in pair)) >= LARGELY]
    groups = _joined({source for pair in pairs for source in pair}, pairs)
    return [Notice(SAME_TEXT, tuple(sorted(group))) for group in sorted(groups, key=min)]


def _joined(sources: Iterable[int], links: Iterable[Iterable[int]]) -> list[frozenset[int]]:
    """The sources in groups: what a link joins stands in one."""
    group_of = {source: frozenset([source]) for source in sources}
    for link in links:
        joined = frozenset[int]().union(*(group_of[source] for source in link))
        group_of |= dict.fromkeys(joined, joined)
    return list(dict.fromkeys(group_of.values()))
