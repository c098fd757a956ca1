"""Snapshots: what a source's page said when it was fetched."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Snapshot(models.Model):
    """One fetching of a page. Its bytes lie in the storage for evidence under their hash; once kept it never changes.

    ``hops`` are [address, status] of the redirects, ``headers`` [name, value] as they came. ``text`` is what can be
    read of it, empty where nothing can. ``failure`` is a key of ``claims.wording.FETCH_FAILURES``. An uploaded file is
    kept in the same way: of it, ``file_name`` is what the person called it, and ``fetched_at`` when it was uploaded.
    """

    class State(models.TextChoices):
        WAITING = "waiting", pgettext_lazy("snapshot", "waiting")
        KEPT = "kept", pgettext_lazy("snapshot", "kept")
        FAILED = "failed", pgettext_lazy("snapshot", "failed")

    class Origin(models.TextChoices):
        FETCHED = "fetched", pgettext_lazy("snapshot", "fetched")
        UPLOADED = "uploaded", pgettext_lazy("snapshot", "uploaded by hand")

    source = models.ForeignKey(
        "claims.Source", verbose_name=_("source"), on_delete=models.PROTECT, related_name="snapshots"
    )
    origin = models.CharField(_("how it came"), max_length=10, choices=Origin.choices, default=Origin.FETCHED)
    file_name = models.CharField(_("name of the file"), max_length=255, blank=True)
    url = models.URLField(_("link"), max_length=2000, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.WAITING)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked for by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    asked_at = models.DateTimeField(_("asked for at"), auto_now_add=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    failure = models.CharField(_("why it failed"), max_length=30, blank=True)
    failure_detail = models.CharField(max_length=255, blank=True)
    fetched_at = models.DateTimeField(_("fetched at"), null=True, blank=True)
    final_url = models.TextField(_("last address"), blank=True)
    status_code = models.PositiveSmallIntegerField(_("status of the answer"), null=True, blank=True)
    hops = models.JSONField(_("redirects"), default=list, blank=True)
    headers = models.JSONField(_("headers"), default=list, blank=True)
    media_type = models.CharField(_("kind of file"), max_length=100, blank=True)
    size = models.PositiveBigIntegerField(_("size in bytes"), null=True, blank=True)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    text = models.TextField(_("text"), blank=True)

    class Meta:
        verbose_name = _("snapshot")
        verbose_name_plural = _("snapshots")
        ordering = ["-id"]
        indexes = [models.Index(fields=["source", "-id"], name="snapshot_of_source")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["waiting", "failed"], sha256="", fetched_at__isnull=True)
                | Q(state="kept", sha256__regex=r"^[0-9a-f]{64}$", fetched_at__isnull=False, size__isnull=False),
                name="snapshot_kept_with_its_hash",
            ),
            models.CheckConstraint(
                condition=(Q(origin="fetched") & ~Q(url="")) | Q(origin="uploaded", state="kept"),
                name="snapshot_came_in_one_way",
            ),
            models.CheckConstraint(condition=~Q(state="failed", failure=""), name="snapshot_failed_for_a_reason"),
            models.UniqueConstraint(
                fields=["source"], condition=Q(state="waiting"), name="snapshot_of_source_waiting_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}: {self.url or self.file_name}"
