"""What somebody asks for, or is told, stands where they look."""

from collections.abc import Callable

from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.workflow import Action, Status
from tests.browser.test_accessibility import problems_on
from tests.builders import build_claim, claim_in, move


def test_what_is_unfolded_or_refused_on_a_claims_own_page_comes_into_sight(
    visitor: Callable[..., Page], checker: User, editor: User
) -> None:
    published = claim_in(Status.PUBLISHED, claim=build_claim())
    claim = build_claim()
    page = visitor(checker, viewport={"width": 390, "height": 600})
    page.goto(f"/claims/{claim.pk}/")
    page.keyboard.press("n")
    expect(page.get_by_label("Note", exact=True)).to_be_focused()
    expect(page.get_by_label("Note", exact=True)).to_be_in_viewport()
    page.keyboard.press("Escape")

    page.get_by_text("Earlier checks").click()
    expect(page.locator(".earlier").get_by_role("link", name="See the report")).to_have_attribute(
        "href", f"/reports/{published.document.slug}/{published.pk}/"
    )
    assert problems_on(page) == []

    move(claim, Action.ACCEPT, editor)
    page.keyboard.press("a")
    expect(page.get_by_role("alert")).to_contain_text("editor accepted the claim")
    expect(page.get_by_role("alert")).to_be_in_viewport(ratio=0.9)
    expect(page.locator("h1")).to_be_in_viewport(ratio=0.5)
