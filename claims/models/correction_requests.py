"""What the newsroom asked the publishers of articles to put right."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.claims import Claim
from claims.models.documents import Document
from claims.models.snapshots import Snapshot
from claims.models.withdrawals import Withdrawable, withdrawn_with_a_reason


class Channel(models.TextChoices):
    """The way a letter took, and an answer."""

    EMAIL = "email", _("by e-mail")
    FORM = "form", _("by a form on their site")
    PHONE = "phone", _("by telephone")
    LETTER = "letter", _("by letter")
    SOCIAL = "social", _("by social media")


class CorrectionRequest(Withdrawable):
    """One time that the publisher of an article was asked to correct it, because of some of its claims.

    Whom it went to, when and how stays as it was told: PostgreSQL refuses to change it, to delete the row, and to
    change ``outcome`` without the act that tells it. ``outcome`` is empty while the request is open. ``due_on`` is the
    day on which an answer is awaited, ``told_due_on`` the one of which ``handler`` was told that it has passed. A
    request that was none is withdrawn with a reason. ``version`` grows with every act.
    """

    class Outcome(models.TextChoices):
        CORRECTED = "corrected", pgettext_lazy("outcome of a request", "corrected")
        PARTLY = "partly", pgettext_lazy("outcome of a request", "partly corrected")
        REFUSED = "refused", pgettext_lazy("outcome of a request", "refused")
        SILENT = "silent", pgettext_lazy("outcome of a request", "no answer")

    document = models.ForeignKey(
        Document, verbose_name=_("document"), on_delete=models.PROTECT, related_name="correction_requests"
    )
    claims = models.ManyToManyField(Claim, verbose_name=_("claims"), related_name="correction_requests")
    publisher = models.CharField(_("publisher"), max_length=200)
    recipient = models.CharField(_("who was asked"), max_length=200)
    channel = models.CharField(_("how"), max_length=10, choices=Channel.choices)
    address = models.CharField(_("address"), max_length=500, blank=True)
    language = models.CharField(_("language"), max_length=12)
    asked_at = models.DateTimeField(_("asked at"))
    due_on = models.DateField(_("answer awaited by"))
    handler = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("looked after by"), on_delete=models.PROTECT, related_name="+"
    )
    told_due_on = models.DateField(null=True, blank=True, editable=False)
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome.choices, blank=True)
    corrected_on = models.DateField(_("corrected on"), null=True, blank=True)
    proof = models.ForeignKey(
        Snapshot, verbose_name=_("proof"), on_delete=models.PROTECT, null=True, blank=True, related_name="proves"
    )
    closed_at = models.DateTimeField(_("closed at"), null=True, blank=True)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked by"), on_delete=models.PROTECT, related_name="+"
    )
    created_at = models.DateTimeField(_("added at"), auto_now_add=True)

    class Meta:
        verbose_name = _("request for correction")
        verbose_name_plural = _("requests for correction")
        ordering = ["-asked_at", "-id"]
        indexes = [
            models.Index(
                fields=["due_on"], condition=Q(outcome="", withdrawn_at__isnull=True), name="request_open_by_due_day"
            ),
            models.Index(fields=["-asked_at", "-id"], name="request_by_time"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(publisher="") & ~Q(recipient=""), name="request_says_whom_of_which_publisher"
            ),
            models.CheckConstraint(condition=Q(channel__in=Channel.values), name="request_channel_known"),
            models.CheckConstraint(
                condition=Q(outcome="", closed_at__isnull=True, proof__isnull=True, corrected_on__isnull=True)
                | Q(outcome__in=["corrected", "partly"], closed_at__isnull=False)
                | Q(outcome__in=["refused", "silent"], closed_at__isnull=False, corrected_on__isnull=True),
                name="request_closed_with_an_outcome",
            ),
            withdrawn_with_a_reason("request"),
        ]

    def __str__(self) -> str:
        return f"{self.publisher}: {self.get_outcome_display() or pgettext_lazy('state of a request', 'open')}"

    @property
    def is_open(self) -> bool:
        return not self.outcome and self.withdrawn_at is None

    @property
    def is_overdue(self) -> bool:
        """Whether the day on which an answer was awaited has passed, in the newsroom's zone."""
        return self.is_open and self.due_on < today()


