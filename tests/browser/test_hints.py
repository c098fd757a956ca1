"""From the margin to the list, to the words in the article, to a claim: what the program noticed, by key and mouse."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Locator, Page, expect

from claims.models import Claim, Hint
from claims.workflow import Action
from tests.builders import build_document, move
from tests.services.test_hints import WRONG_DAY, reading

pytestmark = pytest.mark.django_db(transaction=True)


def problems_on(page: Page) -> list[str]:
    return [problem["id"] for problem in Axe().run(page).response["violations"]]


def wait_until_lit(page: Page, name: str, words: str) -> None:
    """Wait until just these words of the article are lit up under that name."""
    lit = "[...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()).join(' | ')"
    page.wait_for_function(f"([name, words]) => {lit} === words", arg=[name, words])


def set_aside(hint: Locator, why: str) -> None:
    hint.get_by_text("Set aside…").click()
    hint.get_by_label("Why is it set aside?").fill(why)
    hint.get_by_role("button", name="Set aside").click()


def read(page: Page, hint: Locator) -> None:
    """From the key to the list, and from the margin to the hint, with its words lit up."""
    page.keyboard.press("h")
    expect(hint).to_contain_text("12 May 2019 is a Sunday, not a Tuesday.")
    page.locator(".margin .does-not-fit").click()
    expect(hint).to_be_focused()
    wait_until_lit(page, "hint-shown", "Selasa | 12 Mei 2019")
    assert problems_on(page) == []


def set_aside_and_undo(page: Page, hint: Locator) -> None:
    dismissed = page.locator("#noticed .hint.dismissed")
    set_aside(hint, "It is a Sunday edition.")
    expect(dismissed).to_contain_text("It is a Sunday edition.")
    page.keyboard.press("u")
    expect(dismissed).to_have_count(0)


def set_aside_and_take_up(page: Page, panel: Locator) -> None:
    """The same hint in the panel of its claim: what is done there shows in the margin and the list."""
    hint, in_margin = panel.locator(".hint.does-not-fit"), page.locator(".margin .does-not-fit")
    expect(hint).to_be_visible()
    wait_until_lit(page, "hint", "Selasa | 12 Mei 2019")
    set_aside(hint, "The paper was printed on a Tuesday.")
    expect(panel.locator(".hint.dismissed")).to_contain_text("The paper was printed on a Tuesday.")
    expect(in_margin).to_have_count(0)
    expect(page.locator("#noticed .hint.dismissed")).to_contain_text("Set aside by checker")
    panel.get_by_role("button", name="Take it up again").click()
    expect(in_margin).to_have_count(1)


def make_a_claim(page: Page, hint: Locator) -> None:
    hint.get_by_role("link", name="Create a claim from it").click()
    wording = page.locator("#add-claim").get_by_label("Wording")
    expect(wording).to_be_focused()
    expect(wording).to_have_value(WRONG_DAY)
    wording.fill("The bridge was opened on a Tuesday")
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator(".claim.open .claim-head .words")).to_have_text("The bridge was opened on a Tuesday")


def test_a_hint_is_found_read_set_aside_taken_up_and_made_a_claim(visitor: Callable[..., Page], checker: User) -> None:
    document = build_document(reading=reading())
    claim = document.claims.first()
    assert claim is not None
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/")
    hint, panel = page.locator("#noticed .hint.does-not-fit"), page.locator(f"#panel-{claim.pk}")
    mine = panel.locator(".hint.does-not-fit")

    read(page, hint)
    set_aside_and_undo(page, hint)
    hint.locator("[data-choose]").click()
    set_aside_and_take_up(page, panel)

    page.set_viewport_size({"width": 390, "height": 800})
    expect(mine).to_be_visible()
    page.wait_for_function("document.documentElement.scrollWidth <= 390")
    assert problems_on(page) == []
    make_a_claim(page, mine)
    assert Hint.objects.get(rule="weekday").claims.filter(pk=Claim.objects.latest("id").pk).exists()


def test_a_hint_goes_behind_what_is_being_typed_of_the_justification(
    visitor: Callable[..., Page], checker: User
) -> None:
    document = build_document(reading=reading())
    claim = document.claims.first()
    assert claim is not None
    move(move(claim, Action.ACCEPT, checker), Action.START, checker)
    page = visitor(checker)
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"/claims/{claim.pk}/")

    page.get_by_label("Justification").fill("As the register says.")
    page.get_by_role("button", name="Put into the justification").click()

    hinted = "As the register says.\n\n12 Mei 2019 jatuh pada hari Minggu, bukan Selasa."
    expect(page.get_by_label("Justification")).to_have_value(hinted)
    expect(page.locator("#messages")).to_contain_text("It stands in your draft of the justification.")
    page.wait_for_function("document.documentElement.scrollWidth <= 390")
    assert problems_on(page) == []
