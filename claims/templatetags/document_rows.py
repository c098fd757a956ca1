"""The articles of a list, each put together here: fifty rows cost a template more than all the rest of the page."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Any

from django import template
from django.urls import reverse
from django.utils.dateformat import format as written_date
from django.utils.formats import date_format
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import localtime
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from claims.forms.documents import language_name
from claims.models import Document
from claims.queries.search import END, FOUND
from claims.templatetags.look import address, icon
from claims.templatetags.progress import progress_parts
from claims.templatetags.table import in_marks, with_marks

register = template.Library()

_ROW = """<li class="row-item">
<div class="row-main">
<a class="row-title" dir="auto" href="{page}">{title}</a>
{facts}{passage}
</div>
<div class="row-side">
<svg class="bar" aria-hidden="true" focusable="false">{bar}</svg>
<span class="meta"><a href="{claims}">{done}</a>{proposed}</span>
{edition}
</div>
</li>"""
_PART = '<rect class="{} is-{}" x="{}%" width="{}%" height="100%"/>'
_ORIGINAL = (
    '<span><a href="{}" rel="noopener noreferrer nofollow" target="_blank">{}{}'
    '<span class="visually-hidden">{}</span></a></span>'
)


@register.simple_tag
def document_row(document: Document) -> SafeString:
    """A document of ``documents_with_progress`` as an item of the list, with what a search found in it marked."""
    row: Any = document
    done = _("%(done)s of %(all)s done") % {"done": row.done_count, "all": row.claim_count}
    return _written(
        _ROW,
        page=address("document", row.pk),
        title=_title(row),
        facts=document_facts(row),
        passage=_passage(row),
        bar=_bar(row),
        claims=f"{reverse('claims')}?document={row.pk}&amp;order=text",
        done=escape(done),
        proposed=f" · {_proposed(row.proposed_count)}" if row.proposed_count else "",
        edition=_edition(row) if row.latest_edition else "",
    )


@register.simple_tag
def document_facts(document: Document) -> SafeString:
    """Who published the article and when, its language, and where it stands."""
    facts = [
        *(f'<span dir="auto">{escape(words)}</span>' for words in (document.publisher, document.byline) if words),
        _published(document) if document.published_at else "",
        f"<span>{escape(_language(document.language, get_language()))}</span>",
        _original(document.url) if document.url else "",
    ]
    return _written('<p class="facts">{facts}</p>', facts="\n".join(filter(None, facts)))


def _title(row: Any) -> str:
    return conditional_escape(with_marks(getattr(row, "headline", ""), row.title))


def _passage(row: Any) -> str:
    """The words of the article that a search found, with some around them; nothing where the title has them alone."""
    found: str = getattr(row, "passage", None) or ""
    if FOUND not in found or found.count(FOUND) != found.count(END):
        return ""
    return f'<p class="passage" dir="auto" lang="{escape(row.language)}">… {in_marks(found)} …</p>'


def _bar(document: Document) -> str:
    parts = progress_parts(document)
    return "".join(_PART.format(part.series.look, part.series.words, part.start, part.width) for part in parts)


def _proposed(n: int) -> str:
    return escape(ngettext("%(n)s proposal", "%(n)s proposals", n) % {"n": n})


def _edition(row: Any) -> str:
    words = escape(_("Edition %(n)s") % {"n": row.latest_edition})
    return f'<a class="chip hue-190" href="{reverse("report", args=[row.slug])}">{icon("published")}{words}</a>'


def _published(document: Document) -> str:
    """When it was published, as exactly as it is known."""
    moment = localtime(document.published_at)
    known = f"{date_format(moment, 'DATETIME_FORMAT')} {written_date(moment, 'T')}"
    shown = known if document.published_time_known else date_format(moment, "DATE_FORMAT")
    return f'<time datetime="{moment.isoformat()}">{escape(shown)}</time>'


def _original(url: str) -> str:
    return _ORIGINAL.format(escape(url), escape(_("Original")), icon("external"), escape(_("(opens a new tab)")))


@lru_cache(maxsize=256)
def _language(code: str, _reader: str) -> str:
    return language_name(code)


def _written(pattern: str, **parts: Any) -> SafeString:
    return mark_safe(pattern.format(**parts))  # noqa: S308 - what people wrote is escaped part by part
