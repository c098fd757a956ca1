"""What a claim lacks before it is approved, what is noticed about its evidence, and what people say to either."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from claims.forms.explanations import ExplainForm
from claims.queries.completeness import completeness_of, explanations_of
from claims.queries.notices import notices_of
from claims.services.explanations import EXPLAINED_IN, explain
from claims.views.access import MemberRequest, claim_or_404, newsroom
from claims.views.asides import Aside, attempt, shown
from claims.views.matters import notice_matter, point_matter
from claims.views.posting import of_claim, posted


@require_safe
@newsroom
def claim_completeness(request: MemberRequest, pk: int) -> HttpResponse:
    return shown(request, _points(pk))


@require_safe
@newsroom
def claim_notices(request: MemberRequest, pk: int) -> HttpResponse:
    return shown(request, _notices(pk))


@newsroom
@posted(of_claim)
def claim_explain(request: MemberRequest, pk: int) -> HttpResponse:
    """Say why, or take back what was said. What it is about tells where the answer is shown."""
    form = ExplainForm(request.POST, auto_id="explain-%s")
    asked = request.POST.get("about", "")
    aside: Callable[[int, ExplainForm], Aside] = _notices if asked.startswith("notice:") else _points
    return attempt(
        request,
        form,
        lambda: explain(pk, by=request.user, about=form.cleaned_data["about"], reason=form.cleaned_data["reason"]),
        done="explain",
        aside=lambda: aside(pk, form),
    )


def _points(claim_id: int, form: ExplainForm | None = None) -> Aside:
    claim = claim_or_404(claim_id)
    found, said = completeness_of(claim), explanations_of(claim, "point")
    matters = [point_matter(claim, point, said) for point in found.points]
    shows = {"found": found, "matters": matters, "is_open": claim.status in EXPLAINED_IN}
    return Aside("completeness", claim, reverse("claim_completeness", args=[claim_id]), _("Completeness"), shows, form)


def _notices(claim_id: int, form: ExplainForm | None = None) -> Aside:
    claim = claim_or_404(claim_id)
    shows = {"matters": [notice_matter(row) for row in notices_of(claim)], "is_open": claim.status in EXPLAINED_IN}
    title = _("Noticed about the evidence")
    return Aside("notices", claim, reverse("claim_notices", args=[claim_id]), title, shows, form)
