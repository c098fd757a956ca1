"""Rows of long tables, put together here: fifty of them cost a template more than all the rest of their page."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.defaultfilters import floatformat, truncatechars
from django.template.loader import get_template
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from claims.models import Claim
from claims.models.claims import KIND_LABELS
from claims.templatetags.look import chip, hue, icon, status_chip
from claims.templatetags.table import marked

register = template.Library()

_ROW = """<tr data-row="{pk}">
<td class="pick"><input type="checkbox" name="claim" value="{pk}:{status}:{version}" aria-label="{choose}"></td>
<td class="said"><a dir="auto" href="{page}" lang="{language}">{words}</a>
<span class="facts"><span>{kind}</span>{claimant}{tags}</span></td>
<td>{state}{rating}</td>
<td class="number figure">{score}</td>
<td>{assignee}</td>
<td>{due}</td>
<td class="from">{origin}</td>
</tr>"""
_DASH = SafeString('<span class="dash">–</span>')
_NOTHING = SafeString("")


@register.simple_tag
def claim_row(claim: Claim) -> SafeString:
    """A claim of ``claims_page`` as a row of the table, whose head stands in ``claims/claims/_rows.html``."""
    return format_html(
        _ROW,
        pk=claim.pk,
        status=claim.status,
        version=claim.version,
        choose=_("Choose: %(claim)s") % {"claim": truncatechars(claim.text, 60)},
        page=reverse("claim", args=[claim.pk]),
        language=claim.language,
        words=marked(claim),
        kind=KIND_LABELS.get(claim.kind, claim.kind),
        claimant=_span(claim.claimant),
        tags=format_html_join("", '<span class="tag" dir="auto">{}{}</span>', _tags(claim)),
        state=status_chip(claim.status),
        rating=_rating(claim),
        score=floatformat(claim.check_worthiness, 2) if claim.origin == Claim.Origin.SPLITTER else _DASH,
        assignee=claim.assignee.get_username() if claim.assignee else _DASH,
        due=get_template("claims/claims/_due.html").render({"claim": claim}) if claim.due_at else _DASH,
        origin=_origin(claim),
    )


def _span(words: str, look: str = "") -> SafeString:
    if not words:
        return _NOTHING
    return format_html('<span dir="auto"{}>{}</span>', format_html(' class="{}"', look) if look else "", words)


def _tags(claim: Any) -> list[tuple[SafeString, str]]:
    return [(icon("tag"), name) for name in claim.tag_names]


def _rating(claim: Any) -> SafeString:
    label = claim.rating
    return format_html(" {}", chip(hue(label.hue), label.icon, label.name)) if label else _NOTHING


def _origin(claim: Claim) -> SafeString:
    """The article that the claim is from, and who published it."""
    return format_html(
        '<a dir="auto" href="{}?claim={pk}#claim-{pk}">{}</a>{}',
        reverse("document", args=[claim.document_id]),
        truncatechars(claim.document.title, 60),
        _span(claim.document.publisher, "meta"),
        pk=claim.pk,
    )
