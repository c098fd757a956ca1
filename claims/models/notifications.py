"""What people are told of, and what of it by e-mail."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Claim
from claims.models.exports import Export
from claims.models.imports import Import
from claims.models.notes import Note
from claims.models.webhooks import Webhook


class Sort(models.TextChoices):
    """What can happen that somebody is told of."""

    ASSIGNED = "assigned", _("A claim is assigned to me")
    RETURNED = "returned", _("My claim is returned or reopened")
    SUBMITTED = "submitted", _("A claim waits for an editor")
    APPROVED = "approved", _("My claim is approved")
    PUBLISHED = "published", _("My claim is published")
    CORRECTED = "corrected", _("My published claim is to be corrected")
    WITHDRAWN = "withdrawn", _("My published claim is withdrawn")
    MENTIONED = "mentioned", _("Somebody mentions me")
    REPLIED = "replied", _("Somebody replies in a thread I am in")
    NOTED = "noted", _("Somebody writes a note on my claim")
    RESOLVED = "resolved", _("A thread of mine is resolved")
    DUE_TOMORROW = "due_tomorrow", _("A claim of mine is due tomorrow")
    OVERDUE = "overdue", _("A claim of mine is overdue")
    ANSWER_OVERDUE = "answer_overdue", _("A publisher that I asked for a correction has not answered")
    PASSAGE_LOST = "passage_lost", _("A page no longer says what my claim cites")
    EXPORT_READY = "export_ready", _("A file that I asked for is ready")
    EXPORT_FAILED = "export_failed", _("A file that I asked for could not be made")
    IMPORT_DONE = "import_done", _("A file that I handed in has come in (administrators)")
    IMPORT_FAILED = "import_failed", _("A file that I handed in did not come in (administrators)")
    WEBHOOK_STOPPED = "webhook_stopped", _("A webhook does not answer for days (administrators)")


def read_last() -> Case:
    """What notifications are ordered by when those come first that were not read."""
    return Case(When(read_at__isnull=True, then=Value(0)), default=Value(1), output_field=models.IntegerField())


class Notification(models.Model):
    """One row per person, claim and sort of happening while it is unread; what follows is counted on it.

    Without ``claim`` it tells of a ``webhook``, an ``export`` or an ``incoming`` file. ``actor``, ``note`` and ``at``
    are those of the latest happening, ``due_at`` the deadline that it tells of. ``mailed_at`` is set when it was handed
    to e-mail, and empty again when more happens.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="notifications"
    )
    sort = models.CharField(_("what happened"), max_length=20, choices=Sort.choices)
    claim = models.ForeignKey(
        Claim, verbose_name=_("claim"), on_delete=models.CASCADE, null=True, related_name="notifications"
    )
    webhook = models.ForeignKey(
        Webhook, verbose_name=_("webhook"), on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    export = models.ForeignKey(
        Export, verbose_name=_("export"), on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    incoming = models.ForeignKey(
        Import, verbose_name=_("import"), on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    note = models.ForeignKey(
        Note, verbose_name=_("note"), on_delete=models.PROTECT, null=True, blank=True, related_name="notifications"
    )
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    count = models.PositiveIntegerField(_("how often"), default=1, db_default=1)
    due_at = models.DateTimeField(_("deadline"), null=True, blank=True)
    at = models.DateTimeField(_("at"), default=timezone.now)
    read_at = models.DateTimeField(_("read at"), null=True, blank=True)
    mailed_at = models.DateTimeField(_("mailed at"), null=True, blank=True)

    class Meta:
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")
        ordering = ["person", "-at", "-id"]
        indexes = [
            models.Index("person", read_last(), F("at").desc(), F("id").desc(), name="notification_in_order"),
            models.Index(fields=["claim"], name="notification_of_claim"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "claim", "sort"], condition=Q(read_at__isnull=True), name="notification_unread_once"
            ),
            models.CheckConstraint(condition=Q(sort__in=Sort.values), name="notification_sort_known"),
            models.CheckConstraint(
                condition=Q(claim__isnull=False, webhook__isnull=True, export__isnull=True, incoming__isnull=True)
                | Q(claim__isnull=True, webhook__isnull=False, export__isnull=True, incoming__isnull=True)
                | Q(claim__isnull=True, webhook__isnull=True, export__isnull=False, incoming__isnull=True)
                | Q(claim__isnull=True, webhook__isnull=True, export__isnull=True, incoming__isnull=False),
                name="notification_of_one_thing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.get_sort_display()}"

    @property
    def who(self) -> str:
        """The user name of the person who did it; empty for the program."""
        return self.actor.get_username() if self.actor else ""

    @property
    def is_unread(self) -> bool:
        return self.read_at is None


class NotificationChoice(models.Model):
    """What of their notifications a person gets by e-mail, and in which language; no row means nothing.

    ``unmailed`` are the sorts that they want in the page alone; what happened before ``since``, when they asked for
    e-mail, is not mailed.
    """

    class Mail(models.TextChoices):
        OFF = "off", _("No e-mail")
        AT_ONCE = "at_once", _("At once, as it happens")
        DAILY = "daily", _("Once a day, all together")

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="notification_choice",
    )
    mail = models.CharField(_("e-mail"), max_length=10, choices=Mail.choices, default=Mail.OFF)
    unmailed = ArrayField(models.CharField(max_length=20), verbose_name=_("not by e-mail"), default=list, blank=True)
    language = models.CharField(_("language"), max_length=12, blank=True)
    since = models.DateTimeField(_("since"), default=timezone.now)

    class Meta:
        verbose_name = _("choice of notifications")
        verbose_name_plural = _("choices of notifications")
        constraints = [
            models.CheckConstraint(
                condition=Q(mail__in=["off", "at_once", "daily"]), name="notification_choice_of_mail_known"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.get_mail_display()}"
