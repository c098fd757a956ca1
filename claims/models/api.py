"""What programs need to act through the API: their tokens, their keys, and how much of their share they have used."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.documents import Document


class ApiToken(models.Model):
    """A secret by which a program acts as its owner, with the owner's rights and no more.

    ``digest`` is the SHA-256 of the secret, which nobody can see again; ``ending`` are its last characters, by which a
    person knows it. A token that was withdrawn stays in the list.
    """

    class Scope(models.TextChoices):
        READ = "read", _("read")
        ADD = "add", _("read and add articles")

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.PROTECT, related_name="api_tokens"
    )
    name = models.CharField(_("name"), max_length=60)
    digest = models.CharField(_("SHA-256 of the token"), max_length=64, unique=True, editable=False)
    ending = models.CharField(_("ends with"), max_length=4, editable=False)
    scope = models.CharField(pgettext_lazy("token", "may"), max_length=10, choices=Scope.choices, default=Scope.READ)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("made by"), on_delete=models.PROTECT, related_name="+"
    )
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)
    expires_at = models.DateTimeField(_("expires at"), null=True, blank=True)
    last_used_at = models.DateTimeField(_("last used at"), null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("withdrawn by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)

    class Meta:
        verbose_name = _("API token")
        verbose_name_plural = _("API tokens")
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="api_token_has_a_name"),
            models.CheckConstraint(condition=Q(digest__regex=r"^[0-9a-f]{64}$"), name="api_token_digest_is_one"),
            models.CheckConstraint(condition=Q(scope__in=["read", "add"]), name="api_token_scope_known"),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True, withdrawn_by__isnull=True)
                | Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False),
                name="api_token_withdrawn_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def has_run_out(self) -> bool:
        return self.expires_at is not None and self.expires_at <= timezone.now()


class KeyedRequest(models.Model):
    """That an article came in under a key that its sender chose: sent again, it brings in nothing more.

    ``digest`` is the SHA-256 of what was sent, so that one key does not stand for two articles.
    """

    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="+"
    )
    key = models.CharField(_("key"), max_length=255)
    digest = models.CharField(_("SHA-256 of what was sent"), max_length=64)
    document = models.ForeignKey(Document, verbose_name=_("document"), on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(_("at"), auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = _("keyed request")
        verbose_name_plural = _("keyed requests")
        ordering = ["-id"]
        constraints = [models.UniqueConstraint(fields=["by", "key"], name="keyed_request_once")]

    def __str__(self) -> str:
        return self.key


class Allowance(models.Model):
    """Until when a caller of the API has used up its share of requests; a moment that has passed means nothing.

    ``caller`` is a token by its number or an address by its digest. The table is unlogged: a crash empties it, and
    that does no harm.
    """

    caller = models.CharField(_("caller"), max_length=64, primary_key=True)
    used_until = models.DateTimeField(_("used until"))

    class Meta:
        verbose_name = _("allowance")
        verbose_name_plural = _("allowances")

    def __str__(self) -> str:
        return self.caller
