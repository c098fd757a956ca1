"""The signed-in pages on paper."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.workflow import Status
from tests.builders import BODY, build_claim, claim_in

WHITE = "rgb(255, 255, 255)"


@pytest.fixture
def paper(visitor: Callable[..., Page], editor: User) -> Page:
    """A window of somebody who reads in the dark and prints."""
    page = visitor(editor, color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    return page


def test_paper_has_the_words_in_black_and_nothing_to_press(paper: Page) -> None:
    claim = claim_in(Status.IN_REVIEW, claim=build_claim())
    pages = ["/", "/documents/", "/claims/", "/newsroom/", f"/claims/{claim.pk}/"]
    for path in [*pages, f"/documents/{claim.document_id}/?claim={claim.pk}"]:
        paper.goto(path)
        assert paper.evaluate("getComputedStyle(document.body).backgroundColor") == WHITE, path
        assert paper.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)", path
        pressed = paper.locator("button, .button, input, select, textarea, nav")
        assert [one for one in pressed.all() if one.is_visible()] == [], path


def test_the_workbench_is_printed_from_its_first_line_to_its_last(paper: Page) -> None:
    claim = claim_in(Status.IN_REVIEW, claim=build_claim())
    paper.goto(f"/documents/{claim.document_id}/?claim={claim.pk}")

    expect(paper.get_by_text(BODY[2]).first).to_be_visible()
    expect(paper.locator(".claim")).to_have_count(3)
    article, claims = paper.locator(".article-pane").bounding_box(), paper.locator(".claims-pane").bounding_box()
    assert article
    assert claims
    assert claims["y"] >= article["y"] + article["height"] - 1
    assert paper.evaluate("[...document.querySelectorAll('.pane')].every(p => p.scrollHeight <= p.clientHeight + 1)")


def test_what_is_folded_on_the_screen_is_read_on_paper_and_links_say_where_they_lead(paper: Page) -> None:
    claim = claim_in(Status.IN_REVIEW, claim=build_claim())
    paper.goto(f"/claims/{claim.pk}/")

    expect(paper.get_by_text("submitted the assessment for review")).to_be_visible()
    link = paper.locator(".piece a[href^='http']").first
    assert "example.org/yearbook" in link.evaluate("a => getComputedStyle(a, '::after').content")
