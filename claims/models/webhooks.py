"""Whom the program tells what was published, and what came of telling it."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.publications import Publication


class WebhookEvent(models.TextChoices):
    """What can happen to published claims, under the names that receivers know it by."""

    PUBLISHED = "claims.published", _("Claims were published")
    MINOR_EDIT = "claims.minor_edit", _("Published claims were edited in small things")
    CORRECTED = "claims.corrected", _("Published claims were corrected")
    LABEL_CHANGED = "claims.label_changed", _("Published claims got another rating")
    WITHDRAWN = "claims.withdrawn", _("Published claims were withdrawn")


#: What a receiver gets when an administrator tries it out.
TEST_EVENT = "webhook.test"


class Webhook(models.Model):
    """An address that is told of publications. Its secret is made from ``nonce`` and the newsroom's key, and not kept.

    The secret of ``former_nonce`` is good until ``former_until``. ``failing_since`` is empty once a delivery arrived,
    ``stopped_at`` is when the program gave it up.
    """

    name = models.CharField(_("name"), max_length=100, unique=True)
    url = models.URLField(_("address"), max_length=2000)
    events = ArrayField(
        models.CharField(max_length=30, choices=WebhookEvent.choices), verbose_name=_("is told when"), default=list
    )
    is_active = models.BooleanField(_("is told"), default=True)
    nonce = models.CharField(max_length=64, editable=False)
    former_nonce = models.CharField(max_length=64, blank=True, editable=False)
    former_until = models.DateTimeField(_("former secret valid until"), null=True, blank=True, editable=False)
    failing_since = models.DateTimeField(_("failing since"), null=True, blank=True, editable=False)
    stopped_at = models.DateTimeField(_("given up at"), null=True, blank=True, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("made by"), on_delete=models.PROTECT, editable=False, related_name="+"
    )
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(events__contained_by=WebhookEvent.values), name="webhook_knows_its_events"
            ),
            models.CheckConstraint(
                condition=Q(is_active=False) | Q(stopped_at__isnull=True), name="webhook_given_up_is_not_told"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Delivery(models.Model):
    """One message to one webhook: ``body`` is what is signed and sent, the same at every try.

    ``tries_left`` counts down; ``next_at`` is when it is tried next.
    """

    class State(models.TextChoices):
        WAITING = "waiting", pgettext_lazy("delivery", "waiting")
        DELIVERED = "delivered", pgettext_lazy("delivery", "delivered")
        FAILED = "failed", pgettext_lazy("delivery", "failed")

    webhook = models.ForeignKey(Webhook, verbose_name=_("webhook"), on_delete=models.PROTECT, related_name="deliveries")
    event = models.CharField(_("event"), max_length=30, choices=[*WebhookEvent.choices, (TEST_EVENT, _("A test"))])
    publication = models.ForeignKey(
        Publication, verbose_name=_("publication"), on_delete=models.PROTECT, null=True, related_name="deliveries"
    )
    message_id = models.CharField(_("number of the message"), max_length=40, unique=True)
    body = models.TextField(_("message"))
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)
    tries_left = models.PositiveSmallIntegerField(_("tries left"))
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    next_at = models.DateTimeField(_("tried next at"), null=True, blank=True)
    done_at = models.DateTimeField(_("done at"), null=True, blank=True)

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(event=TEST_EVENT, publication__isnull=True)
                | Q(event__in=WebhookEvent.values, publication__isnull=False),
                name="delivery_tells_of_a_publication",
            ),
            models.CheckConstraint(
                condition=Q(state="waiting", done_at__isnull=True)
                | Q(state__in=["delivered", "failed"], done_at__isnull=False),
                name="delivery_done_when_it_is_over",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.webhook}: {self.get_event_display()}"


class DeliveryTry(models.Model):
    """One time that a message was sent: ``failure`` is a key of ``claims.wording.FETCH_FAILURES``, empty on success.

    ``milliseconds`` is how long it took, ``answer`` the beginning of what the receiver said.
    """

    delivery = models.ForeignKey(
        Delivery, verbose_name=_("delivery"), on_delete=models.CASCADE, related_name="all_tries"
    )
    at = models.DateTimeField(_("at"), auto_now_add=True)
    milliseconds = models.PositiveIntegerField(_("milliseconds"))
    status_code = models.PositiveSmallIntegerField(_("status of the answer"), null=True)
    failure = models.CharField(_("why it failed"), max_length=30, blank=True)
    failure_detail = models.CharField(max_length=255, blank=True)
    answer = models.TextField(_("answer"), blank=True)

    class Meta:
        verbose_name = _("try of a delivery")
        verbose_name_plural = _("tries of deliveries")
        ordering = ["id"]

    def __str__(self) -> str:
        return f"{self.delivery}: {self.at:%Y-%m-%d %H:%M:%S}"
