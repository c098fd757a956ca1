"""Why something that is missing, or that the program noticed, is as it should be."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Claim


class Explanation(models.Model):
    """A person's reason why a point of completeness need not be met, or why what was noticed does not matter.

    ``about`` is "point" and the key of the point, or "notice" and the key of the notice, with a colon between.
    Append-only: of the rows about one thing the newest counts, and an empty reason takes the one before back.
    """

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="explanations")
    about = models.TextField(_("about"))
    reason = models.TextField(_("reason"), blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("given by"), on_delete=models.PROTECT, related_name="explanations"
    )
    created_at = models.DateTimeField(_("given at"), auto_now_add=True)

    class Meta:
        verbose_name = _("explanation")
        verbose_name_plural = _("explanations")
        ordering = ["claim", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(about__regex=r"^(point|notice):."), name="explanation_about_something"),
        ]

    def __str__(self) -> str:
        return f"{self.about}: {self.reason}"
