"""What somebody hands in becomes the text of an article: plain text as it is, a saved web page by its article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from claims.services.apart import NotRead, read_apart
from claims.text.analysis import DocumentFacts
from claims.text.normalize import NotText, TooLong, accepted
from claims.text.webpages.source import MAX_SOURCE, decode_any, is_page_source

#: How the names of saved web pages end.
PAGE_ENDINGS = (".html", ".htm", ".xhtml")
#: The longest that reading one page may take, in seconds. Pages of news sites take one or two.
PAGE_SECONDS = 15


@dataclass(frozen=True, slots=True)
class Incoming:
    """A canonical ``text`` that can be stored, and what is known of it besides.

    ``facts`` is None for plain text. For a page they are what its text says about itself and, where that says nothing,
    what the page does. ``url`` is where a page says that it belongs, else empty; ``hrefs`` and ``is_review`` are those
    of ``claims.text.webpages.reading.Webpage``.
    """

    text: str
    facts: DocumentFacts | None = None
    url: str = ""
    hrefs: tuple[str, ...] = ()
    is_review: bool = False


def read_file(data: bytes, name: str = "", *, seconds: float | None = None) -> Incoming:
    """The article in a file called ``name``. Raises NotText or TooLong (``normalize``) where there is none.

    Reading a page that takes longer than ``seconds``, by default PAGE_SECONDS, is given up: NotText.
    """
    is_page = name.lower().endswith(PAGE_ENDINGS)
    source = decode_any(data, page=is_page)
    return (
        _from_page(source, seconds or PAGE_SECONDS) if is_page or is_page_source(source) else Incoming(accepted(source))
    )


def read_pasted(raw: str) -> Incoming:
    """The article in what was pasted: a text, or evidently the source of a page. Raises NotText or TooLong."""
    return _from_page(raw, PAGE_SECONDS) if is_page_source(raw) else Incoming(accepted(raw))


def _from_page(source: str, seconds: float) -> Incoming:
    """Read in a process of its own: markup can be made to take a parser hours, and none of its flaws reaches us."""
    if len(source) > MAX_SOURCE:
        raise TooLong(len(source), MAX_SOURCE)
    answer = _answer(source.encode("utf-8", "replace"), seconds)
    if answer.get("refused") == "too_long":
        raise TooLong(answer["length"], answer["limit"])
    if "refused" in answer:
        raise NotText(answer["refused"])
    facts = DocumentFacts(**answer["facts"])
    return Incoming(answer["text"], facts, answer["url"], tuple(answer["hrefs"]), answer["is_review"])


def _answer(source: bytes, seconds: float) -> dict[str, Any]:
    try:
        return read_apart("claims.text.webpages", source, seconds=seconds)
    except NotRead:
        raise NotText("web_page") from None
