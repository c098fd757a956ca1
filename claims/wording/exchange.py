"""Why a line of a file with documents and claims is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

BAD_LINES: Mapping[str, Any] = {
    "hash_differs": _("The hash is not that of the text."),
    "inexact": _("This is not what stands at that place in the text."),
    "line_too_long": _("The line is too long."),
    "missing": _("Something is missing here."),
    "no_article": _("This is no text of an article: it is empty, too long, or holds what is no character."),
    "no_character": _("The line names a character that does not exist, or the null character."),
    "no_evidence": _("A label that supports or refutes needs at least one piece of evidence."),
    "no_justification": _("A claim in this status needs a justification."),
    "no_label": _("A claim in this status needs a label, or a conclusion without a rating."),
    "no_such_label": _("This newsroom has no such label in that version of the scale, or means something else by it."),
    "no_such_type": _("The scale of the label has no such type of misinformation in this newsroom."),
    "no_such_revision": _("The document has no text of that number."),
    "not_a_day": _("A day is written year-month-day."),
    "not_a_link": _("The link has to be a whole address that begins with http:// or https://."),
    "not_a_list": _("A list belongs here."),
    "not_a_moment": _("A moment is written with its offset: 2026-01-31T14:05:00+07:00."),
    "not_a_number": _("A number belongs here."),
    "not_a_text": _("A text belongs here."),
    "not_a_whole_number": _("A whole number belongs here."),
    "not_an_object": _("An object belongs here."),
    "not_canonical": _("The text is not in the form in which texts are kept (NFC, line feeds alone)."),
    "not_json": _("The line is not JSON."),
    "not_true_or_false": _("True or false belongs here."),
    "not_utf8": _("The line is not UTF-8 text."),
    "out_of_range": _("The number is too small or too large."),
    "too_long": _("The text is longer than what can be kept."),
    "twice": _("The same stands here twice."),
    "type_beside_supported": _("A claim that holds has no type of misinformation."),
    "unknown_format": _("The line is not of the format factcheck-document/1."),
    "unknown_value": _("This is none of the values that belong here."),
}
