"""The table of claims in a browser: with the mouse, with the keyboard alone, without JavaScript."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import Claim, SavedView
from claims.services.tags import tag_claim
from claims.workflow import Status
from tests.builders import build_document, build_documents, claim_in, reading_of

SENTENCES = [f"Perusahaan nomor {n} kirim {n * 3} ton beras ke Palu." for n in range(2, 8)]


@pytest.fixture
def claims(_own_rows: None) -> list[Claim]:
    """Six claims about rice, beside three about schools."""
    build_documents(1)
    document = build_document(reading=reading_of("\n\n".join(("Beras untuk Palu", *SENTENCES)), SENTENCES))
    return list(document.claims.all())


def statuses(claims: list[Claim]) -> list[str]:
    return [Claim.objects.get(pk=claim.pk).status for claim in claims]


def test_claims_are_sought_chosen_dismissed_and_brought_back(
    visitor: Callable[..., Page], claims: list[Claim], checker: User
) -> None:
    page = visitor(checker)
    page.goto("/claims/")
    expect(page.get_by_role("group", name="With the chosen claims")).to_be_hidden()
    page.get_by_label("Search claims").fill("dikirim beras")
    page.get_by_role("button", name="Show").click()
    page.wait_for_url(re.compile("words=dikirim"))
    expect(page.locator("tbody tr")).to_have_count(6)
    expect(page.locator("mark").first).to_have_text("kirim")

    for row in (0, 2):
        page.locator("tbody input").nth(row).check()
    expect(page.locator("#bulk-count")).to_have_text("2")
    page.locator("#bulk-bar summary", has_text="Dismiss").click()
    page.get_by_label("Reason").select_option("trivial")
    page.locator("#bulk-bar").get_by_role("button", name="Dismiss").click()
    confirm = page.get_by_role("button", name="Dismiss 2 claims")
    expect(confirm).to_be_focused()
    assert set(statuses(claims)) == {"proposed"}
    confirm.click()
    expect(page.get_by_role("status").get_by_text("2 claims dismissed.")).to_be_visible()
    assert sorted(statuses(claims)) == ["dismissed"] * 2 + ["proposed"] * 4

    expect(page).to_have_url(re.compile("words=dikirim"))
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("2 claims are as they were.")).to_be_visible()
    assert set(statuses(claims)) == {"proposed"}


def test_the_keyboard_alone_does_the_same(visitor: Callable[..., Page], claims: list[Claim], checker: User) -> None:
    page = visitor(checker, language="id")
    page.goto("/claims/")
    page.keyboard.press("/")
    page.keyboard.type("palu")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("words=palu"))
    for key in ("j", "x", "j", "j", "x", "k"):
        page.keyboard.press(key)
    expect(page.locator("tr.current")).to_have_attribute("data-row", str(claims[4].pk))
    expect(page.locator("#bulk-count")).to_have_text("2")
    page.keyboard.press("a")
    expect(page.locator("#bulk-preview button.primary")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".done-lately")).to_be_visible()
    assert statuses([claims[5], claims[3]]) == ["queued", "queued"]

    page.keyboard.press("u")
    expect(page.locator(".done-lately")).to_be_hidden()
    assert set(statuses(claims)) == {"proposed"}


def test_escape_chooses_none_and_enter_in_a_field_sends_its_own_act(
    visitor: Callable[..., Page], claims: list[Claim], checker: User
) -> None:
    page = visitor(checker)
    page.goto("/claims/?words=palu")
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("t")
    page.keyboard.type("beras")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Tag 1 claim").click()
    expect(page.locator("tbody .tag")).to_have_text("beras")

    page.locator("#pick-all").check()
    expect(page.locator("#bulk-count")).to_have_text("6")
    page.keyboard.press("Escape")
    expect(page.locator("#bulk-bar")).to_be_hidden()


def test_filters_are_kept_as_a_view_that_others_see(
    visitor: Callable[..., Page], claims: list[Claim], checker: User, editor: User
) -> None:
    tag_claim(claims[0].pk, by=checker, name="beras")
    page = visitor(checker)
    page.goto("/claims/")
    page.get_by_label("Tag", exact=True).first.select_option(label="beras")
    page.get_by_role("button", name="Show").click()
    page.locator("summary", has_text="Save this view").click()
    page.get_by_label("Name of the view").fill("Beras")
    page.get_by_label("Share it with everybody").check()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("link", name="Beras", exact=True)).to_have_attribute("aria-current", "page")
    assert SavedView.objects.get().is_shared

    other = visitor(editor)
    other.goto("/claims/")
    other.get_by_role("link", name="Beras", exact=True).click()
    expect(other.locator("tbody tr")).to_have_count(1)


def test_the_table_works_without_javascript(visitor: Callable[..., Page], claims: list[Claim], checker: User) -> None:
    page = visitor(checker, java_script_enabled=False)
    page.goto("/claims/?words=palu")
    page.locator("tbody input").first.check()
    page.locator("#bulk-bar").get_by_role("button", name="Accept").click()
    page.get_by_role("button", name="Accept 1 claim").click()
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_visible()
    assert statuses([claims[5]]) == ["queued"]
    undo.click()
    expect(page.get_by_text("1 claim is as it was.")).to_be_visible()
    assert statuses([claims[5]]) == ["proposed"]


@pytest.mark.parametrize(("scheme", "language", "width"), [("light", "en", 1280), ("dark", "id", 390)])
def test_choosing_and_previewing_are_open_to_everyone(
    visitor: Callable[..., Page], claims: list[Claim], editor: User, scheme: str, language: str, width: int
) -> None:
    claim_in(Status.QUEUED, claim=claims[0])
    tag_claim(claims[1].pk, by=editor, name="beras")
    page = visitor(editor, language=language, color_scheme=scheme, viewport={"width": width, "height": 900})
    page.goto("/claims/?words=palu&deadline=none")
    page.locator("#pick-all").check() if width > 640 else page.locator("tbody input").first.check()
    page.locator("#bulk-bar summary").nth(1).click()
    chosen = Axe().run(page).response["violations"]
    page.locator('#bulk-bar button[value="accept"]').click()
    page.locator("#bulk-preview:has(*)").wait_for()
    foreseen = Axe().run(page).response["violations"]

    assert [(v["id"], node["html"][:160]) for v in (*chosen, *foreseen) for node in v["nodes"]] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