class RequestEvent(models.Model):
    """One act on a request for correction, with the words that were sent or came. Append-only.

    ``said_at`` is when the letter went out or the answer came, ``at`` when that was written down. ``is_mailed``: the
    program was asked to send it, to ``address``; a later ``sent`` or ``not_sent`` with its id in ``data`` says whether
    the mail server took it, and ``again`` that it was tried once more. ``whom`` is who was written to, or who
    answered. ``snapshot`` is what was kept of the article's page, ``takes_back`` the answer that was none of this
    request. ``data`` keeps what else is to be told: of the first letter what each claim said and was rated, of a
    closing the outcome.
    """

    class Action(models.TextChoices):
        ASK = "ask", _("asked for a correction")
        REMIND = "remind", _("reminded them")
        SENT = "sent", _("sent the letter")
        NOT_SENT = "not_sent", _("could not send the letter")
        AGAIN = "again", _("had the letter sent again")
        ANSWER = "answer", _("wrote down an answer")
        TAKE_BACK = "take_back", _("took an answer back")
        LOOK = "look", _("kept the article as it is now")
        POSTPONE = "postpone", _("set another day for the answer")
        CLOSE = "close", _("closed the request")
        REOPEN = "reopen", _("reopened the request")
        WITHDRAW = "withdraw", _("withdrew the request")

    request = models.ForeignKey(
        CorrectionRequest, verbose_name=_("request for correction"), on_delete=models.PROTECT, related_name="events"
    )
    action = models.CharField(_("act"), max_length=10, choices=Action.choices)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="+"
    )
    said_at = models.DateTimeField(_("sent or received at"))
    whom = models.CharField(_("who"), max_length=200, blank=True)
    channel = models.CharField(_("how"), max_length=10, choices=Channel.choices, blank=True)
    address = models.CharField(_("address"), max_length=500, blank=True)
    is_mailed = models.BooleanField(_("sent by the program"), default=False)
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    body = models.TextField(_("words"), blank=True)
    snapshot = models.ForeignKey(
        Snapshot, verbose_name=_("snapshot"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    takes_back = models.OneToOneField(
        "self", verbose_name=_("takes back"), on_delete=models.PROTECT, null=True, blank=True, related_name="taken_back"
    )
    data = models.JSONField(_("details"), default=dict, blank=True)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("act on a request")
        verbose_name_plural = _("history of the requests")
        ordering = ["request", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(action__in=["ask", "remind", "answer"], body=""), name="request_event_says_something"
            ),
            models.CheckConstraint(
                condition=Q(is_mailed=False) | (Q(channel="email", action__in=["ask", "remind"]) & ~Q(address="")),
                name="request_event_mailed_to_an_address",
            ),
            models.CheckConstraint(
                condition=Q(action="take_back", takes_back__isnull=False)
                | (~Q(action="take_back") & Q(takes_back__isnull=True)),
                name="request_event_takes_back_an_answer",
            ),
            models.CheckConstraint(
                condition=~Q(action="look", snapshot__isnull=True), name="request_event_look_has_a_snapshot"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.action}: {self.request}"


class LetterTemplate(models.Model):
    """The words of a letter to a publisher in one language, as this newsroom writes them.

    Where there is none, the program's own stand (``claims.wording.letters``). ``{names}`` in it stand for what
    ``claims.report.letters`` puts in.
    """

    class Occasion(models.TextChoices):
        FIRST = "first", _("first letter")
        REMINDER = "reminder", _("reminder")

    occasion = models.CharField(_("occasion"), max_length=10, choices=Occasion.choices)
    language = models.CharField(_("language"), max_length=12)
    subject = models.CharField(_("subject"), max_length=300)
    body = models.TextField(_("words"))
    changed_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        verbose_name = _("letter template")
        verbose_name_plural = _("letter templates")
        ordering = ["language", "occasion"]
        constraints = [
            models.UniqueConstraint(fields=["occasion", "language"], name="letter_template_once"),
            models.CheckConstraint(
                condition=Q(occasion__in=["first", "reminder"]) & ~Q(subject="") & ~Q(body=""),
                name="letter_template_says_something",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_occasion_display()} ({self.language})"


def today() -> datetime.date:
    """The day it is where the newsroom is."""
    return timezone.localdate(timezone=timezone.get_default_timezone())
