"""What came of the published claims."""

from __future__ import annotations

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.models import RatingLabel, RatingScale
from claims.plots.bars import stacked_bars
from claims.plots.frame import Series
from claims.queries.newsroom.scope import Scope
from claims.queries.newsroom.verdicts import Ratings, ratings
from claims.views.figures.figure import Bars, Figure, grouped


def verdicts(scope: Scope) -> Figure:
    """Published claims by label, scale by scale."""
    found = ratings(scope)
    return Figure(
        key="verdicts",
        title=_("Verdicts by label"),
        said=_said(found),
        about=_("The claims that were published in this period and still stand published, by the label of today."),
        head=(_("Rating scale"), _("Rating"), _("Claims")),
        rows=_table(found) if found.number else (),
        drawn=_drawn(found),
    )


def _said(found: Ratings) -> str:
    if not found.number:
        return _("Nothing that was published in this period stands published.")
    words = ngettext("%(n)s claim stands published.", "%(n)s claims stand published.", found.number)
    said = words % {"n": grouped(found.number)}
    labels = [(n, label) for labels in found.by_scale.values() for label, n in labels if n]
    if not labels:
        return said
    most, label = max(labels, key=lambda entry: entry[0])
    return f"{said} " + _("Most often: %(label)s, %(n)s.") % {"label": label.name, "n": grouped(most)}


def _table(found: Ratings) -> tuple[tuple[str | int, ...], ...]:
    rated = [(str(scale), label.name, n) for scale, labels in found.by_scale.items() for label, n in labels]
    return (*rated, ("–", _("Conclusion only, no rating"), found.conclusion_only))


def _drawn(found: Ratings) -> Bars:
    """One bar for each label in its own hue, all on one measure, under the name of its scale."""
    rows = [(scale, label, n) for scale, labels in found.by_scale.items() for label, n in labels]
    names = [label.name for _scale, label, _n in rows] + [_("Conclusion only, no rating")]
    numbers = [n for _scale, _label, n in rows] + [found.conclusion_only]
    looks = [f"hue-{round(label.hue / 10) * 10 % 360}" for _scale, label, _n in rows] + ["hue-260 grey"]
    one_each = [
        Series(name, tuple(n if at == index else 0 for at in range(len(names))), look)
        for index, (name, n, look) in enumerate(zip(names, numbers, looks, strict=True))
    ]
    bars = iter(stacked_bars(names, one_each))
    groups = [(str(scale), tuple(next(bars) for _ in labels)) for scale, labels in found.by_scale.items()]
    links = tuple(_address(scale, label) for scale, label, _n in rows)
    return Bars((*groups, ("", tuple(bars))), links)


def _address(scale: RatingScale, label: RatingLabel) -> str:
    return f"{reverse('claims')}?{urlencode({'status': 'published', 'label': f'{scale.key}/{label.key}'})}"
