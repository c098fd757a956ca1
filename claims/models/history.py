"""The history that nobody can rewrite."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.models.claims import STATUS_LABELS, Claim
from claims.models.documents import Document

_STATUSES = [(s.value, words) for s, words in STATUS_LABELS.items()]


class ClaimEvent(models.Model):
    """One act on a claim. Append-only: a PostgreSQL trigger refuses UPDATE, DELETE and TRUNCATE.

    ``actor`` is null for the program. ``from_status`` and ``to_status`` are equal where the act does not move the
    claim. ``data`` keeps what the act replaced, e.g. ``{"text": {"old": ..., "new": ...}}``.
    """

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="events")
    action = models.CharField(_("act"), max_length=30)
    from_status = models.CharField(_("from"), max_length=20, choices=_STATUSES, blank=True)
    to_status = models.CharField(_("to"), max_length=20, choices=_STATUSES)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claim_events",
        db_index=False,
    )
    reason = models.TextField(_("reason"), blank=True)
    data = models.JSONField(_("details"), default=dict, blank=True)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("history")
        ordering = ["claim", "id"]
        indexes = [
            models.Index(fields=["actor", "-id"], name="event_of_person"),
            # What the newsroom's figures count, without the rows themselves: they hold the words that were replaced.
            models.Index(
                fields=["action", "at"],
                include=["id", "claim", "from_status", "to_status", "actor"],
                name="event_by_act",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.action}: {self.from_status} -> {self.to_status}"


class DocumentEvent(models.Model):
    """One act on what is known of a document. Append-only, as the history of claims.

    ``data`` keeps what the act replaced: ``{"title": {"old": ..., "new": ...}}``, the date in ISO 8601.
    """

    document = models.ForeignKey(Document, verbose_name=_("document"), on_delete=models.PROTECT, related_name="events")
    action = models.CharField(_("act"), max_length=30)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="document_events"
    )
    data = models.JSONField(_("details"), default=dict, blank=True)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("act on a document")
        verbose_name_plural = _("history of the documents")
        ordering = ["document", "id"]

    def __str__(self) -> str:
        return f"{self.action}: {self.document}"
