"""What left the newsroom."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.models.documents import Document


class Publication(models.Model):
    """An immutable, numbered edition of a document's report: canonical JSON and its SHA-256.

    ``content`` is the very text that the hash is made of. A PostgreSQL trigger refuses every change. Public pages
    read nothing else.
    """

    document = models.ForeignKey(
        Document, verbose_name=_("document"), on_delete=models.PROTECT, related_name="publications"
    )
    edition = models.PositiveIntegerField(_("edition"))
    content = models.TextField(_("canonical JSON"))
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("published by"), on_delete=models.PROTECT, related_name="publications"
    )
    published_at = models.DateTimeField(_("published at"))

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        ordering = ["document", "-edition"]
        constraints = [
            models.UniqueConstraint(fields=["document", "edition"], name="publication_edition_once"),
            models.CheckConstraint(condition=Q(edition__gte=1), name="publication_edition_from_one"),
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="publication_sha256_is_one"),
        ]

    def __str__(self) -> str:
        return f"{self.document}: {self.edition}"
