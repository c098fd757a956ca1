"""What the newsroom knows of who held which office, for the hints."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from claims.text.facts import LONGEST_SOURCE, LONGEST_WORDS


def _wordings(words: Any) -> ArrayField[Any, Any]:
    return ArrayField(models.CharField(max_length=LONGEST_WORDS), verbose_name=words, default=list, blank=True)


class ReferenceFact(models.Model):
    """``subject`` had ``role`` from ``since`` to ``until``, both days among them; see ``claims.text.facts``.

    ``aliases`` and ``role_wordings`` are what else articles call them. Without a source, or once switched off, a row
    speaks of nothing. ``shipped_as`` names the row of the program's own table that it was made of, so that it is not
    brought in once more when somebody has changed it.
    """

    subject = models.CharField(_("subject"), max_length=LONGEST_WORDS)
    aliases = _wordings(_("other names"))
    role = models.CharField(_("role or attribute"), max_length=LONGEST_WORDS)
    role_wordings = _wordings(_("other wordings of it"))
    value = models.CharField(_("value"), max_length=LONGEST_WORDS, blank=True)
    since = models.DateField(_("from"), null=True, blank=True)
    until = models.DateField(_("to"), null=True, blank=True)
    source = models.URLField(_("source"), max_length=LONGEST_SOURCE, blank=True)
    checked_at = models.DateField(_("checked at"), null=True, blank=True)
    is_active = models.BooleanField(_("in use"), default=True)
    shipped_as = models.CharField(max_length=64, blank=True, editable=False)

    class Meta:
        verbose_name = _("reference fact")
        verbose_name_plural = _("reference facts")
        ordering = ["role", "since", "subject", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(subject=""), name="reference_fact_has_a_subject"),
            models.CheckConstraint(condition=~Q(role=""), name="reference_fact_has_a_role"),
            models.CheckConstraint(
                condition=Q(since=None) | Q(until=None) | Q(since__lte=F("until")),
                name="reference_fact_ends_after_it_begins",
                violation_error_message=_("The end is before the beginning."),
            ),
            models.UniqueConstraint(
                fields=["subject", "role", "value", "since"],
                name="reference_fact_once",
                nulls_distinct=False,
                violation_error_message=_("There is a row for this subject, role and beginning already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject}: {self.role}"
