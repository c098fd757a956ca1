"""What stands many times on a page, put together here: fifty rows cost a template more than all the rest of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from html import escape
from typing import Any

from django import template
from django.template.context import Context
from django.template.defaultfilters import floatformat
from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from claims.models import Claim
from claims.models.claims import KIND_LABELS
from claims.templatetags.look import (
    address,
    chip,
    claim_address,
    hue,
    icon,
    outcome_mark,
    shortened,
    status_chip,
    status_look,
    status_words,
    submitted,
)
from claims.templatetags.table import marked

register = template.Library()

_ROW = """<tr data-row="{pk}">
<td class="pick"><input type="checkbox" name="claim" value="{pk}:{status}:{version}" aria-label="{choose}"></td>
<td class="said"><a dir="auto" href="{page}" lang="{language}">{words}</a>
<span class="facts">{facts}</span></td>
<td>{state}{rating}</td>
<td class="number figure">{score}</td>
<td>{assignee}</td>
<td>{due}</td>
<td class="from">{origin}</td>
</tr>"""
_DASH = '<span class="dash">–</span>'
_HEAD = """<h3 class="claim-head">
<a id="head-{pk}" href="{page}" aria-expanded="{expanded}"
 hx-get="{page}" hx-swap="none" hx-sync="#claims:queue last" hx-push-url="true">
{mark} <span class="words" dir="auto">{words}</span> <span class="meta">{facts}</span>
</a></h3>"""


@register.simple_tag
def claim_rows(claims: Iterable[Claim]) -> SafeString:
    """The claims of ``claims_page`` as rows of the table, whose head stands in ``claims/claims/_rows.html``."""
    language = get_language()
    choose, said = escape(_("Choose: %(claim)s")), "%(claim)s"
    return _joined(_row(claim, language, choose.partition(said)) for claim in claims)


def _row(claim: Claim, language: str | None, choose: tuple[str, str, str]) -> str:
    before, _said, after = choose
    return _ROW.format(
        pk=claim.pk,
        status=claim.status,
        version=claim.version,
        choose=f"{before}{escape(shortened(claim.text))}{after}",
        page=address("claim", claim.pk),
        language=escape(claim.language),
        words=_kept(marked(claim)),
        facts="".join([_kind(claim.kind, language), _words_of(claim.claimant), *_tags(claim)]),
        state=_state(claim.status, language),
        rating=_rating(claim),
        score=_figure(claim.check_worthiness, language) if claim.origin == Claim.Origin.SPLITTER else _DASH,
        assignee=escape(claim.assignee.get_username()) if claim.assignee else _DASH,
        due=get_template("claims/claims/_due.html").render({"claim": claim}) if claim.due_at else _DASH,
        origin=_origin(claim),
    )


@register.simple_tag(takes_context=True)
def claim_items(context: Context, claims: Iterable[Claim]) -> SafeString:
    """The claims of ``workbench``, each with its head; the one that ``panel`` is about is open."""
    panel, is_headed = context.get("panel"), context.get("at") == "document"
    opened = panel.claim.pk if panel else None
    return _joined(
        _open_item(context, claim)
        if claim.pk == opened
        else _closed_item(claim, _update(context, claim), is_headed=is_headed)
        for claim in claims
    )


def _update(context: Context, claim: Claim) -> str:
    """Where a changed item goes, and how the words of its claim are drawn in the article now."""
    if not context.get("is_update"):
        return ""
    looks = (context.get("looks") or {}).get(claim.pk)
    return ' hx-swap-oob="outerHTML"' + (f' data-looks="{looks}"' if looks is not None else "")


def _open_item(context: Context, claim: Claim) -> str:
    item: Any = get_template("claims/claims/_item.html")
    with context.push(claim=claim, update=mark_safe(_update(context, claim))):  # noqa: S308 - numbers and classes
        return str(item.template.render(context))


def _closed_item(claim: Claim, update: str, *, is_headed: bool) -> str:
    look = f"claim {status_look(claim.status)} is-{claim.status}"
    head = claim_head(claim, False) if is_headed else ""
    about = f'data-claim="{claim.pk}" data-status="{claim.status}"'
    return f'<li id="claim-{claim.pk}" class="{look}" {about}{update}>\n{head}\n</li>\n'


@register.simple_tag
def claim_head(claim: Claim, is_open: bool) -> SafeString:
    """The line of a claim of ``workbench`` that opens it, or closes it again."""
    page = address("document", claim.document_id) if is_open else claim_address(claim)
    return _written(
        _HEAD,
        pk=claim.pk,
        page=escape(page),
        expanded="true" if is_open else "false",
        mark=_mark(claim.status, get_language()),
        words=escape(claim.text),
        facts=" ".join(filter(None, _facts(claim))),
    )


def _facts(claim: Any) -> list[str]:
    """What a claim's line tells beside its words, each as written HTML; empty where there is nothing to tell."""
    evidence, notes, rating = claim.evidence_count, claim.note_count, submitted(claim)
    label = rating.label if rating else None
    return [
        _kind(claim.kind, get_language()),
        _score(claim),
        _words_of(claim.claimant, "who"),
        f'<span class="by">{icon("person")}{escape(claim.assignee.get_username())}</span>' if claim.assignee else "",
        _span(ngettext("%(n)s source", "%(n)s sources", evidence) % {"n": evidence}) if evidence else "",
        f"<span>{icon('note')}{_aloud(_('Notes') + ':')} {notes}</span>" if notes else "",
        chip(hue(label.hue), label.icon, label.name) if label else "",
        outcome_mark(claim.noticed_as) if claim.noticed_as else "",
    ]


