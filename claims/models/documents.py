"""The article under check: where it came from, its immutable texts, and what the program read in them."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from claims.models.moments import EARLIEST, LATEST
from claims.models.words import words_of


class Document(models.Model):
    """An article under check and what its page says about itself.

    ``version`` grows with every change of it, and forms send back the one they showed.
    """

    title = models.CharField(_("title"), max_length=500)
    slug = models.SlugField(_("address"), max_length=120, unique=True)
    language = models.CharField(_("language"), max_length=12)
    url = models.URLField(_("link"), max_length=2000, blank=True)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    byline = models.CharField(_("byline"), max_length=300, blank=True)
    place = models.CharField(_("place"), max_length=200, blank=True)
    published_at = models.DateTimeField(_("published by its publisher at"), null=True, blank=True)
    published_time_known = models.BooleanField(_("time of publication known"), default=False)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("brought in by"), on_delete=models.PROTECT, related_name="documents"
    )
    created_at = models.DateTimeField(_("brought in at"), auto_now_add=True)

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["-created_at", "-id"]
        indexes = [GinIndex(words_of("title", "publisher", "byline"), name="document_words")]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="document_has_a_title"),
            models.CheckConstraint(
                condition=Q(published_at__gte=EARLIEST, published_at__lt=LATEST), name="document_published_at_a_moment"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("document", args=[self.pk])


class Revision(models.Model):
    """One canonical text of a document. A PostgreSQL trigger refuses every change of it."""

    document = models.ForeignKey(
        Document, verbose_name=_("document"), on_delete=models.PROTECT, related_name="revisions", db_index=False
    )
    number = models.PositiveIntegerField(_("number"))
    text = models.TextField(_("text"))
    text_sha256 = models.CharField(_("SHA-256 of the text"), max_length=64)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("brought in by"), on_delete=models.PROTECT, related_name="revisions"
    )
    created_at = models.DateTimeField(_("brought in at"), auto_now_add=True)

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        ordering = ["document", "number"]
        indexes = [
            models.Index(fields=["text_sha256"], name="revision_by_sha256"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], name="revision_number_once"),
            models.CheckConstraint(condition=~Q(text=""), name="revision_has_a_text"),
            models.CheckConstraint(condition=Q(text_sha256__regex=r"^[0-9a-f]{64}$"), name="revision_sha256_is_one"),
        ]

    def __str__(self) -> str:
        return f"{self.document} ({self.number})"


class Analysis(models.Model):
    """What one version of the splitter read in a revision, claims excepted: they are rows that people work on.

    ``furniture`` and ``set_aside`` are lists of ``{"start", "end", "reason"}``, ``sentences`` of ``{"start", "end"}``,
    in code points of the revision's text. Never changed; a new run adds a new row and the latest counts.
    """

    revision = models.ForeignKey(
        Revision, verbose_name=_("revision"), on_delete=models.PROTECT, related_name="analyses"
    )
    splitter = models.CharField(_("splitter"), max_length=100)
    language = models.CharField(_("language"), max_length=12)
    supported = models.BooleanField(_("language supported"), default=True)
    furniture = models.JSONField(_("page furniture"), default=list, blank=True)
    sentences = models.JSONField(_("sentences"), default=list, blank=True)
    set_aside = models.JSONField(_("set aside"), default=list, blank=True)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("analysis")
        verbose_name_plural = _("analyses")
        ordering = ["revision", "-id"]

    def __str__(self) -> str:
        return f"{self.revision}: {self.splitter}"
