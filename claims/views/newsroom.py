"""The figures of the newsroom, drawn, in sentences and as tables."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from claims.forms.newsroom import PERIODS, ScopeForm
from claims.queries.newsroom.scope import documents_in, frequent_publishers, has_claims
from claims.report.tables import BYTE_ORDER_MARK, csv_of
from claims.views.access import MemberRequest, newsroom
from claims.views.figures import FIGURES


@require_safe
@newsroom
def figures(request: MemberRequest) -> HttpResponse:
    form = ScopeForm(request.GET)
    scope = form.scope
    drawn = [draw(scope) for draw in FIGURES.values()]
    page = {
        "place": "newsroom",
        "form": form,
        "scope": scope,
        "periods": _periods(form),
        "query": urlencode(form.query),
        "documents": documents_in(scope),
        "publishers": frequent_publishers(),
        "figures": drawn,
        # Where no claim was there, nothing was done with one either.
        "is_empty": not next(figure.rows for figure in drawn if figure.key == "statuses"),
    }
    if page["is_empty"]:
        page["has_claims"] = has_claims()
    return render(request, "claims/newsroom/page.html", page, status=422 if form.errors else 200)


@require_safe
@newsroom
def figure_csv(request: MemberRequest, key: str) -> HttpResponse:
    """The table of one figure, in the reader's language."""
    if key not in FIGURES:
        raise Http404
    scope = ScopeForm(request.GET).scope
    figure = FIGURES[key](scope)
    content = BYTE_ORDER_MARK + csv_of([figure.head, *figure.rows])
    name = f"{key}_{scope.first}_{scope.last}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type="text/csv; charset=utf-8", headers=headers)


def _periods(form: ScopeForm) -> list[tuple[str, object, bool]]:
    """The periods to choose from: query, words, and whether it is the one shown."""
    return [
        (urlencode({"period": period, **form.narrowing}), words, period == form.named)
        for period, words in PERIODS.items()
    ]
