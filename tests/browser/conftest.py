"""A real Chromium before the live server, with the rules of the database that tests may not truncate around."""

import os
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.signals import request_finished, request_started
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.chromium import LAUNCH, chromium

# Playwright's loop runs in the thread of the test, beside which Django would refuse its database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

PASSWORD = "only for tests"
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session", autouse=True)
def _needs_a_browser() -> None:
    if not chromium():
        message = "no Chromium is installed (set CHROMIUM to its path)"
        pytest.fail(message) if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip(message)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    return {**browser_type_launch_args, "executable_path": chromium(), "args": LAUNCH}


@pytest.fixture(autouse=True)
def _own_rows(transactional_db: None) -> None:
    """The live server sees only what is committed."""


class UnderWay:
    """Counts the requests that the live server answers: what a page asked for as it closed is answered after it."""

    def __init__(self) -> None:
        self.number, self.changed = 0, threading.Condition()
        request_started.connect(self.started)
        request_finished.connect(self.finished)

    def started(self, **_signal: object) -> None:
        self.count(1)

    def finished(self, **_signal: object) -> None:
        self.count(-1)

    def count(self, by: int) -> None:
        with self.changed:
            self.number += by
            self.changed.notify_all()

    def end(self) -> None:
        """Wait until the last is answered: the tables that it uses are about to be emptied."""
        with self.changed:
            self.changed.wait_for(lambda: self.number <= 0, timeout=10)
        request_started.disconnect(self.started)
        request_finished.disconnect(self.finished)


@pytest.fixture
def under_way(live_server) -> UnderWay:
    return UnderWay()


@pytest.fixture
def visitor(
    browser: Browser, live_server, under_way: UnderWay, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Page]]:
    """``visitor(person)`` opens a window at the live server, signed in as that person if one is given.

    What the page's scripts throw, and what its security policy refuses, fails the test. SCREENSHOTS names a folder
    that keeps how each window looked at the end.
    """
    wrong: list[str] = []
    contexts = []

    def visit(person: User | None = None, *, language: str = "en", **options) -> Page:
        context = browser.new_context(base_url=live_server.url, locale=language, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda m: wrong.append(m.text) if "Content Security Policy" in m.text else None)
        if person:
            sign_in(page, person)
        return page

    yield visit
    for number, context in enumerate(contexts, 1):
        keep_pictures(context, f"{request.node.name}-{number}")
        context.close()
    under_way.end()
    assert wrong == []


def keep_pictures(context: BrowserContext, name: str) -> None:
    folder = os.environ.get("SCREENSHOTS")
    plain = re.sub(r"[^\w-]+", "-", name)
    for number, page in enumerate(context.pages if folder else [], 1):
        page.screenshot(path=Path(folder, f"{plain}-{number}.png"))


def sign_in(page: Page, person: User) -> None:
    page.goto("/login/")
    page.get_by_label("Username").or_(page.get_by_label("Nama pengguna")).fill(person.username)
    page.locator("input[type=password]").fill(PASSWORD)
    page.locator("main button").click()
    page.wait_for_url("**/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
