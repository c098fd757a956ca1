"""How things look: icons, hues, the words for keys, and the pieces of an article."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django import template
from django.template.defaultfilters import truncatechars
from django.templatetags.static import static
from django.urls import get_script_prefix, get_urlconf, reverse
from django.utils.formats import number_format
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from claims.forms.documents import language_name
from claims.models import Assessment, Claim
from claims.models.claims import STATUS_LABELS
from claims.models.hints import Outcome
from claims.queries.gathered import listed
from claims.views.article import Piece
from claims.views.hues import STATUS_HUES
from claims.views.margins import LOOKS
from claims.wording import FURNITURE, SET_ASIDE, in_words

register = template.Library()

#: A number that stands in an address for that of a row.
_SOME = 1234567890


@register.simple_tag
def icon(name: str) -> SafeString:
    """The picture called ``name`` in icons.svg. Words beside it carry the meaning, so it is hidden from readers."""
    return _picture(name, static("claims/icons.svg"))


@lru_cache(maxsize=256)
def _picture(name: str, sheet: str) -> SafeString:
    return format_html(
        '<svg class="icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        sheet,
        name,
    )


@register.simple_tag
def chip(look: str, picture: str, words: Any) -> SafeString:
    """Words on a ground of their own colour, with the picture that says the same."""
    return format_html('<span class="chip {}">{}{}</span>', look, icon(picture), words)


@register.simple_tag
def status_chip(status: str) -> SafeString:
    """Where the work on a claim stands."""
    return chip(status_look(status), status, status_words(status))


@register.simple_tag
def outcome_mark(outcome: str) -> SafeString:
    """How a hint turned out, by picture and word."""
    picture, look = LOOKS[outcome]
    return format_html('<span class="outcome {}">{}{}</span>', look, icon(picture), Outcome(outcome).label)


@register.filter
def hue(degrees: int | None) -> str:
    """The class for a hue of 0 to 360 degrees, rounded to ten: ``hue-250``."""
    return f"hue-{round((degrees or 0) / 10) * 10 % 360}"


@register.filter
def grouped(number: int) -> str:
    """A number with the thousands set apart as the reader's language does it."""
    return number_format(number, force_grouping=True)


@register.filter
def status_look(status: str) -> str:
    """The classes that give a status its colour."""
    return STATUS_HUES.get(status, "hue-260 grey")


@register.filter
def status_words(status: str) -> Any:
    """The name of a status."""
    return STATUS_LABELS.get(status, status)  # type: ignore[call-overload]


@register.filter
def furniture_words(reason: str) -> Any:
    """What a part of the page is."""
    return in_words(FURNITURE, reason)


@register.filter
def submitted(claim: Claim) -> Assessment | None:
    """The assessment that was handed in; ``assessments`` are fetched already."""
    return next((a for a in listed(claim, "assessments") if a.submitted_at), None)


@register.filter
def language_words(code: str) -> str:
    """The name of a language."""
    return language_name(code)


@register.filter
def shortened(words: str, length: int = 60) -> str:
    """As ``truncatechars``; of letters without marks faster than it looks what stands for one sign."""
    if len(words) <= length:
        return words
    return f"{words[: length - 1]}…" if words.isascii() else str(truncatechars(words, length))


@register.simple_tag
def claim_address(claim: Claim) -> str:
    """Where the claim is open in the workbench of its article."""
    return f"{address('document', claim.document_id)}?claim={claim.pk}"


def address(name: str, pk: int) -> str:
    """The page ``name`` of one row. Django matches its patterns anew for every row; here once for all of them."""
    before, after = around(name)
    return f"{before}{pk}{after}"


def around(name: str) -> tuple[str, str]:
    """What stands around the number in the address of the page ``name``."""
    return _around(name, get_script_prefix(), get_urlconf())


@lru_cache(maxsize=64)
def _around(name: str, _prefix: str, _urlconf: str | None) -> tuple[str, str]:
    before, _number, after = reverse(name, args=[_SOME]).rpartition(str(_SOME))
    return before, after


@register.simple_tag
def pieces(line: Iterable[Piece], chosen: int | None = None, *, linked: bool = True) -> SafeString:
    """A line of an article, without a blank between its pieces: blanks would be read as the article's."""
    return mark_safe("".join([_piece(found, chosen, linked) + _why(found) for found in line]))  # noqa: S308 - escaped


def _piece(found: Piece, chosen: int | None, linked: bool) -> str:
    """``data-start`` is the code point at which it stands, from which a selection is counted."""
    start, words = found.start, escape(found.text)
    classes = " ".join(filter(None, _looks(found, chosen, linked)))
    if not (found.claims and linked):
        return f'<span class="{classes}" data-start="{start}">{words}</span>'
    return (
        f'<a id="s{start}" class="{classes}" href="?claim={found.claims[0]}" data-start="{start}" '
        f'data-claims="{" ".join(map(str, found.claims))}" tabindex="-1" draggable="false">{words}</a>'
    )


def _looks(found: Piece, chosen: int | None, linked: bool) -> tuple[str, ...]:
    return (
        "anchor" if found.claims else "",
        found.look,
        "chosen" if chosen in found.claims else "",
        "clutter" if found.furniture else "",
        "aside" if found.set_aside else "",
        "noted" if found.is_noted and linked else "",
    )


def _why(found: Piece) -> str:
    """Why the sentence that ends here was set aside, in small words that are none of the article's."""
    return f'<small class="why" dir="auto">{escape(in_words(SET_ASIDE, found.why))}</small>' if found.why else ""
