"""Long work shows at once that it has begun, and is not begun twice."""

import re
from collections.abc import Callable

from django.contrib.auth.models import User
from playwright.sync_api import Page, Route, expect

from claims.models import Document
from tests.builders import ARTICLE, build_document

TWICE = "button => { button.click(); button.click(); }"


def unanswered(page: Page, addresses: str) -> list[str]:
    """Let the server be asked and not answer, so that the page stays as it is; the methods of what was asked."""
    sent: list[str] = []

    def stay(route: Route) -> None:
        sent.append(route.request.method)
        route.fulfill(status=204)

    page.route(addresses, stay)
    return sent


def test_a_long_article_says_that_it_is_being_split_and_is_sent_once(
    visitor: Callable[..., Page], checker: User
) -> None:
    page = visitor(checker)
    page.goto("/documents/new/")
    page.get_by_role("textbox", name="Text of the page").fill(ARTICLE)
    sent = unanswered(page, "**/documents/new/")
    page.get_by_role("button", name="Look at it").evaluate(TWICE)

    expect(page.get_by_role("button", name="Splitting …")).to_be_visible()
    expect(page.locator("main form.sheet")).to_have_attribute("aria-busy", "true")
    expect(page.locator("#messages")).to_contain_text("Splitting …")
    assert sent == ["POST"]


def test_an_article_is_brought_in_once(visitor: Callable[..., Page], checker: User) -> None:
    page = visitor(checker)
    page.goto("/documents/new/")
    text = page.get_by_role("textbox", name="Text of the page")
    page.get_by_role("button", name="Look at it").click()
    expect(text).to_be_focused()  # nothing was there: the page that says so begins where it is to be put
    text.fill(ARTICLE)
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Bring in").evaluate(TWICE)
    page.wait_for_url(re.compile("/documents/[0-9]+/"))

    assert Document.objects.count() == 1


def test_a_page_that_the_browser_kept_is_not_busy(visitor: Callable[..., Page], checker: User) -> None:
    document = build_document()
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/")
    page.get_by_text("More", exact=True).click()
    unanswered(page, "**/rerun/")
    again = page.get_by_role("button", name="Look for claims again")
    again.click()
    expect(page.get_by_role("button", name="Splitting …")).to_be_visible()
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")

    expect(again).to_be_visible()
    expect(page.locator("form[aria-busy]")).to_have_count(0)


def test_an_act_that_takes_long_is_seen_to_be_under_way(visitor: Callable[..., Page], checker: User) -> None:
    document = build_document()
    claim = document.claims.first()
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/?claim={claim.pk}")
    held: list[Route] = []
    page.route("**/move/accept/", lambda route: held.append(route))
    page.locator(".claim.open").get_by_role("button", name="Accept").click()

    expect(page.locator("html")).to_have_class(re.compile(r"\bbusy\b"))
    expect(page.locator("form[aria-busy=true]")).to_have_count(1)
    held[0].continue_()
    expect(page.locator("html")).not_to_have_class(re.compile(r"\bbusy\b"))
    expect(page.locator("form[aria-busy=true]")).to_have_count(0)
    expect(page.locator(f"#claim-{claim.pk}")).to_have_attribute("data-status", "queued")
