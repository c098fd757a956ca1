"""Files that workers make for people to download."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Export(models.Model):
    """A file that one person asked for: which form, of which claims, how far it is, where it lies.

    ``filters`` are the fields of ``claims.queries.filters.ClaimFilters`` that narrow it, ``query`` the same as the
    table's address has them, ``chosen`` in the words of whoever asked; all are empty where everything goes out.
    ``done`` of ``total`` claims or reports are written. ``failure`` is a key of ``claims.wording.EXPORT_FAILURES``,
    ``file`` the name in the storage for exports, told before anything is stored there. A week after ``ended_at`` row
    and file are deleted.
    """

    class Form(models.TextChoices):
        CSV = "csv", _("Claims as CSV")
        XLSX = "xlsx", _("Claims as a spreadsheet (XLSX)")
        JSONL = "jsonl", _("Articles with their claims as JSON Lines")
        REPORTS_PDF = "reports_pdf", _("Published reports as PDF (in a ZIP)")
        REPORTS_DOCX = "reports_docx", _("Published reports for Word (in a ZIP)")
        REPORTS_HTML = "reports_html", _("Published reports as HTML (in a ZIP)")
        REPORTS_JSON = "reports_json", _("Published reports as data, with their hashes (in a ZIP)")
        WARC = "warc", _("Pages that published reports cite (WARC)")

    class State(models.TextChoices):
        WAITING = "waiting", pgettext_lazy("export", "waiting")
        MAKING = "making", pgettext_lazy("export", "being made")
        READY = "ready", pgettext_lazy("export", "ready")
        FAILED = "failed", pgettext_lazy("export", "failed")
        CANCELED = "canceled", pgettext_lazy("export", "canceled")

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="exports"
    )
    form = models.CharField(_("form"), max_length=20, choices=Form.choices)
    filters = models.JSONField(_("filters"), default=dict, blank=True)
    query = models.TextField(blank=True)
    chosen = models.TextField(_("which claims"), blank=True)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.WAITING)
    done = models.PositiveIntegerField(_("written"), default=0)
    total = models.PositiveIntegerField(_("of"), default=0)
    failure = models.CharField(_("why it failed"), max_length=30, blank=True)
    file = models.CharField(max_length=100, blank=True)
    size = models.PositiveBigIntegerField(_("size in bytes"), null=True, blank=True)
    asked_at = models.DateTimeField(_("asked for at"), auto_now_add=True)
    ended_at = models.DateTimeField(_("ended at"), null=True, blank=True)

    class Meta:
        verbose_name = _("export")
        verbose_name_plural = _("exports")
        ordering = ["-id"]
        indexes = [models.Index(fields=["person", "-id"], name="export_of_person")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="ready", size__isnull=False) & ~Q(file="") | ~Q(state="ready") & Q(size=None),
                name="export_ready_with_its_file",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["waiting", "making"], ended_at__isnull=True)
                | Q(state__in=["ready", "failed", "canceled"], ended_at__isnull=False),
                name="export_ended_when_it_is_over",
            ),
            models.CheckConstraint(condition=~Q(state="failed", failure=""), name="export_failed_for_a_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.get_form_display()}: {self.chosen}" if self.chosen else str(self.get_form_display())

    @property
    def is_under_way(self) -> bool:
        return self.state in (self.State.WAITING, self.State.MAKING)

    @property
    def file_name(self) -> str:
        """What the file is called where it is saved: what it holds, and the day on which it was made."""
        kind, _dot, ending = ENDINGS[self.form].partition(".")
        day = f"{self.ended_at:%Y-%m-%d}" if self.ended_at else "now"
        return f"{kind}-{day}.{ending}"


#: What the file of each form is called, without its day.
ENDINGS = {
    "csv": "claims.csv",
    "xlsx": "claims.xlsx",
    "jsonl": "documents.jsonl",
    "reports_pdf": "reports-pdf.zip",
    "reports_docx": "reports-docx.zip",
    "reports_html": "reports-html.zip",
    "reports_json": "reports-json.zip",
    "warc": "evidence.warc.gz",
}
