"""Which proposals of a new run are known already, and which claims no run may touch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db.models import Prefetch

from claims.models import Claim, Draft, Revision
from claims.text.analysis import ProposedClaim
from claims.text.spans import Span, merge

#: A proposal is that of a person's claim when it shares at least this part of its characters and of its words.
ENOUGH_CHARACTERS = 0.5
ENOUGH_WORDS = 0.5

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Standing:
    """A claim of the text as it stands: its places, every wording it has had, and whether a person is at work on it.

    Every act of a person writes an event and the program writes none, so the history tells; and who has typed
    something about the claim that was not sent has a draft.
    """

    row: Claim
    touched: bool
    spans: tuple[Span, ...]
    wordings: frozenset[str]
    words: tuple[frozenset[str], ...] = field(compare=False)

    @property
    def pk(self) -> int:
        return self.row.pk


Sorted = tuple[list[tuple[Standing, ProposedClaim]], list[ProposedClaim], list[Standing]]


def standing_claims(revision: Revision) -> list[Standing]:
    """The claims of the revision, locked, in the order of their ids. Four queries."""
    locked = list(
        Claim.objects.select_for_update().filter(revision=revision).order_by("id").values_list("pk", flat=True)
    )
    # Read only now: what somebody did while we waited for the lock has to be seen.
    drafts = Prefetch("drafts", Draft.objects.only("claim"))
    claims = Claim.objects.filter(pk__in=locked).prefetch_related("anchors", "events", drafts)
    return [_standing(claim, revision) for claim in claims.order_by("id")]


def sort_out(standing: Sequence[Standing], proposals: Iterable[ProposedClaim]) -> Sorted:
    """(untouched claims with their proposal, proposals that are new, untouched claims that nothing proposes any more).

    Each claim takes the one proposal that is exactly its own; of what remains, nothing that is like a claim which a
    person acted on counts as new.
    """
    by_key: dict[tuple[tuple[Span, ...], str], list[int]] = {}
    for claim in standing:
        for wording in claim.wordings:
            by_key.setdefault((claim.spans, wording), []).append(claim.pk)
    taken: dict[int, ProposedClaim] = {}
    left: list[ProposedClaim] = []
    for proposal in proposals:
        own = [pk for pk in by_key.get((_spans(proposal), proposal.text), ()) if pk not in taken]
        if own:
            taken[own[0]] = proposal
        else:
            left.append(proposal)
    people = [(claim, claim.pk in taken) for claim in standing if claim.touched]
    fresh = [p for p in left if not any(_is_like(p, claim, is_taken) for claim, is_taken in people)]
    untouched = [claim for claim in standing if not claim.touched]
    matched = [(claim, taken[claim.pk]) for claim in untouched if claim.pk in taken]
    return matched, fresh, [claim for claim in untouched if claim.pk not in taken]


def _standing(claim: Claim, revision: Revision) -> Standing:
    places = [a for a in claim.anchors.all() if a.is_primary and a.revision_id == revision.pk]
    former = {old for event in claim.events.all() if (old := event.data.get("text", {}).get("old"))}
    wordings = frozenset(former | {claim.text})
    return Standing(
        row=claim,
        touched=bool(claim.events.all() or claim.drafts.all()),
        spans=merge(Span(a.start, a.end) for a in places),
        wordings=wordings,
        words=tuple(_words(wording) for wording in sorted(wordings)),
    )


def _spans(proposal: ProposedClaim) -> tuple[Span, ...]:
    return merge(anchor.span for anchor in proposal.anchors)


def _is_like(proposal: ProposedClaim, claim: Standing, is_taken: bool) -> bool:
    """Whether the proposal repeats the claim; one that has its own proposal is repeated by the same words alone."""
    if proposal.text in claim.wordings:
        return True
    spans, words = _spans(proposal), _words(proposal.text)
    if is_taken:
        return False
    if spans == claim.spans:
        return True
    enough = any(_share(len(words & had), len(words | had)) >= ENOUGH_WORDS for had in claim.words)
    return enough and _overlap(spans, claim.spans) >= ENOUGH_CHARACTERS


def _overlap(left: tuple[Span, ...], right: tuple[Span, ...]) -> float:
    """Shared characters by the characters of both (Jaccard)."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in left for b in right)
    return _share(common, sum(map(len, left)) + sum(map(len, right)) - common)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))