def _score(claim: Claim) -> str:
    if claim.origin == Claim.Origin.PERSON:
        return _span(_("added by hand"))
    said, figure = escape(_("Check-worthiness")), _figure(claim.check_worthiness, get_language())
    return f'<span class="figure" title="{said}"><span class="visually-hidden">{said} </span>{figure}</span>'


def _written(pattern: str, **parts: Any) -> SafeString:
    return mark_safe(pattern.format(**parts))  # noqa: S308 - what people wrote is escaped part by part


def _joined(parts: Iterable[str]) -> SafeString:
    return mark_safe("".join(parts))  # noqa: S308 - each part is escaped already


def _span(words: Any) -> str:
    return f"<span>{escape(str(words))}</span>"


def _words_of(words: str, look: str = "") -> str:
    look = f'class="{look}" ' if look else ""
    return f'<span {look}dir="auto">{escape(words)}</span>' if words else ""


def _aloud(words: str) -> str:
    return f'<span class="visually-hidden">{escape(words)}</span>'


@lru_cache(maxsize=64)
def _kind(kind: str, _language: str | None) -> str:
    return _span(KIND_LABELS.get(kind, kind))


@lru_cache(maxsize=4096)
def _figure(score: float, _language: str | None) -> str:
    return floatformat(score, 2)


def _kept(words: str) -> str:
    return words if isinstance(words, SafeString) else escape(words)


@lru_cache(maxsize=64)
def _state(status: str, _language: str) -> str:
    return status_chip(status)


@lru_cache(maxsize=64)
def _mark(status: str, _language: str) -> str:
    words = str(status_words(status))
    return f'<span class="mark" title="{escape(words)}">{icon(status)}{_aloud(f"{words}:")}</span>'


def _tags(claim: Any) -> list[str]:
    return [f'<span class="tag" dir="auto">{icon("tag")}{escape(name)}</span>' for name in claim.tag_names]


def _rating(claim: Any) -> str:
    label = claim.rating
    return f" {chip(hue(label.hue), label.icon, label.name)}" if label else ""


def _origin(claim: Claim) -> str:
    """The article that the claim is from, and who published it."""
    address = f"{claim_address(claim)}#claim-{claim.pk}"
    title, publisher = escape(shortened(claim.document.title)), _words_of(claim.document.publisher, "meta")
    return f'<a dir="auto" href="{escape(address)}">{title}</a>{publisher}'
