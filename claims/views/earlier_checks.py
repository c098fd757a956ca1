"""Claims like this one that were checked before, beside the work on it."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from claims.queries.earlier_checks import AWAITED, earlier_checks
from claims.queries.same_claims import SAME
from claims.views.access import MemberRequest, claim_or_404, newsroom
from claims.views.asides import Aside, shown


@require_safe
@newsroom
def claim_earlier(request: MemberRequest, pk: int) -> HttpResponse:
    """What was found of claims like this one, for context."""
    claim = claim_or_404(pk, SAME, AWAITED)
    found = earlier_checks(claim, claim.same)  # type: ignore[attr-defined]
    awaited = sum(row.number for row in claim.awaited)  # type: ignore[attr-defined]
    address = reverse("claim_earlier", args=[pk])
    return shown(request, Aside("earlier", claim, address, _("Earlier checks"), {"earlier": found, "awaited": awaited}))
