"""Files of documents with their claims that administrators hand in for workers to check and bring in."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Import(models.Model):
    """A file in JSON Lines on its way in: first it is checked, then, if its person says so, brought in whole.

    ``read`` of ``size`` bytes are read; ``documents``, ``claims``, ``present`` and ``refused`` are those of
    ``claims.services.exchange.bringing.Brought``. ``bad_lines`` tells of the first lines that were refused, each with
    the fields of ``BadLine``. ``failure`` is a key of ``claims.wording.IMPORT_FAILURES``, ``file`` the name in the
    storage for exports, empty once the file is deleted. ``moved_at`` is when ``state`` last changed.
    """

    class State(models.TextChoices):
        WAITING = "waiting", pgettext_lazy("import", "waiting")
        CHECKING = "checking", pgettext_lazy("import", "being checked")
        CHECKED = "checked", pgettext_lazy("import", "checked")
        ASKED = "asked", pgettext_lazy("import", "waiting to come in")
        BRINGING = "bringing", pgettext_lazy("import", "coming in")
        DONE = "done", pgettext_lazy("import", "brought in")
        FAILED = "failed", pgettext_lazy("import", "failed")
        CANCELED = "canceled", pgettext_lazy("import", "canceled")

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="imports"
    )
    name = models.CharField(_("file"), max_length=200)
    file = models.CharField(max_length=100, blank=True)
    size = models.PositiveBigIntegerField(_("size in bytes"))
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.WAITING)
    skips_bad = models.BooleanField(_("without bad lines"), default=False)
    is_again = models.BooleanField(_("what is here already comes in too"), default=False)
    read = models.PositiveBigIntegerField(_("bytes read"), default=0)
    documents = models.PositiveIntegerField(_("documents"), default=0)
    claims = models.PositiveIntegerField(_("claims"), default=0)
    present = models.PositiveIntegerField(_("here already"), default=0)
    refused = models.PositiveIntegerField(_("bad lines"), default=0)
    bad_lines = models.JSONField(default=list, blank=True)
    failure = models.CharField(_("why it failed"), max_length=30, blank=True)
    handed_in_at = models.DateTimeField(_("handed in at"), auto_now_add=True)
    moved_at = models.DateTimeField(_("last moved at"))

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(state="failed", failure=""), name="import_failed_for_a_reason"),
            models.CheckConstraint(
                condition=Q(state__in=["done", "failed", "canceled"]) | ~Q(file=""), name="import_has_its_file"
            ),
            models.CheckConstraint(
                condition=~Q(state="done") | Q(refused=0) | Q(skips_bad=True), name="import_whole_or_not_at_all"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_under_way(self) -> bool:
        """Whether a worker is at it or will be."""
        return self.state in UNDER_WAY

    @property
    def has_something_new(self) -> bool:
        """Whether anything is there that may come in, be it once more."""
        return bool(self.documents or self.present)


#: A worker is at them, or will be.
UNDER_WAY = (Import.State.WAITING, Import.State.CHECKING, Import.State.ASKED, Import.State.BRINGING)
#: Nothing more happens to them.
OVER = (Import.State.DONE, Import.State.FAILED, Import.State.CANCELED)
