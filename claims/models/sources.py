"""Where evidence comes from."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Source(models.Model):
    """What evidence is taken from: a page by its link, a file, or something offline by its citation.

    ``url`` is the link as it was given, ``canonical_url`` what the links of one page share: a page is kept once.
    ``with_whom`` and ``held_on`` tell of a call or an interview who spoke and when; ``citation`` where something
    offline is found (pages, ISBN, archive mark).
    """

    class Sort(models.TextChoices):
        PAGE = "page", _("page on the web")
        FILE = "file", _("file")
        BOOK = "book", _("book")
        PRINT = "print", _("newspaper or journal on paper")
        BROADCAST = "broadcast", _("radio or television")
        RECORD = "record", _("official record on paper")
        INTERVIEW = "interview", _("interview")
        CALL = "call", _("telephone call")
        LETTER = "letter", _("letter or e-mail")
        OTHER = "other", pgettext_lazy("source", "something else")

    sort = models.CharField(_("sort"), max_length=10, choices=Sort.choices, default=Sort.OTHER)
    url = models.URLField(_("link"), max_length=2000, blank=True)
    canonical_url = models.CharField(_("link without what may differ"), max_length=2000, blank=True, editable=False)
    title = models.CharField(_("title"), max_length=500)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    author = models.CharField(_("author"), max_length=200, blank=True)
    published_on = models.DateField(_("published on"), null=True, blank=True)
    with_whom = models.CharField(_("with whom"), max_length=200, blank=True)
    held_on = models.DateField(_("held on"), null=True, blank=True)
    citation = models.CharField(_("where it is found"), max_length=500, blank=True)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("added by"), on_delete=models.PROTECT, related_name="sources"
    )
    created_at = models.DateTimeField(_("added at"), auto_now_add=True)

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["title", "id"]
        constraints = [
            models.UniqueConstraint(fields=["canonical_url"], condition=~Q(canonical_url=""), name="source_page_once"),
            models.CheckConstraint(condition=~Q(title=""), name="source_has_a_title"),
            models.CheckConstraint(condition=Q(url="") | Q(url__regex=r"^https?://"), name="source_link_is_http"),
            models.CheckConstraint(condition=~(Q(url="") ^ Q(canonical_url="")), name="source_link_with_its_form"),
            models.CheckConstraint(condition=~Q(sort="page", url=""), name="source_page_has_a_link"),
            models.CheckConstraint(
                condition=Q(
                    sort__in=[
                        *("page", "file", "book", "print", "broadcast"),
                        *("record", "interview", "call", "letter", "other"),
                    ]
                ),
                name="source_sort_known",
            ),
            models.CheckConstraint(
                condition=~Q(sort__in=["interview", "call"]) | (~Q(with_whom="") & Q(held_on__isnull=False)),
                name="source_talk_with_whom_and_when",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class SourceEvent(models.Model):
    """One act on what is known of a source. Append-only, as the history of claims.

    ``data`` keeps what the act replaced: ``{"title": {"old": ..., "new": ...}}``, dates in ISO 8601. ``actor`` is
    null where the program read it from the page.
    """

    source = models.ForeignKey(Source, verbose_name=_("source"), on_delete=models.PROTECT, related_name="events")
    action = models.CharField(_("act"), max_length=30)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="source_events",
    )
    data = models.JSONField(_("details"), default=dict, blank=True)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("act on a source")
        verbose_name_plural = _("history of the sources")
        ordering = ["source", "id"]

    def __str__(self) -> str:
        return f"{self.action}: {self.source}"
