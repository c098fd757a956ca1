"""What the templates of notes need of Python."""

from __future__ import annotations

from django import template
from django.forms import Form
from django.utils.html import conditional_escape, format_html, linebreaks
from django.utils.safestring import SafeString, mark_safe

from claims.models import Anchor, Evidence, Note
from claims.queries.mentions import mentions_of
from claims.views.panels import Panel
from claims.views.talk import Talk, notes_about

register = template.Library()


@register.filter
def with_mentions(note: Note) -> SafeString:
    """The note in paragraphs, with the people it is addressed to marked."""
    parts, end = [], 0
    for mention in mentions_of(note.body, note.mentions):
        parts += [conditional_escape(note.body[end : mention.start])]
        parts += [format_html('<strong class="mention">@{}</strong>', mention.name)]
        end = mention.end
    marked = "".join([*parts, conditional_escape(note.body[end:])])
    return mark_safe(linebreaks(marked))  # noqa: S308  every part was escaped


@register.filter
def answering(panel: Panel, talk: Talk) -> Form | None:
    """The answer to the thread, as it was sent or as it was left; None where nobody began one."""
    return panel.forms.get(f"answer-{talk.thread.pk}")


@register.filter
def about(talks: list[Talk], thing: Anchor | Evidence) -> list[Talk]:
    """The open threads about a place or a piece of evidence."""
    return notes_about(talks, thing)
