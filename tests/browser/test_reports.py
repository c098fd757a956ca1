"""The public pages in a browser: the strict policy, hostile words, small windows, accessibility."""

import json
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect

from claims.models import Claim
from claims.report.verification import report_file
from claims.services.claims import edit_claim
from claims.services.publications import publish_claims, withdraw_claim
from claims.workflow import Action, Status
from tests.builders import build_document, build_evidence, claim_in, move, person, seen, submit

HOSTILE = "</script><script>document.title = 'taken'</script><img src=x onerror=\"document.title='taken'\"> \u202eאב"
LONG = "a" * 300


@pytest.fixture
def claim(_own_rows: None) -> Claim:
    """A published claim with hostile and endless words wherever people may type, and a withdrawn one beside it."""
    document = build_document(title=f"{HOSTILE} {LONG}"[:480], publisher=HOSTILE, byline=HOSTILE)
    claim, gone = document.claims.all()[:2]
    editor = person("an_editor", "editor")
    claim_in(Status.PUBLISHED, claim=gone)
    withdraw_claim(gone.pk, by=editor, seen=seen(gone), reason=HOSTILE)
    claim = claim_in(Status.CHECKING, claim=claim)
    edit_claim(claim.pk, by=claim.assignee, seen=seen(claim), text=HOSTILE, kind="event", claimant=HOSTILE)
    build_evidence(claim, title=f"{HOSTILE} {LONG}", quote=HOSTILE, comment=LONG, url="https://example.org/?<b>")
    submit(claim, claim.assignee, conclusion=HOSTILE, justification=f"{HOSTILE}\n\n{LONG}")
    move(claim, Action.APPROVE, editor)
    publish_claims(document.pk, by=editor, seen={claim.pk: seen(claim)})
    claim.refresh_from_db()
    return claim


def addresses(claim: Claim) -> list[str]:
    report = f"/reports/{claim.document.slug}/"
    gone = claim.document.claims.get(status=Status.WITHDRAWN)
    lists = [
        f"{page}?language={language}"
        for page in ("/reports/", "/corrections/", "/methodology/", "/verify/")
        for language in ("id", "en")
    ]
    return [report, f"{report}{claim.pk}/", f"{report}{gone.pk}/", *lists]


def test_the_browser_keeps_the_one_claim_review_under_the_strict_policy(visitor: Callable[..., Page], claim: Claim):
    page = visitor()
    page.goto(f"/reports/{claim.document.slug}/{claim.pk}/")
    scripts = page.locator("script").all()
    assert [script.get_attribute("type") for script in scripts] == ["application/ld+json"]
    markup = json.loads(scripts[0].text_content() or "")
    assert markup["url"] == page.url
    assert markup["itemReviewed"]["author"]["name"] == HOSTILE


def test_hostile_words_neither_run_nor_break_a_page(visitor: Callable[..., Page], claim: Claim):
    page = visitor()
    for address in addresses(claim):
        page.goto(address)
        assert page.title() != "taken"
        assert page.locator("main img, main script").count() == 0


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_has_a_barrier_or_runs_out_of_its_window(visitor, claim: Claim, width: int, scheme: str):
    page = visitor(viewport={"width": width, "height": 844}, color_scheme=scheme)
    for address in addresses(claim):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
        found = Axe().run(page)
        assert found.violations_count == 0, f"{address}\n{found.generate_report()}"


def test_a_reader_verifies_a_file_without_the_network(visitor: Callable[..., Page], claim: Claim):
    page = visitor()
    kept = claim.document.publications.latest("edition")
    file = report_file(kept.content)
    page.goto("/verify/")
    page.context.set_offline(True)
    answers = page.locator("#verified .answer")
    page.get_by_label("Data file (JSON)").set_input_files([upload(file)])
    page.get_by_label("The hash that the newsroom's page shows (optional)").fill(kept.sha256)
    page.get_by_role("button", name="Verify").click()
    expect(answers).to_have_text(["The content is what the hash says.", "It is the hash that you expected."])
    page.get_by_label("Data file (JSON)").set_input_files([upload(file.replace("Sukamaju", "Sukamundur", 1))])
    page.get_by_role("button", name="Verify").click()
    expect(answers).to_have_text(["The hash differs: the content was changed after it was published."])


def upload(text: str) -> FilePayload:
    return {"name": "report.json", "mimeType": "application/json", "buffer": text.encode()}


def test_everything_can_be_read_without_scripts_and_nothing_comes_from_elsewhere(visitor, claim: Claim, live_server):
    page = visitor(java_script_enabled=False)
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    page.goto(f"/reports/{claim.document.slug}/")
    page.get_by_role("link", name=HOSTILE).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(HOSTILE)
    assert hosts == {urlsplit(live_server.url).netloc}
