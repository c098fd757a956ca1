"""axe-core finds nothing on any page, in both themes, both languages and three widths."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Locator, Page

from claims.workflow import Status
from tests.builders import build_document, build_evidence, build_scale, claim_in

LOOKS = [("light", "en", 1280), ("dark", "id", 1280), ("light", "id", 768), ("dark", "en", 390)]


def is_within(shown: Locator, width: int) -> bool:
    box = shown.bounding_box()
    return box is not None and box["x"] >= 0 and box["x"] + box["width"] <= width


def problems_on(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {node['html'][:160]} {node['failureSummary']}" for v in found for node in v["nodes"]]


@pytest.mark.parametrize(("scheme", "language", "width"), LOOKS)
def test_the_pages_of_the_newsroom_are_open_to_everyone(
    visitor: Callable[..., Page], administrator: User, scheme: str, language: str, width: int
) -> None:
    build_scale()
    document = build_document()
    first, second, third = document.claims.all()
    claim_in(Status.APPROVED, claim=first)
    claim_in(Status.DISMISSED, claim=second)
    claim_in(Status.CHECKING, claim=third, checker=administrator)
    build_evidence(third, by=administrator)
    page = visitor(administrator, language=language, color_scheme=scheme, viewport={"width": width, "height": 800})
    pages = ["/", "/documents/", "/documents/new/", "/claims/", f"/claims/{third.pk}/", "/password/"]
    pages += [f"/documents/{document.pk}/{rest}" for rest in ("", f"?claim={third.pk}", "edit/", "publish/")]
    found = {}
    for path in pages:
        page.goto(path)
        for folded in page.locator("details.add > summary, details.act > summary").all():
            folded.click()
        found[path] = problems_on(page)

    assert {path: problems for path, problems in found.items() if problems} == {}


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "id")])
def test_the_pages_for_everybody_are_open_to_everyone(visitor: Callable[..., Page], scheme: str, language: str) -> None:
    claim = claim_in(Status.PUBLISHED)
    page = visitor(language=language, color_scheme=scheme)
    slug = claim.document.slug
    found = {}
    for path in ("/login/", "/reports/", f"/reports/{slug}/", f"/reports/{slug}/{claim.pk}/", "/nowhere/"):
        page.goto(path)
        found[path] = problems_on(page)

    assert {path: problems for path, problems in found.items() if problems} == {}


@pytest.mark.parametrize("width", [1280, 768, 390])
def test_nothing_runs_out_of_the_page(visitor: Callable[..., Page], checker: User, width: int) -> None:
    document = build_document(title="Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 3)
    claim = document.claims.first()
    page = visitor(checker, viewport={"width": width, "height": 800})
    for path in ("/", "/documents/", "/claims/", f"/documents/{document.pk}/?claim={claim.pk}", f"/claims/{claim.pk}/"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path


def test_what_opens_on_a_phone_stays_on_it(visitor: Callable[..., Page], editor: User) -> None:
    claim = claim_in(Status.APPROVED)
    page = visitor(editor, viewport={"width": 390, "height": 800})
    page.goto(f"/documents/{claim.document_id}/")
    page.get_by_text("More", exact=True).click()
    for shown in (page.locator(".tools .menu-body"), page.get_by_role("link", name="Publish 1 claim…")):
        assert is_within(shown, 390), shown.inner_text()
    page.goto("/claims/")
    page.locator("input[name=claim]").first.check()
    for act in page.locator("details.bulk-act").all():
        act.locator("summary").click()
        assert is_within(act.locator(".sheet"), 390), act.inner_text()


def test_facts_begin_where_their_title_does(visitor: Callable[..., Page], checker: User) -> None:
    document = build_document()
    page = visitor(checker)
    for path, title in (("/documents/", ".row-title"), (f"/claims/{document.claims.first().pk}/", "h1")):
        page.goto(path)
        facts = page.locator(".row-main .facts > *, .panel .facts > *").first
        dot = float(facts.evaluate("e => parseFloat(getComputedStyle(e, '::before').width)"))
        assert abs(facts.bounding_box()["x"] + dot - page.locator(title).first.bounding_box()["x"]) < 1, path
