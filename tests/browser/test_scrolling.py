"""The workbench stays where it is: its panes scroll, the page does not."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import Document
from tests.builders import build_document, reading_of

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
