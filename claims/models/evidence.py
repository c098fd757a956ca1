"""Where a verdict comes from: the passages of sources that speak for or against a claim."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.claims import Claim
from claims.models.sources import Source
from claims.models.withdrawals import Withdrawable, withdrawn_with_a_reason


class Evidence(Withdrawable):
    """A passage of a source with its stance towards a claim. Withdrawn with a reason, never deleted.

    ``position`` orders the pieces of a claim, from 1, as people put them. ``question``, ``answer`` and ``medium`` are
    what AVeriTeC asks of its annotators (Schlichtkrull et al. 2023): what one would have to know, what the passage
    answers, and in what form the source gives it. ``quote_state`` tells whether the snapshot says the passage, and
    ``quote_start`` and ``quote_end`` where: half-open, in code points of the snapshot's text. ``page_state`` tells what
    the latest check of the page (``SnapshotCheck``) found of it, empty before the first.
    """

    class Stance(models.TextChoices):
        SUPPORTS = "supports", _("supports")
        REFUTES = "refutes", _("refutes")
        CONTEXT = "context", pgettext_lazy("stance", "context")

    class Medium(models.TextChoices):
        WEB_TEXT = "web_text", _("text of a page")
        PDF = "pdf", _("PDF")
        TABLE = "table", _("table")
        METADATA = "metadata", _("data about a file")
        IMAGE = "image", _("image or graphic")
        VIDEO = "video", _("video")
        AUDIO = "audio", _("sound")
        OTHER = "other", pgettext_lazy("medium", "other")

    class QuoteState(models.TextChoices):
        UNKNOWN = "unknown", _("not looked for")
        FOUND = "found", _("found in the snapshot")
        MISSING = "missing", _("not found in the snapshot")

    class PageState(models.TextChoices):
        UNCHANGED = "unchanged", _("the page says the same as when it was cited")
        CHANGED = "changed", _("the page has changed, the passage still stands there")
        LOST = "lost", _("the page has changed, the passage no longer stands there")
        GONE = "gone", _("the page is gone")
        UNREACHED = "unreached", _("the page was not reached")

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="evidence")
    source = models.ForeignKey(Source, verbose_name=_("source"), on_delete=models.PROTECT, related_name="evidence")
    snapshot = models.ForeignKey(
        "claims.Snapshot",
        verbose_name=_("snapshot"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="evidence",
    )
    quote = models.TextField(_("quoted passage"))
    stance = models.CharField(_("stance"), max_length=10, choices=Stance.choices)
    is_primary = models.BooleanField(_("primary source"), default=False)
    comment = models.TextField(_("what it shows"), blank=True)
    locator = models.CharField(_("where in the source"), max_length=200, blank=True)
    question = models.TextField(_("question that it answers"), blank=True)
    answer = models.TextField(_("answer"), blank=True)
    medium = models.CharField(_("medium"), max_length=10, choices=Medium.choices, blank=True)
    position = models.PositiveIntegerField(_("place in the order"), default=0)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    quote_state = models.CharField(
        _("passage in the snapshot"), max_length=10, choices=QuoteState.choices, default=QuoteState.UNKNOWN
    )
    quote_start = models.PositiveIntegerField(_("start of the passage"), null=True, blank=True)
    quote_end = models.PositiveIntegerField(_("end of the passage"), null=True, blank=True)
    page_state = models.CharField(_("page since then"), max_length=10, choices=PageState.choices, blank=True)
    page_checked_at = models.DateTimeField(_("page checked at"), null=True, blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("added by"), on_delete=models.PROTECT, related_name="evidence"
    )
    created_at = models.DateTimeField(_("added at"), auto_now_add=True)

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ["claim", "position", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(quote=""), name="evidence_has_a_quote"),
            models.CheckConstraint(
                condition=Q(stance__in=["supports", "refutes", "context"]), name="evidence_stance_known"
            ),
            models.CheckConstraint(condition=~Q(question="") | Q(answer=""), name="evidence_answer_to_a_question"),
            models.CheckConstraint(
                condition=Q(
                    medium__in=["", "web_text", "pdf", "table", "metadata", "image", "video", "audio", "other"]
                ),
                name="evidence_medium_known",
            ),
            models.CheckConstraint(
                condition=Q(quote_state__in=["unknown", "missing"], quote_start__isnull=True, quote_end__isnull=True)
                | Q(quote_state="found", quote_start__isnull=False, quote_end__gt=F("quote_start")),
                name="evidence_quote_found_at_a_place",
            ),
            models.CheckConstraint(
                condition=Q(page_state="", page_checked_at__isnull=True)
                | Q(
                    page_state__in=["unchanged", "changed", "lost", "gone", "unreached"], page_checked_at__isnull=False
                ),
                name="evidence_page_state_of_a_check",
            ),
            withdrawn_with_a_reason("evidence"),
        ]

    def __str__(self) -> str:
        return f"{self.get_stance_display()}: {self.source}"
