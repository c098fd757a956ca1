"""The article of a saved page: its text, which becomes the canonical text, and what the page says about itself.

The text is found by trafilatura (Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text
Discovery and Extraction", ACL 2021). Nothing is fetched: no picture, no style, no document type.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from claims.text.analysis import DocumentFacts
from claims.text.furniture import read_page
from claims.text.languages import detect
from claims.text.normalize import NotText, TooLong, accepted
from claims.text.webpages.dates import published_at
from claims.text.webpages.source import MAX_SOURCE
from claims.text.webpages.traits import has_review_markup, hrefs_in

#: More tags than this is no article: the largest pages of news sites have some ten thousand.
MAX_TAGS = 30_000

_TAG = re.compile(r"<[a-zA-Z]")
# What may stand before the first tag. An internal subset of a document type is never looked into.
_PROLOG = re.compile(r"[\s\ufeff]*(?:<\?xml.{0,500}?\?>\s*)?(?:<!doctype[^<>\[\]]*(?:\[.*?\]\s*)?>)?", re.I | re.S)
_DEPTH = "Excessive depth"
# A fixed last day: otherwise the clock of the machine would decide which dates are possible.
_DATES: dict[str, Any] = {"extensive_search": False, "original_date": True, "max_date": "2200-01-01"}
_LONGEST_FACT = 500


@dataclass(frozen=True, slots=True)
class Webpage:
    """The article of a page: ``text`` is canonical, with the headline on top.

    ``facts`` are what the text says about itself and, where it says nothing, what the page does. ``url`` is where the
    page says that it belongs (http or https), else empty. ``hrefs`` are the links in its text as they are written;
    ``is_review`` is whether it calls itself the check of a claim to search engines.
    """

    text: str
    facts: DocumentFacts
    url: str
    hrefs: tuple[str, ...] = ()
    is_review: bool = False


def read_webpage(source: str) -> Webpage:
    """The article in the ``source`` of a web page.

    Raises TooLong for more than MAX_SOURCE code points, and NotText: "null_characters"; "web_page" where no article is
    found, or where the page has too many tags, or too many in one another, to be one. The time that hostile markup
    takes is not bounded here: ``python -m claims.text.webpages`` is the same in a process that can be ended.
    """
    if len(source) > MAX_SOURCE:
        raise TooLong(len(source), MAX_SOURCE)
    if "\0" in source:
        raise NotText("null_characters")
    if sum(1 for _ in _TAG.finditer(source)) > MAX_TAGS:
        raise NotText("web_page")
    source = source[_PROLOG.match(source).end() :]  # type: ignore[union-attr]  # it matches nothing, if nothing else
    found = _extracted(source, tables=False) or _extracted(source, tables=True)
    if found is None:
        raise NotText("web_page")
    text = accepted(_with_headline(found.text, _fact(found.title)))
    tree = _tree(source)
    facts = _facts(text, found, published_at(tree))
    return Webpage(text, facts, _link(found.url), hrefs_in(tree), has_review_markup(tree))


def _facts(text: str, found: Any, published: str | None) -> DocumentFacts:
    code = detect(text)
    told = read_page(text, code).document
    return replace(
        told,
        title=told.title or _fact(found.title),
        byline=told.byline or _fact((found.author or "").replace(";", ",")),
        publisher=told.publisher or _fact(found.sitename),
        published_at=told.published_at or published,
    )


def _extracted(source: str, *, tables: bool) -> Any:
    """What trafilatura finds, or None. Pages of the first web kept their text in tables, others keep figures there."""
    found = trafilatura.bare_extraction(
        _tree(source),
        with_metadata=True,
        include_comments=False,
        include_tables=tables,
        date_extraction_params=_DATES,
    )
    return found if found is not None and (getattr(found, "text", "") or "").strip() else None


def _tree(source: str) -> HtmlElement:
    parser = HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        tree = document_fromstring(source, parser=parser)
    except (etree.ParserError, ValueError):
        raise NotText("web_page") from None
    # The rest of such a page is lost, and nobody would see it.
    if any(_DEPTH in entry.message for entry in parser.error_log):
        raise NotText("web_page")
    return tree


def _with_headline(text: str, title: str | None) -> str:
    """The paragraphs apart from one another, the headline above them unless they begin with it."""
    paragraphs = [line.strip() for line in text.splitlines() if line.strip()]
    if title and not any(_same(line, title) for line in paragraphs[:3]):
        paragraphs.insert(0, title)
    return "\n\n".join(paragraphs) + "\n"


def _same(line: str, title: str) -> bool:
    """Whether a line is the headline; one of the two may be longer, but a lead that begins like it is a sentence."""
    one, other = (" ".join(re.findall(r"\w+", words.casefold())) for words in (line, title))
    if one == other or (len(one) > 20 and other.startswith(one)):
        return bool(one)
    return bool(other) and one.startswith(other) and len(one) < 2 * len(other) and line[-1] not in '.!?"”'


def _fact(value: str | None) -> str | None:
    return " ".join((value or "").split())[:_LONGEST_FACT].strip(" ,") or None


def _link(url: str | None) -> str:
    return url if url and re.fullmatch(r"https?://[^\s<>\"]{3,1990}", url) else ""
