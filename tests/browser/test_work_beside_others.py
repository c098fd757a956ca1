"""Two people on one claim, a session that ends, and words that are not lost."""

import re
from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect

from claims.models import Claim, Note
from claims.workflow import Action, Status
from tests.browser.test_accessibility import problems_on
from tests.builders import build_document, claim_in, move, reading_of


@pytest.fixture
def claim(transactional_db: None) -> Claim:
    return build_document().claims.first()


def at(claim: Claim) -> str:
    return f"/documents/{claim.document_id}/?claim={claim.pk}"


def test_a_colleague_who_was_faster_is_named_and_my_words_stay(
    visitor: Callable[..., Page], checker: User, editor: User, claim: Claim
) -> None:
    page = visitor(checker)
    page.goto(at(claim))
    page.locator("summary", has_text="Edit").click()
    page.locator("#edit-text").fill("My wording that took an hour.")
    move(claim, Action.ACCEPT, editor)
    page.get_by_role("button", name="Save wording").click()

    expect(page.get_by_role("alert")).to_contain_text("editor accepted the claim")
    expect(page.locator("#edit-text")).to_have_value("My wording that took an hour.")
    page.get_by_role("button", name="Save wording").click()
    expect(page.locator(f"#claim-{claim.pk} .words")).to_have_text("My wording that took an hour.")


def test_a_session_that_ended_keeps_the_words_in_their_field(
    visitor: Callable[..., Page], checker: User, claim: Claim
) -> None:
    page = visitor(checker)
    page.goto(at(claim))
    page.get_by_text("Add a note").click()
    Session.objects.all().delete()
    page.get_by_label("Note", exact=True).fill("A long thought.")
    expect(page.locator(".saved-state.wrong")).to_contain_text("Not saved: you were signed out")
    page.get_by_role("button", name="Add the note").click()

    expect(page.get_by_text("You were signed out.")).to_be_visible()
    expect(page.get_by_label("Note", exact=True)).to_have_value("A long thought.")
    assert not Note.objects.exists()

    with page.expect_popup() as opened:
        page.locator("#messages").get_by_role("link", name="Sign in in a new tab").click()
    tab = opened.value
    tab.get_by_label("Username").fill(checker.username)
    tab.get_by_label("Password").fill("only for tests")
    tab.get_by_role("button", name="Sign in").click()
    tab.wait_for_url("**/")
    page.evaluate("dispatchEvent(new Event('focus'))")
    expect(page.locator(".saved-state:not(.wrong)")).to_contain_text("Saved")
    page.get_by_role("button", name="Add the note").click()
    expect(page.locator(".notes")).to_contain_text("A long thought.")


def test_words_outlive_a_reload_and_another_claim(visitor: Callable[..., Page], checker: User, claim: Claim) -> None:
    page = visitor(checker)
    page.goto(at(claim))
    page.get_by_text("Add a note").click()
    page.get_by_label("Note", exact=True).fill("Half a thought")
    page.keyboard.press("Escape")
    page.locator(".claim .claim-head a").last.click()
    expect(page.locator(".claim.open").last).not_to_have_id(f"claim-{claim.pk}")
    page.go_back()
    expect(page.locator(f"#claim-{claim.pk}.open")).to_be_visible()
    expect(page.get_by_label("Note", exact=True)).to_have_value("Half a thought")
    page.get_by_role("button", name="Add the note").click()
    expect(page.locator(".notes")).to_contain_text("Half a thought")
    page.reload()
    expect(page.get_by_label("Note", exact=True)).to_have_value("")


def test_people_on_one_claim_see_each_other_and_what_changed(
    visitor: Callable[..., Page], checker: User, editor: User, claim: Claim
) -> None:
    mine, theirs = visitor(checker), visitor(editor)
    mine.goto(at(claim))
    mine.locator("summary", has_text="Edit").click()
    with mine.expect_response(lambda told: "is_typing=on" in (told.request.post_data or "")):
        mine.locator("#edit-text").fill("My wording that takes an hour.")
    theirs.goto(f"/claims/{claim.pk}/")
    expect(theirs.get_by_text("checker is editing: Wording")).to_be_visible()
    assert problems_on(theirs) == []
    theirs.get_by_role("button", name="Accept").click()
    expect(theirs.locator(f"#claim-{claim.pk}.is-queued")).to_be_visible()

    mine.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    company = mine.locator(".company")
    expect(company).to_contain_text("editor is here")
    expect(company).to_contain_text("accepted the claim")
    assert problems_on(mine) == []
    company.get_by_role("link", name="Show").click()
    expect(mine.locator(f"#claim-{claim.pk}.is-queued")).to_be_visible()
    expect(mine.locator("#edit-text")).to_have_value("My wording that takes an hour.")
    with mine.expect_response(lambda told: "arrives=on" in (told.request.post_data or "")):
        mine.get_by_role("button", name="Save wording").click()
    expect(mine.locator(f"#claim-{claim.pk} .words")).to_have_text("My wording that takes an hour.")
    theirs.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(theirs.locator(".company")).to_contain_text("checker is here")


