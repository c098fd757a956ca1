"""What people say to each other about a claim."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Anchor, Claim
from claims.models.evidence import Evidence


class Thread(models.Model):
    """Notes that answer each other: on a claim, on one of its places in the article, or on a piece of its evidence.

    An anchor that was taken away may come back by an undo under its old id, so the thread keeps the id, without a
    constraint, and in ``quote`` the words that the anchor had. ``is_return`` is set where the first note is the
    comment that sent the claim back to its checker.
    """

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="threads")
    anchor = models.ForeignKey(
        Anchor,
        verbose_name=_("place in the article"),
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        blank=True,
        related_name="threads",
    )
    quote = models.TextField(_("words of the article"), blank=True)
    evidence = models.ForeignKey(
        Evidence, verbose_name=_("evidence"), on_delete=models.PROTECT, null=True, blank=True, related_name="threads"
    )
    is_return = models.BooleanField(_("sent the claim back"), default=False)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    resolved_at = models.DateTimeField(_("resolved at"), null=True, blank=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("resolved by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="resolved_threads",
    )

    class Meta:
        verbose_name = _("thread")
        verbose_name_plural = _("threads")
        ordering = ["claim", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(anchor__isnull=True) | Q(evidence__isnull=True), name="thread_on_one_thing"
            ),
            models.CheckConstraint(condition=Q(anchor__isnull=True) ^ ~Q(quote=""), name="thread_on_a_place_quotes_it"),
            models.CheckConstraint(
                condition=Q(resolved_at__isnull=True, resolved_by__isnull=True)
                | Q(resolved_at__isnull=False, resolved_by__isnull=False),
                name="thread_resolved_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}: {self.quote or self.claim_id}"


class Note(models.Model):
    """A comment in a thread. Never changed: what was said stays said.

    ``mentions`` are the user names, as they stand in it, of the people it is addressed to.
    """

    thread = models.ForeignKey(Thread, verbose_name=_("thread"), on_delete=models.PROTECT, related_name="notes")
    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), on_delete=models.PROTECT, related_name="notes"
    )
    body = models.TextField(_("note"))
    mentions = ArrayField(
        models.CharField(max_length=150), verbose_name=_("mentioned people"), default=list, blank=True, editable=False
    )
    created_at = models.DateTimeField(_("written at"), auto_now_add=True)

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        ordering = ["claim", "id"]
        constraints = [models.CheckConstraint(condition=~Q(body=""), name="note_has_a_body")]

    def __str__(self) -> str:
        return self.body
