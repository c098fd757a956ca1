"""Shaping claims in a browser: by keyboard alone, by mouse, and without scripts."""

import re
from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import Claim, Document
from claims.services.claims import edit_claim
from claims.services.same_claims import mark_same
from tests.browser.test_accessibility import problems_on
from tests.browser.test_journey import drag_over
from tests.builders import BODY, build_document, seen

FIRST = "Jembatan Sukamaju dibuka pada 12 Mei 2019"


@pytest.fixture
def document(_own_rows: None) -> Document:
    return build_document()


def opened(page: Page, claim: Claim) -> None:
    page.goto(f"/documents/{claim.document_id}/?claim={claim.pk}")
    page.locator(f"#head-{claim.pk}").focus()


def quote(claim: Claim) -> list[str]:
    return [anchor.exact for anchor in claim.anchors.all()]


def has_focus(page: Page, claim: Claim) -> None:
    expect(page.locator(f"#head-{claim.pk}")).to_be_focused()


def type_over(page: Page, words: str) -> None:
    page.keyboard.press("Control+a")
    page.keyboard.type(words)


def move_place(page: Page, claim: Claim) -> None:
    """Its end three words back and one on, its beginning one word on."""
    page.keyboard.press("x")
    expect(page.get_by_role("button", name="End a word later")).to_be_focused()
    for _mark_year_and_month in range(3):
        page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    expect(page.locator(f"#anchor-{claim.anchors.get().pk}-exact")).to_have_value("Sukamaju dibuka pada 12 Mei")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("The place in the article was changed.")).to_be_visible()
    has_focus(page, claim)
    assert quote(claim) == ["Sukamaju dibuka pada 12 Mei"]


def split_and_undo(page: Page, claim: Claim) -> None:
    page.keyboard.press("s")
    expect(page.locator("#split-1-text")).to_be_focused()
    type_over(page, "Jembatan dibuka")
    page.locator("#split-2-text").focus()
    type_over(page, "Dibuka pada 12 Mei")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#claims .claim")).to_have_count(4)
    has_focus(page, claim)

    page.keyboard.press("u")
    expect(page.get_by_text("Undone: split the claim.")).to_be_visible()
    has_focus(page, claim)
    claim.refresh_from_db()
    assert (claim.text, quote(claim)) == (FIRST, ["Sukamaju dibuka pada 12 Mei"])


def merge_and_undo(page: Page, claim: Claim, other: Claim) -> None:
    page.keyboard.press("g")
    expect(page.locator("#merge-other")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    type_over(page, "Jembatan itu dibuka dan menelan 40 miliar rupiah")
    page.keyboard.press("Control+Enter")
    expect(page.locator(f"#claim-{other.pk}.is-dismissed")).to_be_visible()
    has_focus(page, claim)
    assert len(quote(claim)) == 2

    page.keyboard.press("u")
    expect(page.locator(f"#claim-{other.pk}.is-proposed")).to_be_visible()


def test_a_claim_is_shaped_by_the_keyboard_alone(
    visitor: Callable[..., Page], checker: User, document: Document
) -> None:
    first, second, _third = document.claims.all()
    page = visitor(checker)
    opened(page, first)
    move_place(page, first)
    split_and_undo(page, first)
    merge_and_undo(page, first, second)
    page.keyboard.press("u")
    expect(page.get_by_text("Undone: changed the place in the article.")).to_be_visible()
    assert quote(first) == [BODY[0]]

    page.keyboard.press("x")
    expect(page.locator(".shaping")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".shaping")).to_have_count(0)
    expect(page.locator(f"#claim-{first.pk} [data-key=x]")).to_be_focused()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_contain_text("merge with another claim")


