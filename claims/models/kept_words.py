"""What full-text search reads: the words of claims and of texts, beside their rows, and those still to be made.

Triggers write all of it (migration 0036). Beside the rows and not in them, since the words may come later, and since a
claim that moves on must not have its words sorted into their index anew.
"""

from __future__ import annotations

from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Claim
from claims.models.documents import Revision


class ClaimWords(models.Model):
    """The words of a claim's wording and claimant, each as it is and as its stem. They go with the claim."""

    claim = models.OneToOneField(
        Claim, verbose_name=_("claim"), on_delete=models.DO_NOTHING, primary_key=True, related_name="+"
    )
    words = SearchVectorField(_("words"))

    class Meta:
        verbose_name = _("words of a claim")
        verbose_name_plural = _("words of claims")

    def __str__(self) -> str:
        return str(self.claim_id)


class TextWords(models.Model):
    """The words of a text, by the stems of every language that has a stemmer."""

    revision = models.OneToOneField(
        Revision, verbose_name=_("revision"), on_delete=models.DO_NOTHING, primary_key=True, related_name="+"
    )
    words = SearchVectorField(_("words"))

    class Meta:
        verbose_name = _("words of a text")
        verbose_name_plural = _("words of texts")

    def __str__(self) -> str:
        return str(self.revision_id)


class AwaitedWords(models.Model):
    """So many claims or texts, with ids from ``first`` to ``last``, that no search finds by their words yet."""

    class Sort(models.TextChoices):
        CLAIMS = "claims"
        TEXTS = "texts"

    sort = models.CharField(max_length=10, choices=Sort.choices)
    first = models.BigIntegerField()
    last = models.BigIntegerField()
    number = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("awaited words")
        verbose_name_plural = _("awaited words")
        ordering = ["id"]

    def __str__(self) -> str:
        return f"{self.sort} {self.first}-{self.last}"
