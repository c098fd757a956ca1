"""The figures of the newsroom as people meet them: every theme, language and width, by keyboard, and fetched."""

import re
from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.workflow import Status
from tests.browser.test_accessibility import LOOKS, problems_on
from tests.builders import build_document, claim_in


@pytest.fixture
def _some_work(checker: User, editor: User) -> None:
    first, second, third = build_document().claims.all()
    claim_in(Status.PUBLISHED, claim=first, checker=checker, editor=editor)
    claim_in(Status.DISMISSED, claim=second, checker=checker)
    claim_in(Status.IN_REVIEW, claim=third, checker=checker)


@pytest.mark.usefixtures("_some_work")
@pytest.mark.parametrize(("scheme", "language", "width"), LOOKS)
def test_the_figures_are_open_to_everyone_and_stay_on_the_page(
    visitor: Callable[..., Page], checker: User, scheme: str, language: str, width: int
) -> None:
    page = visitor(checker, language=language, color_scheme=scheme, viewport={"width": width, "height": 800})
    page.goto("/newsroom/")
    for folded in page.locator(".figure-box summary").all():
        folded.click()

    expect(page.locator(".figure-box table")).to_have_count(8)
    assert problems_on(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.usefixtures("_some_work")
def test_a_table_is_unfolded_by_keyboard_and_fetched(visitor: Callable[..., Page], checker: User) -> None:
    page = visitor(checker)
    page.goto("/newsroom/?period=month")
    throughput = page.get_by_role("region", name="Throughput")
    throughput.locator("summary").focus()
    page.keyboard.press("Enter")

    expect(throughput.get_by_role("row").last).to_have_text(re.compile(r"-\d\d\s*3\s*2\s*2\s*1\s*$"))
    with page.expect_download() as fetched:
        throughput.get_by_role("link", name="Download as CSV").click()
    assert fetched.value.suggested_filename.startswith("throughput_")


@pytest.mark.usefixtures("_some_work")
def test_another_period_is_shown_without_scripts(visitor: Callable[..., Page], checker: User) -> None:
    page = visitor(checker, java_script_enabled=False)
    page.goto("/newsroom/")
    page.get_by_role("link", name="Everything").click()
    page.get_by_role("combobox", name="Language").select_option("id")
    page.get_by_role("button", name="Show").click()

    expect(page).to_have_url(re.compile("[?&]language=id"))
    expect(page.get_by_role("region", name="Claims by status").get_by_role("img")).to_be_visible()
