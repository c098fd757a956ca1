"""How far the claims of a document have come, and the work on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from django import template
from django.template.context import Context
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import ngettext

from claims.models import Document
from claims.plots.bars import Part, stacked_bars
from claims.plots.frame import Series
from claims.templatetags.look import icon, status_look
from claims.views.hues import STATUS_HUES
from claims.workflow import Status

register = template.Library()

_WORK = """<div id="progress" class="progress"{update}>
<p class="total">{total}{mine}</p>
{bar}
{publish}
</div>"""
_BAR = '<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">{}</svg>'
_PART = '<rect class="{} is-{}" x="{}" y="0" width="{}" height="4"/>'
_COUNT = '<li class="{}">{}{} <b class="figure">{}</b></li>'


@register.filter
def progress_parts(document: Document) -> tuple[Part, ...]:
    """Published, otherwise done, under way and proposed, as parts of one bar; the counts come with the document."""
    published, done = document.published_count, document.done_count  # type: ignore[attr-defined]
    every, proposed = document.claim_count, document.proposed_count  # type: ignore[attr-defined]
    parts = (
        Series("published", (published,), STATUS_HUES[Status.PUBLISHED]),
        Series("done", (done - published,), STATUS_HUES[Status.DISMISSED]),
        Series("under-way", (every - done - proposed,), STATUS_HUES[Status.CHECKING]),
        Series("proposed", (proposed,), STATUS_HUES[Status.PROPOSED]),
    )
    (bar,) = stacked_bars([str(document)], parts)
    return bar.parts


@register.simple_tag(takes_context=True)
def work_progress(context: Context) -> SafeString:
    """How far the work on the claims of an article is, as ``progress_of`` tells it; every act draws it anew."""
    page: Any = context
    total, mine, approved = page["total"], page["mine"], page["approved"]
    own = ngettext("%(n)s of them mine", "%(n)s of them mine", mine) % {"n": mine}
    written = _WORK.format(
        update=' hx-swap-oob="outerHTML"' if page.get("is_update") else "",
        total=escape(ngettext("%(n)s claim", "%(n)s claims", total) % {"n": total}),
        mine=f" · {escape(own)}" if mine else "",
        bar=f"{_bar(page['bar'])}\n{_counts(page['counts'])}" if total else "",
        publish=_publish(page["document"].pk, approved) if approved and page["may_publish"] else "",
    )
    return mark_safe(written)  # noqa: S308 - numbers, and words that are escaped


def _bar(parts: Iterable[Mapping[str, str]]) -> str:
    drawn = [_PART.format(status_look(p["status"]), p["status"], p["start"], p["width"]) for p in parts]
    return _BAR.format("".join(drawn))


def _counts(counts: Iterable[tuple[str, Any, int]]) -> str:
    told = [_COUNT.format(status_look(status), icon(status), escape(str(words)), n) for status, words, n in counts]
    return f'<ul class="counts">{"".join(told)}</ul>'


def _publish(document: int, approved: int) -> str:
    words = ngettext("Publish %(n)s claim…", "Publish %(n)s claims…", approved) % {"n": approved}
    return f'<a class="button primary" href="{reverse("document_publish", args=[document])}">{escape(words)}</a>'
