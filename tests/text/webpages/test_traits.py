"""What a page tells beside its article."""

import json

import pytest
from lxml.html import document_fromstring

from claims.text.webpages.traits import (
    MOST_LINKS,
    calls_itself_a_fact_check,
    has_review_markup,
    hrefs_in,
    links_from,
)


def page(body: str, head: str = ""):
    return document_fromstring(f"<html><head><title>x</title>{head}</head><body>{body}</body></html>")


def test_links_of_the_text_are_told_from_those_of_the_menus() -> None:
    tree = page(
        '<header><a href="/home">Home</a></header><nav><a href="/news">News</a></nav>'
        '<article><header><a href="/author">By</a></header><p><a href=" /a ">a</a> <a href="https://example.org/b">b</a>'
        ' <a href="/a">again</a> <a href="">empty</a></p></article>'
        '<aside><a href="/more">More</a></aside><footer><a href="/imprint">Imprint</a></footer>'
    )

    assert hrefs_in(tree) == ("/author", "/a", "https://example.org/b")


def test_links_are_told_in_their_canonical_form() -> None:
    hrefs = [
        "/a?utm_source=x#top",
        "../b",
        "HTTP://EXAMPLE.org/c",
        "mailto:a@example.org",
        "javascript:go()",
        "http://[",
    ]

    assert links_from(hrefs, "https://kabar.example/news/today") == (
        "https://kabar.example/a",
        "https://kabar.example/b",
        "https://example.org/c",
    )


def test_a_page_of_links_is_read_to_a_bound() -> None:
    tree = page(
        "".join(f'<a href="/{n}">{n}</a>' for n in range(MOST_LINKS + 50)) + f'<a href="/{"x" * 2000}">long</a>'
    )

    assert len(hrefs_in(tree)) == MOST_LINKS


def ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    "tree",
    [
        page("", ld({"@type": "ClaimReview", "claimReviewed": "x"})),
        page("", ld([{"@type": "NewsArticle"}, {"@type": ["Review", "ClaimReview"]}])),
        page("", ld({"@graph": [{"@type": "WebPage", "mainEntity": {"@type": "ClaimReview"}}]})),
        page('<div itemscope itemtype="https://schema.org/ClaimReview"></div>'),
        page('<div vocab="https://schema.org/" typeof="ClaimReview"></div>'),
    ],
    ids=["one", "in a list", "in a graph", "microdata", "rdfa"],
)
def test_markup_for_fact_checks_is_found_wherever_it_stands(tree) -> None:
    assert has_review_markup(tree)


@pytest.mark.parametrize(
    "head",
    ["", ld({"@type": "NewsArticle", "about": "ClaimReview"}), '<script type="application/ld+json">{broken</script>'],
    ids=["none", "spoken of", "broken"],
)
def test_other_markup_is_none(head) -> None:
    assert not has_review_markup(page("<p>ClaimReview</p>", head))


def test_data_that_nests_without_end_is_not_followed() -> None:
    deep = "[" * 50_000 + "]" * 50_000

    assert not has_review_markup(page("", f'<script type="application/ld+json">{deep}</script>'))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Cek Fakta: Benarkah jembatan itu roboh?", ""),
        ("[SALAH] Jembatan Sukamaju roboh", ""),
        ("Fact check: did the bridge fall?", ""),
        ("The bridge did not fall | Fact Check", ""),
        ("HOAKS! Jembatan Sukamaju roboh", ""),
        ("Jembatan itu tidak roboh", "Berdasarkan hasil pemeriksaan fakta, jembatan itu berdiri."),
        ("The bridge stands", "We rate this claim False."),
    ],
)
def test_a_fact_check_says_so(title, text) -> None:
    assert calls_itself_a_fact_check(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Jembatan Sukamaju dibuka", "Wali kota membantah kabar bohong itu."),
        ("Salah satu jembatan terpanjang dibuka", ""),
        ("False start for the new bridge", "The mayor asked reporters to check the facts."),
        ("Ministry warns of hoaxes about the bridge", "Fact-checkers exist in many newsrooms."),
    ],
)
def test_an_article_that_speaks_of_falsehoods_is_none(title, text) -> None:
    assert not calls_itself_a_fact_check(title, text)
