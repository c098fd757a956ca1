"""Who is at which claim now."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Claim


class Presence(models.Model):
    """A person with a claim open before them. No history: the row is written over, and is nothing once it is old.

    ``part`` is the form that they are in ("edit", "assess"), empty for none; ``typed_at`` is when they typed last.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="+"
    )
    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.CASCADE, related_name="+")
    part = models.CharField(_("part"), max_length=20, blank=True)
    seen_at = models.DateTimeField(_("seen at"))
    typed_at = models.DateTimeField(_("typed at"), null=True, blank=True)

    class Meta:
        verbose_name = _("presence")
        verbose_name_plural = _("presences")
        constraints = [models.UniqueConstraint(fields=["person", "claim"], name="presence_once")]

    def __str__(self) -> str:
        return f"{self.person_id} at {self.claim_id}"
