"""What is compared between the pages that evidence cites."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.snapshots import Snapshot


class PageTraits(models.Model):
    """What was read of a kept snapshot once, so that pages can be compared without reading them anew.

    ``credit`` is the news agency that the page names as its origin, ``sketch`` that of ``claims.text.likeness``,
    ``links`` the pages that its text leads to, as ``claims.text.canonical_links`` writes them.
    """

    class FactCheck(models.TextChoices):
        NONE = "", pgettext_lazy("page", "no fact-check")
        MARKUP = "markup", _("says so to search engines")
        WORDS = "words", _("says so in its words")

    snapshot = models.OneToOneField(
        Snapshot, verbose_name=_("snapshot"), on_delete=models.PROTECT, primary_key=True, related_name="traits"
    )
    credit = models.CharField(_("news agency"), max_length=40, blank=True)
    sketch = ArrayField(models.BigIntegerField(), verbose_name=_("sketch of the text"), default=list, blank=True)
    links = ArrayField(models.TextField(), verbose_name=_("links"), default=list, blank=True)
    fact_check = models.CharField(_("fact-check"), max_length=6, choices=FactCheck.choices, blank=True)

    class Meta:
        verbose_name = _("page traits")
        verbose_name_plural = _("page traits")
        ordering = ["-snapshot"]
        constraints = [
            models.CheckConstraint(
                condition=Q(fact_check__in=["", "markup", "words"]), name="page_traits_fact_check_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.pk}"
