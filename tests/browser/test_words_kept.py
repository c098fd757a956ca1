"""What is typed is saved as it is typed, and kept until the server has taken it, and no longer."""

import re
from collections.abc import Callable

from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect

from claims.models import Claim, Document, Draft, Hint
from claims.services.claims import edit_claim
from tests.browser.conftest import PASSWORD
from tests.browser.test_accessibility import problems_on
from tests.builders import ARTICLE, build_claim, build_document, seen
from tests.services.test_hints import WRONG_DAY, reading

NEW = "/documents/new/"


def sign_in_again(page: Page, person: User, address: str) -> None:
    page.wait_for_url("**/login/**")
    page.get_by_label("Username").fill(person.username)
    page.locator("input[type=password]").fill(PASSWORD)
    page.locator("main button").click()
    page.wait_for_url(f"**{address}")


def look_at(page: Page, text: str) -> None:
    page.get_by_label("Text of the page").fill(text)
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_role("heading", name="Is this right?")).to_be_visible()


def bring_in(page: Page) -> None:
    page.get_by_role("button", name="Bring in").click()
    page.wait_for_url(re.compile(r"/documents/\d+/$"))


def test_a_session_that_ends_loses_no_article(visitor: Callable[..., Page], checker: User) -> None:
    page = visitor(checker)
    page.goto(NEW)
    page.get_by_label("Text of the page").fill(ARTICLE)
    Session.objects.all().delete()
    page.get_by_role("button", name="Look at it").click()
    sign_in_again(page, checker, NEW)

    expect(page.get_by_label("Text of the page")).to_have_value(ARTICLE)


def test_a_session_that_ends_before_the_last_step_loses_neither_text_nor_details(
    visitor: Callable[..., Page], checker: User
) -> None:
    page = visitor(checker)
    page.goto(NEW)
    look_at(page, ARTICLE)
    page.get_by_label("Byline").fill("Ani Wijaya")
    Session.objects.all().delete()
    page.get_by_role("button", name="Bring in").click()
    sign_in_again(page, checker, NEW)
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_label("Byline")).to_have_value("Ani Wijaya")
    bring_in(page)

    assert Document.objects.get().byline == "Ani Wijaya"
    page.goto(NEW)
    expect(page.get_by_label("Text of the page")).to_have_value("")
    look_at(page, ARTICLE)
    expect(page.get_by_label("Byline")).to_have_value("")


def test_details_typed_about_one_text_do_not_come_back_beside_another(
    visitor: Callable[..., Page], checker: User
) -> None:
    page = visitor(checker)
    page.goto(NEW)
    look_at(page, ARTICLE)
    page.get_by_label("Byline").fill("Ani Wijaya")
    page.get_by_role("button", name="Back to the text").click()
    expect(page.get_by_label("Text of the page")).to_have_value(ARTICLE)
    look_at(page, ARTICLE.replace("2019", "2018"))

    expect(page.get_by_label("Byline")).to_have_value("")


def test_a_refused_form_keeps_its_words_after_another_field_was_typed_in(
    visitor: Callable[..., Page], checker: User
) -> None:
    document = build_document()
    address = f"/documents/{document.pk}/edit/"
    page = visitor(checker)
    page.goto(address)
    page.get_by_label("Byline").fill("Ani Wijaya")
    page.get_by_label("Published", exact=True).fill("some day")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_label("Published", exact=True).fill("2024-06-10")
    Session.objects.all().delete()
    page.get_by_role("button", name="Save").click()
    sign_in_again(page, checker, address)

    expect(page.get_by_label("Byline")).to_have_value("Ani Wijaya")
    expect(page.get_by_label("Published", exact=True)).to_have_value("2024-06-10")


def test_what_was_cancelled_does_not_come_back(visitor: Callable[..., Page], checker: User) -> None:
    document = build_document()
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/edit/")
    page.get_by_label("Byline").fill("Ani Wijaya")
    page.get_by_role("link", name="Cancel").click()
    page.goto(f"/documents/{document.pk}/edit/")

    expect(page.get_by_label("Byline")).to_have_value("")


def at(claim: Claim) -> str:
    return f"/documents/{claim.document_id}/?claim={claim.pk}"


