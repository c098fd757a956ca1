"""What axe-core says of every page, unfolded, in both languages, both themes and two widths: `make axe`.

The tests look at a selection each time; this walks through all that a demo newsroom shows to people of every role, and
takes minutes. `ADDRESS=http://... DEMO_PASSWORD=... make axe` walks through a newsroom that is running already.
Exits with 1 where anything was found.
"""

from __future__ import annotations

import os
import re
import secrets
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import nullcontext
from urllib.parse import parse_qs, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect, sync_playwright

from claims.workflow import Status
from tests.browser.chromium import LAUNCH, chromium
from tests.demo_newsroom import demo_newsroom

LANGUAGES = ("en", "id")
WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 390, "height": 800}
#: axe leaves the size of targets out unless it is asked, since it is new in WCAG 2.2.
ALL = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
#: The other theme has other colours and nothing else.
COLOURS = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}
LOOKS = (("light", WIDE, ALL), ("dark", WIDE, COLOURS), ("light", NARROW, ALL))
#: Django's own pages are Django's to mend; the others are files, or answers and no pages.
ELSEWHERE = re.compile(r"^/admin/|\.\w+$|/file/$|^/notifications/\d+/$")
#: So many pages of one sort are looked at.
OF_A_SORT = 2
FOLDED = "details:not([open]):not(.menu)"
OPENING = "all => all.filter(one => one.open = true).length"
SHAPES = ("place", "split", "merge", "same")

expect.set_options(timeout=20_000)
Found = dict[tuple[str, str], set[str]]


class Walk:
    """One person's way through the pages, in one language; ``found`` takes what axe says, by rule and piece."""

    def __init__(self, browser: Browser, address: str, language: str, found: Found) -> None:
        self.language, self.found, self.looked = language, found, 0
        context = browser.new_context(base_url=address, locale=language, viewport=WIDE, reduced_motion="reduce")
        self.page = context.new_page()

    def sign_in(self, username: str, password: str) -> None:
        self.page.goto("/login/")
        self.page.fill("[name=username]", username)
        self.page.fill("[name=password]", password)
        self.page.press("[name=password]", "Enter")
        self.page.wait_for_url("**/")

    def look(self, state: str, *, within: str | None = None) -> None:
        for theme, size, options in LOOKS:
            self.page.set_viewport_size(size)
            self.page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            for violation in Axe().run(self.page, context=within, options=options).response["violations"]:
                self.keep(violation, f"{self.language} {theme} {size['width']} {self.place} {state}")
            self.looked += 1
        print(f"{self.looked} {self.language} {self.place} {state}", file=sys.stderr)
        self.page.set_viewport_size(WIDE)

    def keep(self, violation: dict, where: str) -> None:
        for node in violation["nodes"]:
            said = re.sub(r"\d+", "N", f"{node['html'][:200]}\n      {node['failureSummary']}")
            if (violation["id"], said) not in self.found:
                print(f"{violation['id']}: {said}\n      at {where}", flush=True)
            self.found[violation["id"], said].add(where)

    @property
    def place(self) -> str:
        return self.page.url.removeprefix(f"{urlsplit(self.page.url).scheme}://{urlsplit(self.page.url).netloc}")

    def through(self, starts: list[str], *, follows: bool = True) -> None:
        """These pages, and with ``follows`` every page that links lead to from there, a few of each sort."""
        seen: dict[str, int] = defaultdict(int)
        waiting, known = list(starts), set(starts)
        while waiting:
            path = waiting.pop(0)
            sort = _sort_of(path)
            if seen[sort] >= OF_A_SORT and path not in starts:
                continue
            seen[sort] += 1
            self.page.goto(path)
            fresh = [link for link in self.links() if follows and link not in known]
            known.update(fresh)
            waiting += fresh
            if seen[sort] == 1:
                self.look_at_menus()
            self.unfold()
            self.look("")

    def links(self) -> Iterator[str]:
        hrefs = self.page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))")
        for href in hrefs:
            path = href.partition("#")[0]
            if path.startswith("/") and not ELSEWHERE.search(urlsplit(path).path):
                yield path

    def look_at_menus(self) -> None:
        """Menus float above the rest, so each is opened alone; that of the person is the same everywhere."""
        for menu in self.page.locator("main details.menu" if self.looked else "details.menu").all():
            menu.locator("summary").click()
            self.look("menu", within="details.menu[open]")
            menu.evaluate("one => one.open = false")

    def unfold(self) -> None:
        """Open all that is folded, what a fold holds too, and wait for what is fetched for it."""
        for _layer in range(3):
            if not self.page.eval_on_selector_all(FOLDED, OPENING):
                return
            self.page.wait_for_load_state("networkidle")

    def into_each_status(self) -> None:
        """The workbench with a claim of each status open, and the forms that shape it."""
        for status in Status:
            self.page.goto(f"/claims/?status={status}")
            opened = next((link for link in self.links() if "?claim=" in link), None)
            if opened is None:
                continue
            self.page.goto(opened)
            self.unfold()
            self.look(status)
            for shape in SHAPES:
                self.shape(opened, shape)

    def shape(self, opened: str, shape: str) -> None:
        self.page.goto(opened)
        link = self.page.locator(f".claim.open a[data-opens-shape][href*='/{shape}/']")
        if link.count():
            link.first.click()
            expect(self.page.locator(f"[data-shaping={shape}]")).to_be_visible()
            self.look(shape)

    def through_acts(self, opened: str) -> None:
        """What the workbench says after an act, and the list of the keys."""
        self.page.goto(opened)
        self.page.keyboard.press("?")
        expect(self.page.locator("#keys")).to_be_visible()
        self.look("keys")
        self.page.keyboard.press("Escape")
        self.page.keyboard.press("a")
        expect(self.page.locator("#messages .message")).to_be_visible()
        self.look("accepted")
        self.page.keyboard.press("u")
        expect(self.page.locator(f"#claim-{parse_qs(urlsplit(opened).query)['claim'][0]}.is-proposed")).to_be_visible()
        self.look("undone")


