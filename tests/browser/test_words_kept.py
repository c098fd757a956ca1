"""Words typed into pages that are sent as a whole: kept until the server has taken them, and no longer."""

import re
from collections.abc import Callable

from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect

from claims.models import Document
from tests.browser.conftest import PASSWORD
from tests.builders import ARTICLE, build_document

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
