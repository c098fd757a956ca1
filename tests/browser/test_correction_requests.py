"""Asking a publisher for a correction, from the letter to the outcome."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import CorrectionRequest
from claims.workflow import Status
from tests.builders import claim_in

pytestmark = pytest.mark.django_db(transaction=True)


def test_an_editor_asks_writes_down_the_answer_and_closes(visitor: Callable[..., Page], editor: User) -> None:
    claim = claim_in(Status.PUBLISHED)
    page = visitor(editor)
    page.goto(f"/documents/{claim.document_id}/requests/new/?claim={claim.pk}")
    expect(page.get_by_label("Letter", exact=True)).to_contain_text("Jembatan Sukamaju dibuka pada 12 Mei 2019.")
    page.get_by_label("Address").fill("redaksi@kabar.example")
    page.set_viewport_size({"width": 390, "height": 800})
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="I have sent it myself").click()
    expect(page.get_by_role("heading", name="Letters and answers")).to_be_visible()

    page.get_by_text("They answered").click()
    page.get_by_label("Answer", exact=True).fill("We have put the year right.")
    page.get_by_role("button", name="Write the answer down").click()
    expect(page.locator(".letter.is-answer")).to_contain_text("We have put the year right.")

    page.get_by_text("Close with the outcome").click()
    page.get_by_label("What came of it").select_option("corrected")
    page.get_by_label("In your words").fill("The second paragraph now gives the right year.")
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="Close the request").click()
    expect(page.locator(".standing")).to_contain_text("corrected")
    assert CorrectionRequest.objects.get().outcome == "corrected"
