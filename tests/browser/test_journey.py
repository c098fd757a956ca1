"""The whole way of a claim in a browser: from the pasted page to the published report."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import Claim, ClaimEvent, Document
from tests.builders import build_scale

SAMPLE = Path(__file__).parents[2] / "samples" / "panen-kopi-bukit-rangga.txt"


@pytest.fixture(autouse=True)
def _scale(_own_rows: None) -> None:
    build_scale()


def bring_in(page: Page, text: str) -> Document:
    page.goto("/documents/new/")
    page.get_by_label("Text of the page").fill(text)
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_role("heading", name="Is this right?")).to_be_visible()
    page.get_by_role("button", name="Bring in").click()
    page.wait_for_url(re.compile(r"/documents/\d+/$"))
    return Document.objects.get()


def open_claim(page: Page, claim: Claim) -> None:
    page.locator(f"#head-{claim.pk}").click()
    expect(page.locator(f"#claim-{claim.pk}.open")).to_be_visible()


def is_now(claim: Claim, status: str) -> None:
    claim.refresh_from_db()
    assert claim.status == status


def add_evidence(page: Page) -> None:
    page.get_by_text("Add evidence").first.click()
    page.get_by_text("supports", exact=True).click()
    page.get_by_label("Link", exact=True).fill("https://example.org/statistik")
    page.get_by_label("Title of the source").fill("Statistik Perkebunan")
    page.get_by_label("Quoted passage").fill("Produksi naik tahun lalu.")
    page.get_by_role("button", name="Add evidence").click()
    expect(page.get_by_role("link", name="Statistik Perkebunan")).to_be_visible()


def assess(page: Page) -> None:
    page.get_by_label("True").check()
    page.get_by_label("Conclusion in one sentence").fill("Angkanya cocok.")
    page.get_by_label("Justification").fill("Statistik menyebut kenaikan yang sama.")
    page.get_by_role("button", name="Submit for review").click()
    expect(page.get_by_text("Submitted for review.")).to_be_visible()


def select_words(page: Page, words: str) -> None:
    """Select ``words`` where they stand in one piece of the article."""
    page.evaluate(
        """words => {
            for (const piece of document.querySelectorAll("#article [data-start]")) {
                const at = piece.firstChild.data.indexOf(words);
                if (at < 0) continue;
                piece.scrollIntoView({block: "center"});
                getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + words.length);
                return;
            }
            throw new Error("not in the article: " + words);
        }""",
        words,
    )


def drag_over(page: Page, words: str) -> None:
    """The same with the mouse, from the first of the words to the last."""
    select_words(page, words)
    box = page.evaluate(
        """() => {
            const selection = getSelection();
            const boxes = [...selection.getRangeAt(0).getClientRects()];
            selection.removeAllRanges();
            const [first, last] = [boxes[0], boxes.at(-1)];
            return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
        }"""
    )
    page.mouse.move(*box[:2])
    page.mouse.down()
    page.mouse.move(*box[2:], steps=3)
    page.mouse.up()


OWN = "Klaim yang ditambahkan sendiri."


def sort_out(page: Page, first: Claim, second: Claim, third: Claim) -> None:
    """Accept one, put the next aside, and word the one after that."""
    open_claim(page, first)
    page.get_by_role("button", name="Accept").click()
    expect(page.locator(f"#claim-{second.pk}.open")).to_be_visible()
    is_now(first, "queued")

    page.locator("summary", has_text="Dismiss").click()
    page.get_by_role("button", name="not worth checking").click()
    expect(page.locator(f"#claim-{third.pk}.open")).to_be_visible()
    is_now(second, "dismissed")

    page.locator("summary", has_text="Edit").click()
    page.locator("#edit-text").fill("Produksi kopi naik 14 persen.")
    page.get_by_role("button", name="Save wording").click()
    expect(page.locator(f"#claim-{third.pk} .words")).to_have_text("Produksi kopi naik 14 persen.")


def add_own(page: Page) -> Claim:
    piece = page.locator("#article p [data-start]").nth(2).inner_text()
    words = piece.strip()[:20].strip()
    select_words(page, words)
    page.locator("#add-from-selection").click()
    expect(page.locator("#add-exact")).to_have_value(words)
    page.locator("#add-text").fill(OWN)
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator(".claim.open .words")).to_have_text(OWN)
    added = Claim.objects.get(origin="person")
    assert added.anchors.get().exact == words
    return added


def check(page: Page, claim: Claim) -> None:
    page.get_by_role("button", name="Check it myself").click()
    expect(page.locator(f"#claim-{claim.pk}.is-checking")).to_be_visible()
    add_evidence(page)
    assess(page)
    is_now(claim, "in_review")


def give_back(desk: Page, comment: str) -> None:
    desk.goto("/")
    desk.get_by_role("link", name=OWN).click()
    desk.locator("summary", has_text="Return").click()
    desk.get_by_label("What has to be done").fill(comment)
    desk.locator("details.act[open] button.primary").click()
    expect(desk.get_by_text("Returned with your comment.")).to_be_visible()


def submit_again(page: Page, comment: str) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", name="Returned to me")).to_be_visible()
    page.get_by_role("link", name=OWN).first.click()
    expect(page.locator(".notes")).to_contain_text(comment)
    page.get_by_label("Justification").fill("Statistik 2024 menyebut kenaikan yang sama.")
    page.get_by_role("button", name="Submit for review").click()
    expect(page.get_by_text("Submitted for review.")).to_be_visible()


def publish(desk: Page, claim: Claim) -> None:
    desk.get_by_role("button", name="Approve").click()
    expect(desk.get_by_text("Approved. It can be published.")).to_be_visible()
    desk.get_by_role("link", name="Publish 1 claim…").click()
    desk.get_by_role("button", name="Publish the report").click()
    expect(desk.get_by_text("Published. “Report” shows it")).to_be_visible()
    is_now(claim, "published")


def test_a_claim_goes_from_the_pasted_page_to_the_published_report(
    visitor: Callable[..., Page], checker: User, editor: User
) -> None:
    page, desk = visitor(checker), visitor(editor)
    document = bring_in(page, SAMPLE.read_text())
    expect(page.locator("h1")).to_contain_text(document.title)
    sort_out(page, *document.claims.all()[:3])
    added = add_own(page)
    check(page, added)
    give_back(desk, "Tambahkan tahunnya.")
    submit_again(page, "Tambahkan tahunnya.")
    desk.reload()
    publish(desk, added)

    reader = visitor()
    reader.goto("/reports/")
    reader.get_by_role("link", name=document.title).first.click()
    expect(reader.get_by_text(OWN).first).to_be_visible()

    page.goto(f"/claims/{added.pk}/")
    page.locator(".history summary").click()
    expect(page.locator(".history li")).to_have_count(ClaimEvent.objects.filter(claim=added).count())
    for act in (
        "added the claim",
        "assigned",
        "started checking",
        "added evidence",
        "submitted",
        "returned",
        "approved",
    ):
        expect(page.locator(".history ol")).to_contain_text(act)


def type_evidence(page: Page) -> None:
    page.keyboard.press("v")
    expect(page.get_by_role("radio", name="supports")).to_be_focused()
    page.keyboard.press("Space")
    for words in ("https://example.org/a", "Arsip daerah", "Sebuah kutipan."):
        page.keyboard.press("Tab")
        page.keyboard.type(words)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("link", name="Arsip daerah")).to_be_visible()


def type_wording(page: Page, claim: Claim, words: str) -> None:
    page.keyboard.press("e")
    expect(page.locator("#edit-text")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type(words)
    page.keyboard.press("Control+Enter")
    expect(page.locator(f"#claim-{claim.pk} .words")).to_have_text(words)


def test_the_keyboard_alone_is_enough(visitor: Callable[..., Page], checker: User) -> None:
    page = visitor(checker)
    document = bring_in(page, SAMPLE.read_text())
    first, second, third, *_ = document.claims.all()
    for key, claim in (("j", first), ("a", second)):
        page.keyboard.press(key)
        expect(page.locator(f"#claim-{claim.pk}.open")).to_be_visible()
        expect(page.locator(f"#head-{claim.pk}")).to_be_focused()
    page.keyboard.press("d")
    page.keyboard.press("2")
    expect(page.locator(f"#claim-{third.pk}.open")).to_be_visible()
    second.refresh_from_db()
    assert second.dismissed_as == "not_checkable"

    type_wording(page, third, "Dirumuskan ulang, jadi dekat.")
    page.locator(f"#head-{third.pk}").focus()
    page.keyboard.press("m")
    expect(page.locator(f"#claim-{third.pk}.is-checking")).to_be_visible()
    type_evidence(page)

    page.keyboard.press("Escape")
    page.locator(f"#head-{third.pk}").focus()
    page.keyboard.press("k")
    expect(page.locator(f"#claim-{second.pk}.open")).to_be_visible()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()


def test_the_main_way_works_without_scripts(visitor: Callable[..., Page], checker: User, editor: User) -> None:
    page = visitor(checker, java_script_enabled=False)
    document = bring_in(page, SAMPLE.read_text())
    claim = document.claims.first()
    page.locator(f"#head-{claim.pk}").click()
    page.get_by_role("button", name="Check it myself").click()
    expect(page.locator(f"#claim-{claim.pk}.is-checking")).to_be_visible()
    is_now(claim, "checking")
    add_evidence(page)
    assess(page)
    is_now(claim, "in_review")

    desk = visitor(editor, java_script_enabled=False)
    desk.goto(f"/claims/{claim.pk}/")
    desk.get_by_role("button", name="Approve").click()
    expect(desk.locator(f"#claim-{claim.pk}.is-approved")).to_be_visible()
    is_now(claim, "approved")
    desk.get_by_role("link", name="Publish", exact=True).click()
    desk.get_by_role("button", name="Publish the report").click()
    expect(desk.get_by_text("Published. “Report” shows it")).to_be_visible()
    is_now(claim, "published")
