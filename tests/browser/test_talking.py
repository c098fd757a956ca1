"""Two people who talk about a claim, with the mouse, with the keyboard alone, and without scripts."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.models import Claim, Notification, Thread
from claims.services.notes import add_note
from claims.services.notifications import tell
from claims.workflow import Status
from tests.builders import build_claim, claim_in

pytestmark = pytest.mark.django_db(transaction=True)


def at(claim: Claim) -> str:
    return f"/documents/{claim.document_id}/?claim={claim.pk}"


def unread(page: Page, number: int) -> None:
    expect(page.locator("#unread .unread-count")).to_have_text(str(number))


def test_a_mention_reaches_a_colleague_who_answers_and_resolves(
    visitor: Callable[..., Page], checker: User, editor: User
) -> None:
    claim = claim_in(Status.CHECKING, checker=editor)
    mine = visitor(checker)
    mine.goto(at(claim))
    mine.get_by_text("Add a note").click()
    mine.get_by_label("Note", exact=True).press_sequentially("Who says so, @edi")
    mine.get_by_role("option", name="@editor").click()
    expect(mine.get_by_label("Note", exact=True)).to_have_value("Who says so, @editor ")
    mine.get_by_label("About").select_option(index=1)
    mine.get_by_role("button", name="Add the note").click()
    expect(mine.locator(".thread .mention")).to_have_text("@editor")
    expect(mine.locator(".thread q")).to_have_text(claim.anchors.get().exact)
    expect(mine.locator("#article .noted")).to_have_count(1)

    theirs = visitor(editor)
    theirs.goto("/")
    unread(theirs, 1)
    theirs.locator("#unread").click()
    expect(theirs).to_have_title("(1) Notifications · Fact-check workbench")
    theirs.get_by_role("link", name="checker mentioned you in a note").click()
    expect(theirs.locator(".thread:target .said")).to_contain_text("Who says so")
    expect(theirs.locator("#unread .unread-count")).to_have_count(0)
    theirs.get_by_text("Reply", exact=True).click()
    theirs.get_by_label("Your reply").fill("The mayor did.")
    theirs.get_by_role("button", name="Add the reply").click()
    expect(theirs.locator(".thread .note").last).to_contain_text("The mayor did.")
    theirs.get_by_role("button", name="Resolve").click()
    expect(theirs.locator(".resolved > summary")).to_contain_text("Who says so")

    mine.clock.install()
    mine.goto("/documents/")
    unread(mine, 2)
    Notification.objects.filter(person=checker, sort="resolved").delete()
    mine.clock.run_for(61_000)
    unread(mine, 1)
    expect(mine).to_have_title("(1) Articles · Fact-check workbench")


def test_notes_by_the_keyboard_alone(visitor: Callable[..., Page], checker: User, editor: User) -> None:
    claim = build_claim()
    page = visitor(checker)
    page.goto(at(claim))
    page.keyboard.press("n")
    field = page.get_by_label("Note", exact=True)
    expect(field).to_be_focused()
    page.keyboard.type("Ask @")
    options = page.locator("#offered-people [role=option]")
    expect(options).to_have_text(["@builder", "@checker", "@editor"])
    expect(field).to_have_attribute("aria-activedescendant", "offered-1")
    assert problems_on(page) == []
    page.keyboard.press("Escape")
    expect(options).to_have_count(0)
    expect(field).to_be_focused()
    page.keyboard.type("e")
    expect(options).to_have_text(["@editor"])
    page.keyboard.press("Backspace")
    expect(options).to_have_count(3)
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(field).to_have_value("Ask @editor ")
    page.keyboard.type("now")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".thread .said")).to_have_text("Ask @editor now")
    expect(page.get_by_text("Reply", exact=True)).to_be_focused()
    expect(page.locator(".thread .said")).to_be_in_viewport()

    page.keyboard.press("Enter")
    expect(page.get_by_label("Your reply")).to_be_focused()
    page.keyboard.type("Did so.")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".thread .note")).to_have_count(2)
    expect(page.get_by_text("Reply", exact=True)).to_be_focused()
    expect(page.locator(".thread .note").last).to_be_in_viewport()
    page.get_by_role("button", name="Resolve").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".resolved > summary")).to_be_focused()
    assert Thread.objects.get().resolved_by == checker


def problems_on(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {node['html'][:160]} {node['failureSummary']}" for v in found for node in v["nodes"]]


@pytest.mark.parametrize(("scheme", "language", "width"), [("light", "en", 1280), ("dark", "id", 390)])
def test_the_pages_of_talking_are_open_to_everyone(
    visitor: Callable[..., Page], checker: User, editor: User, scheme: str, language: str, width: int
) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    note = add_note(claim.pk, by=editor, body="@checker?", anchor_id=claim.anchors.get().pk)
    add_note(claim.pk, by=checker, body="Done.")
    page = visitor(checker, language=language, color_scheme=scheme, viewport={"width": width, "height": 800})
    found = {}
    for path in ("/notifications/", "/notifications/choices/", f"/claims/{claim.pk}/#thread-{note.thread_id}"):
        page.goto(path)
        for folded in page.locator("details.add > summary").all():
            folded.click()
        found[path] = problems_on(page)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path

    assert {path: problems for path, problems in found.items() if problems} == {}


def test_without_scripts_people_talk_too(visitor: Callable[..., Page], checker: User, editor: User) -> None:
    claim = build_claim()
    thread = add_note(claim.pk, by=editor, body="@checker, which page?").thread
    page = visitor(checker, java_script_enabled=False)
    page.locator("#unread").click()
    page.get_by_role("link", name="editor mentioned you in a note").click()
    page.get_by_text("Reply", exact=True).click()
    page.get_by_label("Your reply").fill("Page 12.")
    page.get_by_role("button", name="Add the reply").click()
    expect(page.locator(f"#thread-{thread.pk} .note").last).to_contain_text("Page 12.")
    page.get_by_role("button", name="Resolve").click()
    page.locator(".resolved > summary").click()
    expect(page.locator(".resolved")).to_contain_text("Resolved by checker")
    page.get_by_role("button", name="Reopen").click()
    expect(page.locator(".resolved")).to_have_count(0)


@pytest.mark.parametrize("width", [1280, 768, 390])
def test_the_mark_of_what_is_unread_is_on_the_page_at_every_width(
    visitor: Callable[..., Page], administrator: User, width: int
) -> None:
    claim = build_claim()
    tell({administrator.pk: "assigned"}, claim_id=claim.pk)
    page = visitor(administrator, language="id", viewport={"width": width, "height": 800})
    page.goto("/")
    for shown in (page.locator("#unread"), page.locator(".self .menu > summary")):
        box = shown.bounding_box()
        assert box is not None
        assert 0 <= box["x"] < box["x"] + box["width"] <= width
