"""A file of articles with their claims: handed in, followed while it is checked, brought in without its bad lines."""

from collections.abc import Callable

from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

from claims.jobs import run_import
from claims.models import Import
from tests.services.test_imports import BAD, GOOD


def test_a_file_is_checked_looked_at_and_brought_in(visitor: Callable[..., Page], administrator: User) -> None:
    page = visitor(administrator, viewport={"width": 390, "height": 800})
    # The page asks again every two seconds; nobody waits for them here.
    page.clock.install()
    page.goto("/imports/")
    page.locator("form[data-most]").evaluate("form => form.dataset.most = 5")
    field = page.get_by_label("File in JSON Lines")
    file = {"name": "documents.jsonl", "mimeType": "application/jsonl", "buffer": GOOD + BAD}
    field.set_input_files([file])
    expect(page.locator("input:invalid")).to_have_count(1)
    page.locator("form[data-most]").evaluate("form => form.dataset.most = 5000")
    field.set_input_files([file])
    page.get_by_role("button", name="Check the file").click()
    expect(page.get_by_text("It waits for a worker.")).to_be_visible()
    row = Import.objects.get()
    run_import(import_id=row.pk)
    page.clock.fast_forward(2000)
    expect(page.get_by_text("2 articles would come in. 2 lines cannot come in.")).to_be_visible()
    expect(page.locator("#imports-told")).to_have_text("documents.jsonl: checked")
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0

    page.get_by_label("Leave out the bad lines and bring in the rest").check()
    page.get_by_role("button", name="Bring in").click()
    expect(page.get_by_text("It waits for a worker.")).to_be_visible()
    run_import(import_id=row.pk)
    page.clock.fast_forward(2000)
    expect(page.get_by_text("2 articles came in. 2 bad lines were left out.")).to_be_visible()
