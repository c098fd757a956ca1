"""A token is shown once: it goes to the clipboard with one click."""

from collections.abc import Callable

from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

WITHOUT_A_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: undefined})"


def make_a_token(page: Page) -> None:
    page.goto("/tokens/")
    page.get_by_label("What is it for?").fill("Archive")
    page.get_by_role("button", name="Make a token").click()


def test_a_new_token_is_copied_where_the_browser_lets_pages_do_so(visitor: Callable[..., Page], checker: User) -> None:
    page = visitor(checker, viewport={"width": 390, "height": 800})
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    make_a_token(page)
    page.get_by_role("button", name="Copy", exact=True).click()

    expect(page.get_by_role("button", name="Copied", exact=True)).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.locator(".secret").text_content()
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0

    page.add_init_script(WITHOUT_A_CLIPBOARD)
    make_a_token(page)
    expect(page.locator(".secret")).to_be_visible()
    expect(page.get_by_role("button", name="Copy", exact=True)).to_have_count(0)