def test_parts_are_chosen_by_selecting_and_undone_from_the_message(
    visitor: Callable[..., Page], checker: User, document: Document
) -> None:
    first = document.claims.first()
    page = visitor(checker, language="id")
    opened(page, first)
    page.locator(f"#claim-{first.pk} [data-key=s]").click()
    for number, words in ((1, "dibuka"), (2, "12 Mei 2019")):
        page.locator(f"#split-{number}-text").fill(f"Bagian {number}")
        drag_over(page, words)
        expect(page.locator(f"#split-{number}-exact")).to_have_value(words)
    expect(page.locator("#article a.anchor").first).to_have_attribute("href", f"?claim={first.pk}")
    expect(page.locator("#add-from-selection")).to_be_hidden()
    page.get_by_role("button", name="Pisah", exact=True).click()
    expect(page.locator("#claims .claim")).to_have_count(4)
    assert [quote(claim) for claim in document.claims.all()[:2]] == [["dibuka"], ["12 Mei 2019"]]

    page.locator(".message").get_by_role("button", name="Urungkan").click()
    expect(page.locator(f"#claim-{first.pk} .words")).to_have_text(FIRST)
    assert quote(first) == [BODY[0]]


def test_what_was_typed_survives_that_a_colleague_was_faster(
    visitor: Callable[..., Page], checker: User, other_checker: User, document: Document
) -> None:
    first = document.claims.first()
    page = visitor(checker)
    opened(page, first)
    page.keyboard.press("s")
    page.locator("#split-1-text").fill("Typed with care")
    edit_claim(first.pk, by=other_checker, seen=seen(first), text="Reworded meanwhile", kind="event", claimant="")
    page.get_by_role("button", name="Split", exact=True).click()

    expect(page.locator(".shaping .notice")).to_contain_text("other_checker changed the claim")
    expect(page.locator(".shaping .notice")).to_be_focused()
    expect(page.locator(".shaping")).to_contain_text("Reworded meanwhile")
    expect(page.locator("#split-1-text")).to_have_value("Typed with care")
    page.locator("#split-2-text").fill("The other part")
    page.get_by_role("button", name="Split", exact=True).click()
    expect(page.locator("#claims .claim")).to_have_count(4)


def test_shaping_works_without_scripts(visitor: Callable[..., Page], checker: User, document: Document) -> None:
    first, second, _third = document.claims.all()
    page = visitor(checker, java_script_enabled=False)
    opened(page, first)
    page.get_by_role("link", name="Place…").click()
    page.get_by_label("Words of the article").first.fill("Jembatan Sukamaju dibuka pada 12 Mei")
    page.get_by_role("button", name="Save the place").click()
    page.wait_for_url(re.compile(rf"\?claim={first.pk}"))
    assert quote(first) == ["Jembatan Sukamaju dibuka pada 12 Mei"]

    page.get_by_role("link", name="Merge…").click()
    page.get_by_label("The other claim").select_option(second.text)
    page.get_by_label("Wording of both").fill("Both in one")
    page.get_by_role("button", name="Merge").click()
    expect(page.locator(f"#claim-{second.pk}.is-dismissed")).to_be_visible()

    page.locator(".tools details.menu summary").click()
    page.get_by_role("link", name="Last acts").click()
    page.get_by_role("button", name=re.compile("Undo.*merged another claim")).click()
    expect(page.get_by_text("This was undone already.")).to_be_visible()
    second.refresh_from_db()
    assert second.status == "proposed"


@pytest.mark.parametrize(("scheme", "language", "width"), [("light", "en", 1280), ("dark", "id", 390)])
def test_the_forms_and_the_list_of_acts_are_open_to_everyone(
    visitor: Callable[..., Page], checker: User, document: Document, scheme: str, language: str, width: int
) -> None:
    first, second, _third = document.claims.all()
    edit_claim(first.pk, by=checker, seen=seen(first), text="Reworded", kind="event", claimant="")
    mark_same(first.pk, second.pk, by=checker)
    page = visitor(checker, language=language, color_scheme=scheme, viewport={"width": width, "height": 800})
    found = {}
    for path in ("place", "split", "merge", "same"):
        page.goto(f"/claims/{first.pk}/{path}/")
        found[path] = problems_on(page)
    page.goto(f"/documents/{document.pk}/acts/")
    found["acts"] = problems_on(page)
    opened(page, first)
    for key in "xsgw":
        page.locator(f"#claim-{first.pk} [data-key={key}]").click()
        expect(page.locator(".shaping")).to_be_visible()
        found[key] = problems_on(page)

    assert {path: problems for path, problems in found.items() if problems} == {}
