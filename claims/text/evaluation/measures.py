"""The measures: counts of one article that add up over many, and the figures that they give."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

from claims.text.analysis import Analysis, ProposedClaim
from claims.text.evaluation.gold import GoldArticle
from claims.text.evaluation.likeness import (
    Comparable,
    content_words,
    marked,
    pairs,
    places,
    proposed,
    words_alike,
)
from claims.text.evaluation.measure_words import pronouns
from claims.text.spans import Span

#: From this likeness on two names of a claimant mean the same one.
SAME_CLAIMANT = 0.4
#: The worth of a claim that an editor must check.
MUST = 3
#: A sentence ends where people say it does, give or take so many characters.
NEAR = 1


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted in one article, or in several together (``+``).

    ``ranking`` holds, for each proposal, its check-worthiness and whether it is a claim of worth 3.
    """

    articles: int = 0
    proposed: int = 0
    marked: int = 0
    matched: int = 0
    marked_must: int = 0
    matched_must: int = 0
    in_furniture: int = 0
    body: int = 0
    body_lost: int = 0
    furniture: int = 0
    furniture_kept: int = 0
    sentences_found: int = 0
    sentences_marked: int = 0
    sentences_right: int = 0
    claimant_right: int = 0
    kind_right: int = 0
    with_pronoun: int = 0
    inexact: int = 0
    ranking: tuple[tuple[float, bool], ...] = ()

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


@dataclass(frozen=True, slots=True)
class Compared:
    """One article: what people marked, what the program says, and which proposal belongs to which marked claim."""

    gold: GoldArticle
    analysis: Analysis
    proposals: tuple[Comparable, ...]
    marks: tuple[Comparable, ...]
    matches: dict[int, int]


def compare(gold: GoldArticle, analysis: Analysis) -> Compared:
    """Both sides of one article. Raises ValueError when they are not of the same text."""
    if gold.text != analysis.text:
        raise ValueError(f"{gold.id}: the analysis is of another text")
    text, language = gold.text, gold.language
    proposals = tuple(proposed(text, language, claim) for claim in analysis.claims)
    marks = tuple(marked(text, language, claim) for claim in gold.claims)
    return Compared(gold, analysis, proposals, marks, pairs(proposals, marks))


def count(compared: Compared) -> Counts:
    """The counts of one article."""
    gold, claims, matches = compared.gold, compared.analysis.claims, compared.matches
    must = {i for i, j in matches.items() if gold.claims[j].worth == MUST}
    pages = _page_counts(compared)
    found, right = _sentence_counts(compared)
    return Counts(
        articles=1,
        proposed=len(claims),
        marked=len(gold.claims),
        matched=len(matches),
        marked_must=sum(claim.worth == MUST for claim in gold.claims),
        matched_must=len(must),
        in_furniture=pages[0],
        body=pages[1],
        body_lost=pages[2],
        furniture=pages[3],
        furniture_kept=pages[4],
        sentences_found=found,
        sentences_marked=len({span.end for span in gold.sentences}),
        sentences_right=right,
        claimant_right=sum(_same_claimant(compared, i, j) for i, j in matches.items()),
        kind_right=sum(claims[i].kind == gold.claims[j].kind for i, j in matches.items()),
        with_pronoun=sum(_has_pronoun(claim, gold.language) for claim in claims),
        inexact=sum(anchor.exact != anchor.span.of(gold.text) for claim in claims for anchor in claim.anchors),
        ranking=tuple((claim.check_worthiness.score, i in must) for i, claim in enumerate(claims)),
    )


def _page_counts(compared: Compared) -> tuple[int, int, int, int, int]:
    """Claims that touch furniture, then characters: body, body lost, furniture, furniture kept."""
    gold, text = compared.gold, compared.gold.text
    clutter, body = places(text, gold.dropped), places(text, gold.sentences)
    taken = places(text, (m.span for m in compared.analysis.furniture))
    touching = sum(bool(claim.anchors & clutter) for claim in compared.proposals)
    return touching, len(body), len(body & taken), len(clutter), len(clutter - taken)


