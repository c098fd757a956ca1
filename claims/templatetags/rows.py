"""What stands many times on a page, put together here: fifty rows cost a template more than all the rest of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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
    around,
    chip,
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


@dataclass(frozen=True, slots=True)
class _Same:
    """What is the same for all claims of a page. What stands around a number or words comes in two parts."""

    language: str | None
    claim: tuple[str, str]
    document: tuple[str, str]
    choose: tuple[str, ...]
    worthiness: str

    @classmethod
    def now(cls) -> _Same:
        choose = tuple(escape(_("Choose: %(claim)s")).split("%(claim)s"))
        return cls(get_language(), around("claim"), around("document"), choose, escape(_("Check-worthiness")))

    def opened(self, claim: Claim) -> str:
        """Where the claim is open in the workbench of its article."""
        return f"{str(claim.document_id).join(self.document)}?claim={claim.pk}"


@register.simple_tag
def claim_rows(claims: Iterable[Claim]) -> SafeString:
    """The claims of ``claims_page`` as rows of the table, whose head stands in ``claims/claims/_rows.html``."""
    same = _Same.now()
    return _joined(_row(claim, same) for claim in claims)


def _row(claim: Claim, same: _Same) -> str:
    language = same.language
    return _ROW.format(
        pk=claim.pk,
        status=claim.status,
        version=claim.version,
        choose=escape(shortened(claim.text)).join(same.choose),
        page=str(claim.pk).join(same.claim),
        language=escape(claim.language),
        words=_kept(marked(claim)),
        facts="".join([_kind(claim.kind, language), _words_of(claim.claimant), *_tags(claim)]),
        state=_state(claim.status, language),
        rating=_rating(claim),
        score=_figure(claim.check_worthiness, language) if claim.origin == Claim.Origin.SPLITTER else _DASH,
        assignee=escape(claim.assignee.get_username()) if claim.assignee else _DASH,
        due=get_template("claims/claims/_due.html").render({"claim": claim}) if claim.due_at else _DASH,
        origin=_origin(claim, same),
    )


@register.simple_tag(takes_context=True)
def claim_items(context: Context, claims: Iterable[Claim]) -> SafeString:
    """The claims of ``workbench``, each with its head; the one that ``panel`` is about is open."""
    panel, is_headed = context.get("panel"), context.get("at") == "document"
    opened, same = panel.claim.pk if panel else None, _Same.now()
    return _joined(
        _open_item(context, claim)
        if claim.pk == opened
        else _closed_item(claim, _update(context, claim), same if is_headed else None)
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


def _closed_item(claim: Claim, update: str, same: _Same | None) -> str:
    look = f"claim {status_look(claim.status)} is-{claim.status}"
    head = _head(claim, same, is_open=False) if same else ""
    about = f'data-claim="{claim.pk}" data-status="{claim.status}"'
    return f'<li id="claim-{claim.pk}" class="{look}" {about}{update}>\n{head}\n</li>\n'


@register.simple_tag
def claim_head(claim: Claim, is_open: bool) -> SafeString:
    """The line of a claim of ``workbench`` that opens it, or closes it again."""
    return mark_safe(_head(claim, _Same.now(), is_open=is_open))  # noqa: S308 - each part is escaped already


def _head(claim: Claim, same: _Same, *, is_open: bool) -> str:
    page = str(claim.document_id).join(same.document) if is_open else same.opened(claim)
    return _HEAD.format(
        pk=claim.pk,
        page=escape(page),
        expanded="true" if is_open else "false",
        mark=_mark(claim.status, same.language),
        words=escape(claim.text),
        facts=" ".join(filter(None, _facts(claim, same))),
    )


def _facts(claim: Any, same: _Same) -> list[str]:
    """What a claim's line tells beside its words, each as written HTML; empty where there is nothing to tell."""
    evidence, notes, rating = claim.evidence_count, claim.note_count, submitted(claim)
    label = rating.label if rating else None
    return [
        _kind(claim.kind, same.language),
        _score(claim, same),
        _words_of(claim.claimant, "who"),
        f'<span class="by">{icon("person")}{escape(claim.assignee.get_username())}</span>' if claim.assignee else "",
        _span(ngettext("%(n)s source", "%(n)s sources", evidence) % {"n": evidence}) if evidence else "",
        f"<span>{icon('note')}{_aloud(_('Notes') + ':')} {notes}</span>" if notes else "",
        chip(hue(label.hue), label.icon, label.name) if label else "",
        outcome_mark(claim.noticed_as) if claim.noticed_as else "",
    ]


def _score(claim: Claim, same: _Same) -> str:
    if claim.origin == Claim.Origin.PERSON:
        return _span(_("added by hand"))
    said, figure = same.worthiness, _figure(claim.check_worthiness, same.language)
    return f'<span class="figure" title="{said}"><span class="visually-hidden">{said} </span>{figure}</span>'


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
def _state(status: str, _language: str | None) -> str:
    return status_chip(status)


@lru_cache(maxsize=64)
def _mark(status: str, _language: str | None) -> str:
    words = str(status_words(status))
    return f'<span class="mark" title="{escape(words)}">{icon(status)}{_aloud(f"{words}:")}</span>'


def _tags(claim: Any) -> list[str]:
    return [f'<span class="tag" dir="auto">{icon("tag")}{escape(name)}</span>' for name in claim.tag_names]


def _rating(claim: Any) -> str:
    label = claim.rating
    return f" {chip(hue(label.hue), label.icon, label.name)}" if label else ""


def _origin(claim: Claim, same: _Same) -> str:
    """The article that the claim is from, and who published it."""
    address = f"{same.opened(claim)}#claim-{claim.pk}"
    title, publisher = escape(shortened(claim.document.title)), _words_of(claim.document.publisher, "meta")
    return f'<a dir="auto" href="{escape(address)}">{title}</a>{publisher}'
