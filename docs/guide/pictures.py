"""Takes the pictures of the editor's guide from a demo newsroom of its own: `make guide`.

One working day, done by the keys that the guide tells about, once in each language. Needs a Chromium.
"""

from __future__ import annotations

import secrets
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.chromium import chromium
from tests.demo_newsroom import demo_newsroom

HERE = Path(__file__).parent
LANGUAGES = ("en", "id")
WINDOW = {"width": 1280, "height": 800}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"]
WORDS = {
    "en": {
        "source": "Annual report of the fisheries office",
        "passage": "On 31 January 2025 the market had 312 registered traders.",
        "note": "Ask the office for the list of traders, @editor1: the report gives the year's end only.",
        "conclusion": "The office's own register says the same.",
        "justification": "The annual report counts 312 traders on 31 January 2025 and 240 before the repairs.",
        "comment": "Please add where the figure of 240 stands.",
        "search": "market",
    },
    "id": {
        "source": "Laporan tahunan Dinas Perikanan",
        "passage": "Per 31 Januari 2025 tercatat 312 pedagang di pasar itu.",
        "note": "Tolong minta daftar pedagang ke dinas, @editor1: laporan hanya memuat angka akhir tahun.",
        "conclusion": "Data dinas menyebut angka yang sama.",
        "justification": "Laporan tahunan mencatat 312 pedagang per 31 Januari 2025 dan 240 sebelum perbaikan.",
        "comment": "Tolong sebutkan di mana angka 240 itu tertulis.",
        "search": "pasar",
    },
}


class Day:
    """One language's day: pages signed in as people of the newsroom, and the pictures taken of them."""

    def __init__(self, browser: Browser, address: str, password: str, language: str) -> None:
        self.browser, self.address, self.password, self.language = browser, address, password, language
        self.words = WORDS[language]
        self.folder = HERE / "images" / language
        self.folder.mkdir(parents=True, exist_ok=True)

    def sign_in(self, username: str) -> Page:
        page = self.window()
        page.goto("/login/")
        page.fill("[name=username]", username)
        page.fill("[name=password]", self.password)
        page.press("[name=password]", "Enter")
        page.wait_for_url("**/")
        return page

    def window(self) -> Page:
        context = self.browser.new_context(
            base_url=self.address, locale=self.language, viewport=WINDOW, reduced_motion="reduce"
        )
        return context.new_page()

    def picture(self, page: Page, name: str) -> None:
        page.wait_for_timeout(400)  # a saved-state word may still be on its way
        page.screenshot(path=self.folder / f"{name}.png")

    def take(self) -> None:
        checker = self.sign_in("checker1")
        self.picture(checker, "desk")
        self.bring_in(checker)
        self.shape(checker)
        claim = self.check(checker)
        editor = self.sign_in("editor1")
        self.review(editor, claim)
        self.look_round(editor)

    def bring_in(self, page: Page) -> None:
        page.goto("/documents/new/")
        page.locator("textarea[name=text]").fill((HERE / f"article.{self.language}.txt").read_text(encoding="utf-8"))
        page.locator("main form button.primary").click()
        page.wait_for_load_state()
        self.picture(page, "preview")
        page.locator("main form button.primary").click()
        page.wait_for_url("**/documents/*/")
        page.keyboard.press("j")
        expect(page.locator(".claim.open")).to_have_count(1)
        self.picture(page, "workbench")

    def shape(self, page: Page) -> None:
        page.keyboard.press("s")
        expect(page.locator(".shaping")).to_be_visible()
        self.picture(page, "split")
        page.keyboard.press("Escape")
        page.keyboard.press("d")
        expect(page.locator(".claim.open details.act[open]")).to_be_visible()
        self.picture(page, "dismiss")
        page.keyboard.press("Escape")

    def check(self, page: Page) -> str:
        """Check the claim about the number of traders; gives its own page's address."""
        claim = page.locator(".claim", has_text="240").first
        claim.locator(".claim-head a").click()
        expect(page.locator(".claim.open")).to_contain_text("240")
        page.keyboard.press("m")
        expect(page.locator(".claim.open.is-checking")).to_be_visible()
        self.add_evidence(page)
        self.talk(page)
        return self.rate(page)

    def add_evidence(self, page: Page) -> None:
        page.keyboard.press("v")
        form = page.locator(".claim.open form[data-words^=evidence]")
        form.locator("[name=stance]").first.check()
        form.locator("[name=url]").fill(f"https://example.org/{self.language}/2024")
        form.locator("[name=title]").fill(self.words["source"])
        form.locator("[name=quote]").fill(self.words["passage"])
        self.picture(page, "evidence")
        page.keyboard.press("Control+Enter")
        expect(page.get_by_role("link", name=self.words["source"])).to_be_visible()

    def talk(self, page: Page) -> None:
        page.locator(".claim.open .claim-head a").focus()
        page.keyboard.press("n")
        page.keyboard.type(self.words["note"])
        self.picture(page, "note")
        page.keyboard.press("Control+Enter")
        expect(page.locator(".claim.open .part", has_text="@editor1").first).to_be_visible()

    def rate(self, page: Page) -> str:
        page.locator(".claim.open .claim-head a").focus()
        page.keyboard.press("r")
        form = page.locator(".claim.open form[data-words^=assess-]")
        form.locator("[name=label]").first.check()
        form.locator("[name=conclusion]").fill(self.words["conclusion"])
        form.locator("[name=justification]").fill(self.words["justification"])
        self.picture(page, "rating")
        form.locator("button[value=submit], button.primary").first.click()
        expect(page.locator(".claim.is-in_review")).to_have_count(1)
        return str(page.locator(".claim.is-in_review").get_attribute("data-claim"))

    def review(self, page: Page, claim: str) -> None:
        page.goto(f"/claims/{claim}/")
        page.keyboard.press("b")
        page.keyboard.type(self.words["comment"])
        self.picture(page, "review")
        page.goto(f"/claims/{claim}/")
        page.keyboard.press("p")
        expect(page.locator(".is-approved, .status-approved").first).to_be_visible()
        page.locator("a[href$='/publish/']").first.click()
        self.picture(page, "publish")
        page.locator("main form button.primary").click()
        page.locator(".tools a[href^='/reports/'], a.button[href^='/reports/']").first.click()
        page.wait_for_url("**/reports/**")
        self.picture(page, "report")

    def look_round(self, page: Page) -> None:
        page.goto(f"/claims/?words={self.words['search']}")
        for box in page.locator("tbody input[type=checkbox]").all()[:3]:
            box.check()
        self.picture(page, "claims")
        page.goto("/newsroom/")
        self.picture(page, "newsroom")
        page.goto("/notifications/")
        self.picture(page, "notifications")
        page.goto("/documents/")
        page.locator("main table a, main .list a, main li a").first.click()
        page.wait_for_url("**/documents/*/")
        page.keyboard.press("?")
        expect(page.locator("#keys")).to_be_visible()
        self.picture(page, "keys")


def main() -> None:
    if not chromium():
        sys.exit("No Chromium is installed: install it, or name it: CHROMIUM=/path/to/chromium make guide")
    password = secrets.token_urlsafe(12)
    with demo_newsroom(password) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        for language in LANGUAGES:
            Day(browser, address, password, language).take()
        browser.close()


if __name__ == "__main__":
    main()
