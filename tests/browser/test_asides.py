"""What stands folded beside the work on a claim: the contact log, what is missing, what was noticed."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import Contact
from claims.workflow import Status
from tests.builders import build_evidence, claim_in

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_checker_logs_a_contact_and_answers_what_was_noticed(visitor: Callable[..., Page], checker: User) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    build_evidence(claim, by=checker)
    build_evidence(claim, by=checker, url="https://www.example.org/minutes", title="Minutes")
    page = visitor(checker)
    page.goto(f"/documents/{claim.document_id}/?claim={claim.pk}")
    points = page.locator(f"#completeness-{claim.pk} > summary")
    expect(points).to_have_text("0 of 9 points complete")

    log = page.locator(f"#contacts-{claim.pk}")
    log.locator(":scope > summary").click()
    log.get_by_text("Somebody was asked").click()
    log.get_by_label("Who was asked").fill("Rahmat, Mayor of Sukamaju")
    log.get_by_label("Question").fill("On which day was the bridge opened?")
    log.get_by_role("button", name="Add to the log").click()
    expect(points).to_have_text("1 of 9 points complete")
    expect(log.locator(".contact")).to_contain_text("Rahmat, Mayor of Sukamaju")
    assert Contact.objects.get().asked_by == checker

    noticed = page.locator(".evidence-notices")
    log.locator(":scope > summary").scroll_into_view_if_needed()
    expect(noticed).to_contain_text("these stand on one site, example.org")
    noticed.get_by_text("It does not matter, because").click()
    noticed.get_by_label("Reason").fill("Two ministries share the site.")
    noticed.get_by_role("button", name="Keep the reason").click()
    expect(points).to_have_text("2 of 9 points complete")
    log.locator(":scope > summary").scroll_into_view_if_needed()
    expect(noticed).to_contain_text("checker: “Two ministries share the site.”")

    points.click()
    expect(page.locator(".matter.missing").first).to_contain_text("the words and the link of the article")
    assert Axe().run(page).response["violations"] == []
    page.set_viewport_size({"width": 390, "height": 800})
    expect(log.locator(".contact")).to_contain_text("Rahmat")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
