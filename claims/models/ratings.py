"""How a newsroom rates: versioned scales and their labels, each with names and definitions per language."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from claims.workflow import Verdict

VERDICT_LABELS = {
    Verdict.SUPPORTED: _("Supported"),
    Verdict.REFUTED: _("Refuted"),
    Verdict.NOT_ENOUGH_EVIDENCE: _("Not enough evidence"),
    Verdict.CONFLICTING: _("Conflicting evidence"),
    Verdict.NONE: _("No verdict"),
}


def in_language(words: dict[str, str], code: str | None = None) -> str:
    """The entry of ``words`` for a language (the current one by default), else English, else whichever there is."""
    wanted = (code or get_language() or "en").split("-")[0]
    return words.get(wanted) or words.get("en") or next(iter(words.values()), "")


class RatingScale(models.Model):
    """One version of a newsroom's scale. Locked at its first use: a change makes the next version."""

    key = models.SlugField(_("key"), max_length=50)
    version = models.PositiveIntegerField(_("version"), default=1)
    names = models.JSONField(_("names"), default=dict)
    is_active = models.BooleanField(_("offered to checkers"), default=True)
    locked_at = models.DateTimeField(_("first used at"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("rating scale")
        verbose_name_plural = _("rating scales")
        ordering = ["key", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["key", "version"], name="rating_scale_version_once"),
            models.UniqueConstraint(
                fields=["key"], condition=Q(is_active=True), name="rating_scale_one_active_version"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.version})"

    @property
    def name(self) -> str:
        return in_language(self.names)


class Defined(models.Model):
    """What a newsroom may give a claim: a name and a definition in each language, under a key that stays."""

    key = models.SlugField(_("key"), max_length=50)
    names = models.JSONField(_("names"), default=dict)
    definitions = models.JSONField(_("definitions"), default=dict)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return in_language(self.names)

    @property
    def definition(self) -> str:
        return in_language(self.definitions)

    def in_words(self, code: str) -> dict[str, Any]:
        """Name and definition in one language."""
        return {"name": in_language(self.names, code), "definition": in_language(self.definitions, code)}


class RatingLabel(Defined):
    """One label of a scale: ordinal with a position (the higher, the truer) or nominal without one.

    ``hue`` is an OKLCH hue in degrees; the interface sets lightness and chroma so that contrast holds for every hue.
    """

    class Icon(models.TextChoices):
        CHECK = "check", _("check mark")
        CHECK_PARTIAL = "check-partial", _("check mark in outline")
        HALF = "half", _("half circle")
        CROSS_PARTIAL = "cross-partial", _("cross in outline")
        CROSS = "cross", _("cross")
        QUESTION = "question", _("question mark")
        TWIST = "twist", _("bent arrow")
        CLOCK = "clock", _("clock")
        MASK = "mask", _("mask")
        SCALES = "scales", _("scales")

    scale = models.ForeignKey(
        RatingScale, verbose_name=_("rating scale"), on_delete=models.PROTECT, related_name="labels"
    )
    verdict = models.CharField(
        _("verdict"), max_length=30, choices=[(v.value, words) for v, words in VERDICT_LABELS.items()]
    )
    position = models.PositiveSmallIntegerField(_("position, 1 the least true"), null=True, blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    hue = models.PositiveSmallIntegerField(_("hue"), default=250)
    icon = models.CharField(_("icon"), max_length=20, choices=Icon.choices, default=Icon.QUESTION)

    class Meta:
        verbose_name = _("rating label")
        verbose_name_plural = _("rating labels")
        ordering = ["scale", "order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["scale", "key"], name="rating_label_key_once"),
            models.UniqueConstraint(fields=["scale", "position"], name="rating_label_position_once"),
            models.CheckConstraint(
                condition=Q(position__isnull=True) | Q(position__gte=1), name="rating_label_position_from_one"
            ),
            models.CheckConstraint(condition=Q(hue__lte=360), name="rating_label_hue_in_circle"),
            models.CheckConstraint(
                condition=Q(verdict__in=[v.value for v in Verdict]), name="rating_label_verdict_known"
            ),
        ]


class MisinformationType(Defined):
    """What is wrong with what is told, beside the label and on an axis of its own (false context, parody ...).

    Optional, of a scale, locked with it, and never with a number.
    """

    scale = models.ForeignKey(
        RatingScale, verbose_name=_("rating scale"), on_delete=models.PROTECT, related_name="types"
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("type of misinformation")
        verbose_name_plural = _("types of misinformation")
        ordering = ["scale", "order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["scale", "key"], name="misinformation_type_key_once"),
        ]
