"""A file of the claims that the table shows: asked for, followed while a worker makes it, downloaded."""

from collections.abc import Callable

from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.jobs import make_export
from claims.models import Export
from tests.builders import build_documents


def test_a_file_is_asked_for_followed_and_downloaded(visitor: Callable[..., Page], checker: User) -> None:
    build_documents(2)
    page = visitor(checker, viewport={"width": 390, "height": 800})
    page.goto("/claims/?status=proposed")
    page.get_by_label("Have a file made:").select_option(label="Claims as a spreadsheet (XLSX)")
    page.get_by_role("button", name="Make the file").click()
    expect(page.get_by_text("It waits for a worker.")).to_be_visible()
    expect(page.get_by_role("link", name="Status: Proposed")).to_be_visible()
    row = Export.objects.get()
    Export.objects.filter(pk=row.pk).update(state="making", done=3, total=6)
    expect(page.get_by_text("3 of 6")).to_be_visible()
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0

    make_export(export_id=row.pk)
    expect(page.locator("#exports-told")).to_have_text("Claims as a spreadsheet (XLSX): ready")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download").click()

    assert download.value.suggested_filename.startswith("claims-")
    assert download.value.path().read_bytes().startswith(b"PK")
