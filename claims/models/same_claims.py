"""Claims that say the same, in one article or in several."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Claim


class SameClaim(models.Model):
    """A person's finding that two claims say the same. It holds both ways: ``first`` is the older claim."""

    first = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="same_as_later")
    second = models.ForeignKey(
        Claim, verbose_name=_("the same as"), on_delete=models.PROTECT, related_name="same_as_earlier"
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("found by"), on_delete=models.PROTECT, related_name="same_claims"
    )
    created_at = models.DateTimeField(_("found at"), auto_now_add=True)

    class Meta:
        verbose_name = _("same claims")
        verbose_name_plural = _("same claims")
        ordering = ["first", "second"]
        constraints = [
            models.CheckConstraint(condition=Q(first__lt=F("second")), name="same_claim_older_first"),
            models.UniqueConstraint(fields=["first", "second"], name="same_claim_once"),
        ]

    def __str__(self) -> str:
        return f"{self.first_id} = {self.second_id}"
