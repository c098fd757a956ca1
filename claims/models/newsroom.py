"""What a newsroom decides for itself."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from claims.completeness import POINTS


def all_points() -> list[str]:
    return list(POINTS)


class Newsroom(models.Model):
    """The decisions of this newsroom: one row, or none while everything is as it comes.

    ``points`` are those of ``claims.completeness.POINTS`` that it looks at before approval, ``blocking_points`` those
    of them without which nothing is approved; ``days_to_answer`` is how long a publisher has for an answer.
    ``publishes_contacts`` goes into what is published from then on; ``publishes_corrections`` shows or hides a line on
    the pages of reports at once.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    points = ArrayField(models.CharField(max_length=30), verbose_name=_("points"), default=all_points, blank=True)
    blocking_points = ArrayField(
        models.CharField(max_length=30), verbose_name=_("points that block approval"), default=list, blank=True
    )
    publishes_contacts = models.BooleanField(_("publishes whom it asked"), default=False)
    publishes_corrections = models.BooleanField(_("publishes that a publisher corrected the article"), default=False)
    days_to_answer = models.PositiveSmallIntegerField(_("days that publishers have to answer"), default=7)
    changed_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        verbose_name = _("newsroom")
        verbose_name_plural = _("newsroom")
        constraints = [
            models.CheckConstraint(condition=Q(id=1), name="newsroom_is_one"),
            models.CheckConstraint(condition=Q(points__contained_by=list(POINTS)), name="newsroom_points_known"),
            models.CheckConstraint(
                condition=Q(blocking_points__contained_by=F("points")), name="newsroom_blocks_by_points_it_looks_at"
            ),
            models.CheckConstraint(
                condition=Q(days_to_answer__gte=1, days_to_answer__lte=365), name="newsroom_waits_days_not_years"
            ),
        ]

    def __str__(self) -> str:
        return str(_("Decisions of the newsroom"))
