"""The figures of the newsroom as people meet them: every theme, language and width, by keyboard, and fetched."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page

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

    assert page.locator(".figure-box table").count() == 8
    assert problems_on(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.usefixtures("_some_work")
def test_a_table_is_unfolded_by_keyboard_and_fetched(visitor: Callable[..., Page], checker: User) -> None:
    page = visitor(checker)
    page.goto("/newsroom/?period=month")
    throughput = page.get_by_role("region", name="Throughput")
    throughput.locator("summary").focus()
    page.keyboard.press("Enter")

    assert throughput.get_by_role("row").last.inner_text().split()[-4:] == ["3", "2", "2", "1"]
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

    assert "language=id" in page.url
    assert page.get_by_role("region", name="Claims by status").get_by_role("img").is_visible()
