"""What files that were handed in say of themselves."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.models import Import
from claims.wording import BAD_LINES, IMPORT_FAILURES, in_words

register = template.Library()


@register.filter
def counted(row: Import) -> str:
    """What of the file comes in: articles, and claims if there are any."""
    documents = ngettext("%(n)d article", "%(n)d articles", row.documents) % {"n": row.documents}
    if not row.claims:
        return documents
    claims = ngettext("%(n)d claim", "%(n)d claims", row.claims) % {"n": row.claims}
    return _("%(articles)s with %(claims)s") % {"articles": documents, "claims": claims}


@register.filter
def left_out(row: Import) -> list[str]:
    """What of the file does not come in, and why, in sentences."""
    told = []
    if row.present:
        words = ngettext("%(n)d article is here already.", "%(n)d articles are here already.", row.present)
        told.append(words % {"n": row.present})
    if row.refused:
        told.append(_refused(row) % {"n": row.refused})
    return told


def _refused(row: Import) -> str:
    if row.state == Import.State.DONE:
        return ngettext("%(n)d bad line was left out.", "%(n)d bad lines were left out.", row.refused)
    return ngettext("%(n)d line cannot come in.", "%(n)d lines cannot come in.", row.refused)


@register.filter
def read_so_far(row: Import) -> str:
    """How much of the file is read, and what was found in it till now."""
    sizes = {"read": filesizeformat(row.read), "size": filesizeformat(row.size)}
    return f"{_('%(read)s of %(size)s') % sizes} · {counted(row)}"


@register.filter
def bad_line(bad: dict[str, Any]) -> str:
    """Why a line is refused, with what was found there."""
    found = f" ({bad['found']})" if bad["found"] else ""
    return f"{in_words(BAD_LINES, bad['key'])}{found}"


@register.filter
def untold(row: Import) -> int:
    """How many bad lines there are beside those that are told."""
    return max(0, row.refused - len(row.bad_lines))


@register.filter
def why_not(row: Import) -> str:
    """Why it did not come in."""
    return str(in_words(IMPORT_FAILURES, row.failure))
