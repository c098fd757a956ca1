"""What people conclude about a claim."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Claim
from claims.models.ratings import MisinformationType, RatingLabel


class Assessment(models.Model):
    """One person's proposed label and justification for a claim.

    One per claim and author. ``version`` grows with every saving of other words, and the form sends back the one it
    showed: the same person may have it open twice. ``submitted_at`` is set while it is the one that the second person
    judges or judged; at most one per claim.
    """

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="assessments")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), on_delete=models.PROTECT, related_name="assessments"
    )
    label = models.ForeignKey(
        RatingLabel,
        verbose_name=_("label"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="assessments",
    )
    misinformation_type = models.ForeignKey(
        MisinformationType,
        verbose_name=_("type of misinformation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="assessments",
    )
    conclusion_only = models.BooleanField(_("conclusion only, no rating"), default=False)
    conclusion = models.CharField(_("conclusion in one sentence"), max_length=500, blank=True)
    justification = models.TextField(_("justification"), blank=True)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    submitted_at = models.DateTimeField(_("submitted at"), null=True, blank=True)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        verbose_name = _("assessment")
        verbose_name_plural = _("assessments")
        ordering = ["claim", "id"]
        constraints = [
            models.UniqueConstraint(fields=["claim", "author"], name="assessment_one_per_author"),
            models.UniqueConstraint(
                fields=["claim"], condition=Q(submitted_at__isnull=False), name="assessment_one_submitted"
            ),
            models.CheckConstraint(
                condition=Q(conclusion_only=False) | Q(label__isnull=True), name="assessment_rating_or_conclusion_only"
            ),
            models.CheckConstraint(
                condition=Q(conclusion_only=False) | Q(misinformation_type__isnull=True),
                name="assessment_type_or_conclusion_only",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.author}: {self.label or _('conclusion only')}"
