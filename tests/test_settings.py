"""The settings as a fresh process reads them, and what docs/settings.md says of them."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client

ROOT = Path(__file__).resolve().parent.parent
READERS = {"text", "flag", "number", "words", "choice", "time_zone", "folder", "web_address", "key_for"}
FIVE_MEGABYTES = 5_000_000
# What the policy stops: a script or a style that stands in the page itself. Data for a script is none.
INLINE = r"<script(?![^>]*\bsrc=)(?![^>]*type=.application/json)[^>]*>|<style|\sstyle=|\son[a-z]+="


def variables_read() -> set[str]:
    """The names that the settings hand to the readers of factcheck.env."""
    found = set()
    for path in (ROOT / "factcheck").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="env"), attr=reader), args=[ast.Constant(value=name), *_]
                ) if reader in READERS:
                    found.add(name)
                case ast.Call(
                    func=ast.Attribute(value=ast.Attribute(attr="environ"), attr="get"),
                    args=[ast.Constant(value=name), *_],
                ):
                    found.add(name)
    return found


def manage(*arguments: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs manage.py with an environment that sets nothing but `variables` and a data folder."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**inherited, "DATA_DIR": str(folder), "ENV_FILE": os.devnull, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_settings_page_lists_every_variable_that_is_read() -> None:
    listed = re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "docs/settings.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert sorted(listed) == sorted(variables_read())


def test_example_file_names_only_variables_that_are_read() -> None:
    named = re.findall(r"^#?([A-Z_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE)

    assert named
    assert set(named) <= variables_read()


def test_nothing_set_is_ready_to_deploy_and_starts_no_database(tmp_path: Path) -> None:
    done = manage("check", "--deploy", "--fail-level", "WARNING", folder=tmp_path)

    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]


def test_plain_http_is_called_unsafe(tmp_path: Path) -> None:
    done = manage("check", "--deploy", "--fail-level", "WARNING", folder=tmp_path, HTTPS="off")

    assert done.returncode == 1
    assert "security.W008" in done.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [("DEBUG", "maybe"), ("PORT", "eighty"), ("DATABASE_URL", "mysql://h/n"), ("LANGUAGE_CODE", "fr")],
)
def test_value_that_cannot_be_used_is_named_in_one_line(tmp_path: Path, name: str, value: str) -> None:
    done = manage("check", folder=tmp_path, **{name: value})

    assert done.returncode == 1
    assert done.stderr.startswith(f"manage.py: {name}")
    assert done.stderr.count("\n") == 1


def test_form_with_five_megabytes_of_any_text_reaches_its_view() -> None:
    three_bytes_each = "ข" * (FIVE_MEGABYTES // 3)

    assert len(urlencode({"text": three_bytes_each})) < settings.DATA_UPLOAD_MAX_MEMORY_SIZE


def test_policy_allows_nothing_inline_and_nobody_else(client: Client) -> None:
    policy = client.get("/admin/login/", follow=True)["Content-Security-Policy"]

    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == directives["script-src"] == directives["style-src"] == "'self'"
    assert directives["object-src"] == directives["base-uri"] == directives["frame-ancestors"] == "'none'"
    assert directives["form-action"] == "'self'"


@pytest.mark.parametrize("page", ["", "auth/user/", "auth/user/add/", "auth/group/add/", "password_change/"])
def test_admin_keeps_to_the_policy(administrator: User, client_of, page: str) -> None:
    html = client_of(administrator).get(f"/admin/{page}", follow=True).content.decode()

    assert "<html" in html
    assert not re.findall(
        r"<script(?![^>]*\bsrc=)(?![^>]*type=.application/json)[^>]*>|<style|\sstyle=|\son[a-z]+=", html
    )


def test_page_of_the_admin_is_closed_to_those_who_have_not_signed_in(client: Client, db: None) -> None:
    response = client.get("/admin/auth/user/")

    assert response.status_code == 302
    assert "login" in response["Location"]


@pytest.mark.parametrize(("asked", "answered"), [("id", "id"), ("en-GB,en", "en"), ("fr", "en")])
def test_language_is_the_one_that_the_browser_asks_for(client: Client, db: None, asked: str, answered: str) -> None:
    response = client.get("/healthz", headers={"accept-language": asked})

    assert response["Content-Language"] == answered
