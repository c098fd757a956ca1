"""Acts on many claims at once, kept so that they can be taken back together."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class BulkAct(models.Model):
    """What somebody did to many claims at once.

    ``events`` names, by the claim's id, the events that the act wrote on it, in their order: what they say is what
    an undo restores.
    """

    name = models.CharField(_("act"), max_length=30)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="bulk_acts"
    )
    events = models.JSONField(_("events"), default=dict)
    at = models.DateTimeField(_("at"), auto_now_add=True)
    undone_at = models.DateTimeField(_("undone at"), null=True, blank=True)

    class Meta:
        verbose_name = _("bulk act")
        verbose_name_plural = _("bulk acts")
        ordering = ["-id"]
        indexes = [models.Index(fields=["by", "-id"], name="bulk_act_of_person")]

    def __str__(self) -> str:
        return f"{self.name}: {len(self.events)}"
