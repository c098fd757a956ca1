"""The workbench stays where it is: its panes scroll, the page does not."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import Document
from claims.services.notes import add_note
from claims.workflow import Status
from tests.builders import build_document, claim_in, reading_of

BEYOND = "() => [scrollY, document.documentElement.scrollHeight - innerHeight, document.body.scrollTop]"


@pytest.fixture
def long_document(transactional_db: None) -> Document:
    lines = [f"Pada tahun {1950 + n} kota itu membangun {n + 2} sekolah dan {n + 3} puskesmas baru." for n in range(60)]
    return build_document(reading=reading_of("\n\n".join(("Sekolah baru", *lines)), lines))


def test_a_link_to_a_claim_leaves_the_header_in_view(
    visitor: Callable[..., Page], checker: User, long_document: Document
) -> None:
    claim = long_document.claims.last()
    page = visitor(checker, viewport={"width": 1280, "height": 800})
    page.goto(f"/claims/{claim.pk}/")
    page.get_by_role("link", name="Show in the article").click()
    expect(page.locator(f"#head-{claim.pk}")).to_be_in_viewport()
    expect(page.locator("header.top")).to_be_in_viewport(ratio=1)

    assert page.evaluate(BEYOND) == [0, 0, 0]
    page.reload()
    expect(page.locator("header.top")).to_be_in_viewport(ratio=1)
    assert page.evaluate(BEYOND) == [0, 0, 0]


def test_with_the_claims_as_a_lower_sheet_the_page_ends_with_the_article(
    visitor: Callable[..., Page], checker: User, long_document: Document
) -> None:
    claim = long_document.claims.last()
    page = visitor(checker, viewport={"width": 768, "height": 1024})
    page.goto(f"/documents/{long_document.pk}/?claim={claim.pk}#claim-{claim.pk}")

    expect(page.locator(f"#head-{claim.pk}")).to_be_in_viewport()
    ends = page.evaluate("() => document.querySelector('.article-pane').getBoundingClientRect().bottom + scrollY")
    assert page.evaluate("() => document.documentElement.scrollHeight") <= ends + 1


def test_a_word_without_an_end_does_not_widen_the_administration(
    visitor: Callable[..., Page], administrator: User
) -> None:
    word = "kata" * 400
    document = build_document(
        reading=reading_of(f"Judul\n\nKota {word} naik 5 persen.", [f"Kota {word} naik 5 persen"])
    )
    claim = document.claims.get()
    add_note(claim.pk, by=administrator, body=word)
    page = visitor(administrator, viewport={"width": 1280, "height": 800})
    page.goto(f"/admin/claims/claim/{claim.pk}/change/")

    assert page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0


def test_no_message_covers_the_buttons_that_are_needed_next(
    visitor: Callable[..., Page], editor: User, long_document: Document
) -> None:
    claim = long_document.claims.last()
    page = visitor(editor, viewport={"width": 1280, "height": 800})
    page.goto(f"/documents/{long_document.pk}/?claim={claim.pk}#claim-{claim.pk}")
    page.keyboard.press("a")
    message = page.locator(".message")
    expect(message).to_be_visible()
    pane = page.locator(".claims-pane").bounding_box()
    box = message.bounding_box()
    assert box["x"] + box["width"] <= pane["x"]


def test_a_refusal_leaves_the_reasons_lit_up(
    visitor: Callable[..., Page], checker: User, long_document: Document
) -> None:
    claim = long_document.claims.first()
    page = visitor(checker, viewport={"width": 1280, "height": 800})
    page.goto(f"/documents/{long_document.pk}/?claim={claim.pk}")
    lit = "() => [...CSS.highlights.get('reason')].map(range => range.toString()).join()"
    before = page.evaluate(lit)
    page.locator("summary", has_text="Edit").click()
    page.locator("#edit-text").fill("x" * 6000)
    page.get_by_role("button", name="Save wording").click()

    expect(page.get_by_text("at most 5000 characters")).to_be_visible()
    assert before
    page.wait_for_function(f"before => ({lit})() === before", arg=before)


def test_an_act_that_adds_a_status_to_the_progress_moves_nothing(
    visitor: Callable[..., Page], checker: User, long_document: Document
) -> None:
    first, second = long_document.claims.all()[:2]
    third, fourth, fifth = long_document.claims.all()[5:8]
    claim_in(Status.CHECKING, claim=third)
    claim_in(Status.IN_REVIEW, claim=fourth)
    claim_in(Status.APPROVED, claim=fifth)
    page = visitor(checker, viewport={"width": 1280, "height": 800})
    page.goto(f"/documents/{long_document.pk}/?claim={first.pk}")
    lines, bar, panes = (page.locator(part) for part in (".counts li", ".progress .bar", ".panes"))
    before = [bar.bounding_box(), panes.bounding_box(), lines.count()]
    page.keyboard.press("a")
    expect(page.locator(f"#claim-{second.pk}.open")).to_be_visible()
    page.keyboard.press("d")
    page.keyboard.press("2")
    expect(lines).to_have_count(before[2] + 2)

    assert [bar.bounding_box(), panes.bounding_box()] == before[:2]
