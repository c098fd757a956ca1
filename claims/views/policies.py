"""The newsroom's own policies, written as Markdown, as HTML: no HTML of their own, no pictures, no script in a link."""

from __future__ import annotations

from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

_READER = MarkdownIt("commonmark", {"html": False}).disable("image")


@lru_cache(maxsize=16)
def in_html(policy: str) -> SafeString:
    """The policy as HTML below the page's own title, its headings a level down; nothing for nothing."""
    tokens = _READER.parse(policy)
    for token in tokens:
        if token.tag in ("h1", "h2", "h3", "h4", "h5"):
            token.tag = f"h{int(token.tag[1]) + 1}"
    # The reader escapes what it does not know as Markdown.
    written: str = _READER.renderer.render(tokens, _READER.options, {})
    return mark_safe(written)  # noqa: S308
