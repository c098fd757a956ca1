"""A known source is found by typing and cited; the row is ordered and put right where it stands."""

from collections.abc import Callable

from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Locator, Page, expect

from tests.builders import build_claim, build_evidence


def order(page: Page) -> None:
    """Two passages, the first of them put behind the second."""
    passages, down = page.locator(".side.refutes .quote"), page.get_by_role("button", name="Further down")
    expect(passages).to_have_text(["Passage 1.", "Passage 2."])
    down.first.click()
    expect(passages).to_have_text(["Passage 2.", "Passage 1."])
    expect(down.last).to_be_focused()


def cite_what_is_offered(page: Page) -> None:
    """A known source, chosen by its name without the mouse."""
    page.locator("summary", has_text="Add evidence").click()
    page.locator(".stances label", has_text="supports").click()
    page.get_by_label("Title of the source").press_sequentially("offi bridg")
    expect(page.locator("#offered-sources [role=option]")).to_contain_text("Yearbook of bridges")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("[data-chosen]")).to_have_text("Yearbook of bridges")
    expect(page.get_by_label("Quoted passage")).to_be_focused()
    page.keyboard.type("It was opened in 2019.")
    page.get_by_role("button", name="Add evidence").click()
    expect(page.locator(".side.supports .piece .source")).to_contain_text("Yearbook of bridges")


def go_into_the_open_form(page: Page) -> None:
    """A form that stands open is gone into by its key, and folded only by whoever is in it."""
    add = page.locator("summary", has_text="Add evidence")
    expect(add).to_be_focused()
    expect(add).to_be_in_viewport()
    add.click()
    page.get_by_role("link", name="Fact-check workbench").focus()
    page.keyboard.press("v")
    expect(page.locator(".stances input").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(add).to_be_focused()


def put_right(page: Page, piece: Locator) -> None:
    piece.get_by_role("link", name="Edit…").click()
    piece.get_by_label("Where in the source").fill("page 12")
    piece.get_by_role("button", name="Save").click()
    expect(piece.locator(".source")).to_contain_text("page 12")
    assert Axe().run(page).response["violations"] == []


def test_a_source_is_chosen_by_keyboard_and_the_rows_are_ordered_and_put_right(
    visitor: Callable[..., Page], checker: User
) -> None:
    source = build_evidence(build_claim(), title="Yearbook of bridges", publisher="The Office").source
    claim = build_claim()
    for number in (1, 2):
        build_evidence(
            claim, by=checker, url="", title=f"Letter {number}", quote=f"Passage {number}.", stance="refutes"
        )
    page = visitor(checker, viewport={"width": 390, "height": 800})
    page.goto(f"/claims/{claim.pk}/")
    piece = page.locator(".side.supports .piece")

    order(page)
    cite_what_is_offered(page)
    go_into_the_open_form(page)
    put_right(page, piece)

    piece.get_by_role("link", name="About the source").click()
    expect(page.get_by_role("heading", name="Used by 2 claims")).to_be_visible()
    assert page.url.endswith(f"/sources/{source.pk}/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert Axe().run(page).response["violations"] == []
