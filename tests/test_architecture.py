"""Imports point one way. The rules stand here as data; the walk over a tree of sources is tested on invented trees."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

LAYERS: tuple[tuple[str, ...], ...] = (
    ("text", "report", "plots"),
    ("noticing",),
    ("completeness",),
    ("workflow",),
    ("request_rules",),
    ("wording",),
    ("models",),
    ("queries",),
    ("fetching",),
    ("services",),
    ("forms",),
    ("views",),
    ("urls",),
)
# They call what stands left of them and nothing imports them.
EDGES = frozenset({"admin", "apps", "jobs", "management", "migrations", "templatetags"})
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names} | dict.fromkeys(EDGES, len(LAYERS))
PURE = ("text", "report", "plots", "noticing", "completeness", "workflow", "request_rules")
VAGUE_NAMES = frozenset({"utils", "helpers", "common", "managers", "signals", "constants", "misc"})
# What gives another answer on another day, on another machine, or at a second call.
UNREPEATABLE = frozenset({"random", "secrets", "time", "socket", "http", "requests", "urllib.request", "uuid"})


def sources(root: Path) -> Iterator[Path]:
    return iter(sorted(path for path in (root / "claims").rglob("*.py")))


def module_of(path: Path, root: Path) -> tuple[str, ...]:
    parts = path.relative_to(root).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def imports_of(path: Path, root: Path) -> Iterator[str]:
    """Every name that a file imports, at its top or in a function, relative ones made absolute."""
    package = path.relative_to(root).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            origin = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def layer_of(name: str) -> str | None:
    parts = name.split(".")
    return parts[1] if parts[0] == "claims" and len(parts) > 1 else None


def may_import(layer: str, other: str) -> bool:
    if layer == other:
        return True
    return other not in EDGES and RANK[other] < RANK[layer]


def is_of(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def broken_arrows(root: Path) -> list[str]:
    """`file imports name` for every import that the layers forbid."""
    found = []
    for path in sources(root):
        layer = layer_of(".".join(module_of(path, root)))
        for name in imports_of(path, root) if layer else ():
            other = layer_of(name)
            wrong = (
                (other is not None and other in RANK and not may_import(layer, other))
                or (layer in PURE and is_of(name, "django", "factcheck"))
                or (layer not in EDGES and is_of(name, "factcheck"))
            )
            if wrong:
                found.append(f"{path.relative_to(root)} imports {name}")
    return found


def strangers(root: Path) -> list[str]:
    """Files of the app that belong to no layer, and files with a name that says nothing."""
    found = [path for path in sources(root) if path.stem in VAGUE_NAMES]
    found += [path for path in (root / "claims").glob("*.py") if path.stem not in {*RANK, "__init__"}]
    found += [path for path in (root / "claims").glob("*/__init__.py") if path.parent.name not in RANK]
    return sorted(str(path.relative_to(root)) for path in found)


def unrepeatable(root: Path) -> list[str]:
    """Imports in the pure layers of what makes a run differ from the last one. Training a pipeline may use them."""
    found = []
    for path in sources(root):
        module = ".".join(module_of(path, root))
        if layer_of(module) in PURE and not is_of(module, "claims.text.training"):
            names = [name for name in imports_of(path, root) if is_of(name, *UNREPEATABLE)]
            found += [f"{path.relative_to(root)} imports {name}" for name in names]
    return found


def test_imports_point_to_the_left() -> None:
    assert broken_arrows(ROOT) == []


def test_every_file_of_the_app_has_its_place() -> None:
    assert strangers(ROOT) == []


def test_pure_layers_import_nothing_that_makes_two_runs_differ() -> None:
    assert unrepeatable(ROOT) == []


def test_importing_the_app_runs_nothing() -> None:
    assert (ROOT / "claims" / "__init__.py").read_text(encoding="utf-8") == ""


LOAD = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names = [name for _, name, _ in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
print(len([importlib.import_module(name) for name in names if not name.endswith("__main__")]))
sys.exit(", ".join(sorted(name for name in sys.modules if name.split(".")[0] == "django")) or 0)
"""


@pytest.mark.parametrize("package", ["claims.text", "claims.report", "claims.plots", "claims.noticing"])
def test_pure_packages_load_without_django(package: str) -> None:
    done = subprocess.run([sys.executable, "-c", LOAD, package], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 0


def test_django_behind_an_import_is_found(tmp_path: Path) -> None:
    (tmp_path / "invented").mkdir()
    (tmp_path / "invented" / "__init__.py").touch()
    (tmp_path / "invented" / "late.py").write_text("import django.utils.text\n")

    done = subprocess.run(
        [sys.executable, "-c", LOAD, "invented"], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert "django.utils.text" in done.stderr


def tree(root: Path, **files: str) -> Path:
    """An invented app: `text__spans="import x"` is claims/text/spans.py."""
    for name, source in files.items():
        path = root.joinpath("claims", *name.split("__")).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("models__claims", "from claims.services import moves"),
        ("models__claims", "from claims.services.moves import move_claim"),
        ("queries", "from .services import moves"),
        ("services__moves", "from ..views import claims"),
        ("services__moves", "def late():\n    import claims.forms"),
        ("services__moves", "from claims import jobs"),
        ("views__claims", "from claims.management.commands import split"),
        ("jobs", "from claims.templatetags import words"),
        ("text__spans", "from claims.workflow import Status"),
        ("report__content", "from claims import models"),
        ("text__spans", "import django"),
        ("workflow", "from django.utils.translation import gettext"),
        ("services__moves", "from factcheck.env import text"),
    ],
)
def test_arrow_that_points_back_is_found(tmp_path: Path, name: str, source: str) -> None:
    assert len(broken_arrows(tree(tmp_path, **{name: source}))) == 1


def test_arrows_to_the_left_are_allowed(tmp_path: Path) -> None:
    root = tree(
        tmp_path,
        text__pipeline="from .spans import Span\nfrom claims.text import sentences",
        workflow="from claims.text.spans import Span",
        models__claims="from django.db import models\nfrom claims import workflow",
        services__moves="from claims.models import Claim\nfrom ..queries import open_claims\nfrom . import accounts",
        views__claims="from claims.services.moves import move_claim",
        management__commands__serve="from factcheck import server\nfrom claims.services import moves",
    )

    assert broken_arrows(root) == []


def test_file_without_a_place_is_found(tmp_path: Path) -> None:
    root = tree(tmp_path, stuff="", text__utils="")
    (tmp_path / "claims" / "extras").mkdir()
    (tmp_path / "claims" / "extras" / "__init__.py").write_text("")

    assert strangers(root) == ["claims/extras/__init__.py", "claims/stuff.py", "claims/text/utils.py"]


def test_clock_in_the_text_package_is_found(tmp_path: Path) -> None:
    root = tree(tmp_path, text__times="from time import time", text__training__fit="import random")

    assert unrepeatable(root) == ["claims/text/times.py imports time.time"]
