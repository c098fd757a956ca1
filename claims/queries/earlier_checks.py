"""Claims like this one that were checked before: context for whoever checks it, and no verdict on it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject
from django.utils.dateparse import parse_datetime

from claims.models import Assessment, AwaitedWords, Claim, RatingLabel
from claims.models.words import KeptWords
from claims.queries.gathered import Figure, Part, with_figures
from claims.queries.search import STEMMERS, IsOneOf, Query, sought_words_fit
from claims.text.matching import ALIKE, content_of, likeness, telling_words
from claims.workflow import Status

#: Claims that a second person has agreed to, those that readers can see first.
CHECKED = (Status.PUBLISHED, Status.APPROVED)
#: So many words are looked for, so many claims with two of them are compared, and so many are shown.
WORDS, COMPARED, SHOWN = 8, 100, 5

#: How many claims nothing here finds yet, as a part of the claim: rows with their ``number``, named ``awaited``.
AWAITED = Part(
    "awaited", AwaitedWords.objects.filter(sort=AwaitedWords.Sort.CLAIMS).order_by(), fields=("id", "number")
)

_READ = ("text", "language", "status", "document__title", "document__slug")

_SUBMITTED = Assessment.objects.filter(claim=OuterRef("pk"), submitted_at__isnull=False).order_by()
_VERDICT = Figure(
    "verdict",
    Subquery(
        _SUBMITTED.values(
            found=JSONObject(
                names="label__names",
                hue="label__hue",
                icon="label__icon",
                conclusion="conclusion",
                submitted_at="submitted_at",
            )
        )[:1]
    ),
)


@dataclass(frozen=True, slots=True)
class EarlierCheck:
    """A claim with its document, and what was found; ``label`` is None for a conclusion only.

    ``is_same`` where people marked the two as the same.
    """

    claim: Claim
    label: RatingLabel | None
    conclusion: str
    submitted_at: datetime.datetime | None
    likeness: float
    is_same: bool


def earlier_checks(claim: Claim, same: Iterable[Claim]) -> list[EarlierCheck]:
    """The checked claims that are like ``claim``: the same ones first, published before approved, then by likeness.

    ``same`` are the claims that it was marked as the same as. At most SHOWN, in one query.
    """
    own, marked = content_of(claim.text, claim.language), {other.pk for other in same}
    found = []
    for other in with_figures(_candidates(claim, own, marked), [_VERDICT]):
        alike = likeness(own, content_of(other.text, other.language))
        if alike >= ALIKE or other.pk in marked:
            found.append(_opened(other, alike, is_same=other.pk in marked))
    rank = {status.value: place for place, status in enumerate(CHECKED)}
    return sorted(found, key=lambda c: (not c.is_same, rank[c.claim.status], -c.likeness, -c.claim.pk))[:SHOWN]


def _candidates(claim: Claim, own: dict[str, int], marked: set[int]) -> QuerySet[Claim]:
    checked = Claim.objects.filter(status__in=CHECKED).exclude(pk=claim.pk).select_related("document").only(*_READ)
    sought = [_word(word, claim.language) for word in telling_words(own, WORDS)]
    like = Q(pk__in=marked)
    if sought:
        # An order that no index has: else a few are looked for along the index of ids, which reads every claim.
        rank = SearchRank(KeptWords(), reduce(or_, sought))
        some = Claim.objects.filter(sought_words_fit(_two_of(sought)), status__in=CHECKED)
        like |= Q(IsOneOf("pk", ArraySubquery(some.order_by(rank.desc(), "-pk").values("pk")[:COMPARED])))
    return checked.filter(like)


def _two_of(sought: list[Query]) -> Query:
    """The query for claims with at least two of the words; with the only one where there is one."""
    if len(sought) == 1:
        return sought[0]
    return reduce(or_, [and_(one, reduce(or_, sought[at + 1 :])) for at, one in enumerate(sought[:-1])])


def _word(word: str, language: str) -> Query:
    configs = ["simple", *([STEMMERS[language]] if language in STEMMERS else [])]
    return reduce(or_, [SearchQuery(word, config=config) for config in configs])


def _opened(claim: Claim, alike: float, *, is_same: bool) -> EarlierCheck:
    verdict = claim.verdict or {}  # type: ignore[attr-defined]
    label = RatingLabel(**{name: verdict[name] for name in ("names", "hue", "icon")}) if verdict.get("names") else None
    at = parse_datetime(verdict.get("submitted_at") or "")
    return EarlierCheck(claim, label, verdict.get("conclusion", ""), at, alike, is_same)
