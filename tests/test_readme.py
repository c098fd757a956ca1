"""What the pages for newcomers tell people to type exists."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]


def code_in(page: Path) -> str:
    """Everything in a page that is set as code."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```.*?^```", text, re.MULTILINE | re.DOTALL)
    return "\n".join([*blocks, *re.findall(r"`[^`\n]+`", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S))])


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_commands_on_the_page_exist(path: Path) -> None:
    code = code_in(path)

    assert set(re.findall(r"\bmake ([a-z]+)\b", code)) <= targets()
    assert set(re.findall(r"\bmanage\.py ([a-z_]+)\b", code)) <= set(get_commands())


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_to_files_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))

    assert [link for link in links if not (path.parent / link).exists()] == []


def test_readme_tells_how_to_try_and_how_to_test() -> None:
    code = code_in(ROOT / "README.md")

    assert "make demo" in code
    assert "make test" in code


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert re.search(r"^REQUIRE_BROWSER=1 make test$", (ROOT / ".ci/run").read_text(encoding="utf-8"), re.MULTILINE)