def begin_to_reword(page: Page, claim: Claim, words: str) -> None:
    """By the keyboard alone."""
    page.goto(at(claim))
    page.locator(f"#head-{claim.pk}").focus()
    page.keyboard.press("e")
    expect(page.locator("#edit-text")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type(words)


def test_what_was_typed_in_one_browser_goes_on_in_another_and_is_thrown_away_there(
    visitor: Callable[..., Page], checker: User, editor: User
) -> None:
    claim = build_claim()
    page = visitor(checker)
    begin_to_reword(page, claim, "Half a wording")
    expect(page.locator(".saved-state")).to_have_text(re.compile(r"Saved \d\d:\d\d"))
    expect(page.locator("#drafts-told")).to_have_text(re.compile("Saved"))
    assert problems_on(page) == []
    edit_claim(claim.pk, by=editor, seen=seen(claim), text="Their wording", claimant="", kind=claim.kind)

    elsewhere = visitor(checker, language="id")
    elsewhere.goto(at(claim))
    expect(elsewhere.locator("#edit-text")).to_have_value("Half a wording")
    expect(elsewhere.locator(".draft-note")).to_contain_text("Draf Anda dari")
    expect(elsewhere.locator(".draft-note ins")).to_have_text("Their wording")
    assert problems_on(elsewhere) == []
    elsewhere.get_by_role("button", name="Buang").focus()
    elsewhere.keyboard.press("Enter")
    expect(elsewhere.locator(".draft-note")).to_have_count(0)
    expect(elsewhere.locator(f"#head-{claim.pk}")).to_be_focused()
    expect(elsewhere.locator("#edit-text")).to_have_value("Their wording")
    assert not Draft.objects.exists()


def test_a_dropped_connection_and_a_window_closed_too_soon_lose_nothing(
    visitor: Callable[..., Page], checker: User
) -> None:
    claim = build_claim()
    page = visitor(checker)
    begin_to_reword(page, claim, "Typed before the tunnel")
    expect(page.locator(".saved-state")).to_contain_text("Saved")
    page.context.set_offline(True)
    page.keyboard.type(", and in it")
    expect(page.locator(".saved-state.wrong")).to_have_text("Not saved: no answer, kept in this browser")
    page.context.set_offline(False)
    expect(page.locator(".saved-state:not(.wrong)")).to_contain_text("Saved")
    assert Draft.objects.get().words == {"text": "Typed before the tunnel, and in it"}

    page.keyboard.type(", and after")
    page.goto("about:blank")
    elsewhere = visitor(checker)
    elsewhere.goto("/")
    elsewhere.get_by_role("region", name="Unfinished drafts").get_by_role("link").first.click()
    expect(elsewhere.locator("#edit-text")).to_have_value("Typed before the tunnel, and in it, and after")
    elsewhere.get_by_role("button", name="Save wording").click()
    expect(elsewhere.locator(f"#claim-{claim.pk} .words")).to_have_text("Typed before the tunnel, and in it, and after")
    expect(elsewhere.locator(".draft-note")).to_have_count(0)
    assert not Draft.objects.exists()


def test_words_typed_in_two_windows_are_both_there(visitor: Callable[..., Page], checker: User) -> None:
    claim = build_claim()
    first, second = visitor(checker), visitor(checker)
    begin_to_reword(second, claim, "From the second window")
    begin_to_reword(first, claim, "From the first window")
    expect(first.locator(".saved-state")).to_contain_text("Saved")
    second.keyboard.type("!")
    expect(second.get_by_text("You typed something else here, in another window.")).to_be_visible()
    expect(second.locator("#edit-text")).to_have_value("From the second window!")

    second.get_by_role("button", name="Show the other words").click()
    expect(second.locator("#edit-text")).to_have_value("From the first window")


def test_who_opens_a_claim_without_a_connection_is_told_so_and_of_no_words(
    visitor: Callable[..., Page], checker: User
) -> None:
    document = build_document()
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/")
    page.context.set_offline(True)
    page.keyboard.press("j")

    expect(page.locator("#messages .error")).to_have_text("The server did not answer. Try again in a moment.")
    page.context.set_offline(False)
    page.keyboard.press("j")
    expect(page.locator(".claim.open")).to_have_count(1)


def test_a_claim_begun_from_a_hint_comes_back_with_its_place_its_kind_and_its_hint(
    visitor: Callable[..., Page], checker: User
) -> None:
    document = build_document(reading=reading())
    hint = Hint.objects.get(rule="weekday")
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/")
    page.keyboard.press("h")
    page.locator("#noticed .hint.does-not-fit").get_by_role("link", name="Create a claim from it").click()
    form = page.locator("#add-claim")
    form.get_by_label("Wording").fill("The bridge was opened on a Tuesday")
    expect(form.locator(".saved-state")).to_contain_text("Saved")

    page.goto(f"/documents/{document.pk}/")
    expect(form.get_by_label("Words of the article")).to_have_value(WRONG_DAY)
    expect(form.get_by_label("Wording")).to_have_value("The bridge was opened on a Tuesday")
    expect(form.get_by_label("What is to be verified")).to_have_value("time")
    expect(form).not_to_contain_text("changed since you began")
    form.get_by_role("button", name="Add the claim").click()
    expect(page.locator(".claim.open .claim-head .words")).to_have_text("The bridge was opened on a Tuesday")
    assert hint.claims.filter(pk=Claim.objects.latest("id").pk).exists()
