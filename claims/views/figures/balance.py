"""Whose claims the newsroom checks: a look at its own balance."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.models.ratings import VERDICT_LABELS
from claims.plots.bars import stacked_bars
from claims.plots.frame import Series
from claims.queries.newsroom.balance import Balance, Share, balance_by_claimant, balance_by_publisher
from claims.queries.newsroom.scope import Scope
from claims.views.figures.figure import Bars, Figure, grouped, percent
from claims.views.hues import VERDICT_HUES
from claims.workflow import Verdict

#: The verdicts with the pattern of each; what is still being worked on comes behind them.
WEAVES = {
    Verdict.SUPPORTED: "",
    Verdict.REFUTED: "up",
    Verdict.NOT_ENOUGH_EVIDENCE: "across",
    Verdict.CONFLICTING: "grid",
    Verdict.NONE: "dots",
}


def claimants(scope: Scope) -> Figure:
    """Claims by claimant."""
    unnamed = _("the article itself")
    about = _(
        "The claims found in this period that people accepted and did not dismiss or withdraw: those published by the "
        "verdict of their rating, the others as unfinished. One person under two names counts as two."
    )
    found = balance_by_claimant(scope)
    return _figure(found, "claimants", _("Claims by claimant"), _("Claimant"), unnamed, about, parameter="claimant")


def publishers(scope: Scope) -> Figure:
    """Claims by the publisher of the article."""
    unnamed = _("not known")
    about = _("The same claims by who published the article that they stand in.")
    found = balance_by_publisher(scope)
    return _figure(found, "publishers", _("Claims by publisher"), _("Publisher"), unnamed, about, parameter="publisher")


def _figure(found: Balance, key: str, title: str, column: str, unnamed: str, about: str, *, parameter: str) -> Figure:
    shares = [*found.named, *([found.rest] if found.others > 0 else [])]
    names = [share.name or unnamed for share in found.named]
    if found.others > 0:
        names.append(ngettext("%(n)s other", "%(n)s others", found.others) % {"n": grouped(found.others)})
    parts = _parts(shares)
    links = tuple(_address(parameter, share.name) if share.name else "" for share in found.named)
    return Figure(
        key=key,
        title=title,
        said=_said(shares, names),
        about=about,
        head=(column, *(part.words for part in parts), _("Together")),
        rows=tuple((name, *_numbers(share), share.number) for name, share in zip(names, shares, strict=True)),
        drawn=Bars((("", stacked_bars(names, parts)),), links),
        legend=tuple((part, grouped(sum(part.values))) for part in parts),
    )


def _parts(shares: list[Share]) -> list[Series]:
    columns: list[tuple[Any, str, str]] = [(VERDICT_LABELS[v], VERDICT_HUES[v], weave) for v, weave in WEAVES.items()]
    columns.append((_("Unfinished"), "hue-260 grey", ""))
    numbers = [_numbers(share) for share in shares]
    return [
        Series(str(words), tuple(row[index] for row in numbers), look, weave)
        for index, (words, look, weave) in enumerate(columns)
    ]


def _numbers(share: Share) -> tuple[int, ...]:
    return (*(share.by_verdict[verdict] for verdict in WEAVES), share.unfinished)


def _said(shares: list[Share], names: list[str]) -> str:
    number = sum(share.number for share in shares)
    if not number:
        return _("No claim that was found in this period was accepted.")
    words = _("Most frequent: %(name)s, %(n)s of %(all)s claims (%(share)s%%).")
    first = shares[0].number
    return words % {"name": names[0], "n": grouped(first), "all": grouped(number), "share": percent(first, number)}


def _address(parameter: str, name: str) -> str:
    return f"{reverse('claims')}?{urlencode({parameter: name})}"