def _sentence_counts(compared: Compared) -> tuple[int, int]:
    """How many sentences of the body were found (by where they end), and how many of those are right."""
    text = compared.gold.text
    body = places(text, compared.gold.sentences)
    ends = {_end(text, span) for span in compared.analysis.sentences if places(text, (span,)) & body}
    gold = {span.end for span in compared.gold.sentences}
    return len(ends), sum(any(end + off in gold for off in range(-NEAR, NEAR + 1)) for end in ends)


def _end(text: str, span: Span) -> int:
    return span.stripped(text).end


def _same_claimant(compared: Compared, i: int, j: int) -> bool:
    ours, theirs = compared.analysis.claims[i].claimant, compared.gold.claims[j].claimant
    if not ours or not theirs:
        return not ours and not theirs
    language = compared.gold.language
    return words_alike(content_words(ours, language), content_words(theirs, language)) >= SAME_CLAIMANT


def _has_pronoun(claim: ProposedClaim, language: str) -> bool:
    return not pronouns(language).isdisjoint(re.findall(r"\w+", claim.text.lower()))


@dataclass(frozen=True, slots=True)
class Figures:
    """What the counts say. Shares from 0 to 1, None where there is nothing to divide by; the rest are numbers.

    ``average_precision`` ranks all proposals by check-worthiness and asks for the claims of worth 3; those that were
    not proposed count as never found. ``average_precision_by_chance`` is what a random order of them would give.
    """

    articles: int
    proposed: int
    marked: int
    f1: float | None
    precision: float | None
    recall: float | None
    recall_of_worth_3: float | None
    average_precision: float | None
    average_precision_by_chance: float | None
    in_furniture: int
    body_lost: float | None
    furniture_kept: float | None
    sentence_f1: float | None
    claimant_right: float | None
    kind_right: float | None
    unresolved_pronoun: float | None
    inexact_anchors: int


def figures(counts: Counts) -> Figures:
    """The figures of ``counts``."""
    c = counts
    return Figures(
        articles=c.articles,
        proposed=c.proposed,
        marked=c.marked,
        f1=_share(2 * c.matched, c.proposed + c.marked),
        precision=_share(c.matched, c.proposed),
        recall=_share(c.matched, c.marked),
        recall_of_worth_3=_share(c.matched_must, c.marked_must),
        average_precision=average_precision(c.ranking, c.marked_must),
        average_precision_by_chance=_by_chance(len(c.ranking), c.matched_must, c.marked_must),
        in_furniture=c.in_furniture,
        body_lost=_share(c.body_lost, c.body),
        furniture_kept=_share(c.furniture_kept, c.furniture),
        sentence_f1=_share(2 * c.sentences_right, c.sentences_found + c.sentences_marked),
        claimant_right=_share(c.claimant_right, c.matched),
        kind_right=_share(c.kind_right, c.matched),
        unresolved_pronoun=_share(c.with_pronoun, c.proposed),
        inexact_anchors=c.inexact,
    )


def average_precision(ranking: Sequence[tuple[float, bool]], wanted: int) -> float | None:
    """The mean, over the ``wanted`` ones, of the precision at the rank where each is found; 0 for one that is not.

    Equal scores keep their order in ``ranking``. None where nothing is wanted.
    """
    total, found = 0.0, 0
    for rank, (_, is_wanted) in enumerate(sorted(ranking, key=lambda pair: -pair[0]), 1):
        if is_wanted:
            found += 1
            total += found / rank
    return total / wanted if wanted else None


def _by_chance(ranked: int, found: int, wanted: int) -> float | None:
    """The expected average precision of ``ranked`` in random order, ``found`` of the ``wanted`` among them.

    The one at rank k has (found - 1) / (ranked - 1) wanted ones before each of its k - 1 places, so its precision is
    expected to be (1 + (k - 1) * that) / k; each rank holds a wanted one with probability found / ranked.
    """
    if not wanted:
        return None
    density = (found - 1) / (ranked - 1) if ranked > 1 else 0.0
    expected = sum((1 + (k - 1) * density) / k for k in range(1, ranked + 1))
    return found / ranked * expected / wanted if found else 0.0


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
