"""The same proposition told twice is one claim: the fullest wording stays, the other places are kept beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from claims.text.analysis import Anchor, ProposedClaim
from claims.text.languages.base import Language
from claims.text.spans import Span

_WORD = re.compile(r"\w+(?:[.,]\d+)*")
#: How many earlier claims a claim is compared with; keeps the work linear.
_CANDIDATES = 12
#: A claim with fewer words of its own says too little to be known again.
_LEAST = 3
#: Share of a headline's words that a claim must hold to be what the headline says.
_HEADLINE_SHARE = 0.7


def once(claims: Sequence[ProposedClaim], sentences: Sequence[Span], language: Language) -> tuple[ProposedClaim, ...]:
    """``claims`` without repetitions, in order; ``sentences`` are those of the article.

    One repeats another of a different sentence when it says nothing that the other does not say: all its words are
    among the other's, numbers and names included, and the same person vouches for it.
    """
    starts = [s.start for s in sentences]
    told = [_Told(c, content_words(c.text, language), bisect_right(starts, c.anchors[0].span.start)) for c in claims]
    rarity = Counter(w for t in told for w in t.words)
    holders: dict[str, list[int]] = {}
    for n, one in enumerate(told):
        for word in one.words:
            holders.setdefault(word, []).append(n)
    fuller = {n: _fuller(n, told, holders, rarity) for n in range(len(told))}
    also: dict[int, list[Anchor]] = {}
    for n, other in fuller.items():
        if other is not None and fuller[other] is None:
            also.setdefault(other, []).extend(claims[n].anchors)
    gone = {n for n, other in fuller.items() if other is not None and fuller[other] is None}
    return tuple(replace(c, also=(*c.also, *also.get(n, ()))) for n, c in enumerate(claims) if n not in gone)


@dataclass(frozen=True, slots=True)
class _Told:
    claim: ProposedClaim
    words: frozenset[str]
    sentence: int


def _fuller(n: int, told: Sequence[_Told], holders: Mapping[str, list[int]], rarity: Mapping[str, int]) -> int | None:
    """The claim that says all that claim ``n`` says; of two alike the first is the fuller one."""
    one = told[n]
    if len(one.words) < _LEAST:
        return None
    rarest = min(one.words, key=lambda w: (rarity[w], w))
    for other in holders[rarest][:_CANDIDATES]:
        if other != n and _repeats(one, told[other], first=other < n):
            return other
    return None


def _repeats(one: _Told, other: _Told, *, first: bool) -> bool:
    if one.sentence == other.sentence or not one.words <= other.words:
        return False
    vouched = one.claim.claimant is None or one.claim.claimant == other.claim.claimant
    return vouched and (first or one.words != other.words)


def with_headline(
    claims: Sequence[ProposedClaim], headline: Anchor | None, language: Language
) -> tuple[ProposedClaim, ...]:
    """``claims``, the headline kept as a further place of the one that says what it says."""
    if headline is None or not claims:
        return tuple(claims)
    wanted = content_words(headline.exact, language)
    shares = [len(wanted & content_words(c.text, language)) / max(1, len(wanted)) for c in claims]
    best = max(range(len(claims)), key=lambda n: (shares[n], -n))
    if shares[best] < _HEADLINE_SHARE:
        return tuple(claims)
    told = replace(claims[best], also=(*claims[best].also, headline))
    return (*claims[:best], told, *claims[best + 1 :])


def content_words(words: str, language: Language) -> frozenset[str]:
    """The words that carry what is said, in lower case: no articles, pronouns, auxiliaries."""
    return frozenset(w for w in _WORD.findall(words.lower()) if w not in language.page.function_words)
