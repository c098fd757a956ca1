"""The newsroom's own weights of check-worthiness."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class WeightSet(models.Model):
    """One set of weights. A trigger refuses every change of it but whether it is in use: a changed set is a new row.

    Where none is in use, the weights that come with the program score the claims.
    """

    number = models.PositiveIntegerField(_("number"), unique=True)
    name = models.CharField(_("name"), max_length=40)
    intercept = models.FloatField(_("starting value"))
    by_feature = models.JSONField(_("weights"), default=dict)
    is_active = models.BooleanField(_("in use"), default=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("made by"), on_delete=models.PROTECT, related_name="weight_sets"
    )
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("set of weights")
        verbose_name_plural = _("sets of weights")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["is_active"], condition=Q(is_active=True), name="weight_set_one_in_use"),
            models.CheckConstraint(condition=~Q(name=""), name="weight_set_has_a_name"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.number})"
