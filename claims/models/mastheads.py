"""What readers see of the newsroom."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

#: Kinds of pictures that a logo may be, by how their files begin (WebP has its name after the length).
PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"RIFF": "image/webp"}
#: Bytes of a logo: every page of the newsroom carries it.
LARGEST_LOGO = 200_000


class Masthead(models.Model):
    """Name, color, logo and policies of the newsroom on its public pages: one row, or none while all is as it comes.

    Policies are Markdown, in each language of the public pages; an empty one leaves the text that comes with the
    program. ``hue`` is that of OKLCH in degrees.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    name = models.CharField(_("name"), max_length=200, blank=True)
    hue = models.PositiveSmallIntegerField(_("color"), null=True, blank=True)
    logo = models.BinaryField(_("logo"), null=True, blank=True)
    logo_type = models.CharField(max_length=20, blank=True, editable=False)
    methodology_id = models.TextField(_("how we work, in Indonesian"), blank=True)
    methodology_en = models.TextField(_("how we work, in English"), blank=True)
    corrections_id = models.TextField(_("how we correct, in Indonesian"), blank=True)
    corrections_en = models.TextField(_("how we correct, in English"), blank=True)
    changed_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        verbose_name = _("masthead")
        verbose_name_plural = _("masthead")
        constraints = [
            models.CheckConstraint(condition=Q(id=1), name="masthead_is_one"),
            models.CheckConstraint(condition=Q(hue__isnull=True) | Q(hue__lt=360), name="masthead_hue_on_the_circle"),
            models.CheckConstraint(
                condition=Q(logo__isnull=True, logo_type="") | Q(logo__isnull=False, logo_type__startswith="image/"),
                name="masthead_logo_with_its_type",
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(_("Masthead"))
