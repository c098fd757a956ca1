"""The claims of a document and the places in its text that express them."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.documents import Document, Revision
from claims.models.moments import EARLIEST, LATEST
from claims.models.tags import Tag
from claims.text.analysis import KINDS
from claims.workflow import DISMISSAL_REASONS, Status

if TYPE_CHECKING:
    from claims.models.history import ClaimEvent

STATUS_LABELS = {
    Status.PROPOSED: _("Proposed"),
    Status.QUEUED: _("In queue"),
    Status.CHECKING: _("Being checked"),
    Status.IN_REVIEW: _("In review"),
    Status.APPROVED: _("Approved"),
    Status.PUBLISHED: pgettext_lazy("claim status", "Published"),
    Status.DISMISSED: _("Dismissed"),
    Status.WITHDRAWN: _("Withdrawn"),
}
KIND_LABELS = {
    "quantity": _("quantity"),
    "time": _("time"),
    "event": _("event"),
    "state": _("state"),
    "comparison": _("comparison"),
    "cause": _("cause"),
    "role": _("role"),
    "law": _("law"),
    "announcement": _("announcement"),
    "record": _("record"),
    "other": pgettext_lazy("claim kind", "other"),
}
DISMISSAL_LABELS = {
    "opinion": _("opinion or value judgement"),
    "not_checkable": _("cannot be checked"),
    "trivial": _("not worth checking"),
    "duplicate": _("the same as another claim"),
    "splitter_error": _("wrongly split"),
    "out_of_scope": _("not our subject"),
}
#: Where a claim without a deadline stands in the order of the deadlines: behind all others.
NO_DEADLINE = datetime.datetime(9999, 1, 1, tzinfo=datetime.UTC)


def deadline_order() -> Coalesce:
    """What claims are ordered by when the earliest deadline comes first."""
    return Coalesce("due_at", Value(NO_DEADLINE, output_field=models.DateTimeField()))


class Claim(models.Model):
    """One atomic checkable statement of a document, with the status of the work on it.

    ``status`` changes through ``claims.services.moves`` alone. ``version`` grows with every change of the claim itself
    (status, wording, place, assignee, deadline), and forms send back the one they showed; evidence, notes and
    assessments leave it alone, and an assessment has a version of its own. ``reasons`` are those of the score:
    ``{"feature", "weight", "spans"}``; ``unresolved`` are ``{"word", "reason"}``. ``language`` is that of the document:
    a trigger fills it, so that a search finds the words by their stems.
    """

    #: What was written last into the history through this very instance.
    last_event: ClaimEvent | None = None

    class Origin(models.TextChoices):
        SPLITTER = "splitter", _("proposed by the program")
        PERSON = "person", _("added by a person")

    # Without an index of its own where another one begins with the column, and without a check of its own where the
    # database checks both together (migration 0037): each costs every claim that comes in.
    document = models.ForeignKey(
        Document,
        verbose_name=_("document"),
        on_delete=models.PROTECT,
        related_name="claims",
        db_index=False,
        db_constraint=False,
    )
    revision = models.ForeignKey(
        Revision, verbose_name=_("revision"), on_delete=models.PROTECT, related_name="claims", db_constraint=False
    )
    text = models.TextField(_("wording"))
    claimant = models.CharField(_("claimant"), max_length=300, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=[(k, KIND_LABELS[k]) for k in KINDS], default="other")
    check_worthiness = models.FloatField(_("check-worthiness"), default=0.0)
    reasons = models.JSONField(_("reasons of the score"), default=list, blank=True)
    unresolved = models.JSONField(_("left open by the article"), default=list, blank=True)
    position = models.PositiveIntegerField(_("place in the text"), default=0)
    origin = models.CharField(_("origin"), max_length=10, choices=Origin.choices, default=Origin.SPLITTER)
    splitter = models.CharField(_("splitter"), max_length=100, blank=True)
    status = models.CharField(
        _("status"), max_length=20, choices=[(s.value, w) for s, w in STATUS_LABELS.items()], default=Status.PROPOSED
    )
    dismissed_as = models.CharField(
        _("dismissed as"), max_length=20, blank=True, choices=[(r, DISMISSAL_LABELS[r]) for r in DISMISSAL_REASONS]
    )
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned to"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="assigned_claims",
        db_index=False,
    )
    due_at = models.DateTimeField(_("deadline"), null=True, blank=True)
    tags = models.ManyToManyField(Tag, verbose_name=_("tags"), related_name="claims", blank=True)
    language = models.CharField(_("language"), max_length=12, blank=True, editable=False)
    version = models.PositiveIntegerField(_("version"), default=1)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("added by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="added_claims",
        db_index=False,
    )
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ["document", "position", "id"]
        indexes = [
            models.Index(fields=["document", "position", "id"], name="claim_in_text_order"),
            models.Index(fields=["status", "-id"], name="claim_by_status"),
            models.Index(fields=["assignee", "status"], name="claim_by_assignee"),
            models.Index(fields=["-check_worthiness", "-id"], name="claim_by_score"),
            models.Index(fields=["-updated_at", "-id"], name="claim_by_last_change"),
            models.Index(deadline_order(), F("id"), name="claim_by_deadline"),
            models.Index(fields=["created_by"], condition=Q(created_by__isnull=False), name="claim_of_author"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="claim_has_a_wording"),
            models.CheckConstraint(condition=Q(status__in=[s.value for s in Status]), name="claim_status_known"),
            models.CheckConstraint(condition=Q(kind__in=list(KINDS)), name="claim_kind_known"),
            models.CheckConstraint(
                condition=Q(check_worthiness__gte=0, check_worthiness__lte=1), name="claim_score_from_0_to_1"
            ),
            models.CheckConstraint(
                condition=Q(status=Status.DISMISSED) ^ Q(dismissed_as=""), name="claim_dismissed_with_a_reason"
            ),
            models.CheckConstraint(
                condition=Q(status__in=[Status.PROPOSED, Status.QUEUED, Status.DISMISSED, Status.WITHDRAWN])
                | Q(assignee__isnull=False),
                name="claim_in_work_has_an_assignee",
            ),
            models.CheckConstraint(condition=Q(due_at__gte=EARLIEST, due_at__lt=LATEST), name="claim_due_at_a_moment"),
        ]

    def __str__(self) -> str:
        return self.text

    def get_absolute_url(self) -> str:
        return reverse("claim", args=[self.pk])


class Anchor(models.Model):
    """One span of one revision that expresses a claim, in code points, with its W3C quote.

    A PostgreSQL trigger refuses a quote that is not what stands at the offsets. ``is_primary`` is false for the
    other places where the article says the same.
    """

    claim = models.ForeignKey(
        Claim, verbose_name=_("claim"), on_delete=models.CASCADE, related_name="anchors", db_index=False
    )
    # The trigger that compares the quote refuses a text that is not there, and no text is ever deleted.
    revision = models.ForeignKey(
        Revision, verbose_name=_("revision"), on_delete=models.PROTECT, related_name="anchors", db_constraint=False
    )
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    exact = models.TextField(_("quote"))
    prefix = models.TextField(_("text before"), blank=True)
    suffix = models.TextField(_("text after"), blank=True)
    is_primary = models.BooleanField(_("expresses the claim"), default=True)

    class Meta:
        verbose_name = _("anchor")
        verbose_name_plural = _("anchors")
        ordering = ["claim", "-is_primary", "start"]
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="anchor_is_a_span"),
            models.UniqueConstraint(fields=["claim", "revision", "start", "end"], name="anchor_once"),
        ]

    def __str__(self) -> str:
        return f"{self.start}-{self.end}: {self.exact}"
