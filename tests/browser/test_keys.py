"""What a form does for those who type in it."""

import re
from collections.abc import Callable

from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.workflow import Status
from tests.builders import build_document, build_evidence, claim_in, label


def test_control_and_enter_hand_the_assessment_on(visitor: Callable[..., Page], checker: User) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    build_evidence(claim, by=checker)
    page = visitor(checker)
    chosen = label("true")
    page.goto(f"/claims/{claim.pk}/")
    page.locator(f"#assess-{claim.pk} input[name=label][value='{chosen.pk}']").check()
    page.get_by_label("Conclusion in one sentence").fill("It holds.")
    page.get_by_label("Justification").fill("The yearbook gives the date.")
    page.keyboard.press("Control+Enter")

    expect(page.locator(f"#claim-{claim.pk}.is-in_review")).to_be_visible()
    claim.refresh_from_db()
    assert claim.status == Status.IN_REVIEW


def test_words_that_are_saved_say_since_when(visitor: Callable[..., Page], checker: User) -> None:
    claim = build_document().claims.first()
    for language, told in (("en", "Saved"), ("id", "Tersimpan")):
        page = visitor(checker, language=language)
        page.goto(f"/claims/{claim.pk}/")
        form = page.locator(f"form[data-words='note-{claim.pk}']")
        page.keyboard.press("n")
        expect(form.get_by_text(told)).to_have_count(0)
        form.locator("textarea").fill("A thought.")
        expect(form.locator(".saved-state")).to_have_text(re.compile(told + r" [0-9]{2}[.:][0-9]{2}"))
        form.locator("textarea").fill("")
        expect(form.locator(".saved-state")).to_have_text("")


def test_without_any_cookie_a_refusal_offers_to_sign_in(visitor: Callable[..., Page], checker: User) -> None:
    claim = build_document().claims.first()
    page = visitor(checker)
    page.goto(f"/claims/{claim.pk}/")
    page.keyboard.press("n")
    page.keyboard.type("A thought.")
    expect(page.get_by_label("Note", exact=True)).to_have_value("A thought.")
    page.context.clear_cookies()
    page.get_by_role("button", name="Add the note").click()
    expect(page.locator("#messages .error")).to_be_visible()
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Sign in in a new tab").click()
    tab = opened.value
    tab.get_by_label("Username").fill(checker.username)
    tab.get_by_label("Password").fill("only for tests")
    tab.get_by_role("button", name="Sign in").click()
    tab.wait_for_url("**/")
    page.get_by_role("button", name="Add the note").click()
    expect(page.locator(".notes")).to_contain_text("A thought.")


def test_what_is_typed_after_choosing_is_no_key(visitor: Callable[..., Page], checker: User) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    page = visitor(checker)
    page.goto(f"/documents/{claim.document_id}/?claim={claim.pk}")
    for key, choice in (("v", page.get_by_role("radio", name="supports")), ("r", page.locator("[name=label]").first)):
        page.keyboard.press(key)
        expect(choice).to_be_focused()
        page.keyboard.type("jakarta dudu")
        expect(choice).to_be_focused()
        page.keyboard.press("Escape")
    expect(page.locator(f"#head-{claim.pk}")).to_be_focused()
    claim.refresh_from_db()
    assert claim.status == Status.CHECKING
    page.keyboard.press("j")
    expect(page.locator(f"#claim-{claim.pk}.open")).to_have_count(0)


def test_a_key_searches_the_claims_of_the_article(visitor: Callable[..., Page], checker: User) -> None:
    claim = build_document().claims.first()
    page = visitor(checker)
    for path, chips in ((f"/documents/{claim.document_id}/", 1), (f"/claims/{claim.pk}/", 0)):
        page.goto(path)
        page.keyboard.press("/")
        page.wait_for_url("**/claims/**#filter-words")
        expect(page.get_by_label("Search claims")).to_be_focused()
        expect(page.locator(".table-found .chip")).to_have_count(chips)


def test_keys_that_nothing_would_hear_are_not_shown(visitor: Callable[..., Page], checker: User) -> None:
    claim = build_document().claims.first()
    page = visitor(checker, java_script_enabled=False)
    page.goto(f"/documents/{claim.document_id}/?claim={claim.pk}")
    expect(page.get_by_role("button", name="Accept")).to_be_visible()
    assert not any(key.is_visible() for key in page.locator("kbd").all())
