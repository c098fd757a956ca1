"""What people typed and have not sent yet."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.models.claims import Claim
from claims.models.documents import Document


class Draft(models.Model):
    """The words of one person in one form; only that person reads them.

    ``form`` names the form and what it is about ("edit-12"). ``words`` are the fields that were changed, by their names
    in the page, as the browser sends them; ``seen`` is what these fields held when the person began. No run of the
    splitter takes a claim with a draft back; should a claim go in another way, the words stay.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="drafts"
    )
    form = models.CharField(_("form"), max_length=80)
    claim = models.ForeignKey(
        Claim, verbose_name=_("claim"), on_delete=models.SET_NULL, related_name="drafts", null=True, blank=True
    )
    document = models.ForeignKey(
        Document, verbose_name=_("document"), on_delete=models.SET_NULL, related_name="drafts", null=True, blank=True
    )
    words = models.JSONField(_("words"))
    seen = models.JSONField(_("what the form held before"), default=dict, blank=True)
    saved_at = models.DateTimeField(_("saved at"))

    class Meta:
        verbose_name = _("draft")
        verbose_name_plural = _("drafts")
        ordering = ["-saved_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["person", "form"], name="draft_once"),
            models.CheckConstraint(condition=~Q(form=""), name="draft_of_a_form"),
            models.CheckConstraint(condition=~Q(words={}), name="draft_has_words"),
        ]

    def __str__(self) -> str:
        return self.form

    @property
    def kind(self) -> str:
        """The sort of form: the first word of its name."""
        return self.form.partition("-")[0]
