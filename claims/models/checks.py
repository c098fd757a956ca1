"""What became of a page after it was cited."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.snapshots import Snapshot


class SnapshotCheck(models.Model):
    """One later look at the page of a kept snapshot, compared with what was kept. Append-only.

    ``found`` is the snapshot of what the page says instead, where it says something else; the cited one stays.
    ``failure`` is a key of ``claims.wording.FETCH_FAILURES`` where the page was not had.
    """

    class Outcome(models.TextChoices):
        UNCHANGED = "unchanged", pgettext_lazy("page", "unchanged")
        CHANGED = "changed", pgettext_lazy("page", "changed")
        GONE = "gone", pgettext_lazy("page", "gone")
        UNREACHED = "unreached", pgettext_lazy("page", "not reached")

    snapshot = models.ForeignKey(Snapshot, verbose_name=_("snapshot"), on_delete=models.PROTECT, related_name="checks")
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome.choices)
    found = models.ForeignKey(
        Snapshot,
        verbose_name=_("what the page says instead"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="found_by",
    )
    failure = models.CharField(_("why it failed"), max_length=30, blank=True)
    failure_detail = models.CharField(max_length=255, blank=True)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("later check")
        verbose_name_plural = _("later checks")
        ordering = ["snapshot", "-id"]
        indexes = [models.Index(fields=["snapshot", "-id"], name="check_of_snapshot")]
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome="unchanged", found__isnull=True, failure="")
                | Q(outcome="changed", found__isnull=False, failure="")
                | (Q(outcome__in=["gone", "unreached"], found__isnull=True) & ~Q(failure="")),
                name="check_outcome_with_what_it_rests_on",
            )
        ]

    def __str__(self) -> str:
        return f"{self.snapshot_id}: {self.get_outcome_display()}"
