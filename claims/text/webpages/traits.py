"""What a web page tells beside its article: where its text leads to, and whether it is a fact-check."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin

from lxml.html import HtmlElement

from claims.text.canonical_links import canonical_link

#: Links of a page that are looked at, and the longest address among them.
MOST_LINKS, LONGEST_LINK = 400, 1000
#: Deeper data is none that a site would write for search engines.
_DEEPEST = 20

#: What stands around an article rather than in it.
_AROUND = "ancestor::nav or ancestor::aside or ancestor::header[not(ancestor::article)]"
_HREFS = f"//a[not({_AROUND} or ancestor::footer[not(ancestor::article)])]/@href"
_REVIEWS = "//*[contains(@itemtype, 'schema.org/ClaimReview') or @typeof='ClaimReview']"
#: A headline that is marked as a check of facts, or begins with its outcome.
_HEADLINE = re.compile(
    r"\[(?:cek fakta|periksa fakta|fact[- ]?check|hoaks|salah|disinformasi|misinformasi|klarifikasi)\]"
    r"|(?:^|[|:–—-]\s*)(?:cek fakta|periksa fakta|fact[- ]?check(?:ed|ing)?)\b"
    r"|^\W*(?:hoaks|hoax|salah|keliru|sesat|disinformasi|misinformasi|false|misleading)\s*[!:,]",
    re.IGNORECASE,
)
#: What only those say who have checked something themselves.
_OWN_WORDS = re.compile(
    r"\b(?:tim cek fakta|hasil (?:pemeriksaan|periksa|cek) fakta|hasil penelusuran tim"
    r"|our fact[- ]check(?:ers|ing)?|(?:this|our) fact[- ]check\b|fact[- ]check(?:ers)? found"
    r"|we rate (?:this|the) (?:claim|statement|post))\b",
    re.IGNORECASE,
)


def hrefs_in(tree: HtmlElement) -> tuple[str, ...]:
    """The links in the text of the page as they are written, each once and in order, menus left out."""
    found = dict.fromkeys(href.strip() for href in tree.xpath(_HREFS))
    return tuple(href for href in found if 0 < len(href) <= LONGEST_LINK)[:MOST_LINKS]


def links_from(hrefs: Iterable[str], url: str) -> tuple[str, ...]:
    """The pages that these links of the page at ``url`` lead to, in their canonical form, each once."""
    found = dict.fromkeys(_absolute(href, url) for href in hrefs)
    return tuple(link for link in found if link)


def has_review_markup(tree: HtmlElement) -> bool:
    """Whether the page carries schema.org's ClaimReview, in JSON-LD or in attributes."""
    if tree.xpath(_REVIEWS):
        return True
    written = tree.xpath("//script[@type='application/ld+json']")
    return any(_is_review(data) for script in written for data in _json(script.text or ""))


def calls_itself_a_fact_check(title: str, text: str) -> bool:
    """Whether headline or text say, in English or Indonesian, that this is the check of a claim."""
    return bool(_HEADLINE.search(title) or _OWN_WORDS.search(text))


def _absolute(href: str, url: str) -> str:
    try:
        whole = urljoin(url, href)
    except ValueError:
        return ""
    return canonical_link(whole) if whole.lower().startswith(("http://", "https://")) else ""


def _json(words: str) -> Iterator[Any]:
    try:
        yield json.loads(words)
    except (ValueError, RecursionError):
        return


def _is_review(data: Any, depth: int = 0) -> bool:
    """Whether anything in the data is typed so: graphs and lists nest."""
    if depth > _DEEPEST:
        return False
    if isinstance(data, list):
        return any(_is_review(inner, depth + 1) for inner in data)
    if not isinstance(data, dict):
        return False
    types = data.get("@type")
    if "ClaimReview" in (types if isinstance(types, list) else [types]):
        return True
    return any(_is_review(inner, depth + 1) for inner in data.values())
