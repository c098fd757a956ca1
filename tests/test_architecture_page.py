"""docs/architecture.md against the checkout: every place it names exists, and none of the app's is left out."""

import re
from pathlib import Path

from tests.test_architecture import LAYERS

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
TREE = re.findall(r"^\| `([^`]+)` \|", PAGE, re.MULTILINE)


def in_the_app() -> set[str]:
    """Folders with content and files of the app, as the page writes them."""
    app = ROOT / "claims"
    folders = {f"claims/{path.name}/" for path in app.iterdir() if path.is_dir() and path.name != "__pycache__"}
    return folders | {f"claims/{path.name}" for path in app.glob("*.py") if path.stat().st_size}


def test_every_place_on_the_page_exists():
    assert [place for place in TREE if not (ROOT / place).exists()] == []


def test_every_place_of_the_app_is_on_the_page():
    assert in_the_app() - set(TREE) == set()


def test_the_layers_are_in_the_order_that_the_imports_keep():
    drawn = next(line for line in PAGE.splitlines() if "->" in line and "services" in line)
    layers = [tuple(name.strip() for name in step.split(",")) for step in drawn.split("->")]

    assert layers == list(LAYERS)
