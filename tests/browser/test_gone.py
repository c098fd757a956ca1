"""A claim that goes while somebody words it anew."""

from collections.abc import Callable

from django.contrib.auth.models import User
from django.db import transaction
from playwright.sync_api import Page, expect

from claims.models import Claim
from tests.builders import BODY, build_document


def test_words_about_a_proposal_that_is_gone_become_a_claim(visitor: Callable[..., Page], checker: User) -> None:
    document = build_document()
    claim = document.claims.first()
    page = visitor(checker)
    page.goto(f"/documents/{document.pk}/?claim={claim.pk}")
    page.keyboard.press("e")
    page.locator(".claim.open").get_by_label("Wording").fill("Jembatan itu dibuka pada 2019")
    with transaction.atomic():  # as a run of the splitter takes it: a beat of the page waits, or it would be in the way
        Claim.objects.select_for_update().get(pk=claim.pk).delete()
    page.keyboard.press("Control+Enter")

    expect(page.get_by_role("heading", name="This claim is not there")).to_be_visible()
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator(".claim.open")).to_contain_text("Jembatan itu dibuka pada 2019")
    added = document.claims.get(origin="person")
    assert added.anchors.get().exact == BODY[0]
