"""What the program noticed in a text, and what people made of it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Claim
from claims.models.documents import Document, Revision
from claims.wording.hints import HINT_OUTCOMES, HINT_SORTS


class Outcome(models.TextChoices):
    """How a hint turned out; those of ``claims.text.hints``, the loudest first."""

    DOES_NOT_FIT = "does not fit", HINT_OUTCOMES["does_not_fit"]
    UNKNOWN = "unknown", HINT_OUTCOMES["unknown"]
    FITS = "fits", HINT_OUTCOMES["fits"]


#: Outcomes that somebody should look at.
WORTH_A_LOOK = (Outcome.DOES_NOT_FIT, Outcome.UNKNOWN)


class HintDismissal(models.Model):
    """That somebody set a hint aside, or, where it no longer ``stands``, took it up again. The latest row counts.

    A trigger refuses every change. ``digest`` names the hint, so that the row outlives it: a new run of the splitter
    makes the hints anew. ``told`` is the hint as it was: the plain dict of ``claims.text.hints.Hint.as_dict``.
    """

    document = models.ForeignKey(
        Document, verbose_name=_("document"), on_delete=models.PROTECT, related_name="hint_dismissals"
    )
    digest = models.CharField(_("SHA-256 of the hint"), max_length=64)
    stands = models.BooleanField(_("set aside"), default=True)
    reason = models.TextField(_("reason"), blank=True)
    told = models.JSONField(_("hint"), default=dict)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.PROTECT, related_name="hint_dismissals"
    )
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("dismissal of a hint")
        verbose_name_plural = _("dismissals of hints")
        ordering = ["-id"]
        indexes = [models.Index(fields=["document", "digest", "-id"], name="hint_dismissal_of_hint")]
        constraints = [
            models.CheckConstraint(condition=Q(digest__regex=r"^[0-9a-f]{64}$"), name="hint_dismissal_of_a_digest"),
            models.CheckConstraint(condition=Q(stands=False) ^ ~Q(reason=""), name="hint_dismissal_with_a_reason"),
        ]

    def __str__(self) -> str:
        return self.reason or self.digest[:8]


class Hint(models.Model):
    """One thing that the program noticed in a revision. Made anew with every run; never a verdict.

    ``spans`` are ``{"start", "end"}`` in code points of the revision's text and ``operands`` those of
    ``claims.text.hints.Operand.as_dict``; ``message`` is a key of ``claims.wording.hints.HINTS``. ``digest`` is the
    same for the same hint of another run. ``claims`` are those with an anchor that shares a character with it:
    triggers keep them, whatever moves the anchors. ``dismissal`` is set while somebody has set it aside.
    """

    revision = models.ForeignKey(Revision, verbose_name=_("revision"), on_delete=models.PROTECT, related_name="hints")
    sort = models.CharField(_("sort"), max_length=20, choices=list(HINT_SORTS.items()))
    outcome = models.CharField(_("outcome"), max_length=20, choices=Outcome.choices)
    rule = models.CharField(_("rule"), max_length=40)
    message = models.CharField(_("message"), max_length=80)
    spans = models.JSONField(_("words of the article"), default=list)
    operands = models.JSONField(_("working"), default=list)
    position = models.PositiveIntegerField(_("place in the text"))
    digest = models.CharField(_("SHA-256 of the hint"), max_length=64)
    claims = models.ManyToManyField(Claim, verbose_name=_("claims"), related_name="hints", editable=False)
    dismissal = models.ForeignKey(
        HintDismissal,
        verbose_name=_("dismissal"),
        on_delete=models.PROTECT,
        related_name="hints",
        null=True,
        blank=True,
    )
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("hint")
        verbose_name_plural = _("hints")
        ordering = ["revision", "position", "id"]
        indexes = [
            models.Index(
                fields=["outcome", "sort"],
                name="hint_to_look_at",
                condition=Q(dismissal=None, outcome__in=[o.value for o in WORTH_A_LOOK]),
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["revision", "digest"], name="hint_once"),
            models.CheckConstraint(condition=Q(digest__regex=r"^[0-9a-f]{64}$"), name="hint_has_a_digest"),
            models.CheckConstraint(condition=Q(sort__in=list(HINT_SORTS)), name="hint_sort_known"),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="hint_outcome_known"),
        ]

    def __str__(self) -> str:
        return f"{self.rule}: {self.outcome}"