def test_choosing_words_opens_their_claim_and_again_the_next_one(visitor: Callable[..., Page], checker: User) -> None:
    text = "Harga\n\nHarga beras naik 5 persen dan upah tetap."
    document = build_document(reading=reading_of(text, ["Harga beras naik 5 persen dan upah tetap", "upah tetap"]))
    whole, part = document.claims.order_by("position")
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/")
    words = page.locator("#article [data-claims]", has_text="upah tetap")
    words.click()
    expect(page.locator(f"#claim-{part.pk}.open")).to_be_visible()
    expect(words).to_have_class("anchor l1-proposed l2-proposed chosen")
    words.click()
    expect(page.locator(f"#claim-{whole.pk}.open")).to_be_visible()
    expect(page.locator(".claim.open")).to_have_count(1)
    expect(page).to_have_url(re.compile(rf"\?claim={whole.pk}$"))


def test_a_selection_is_counted_in_code_points_and_takes_whole_words(
    visitor: Callable[..., Page], checker: User
) -> None:
    text = "🔥🔥 Judul\n\n👩‍🚒 Api 🔥 melalap dua belas rumah <b>di</b> kota."
    document = build_document(reading=reading_of(text, ["Api 🔥 melalap dua belas rumah"]))
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/")
    page.evaluate("""() => {
        const node = document.querySelector("#article p [data-claims]").firstChild;
        const at = node.data.indexOf("lap dua");
        getSelection().setBaseAndExtent(node, at, node, at + "lap dua be".length);
    }""")
    page.locator("#add-from-selection").click()
    expect(page.locator("#add-text")).to_be_focused()
    expect(page.locator("#add-exact")).to_have_value("melalap dua belas")
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator(".claim.open .words")).to_have_text("melalap dua belas")

    anchor = Claim.objects.get(origin="person").anchors.get()
    assert text[anchor.start : anchor.end] == anchor.exact == "melalap dua belas"


def test_keys_do_nothing_while_typing_or_when_switched_off(
    visitor: Callable[..., Page], checker: User, claim: Claim
) -> None:
    page = visitor(checker)
    page.goto(at(claim))
    page.get_by_text("Add a note").click()
    page.get_by_label("Note", exact=True).press_sequentially("adjek?")
    expect(page.get_by_label("Note", exact=True)).to_have_value("adjek?")
    page.keyboard.press("Escape")

    page.get_by_role("button", name="All keys").click()
    page.get_by_label("Use these keys").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("a")
    page.reload()
    page.keyboard.press("a")
    page.get_by_role("button", name="All keys").click()
    page.get_by_label("Use these keys").check()
    page.get_by_role("button", name="Close").click()
    claim.refresh_from_db()
    assert claim.status == Status.PROPOSED
    page.keyboard.press("a")
    expect(page.locator(f"#claim-{claim.pk}.is-queued")).to_be_visible()


def test_enter_in_a_field_saves_and_never_submits_or_dismisses(visitor: Callable[..., Page], checker: User) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    page = visitor(checker)
    page.goto(f"/claims/{claim.pk}/")
    page.get_by_label("Conclusion in one sentence").fill("It holds.")
    page.keyboard.press("Enter")
    expect(page.get_by_text("The assessment was saved.")).to_be_visible()
    page.locator("summary", has_text="Dismiss").click()
    page.get_by_label("In your words").fill("perhaps")
    page.keyboard.press("Enter")

    expect(page.get_by_label("In your words")).to_have_value("perhaps\n")
    claim.refresh_from_db()
    assert claim.status == Status.CHECKING


def test_on_the_page_of_one_claim_an_act_stays_on_it(visitor: Callable[..., Page], editor: User) -> None:
    claim = claim_in(Status.IN_REVIEW)
    page = visitor(editor)
    page.goto(f"/claims/{claim.pk}/")
    page.get_by_role("button", name="Approve").click()

    expect(page.get_by_text("Approved. It can be published.")).to_be_visible()
    expect(page.get_by_role("link", name="Publish", exact=True)).to_be_visible()
    expect(page).to_have_url(re.compile(rf"/claims/{claim.pk}/$"))