def _sort_of(path: str) -> str:
    """Pages whose addresses differ in numbers, names and what is asked for are of one sort."""
    return re.sub(r"^(/reports/)[^/]+", r"\1*", re.sub(r"\d+", "*", urlsplit(path).path))


def walk(browser: Browser, address: str, password: str) -> tuple[Found, int]:
    """What axe found, and how many looks it took."""
    found: Found = defaultdict(set)
    looked = 0
    for language in LANGUAGES:
        for person in ("", "admin", "editor1", "checker1"):
            way = Walk(browser, address, language, found)
            if person:
                way.sign_in(person, password)
            _go(way, person)
            looked += way.looked
            way.page.context.close()
    return found, looked


def _go(way: Walk, person: str) -> None:
    if not person:
        way.through(["/login/", "/reports/", "/corrections/", "/methodology/", "/api/v1/", "/nowhere/"])
        return
    if person == "admin":
        way.through(["/imports/"], follows=False)
        return
    if person == "checker1":
        way.through(["/", "/notifications/", "/drafts/", "/tokens/"], follows=False)
        return
    way.through(["/", "/claims/?words=tidak-ada", "/documents/?words=tidak-ada", "/newsroom/?period=all"])
    way.into_each_status()
    way.page.goto(f"/claims/?status={Status.PROPOSED}")
    way.through_acts(next(link for link in way.links() if "?claim=" in link))


def main() -> None:
    if not chromium():
        sys.exit("No Chromium is installed: install it, or name it: CHROMIUM=/path/to/chromium make axe")
    running = os.environ.get("ADDRESS")
    password = os.environ["DEMO_PASSWORD"] if running else secrets.token_urlsafe(12)
    with nullcontext(running) if running else demo_newsroom(password) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=LAUNCH)
        found, looked = walk(browser, address, password)
        browser.close()
    for (rule, said), places in sorted(found.items()):
        print(f"{rule}, {len(places)} times: {said.splitlines()[0]}")
    print(f"{len(found)} findings in {looked} looks")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
