"""An act leads on to the next claim at once: it was read while the last one was."""

import re
from collections.abc import Callable

from django.contrib.auth.models import User
from playwright.sync_api import Page, Route, expect

from claims.models import Claim, ClaimEvent
from tests.browser.test_accessibility import problems_on
from tests.builders import build_documents

ACT = re.compile(r"/move/|/take/")
NOTING = re.compile(r"/notes/$")


def test_the_next_claim_is_there_with_the_act_and_no_key_reaches_it_unseen(
    visitor: Callable[..., Page], checker: User
) -> None:
    document = build_documents(1, claims=3)[0]
    first, second, third = document.claims.all()
    page = visitor(checker, viewport={"width": 390, "height": 800})
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    def expect_read_ahead(claim: Claim) -> None:
        expect(page.locator("#claims")).to_have_attribute("data-ahead", re.compile(rf"^{claim.pk}-"))

    page.goto(f"/documents/{document.pk}/?claim={first.pk}")
    expect_read_ahead(second)
    page.route(ACT, hold, times=1)
    with page.expect_request(ACT):
        page.keyboard.press("a")
    for key in ("a", "j", "m"):
        page.keyboard.press(key)
    with page.expect_response(ACT) as answered:
        held[0].continue_()
    expect(page.locator(f"#claim-{second.pk}.open")).to_be_visible()
    expect(page.locator(f"#head-{second.pk}")).to_be_focused()
    expect(page.locator(f"#claim-{first.pk}.is-queued")).to_have_count(1)
    expect(page.locator(".claim.open")).to_have_count(1)
    expect(page.locator("#article .l1-queued")).to_have_count(1)
    expect(page.locator("#article .chosen")).to_have_attribute("data-claims", str(second.pk))
    expect(page).to_have_url(re.compile(rf"\?claim={second.pk}#"))
    assert f"panel-{second.pk}" not in answered.value.text()
    assert problems_on(page) == []

    expect_read_ahead(third)
    page.keyboard.press("d")
    page.keyboard.press("1")
    expect(page.locator(f"#claim-{second.pk}.is-dismissed")).to_have_count(1)
    expect(page.locator(f"#head-{third.pk}")).to_be_focused()
    page.keyboard.press("u")
    expect(page.locator(f"#claim-{second.pk}.is-proposed.open")).to_be_visible()
    acts = list(ClaimEvent.objects.order_by("id").values_list("claim", "action"))
    assert acts == [(first.pk, "accept"), (second.pk, "dismiss"), (second.pk, "undo")]


def test_a_key_is_not_for_the_claim_that_is_being_left_and_who_goes_on_before_the_answer_sees_the_act(
    visitor: Callable[..., Page], checker: User
) -> None:
    document = build_documents(1, claims=3)[0]
    first, second, third = document.claims.all()
    page = visitor(checker)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.goto(f"/documents/{document.pk}/?claim={first.pk}")
    panel = re.compile(rf"\?claim={second.pk}$")
    page.route(panel, hold, times=1)
    with page.expect_request(panel):
        page.keyboard.press("j")
    for key in ("a", "j", "m"):
        page.keyboard.press(key)
    held.pop().continue_()
    # The step was one from the claim that was asked for; what was meant for neither did nothing.
    expect(page.locator(f"#head-{third.pk}")).to_be_focused()

    page.route(ACT, hold, times=1)
    with page.expect_request(ACT):
        page.keyboard.press("a")
    page.locator(f"#head-{second.pk}").click()
    held.pop().continue_()
    expect(page.locator(f"#head-{second.pk}")).to_be_focused()
    expect(page.locator(".claim.open")).to_have_attribute("data-claim", str(second.pk))
    expect(page.locator(f"#claim-{third.pk}.is-queued")).to_have_count(1)
    assert list(ClaimEvent.objects.values_list("claim", "action")) == [(third.pk, "accept")]


def test_a_choice_waits_for_what_was_sent_of_the_open_claim_and_a_refusal_is_read_first(
    visitor: Callable[..., Page], checker: User
) -> None:
    document = build_documents(1, claims=2)[0]
    first, second = document.claims.all()
    page = visitor(checker)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    def write(note: str) -> None:
        page.keyboard.press("n")
        page.get_by_label("Note", exact=True).fill(note)
        page.route(NOTING, hold, times=1)
        with page.expect_request(NOTING):
            page.keyboard.press("Control+Enter")
        page.locator(f"#head-{second.pk}").click()

    page.goto(f"/documents/{document.pk}/?claim={first.pk}")
    write("Asked the port.")
    held.pop().continue_()
    expect(page.locator("#messages")).to_contain_text("note")
    expect(page.locator(f"#head-{second.pk}")).to_be_focused()
    expect(page.locator(".claim.open")).to_have_attribute("data-claim", str(second.pk))
    expect(page).to_have_url(re.compile(rf"\?claim={second.pk}"))
    expect(page.locator(f"#head-{first.pk}")).to_contain_text("Notes:")

    page.locator(f"#head-{first.pk}").click()
    expect(page.locator(f"#claim-{first.pk}.open")).to_have_count(1)
    write(" ")
    held.pop().continue_()
    expect(page.locator(f"#claim-{first.pk} .wrong textarea")).to_be_focused()
    expect(page.locator(".claim.open")).to_have_attribute("data-claim", str(first.pk))
