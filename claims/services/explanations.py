"""Why something that is missing, or that the program noticed, is as it should be."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import transaction

from claims.completeness import EXPLAINABLE
from claims.models import Claim, Explanation
from claims.queries.claims import claim_with_all
from claims.queries.notices import notices_of
from claims.services.acts import locked_claim, member, record
from claims.workflow import EDITABLE, Refused, Status

#: Statuses in which the evidence is being worked on or judged.
EXPLAINED_IN = EDITABLE | {Status.IN_REVIEW}


@transaction.atomic
def explain(claim_id: int, *, by: User, about: str, reason: str) -> Explanation:
    """Give a reason about "point:..." or "notice:..."; an empty one takes the reason before back. Rows are only added.

    Raises Claim.DoesNotExist and Refused: not_your_role, not_explainable (in this status, or a point that no reason can
    stand in for), not_noticed (the program does not notice this any more), no_reason (there is none to take back).
    """
    member(by)
    claim = locked_claim(claim_id)
    sort, _colon, key = about.partition(":")
    _require_open(claim, sort, key)
    held = claim.explanations.filter(about=about).last()
    if not reason.strip() and not (held and held.reason):
        raise Refused("no_reason")
    said = Explanation.objects.create(claim=claim, about=about, reason=reason.strip(), created_by=by)
    record(claim, f"explain_{sort}", by=by, reason=said.reason, data={"explanation": said.pk, sort: key})
    return said


def _require_open(claim: Claim, sort: str, key: str) -> None:
    is_known = sort == "notice" or (sort == "point" and key in EXPLAINABLE)
    if claim.status not in EXPLAINED_IN or not is_known:
        raise Refused("not_explainable")
    if sort == "notice" and key not in {row.notice.key for row in notices_of(claim_with_all(claim.pk))}:
        raise Refused("not_noticed")
