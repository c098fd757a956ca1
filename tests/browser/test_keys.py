"""What the keyboard alone can do in a form."""

from collections.abc import Callable

from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.workflow import Status
from tests.builders import build_evidence, claim_in, label


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
