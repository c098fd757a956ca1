"""What rows have in common that are taken out of the count with a reason and stay to be read."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Withdrawable(models.Model):
    """A row that somebody may withdraw. The constraint is ``withdrawn_with_a_reason``, which every such model lists."""

    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("withdrawn by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)
    withdrawn_reason = models.TextField(_("why withdrawn"), blank=True)

    class Meta:
        abstract = True


def withdrawn_with_a_reason(noun: str) -> models.CheckConstraint:
    """That a row is withdrawn by somebody, at some time, for some reason, or not at all."""
    return models.CheckConstraint(
        condition=Q(withdrawn_at__isnull=True, withdrawn_by__isnull=True, withdrawn_reason="")
        | (Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False) & ~Q(withdrawn_reason="")),
        name=f"{noun}_withdrawn_with_a_reason",
    )
