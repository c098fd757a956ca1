"""Whom the newsroom asked about a claim."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.claims import Claim
from claims.models.withdrawals import Withdrawable, withdrawn_with_a_reason


class Contact(Withdrawable):
    """One time that somebody was asked about a claim: who, by whom, when and how, what, and what came of it.

    Corrected where it is wrong, the history keeping what it said; withdrawn with a reason where it was no contact;
    never deleted. ``version`` grows with every correction, and the form sends back the one that it showed.
    """

    class Part(models.TextChoices):
        CLAIMANT = "claimant", _("makes the claim")
        EXPERT = "expert", _("knows the subject")
        OTHER = "other", pgettext_lazy("contact", "somebody else")

    class Medium(models.TextChoices):
        PHONE = "phone", _("by telephone")
        EMAIL = "email", _("by e-mail")
        LETTER = "letter", _("by letter")
        MESSAGE = "message", _("by message")
        IN_PERSON = "in_person", _("in person")

    class Outcome(models.TextChoices):
        ANSWERED = "answered", _("answered")
        DECLINED = "declined", _("declined to answer")
        NO_ANSWER = "no_answer", _("no answer yet")
        UNREACHABLE = "unreachable", _("could not be reached")

    claim = models.ForeignKey(Claim, verbose_name=_("claim"), on_delete=models.PROTECT, related_name="contacts")
    name = models.CharField(_("who was asked"), max_length=200)
    part = models.CharField(_("part"), max_length=10, choices=Part.choices)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked by"), on_delete=models.PROTECT, related_name="asked_contacts"
    )
    asked_at = models.DateTimeField(_("asked at"))
    medium = models.CharField(_("how"), max_length=10, choices=Medium.choices)
    question = models.TextField(_("question"))
    outcome = models.CharField(_("outcome"), max_length=12, choices=Outcome.choices)
    answer = models.TextField(_("answer"), blank=True)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("added by"), on_delete=models.PROTECT, related_name="contacts"
    )
    created_at = models.DateTimeField(_("added at"), auto_now_add=True)

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["claim", "asked_at", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(name="") & ~Q(question=""), name="contact_says_whom_and_what"),
            models.CheckConstraint(condition=Q(part__in=["claimant", "expert", "other"]), name="contact_part_known"),
            models.CheckConstraint(
                condition=Q(medium__in=["phone", "email", "letter", "message", "in_person"]),
                name="contact_medium_known",
            ),
            models.CheckConstraint(
                condition=~Q(outcome="answered") | ~Q(answer=""), name="contact_answered_with_an_answer"
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=["answered", "declined", "no_answer", "unreachable"]),
                name="contact_outcome_known",
            ),
            withdrawn_with_a_reason("contact"),
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.get_outcome_display()}"
