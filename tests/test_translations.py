"""Nothing is left in one language: the catalogue is complete, compiled, and templates have no words of their own."""

import gettext
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "claims" / "locale" / "id" / "LC_MESSAGES" / "django.po"
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
#: Names of formats, the same in every language, and what languages call themselves.
NAMES = {"Markdown", "JSON", "Lines", "Atom", "Feed", "PDF", "DOCX", "XLSX", "CSV", "Web", "Annotation", "SHA"}
NAMES |= {"API", "OpenAPI", "Content", "Type", "doctype", "English", "Indonesia"}

needs_gettext = pytest.mark.skipif(not shutil.which("msgattrib"), reason="the gettext programs are not installed")


def message_ids(po: Path, *options: str) -> str:
    done = subprocess.run(["msgattrib", "--no-wrap", *options, str(po)], capture_output=True, text=True, check=True)
    return "\n".join(re.findall(r'^msgid (".+")$', done.stdout, re.MULTILINE))


@needs_gettext
@pytest.mark.parametrize("option", ["--untranslated", "--only-fuzzy", "--only-obsolete"])
def test_the_catalogue_has_nothing_untranslated_doubtful_or_left_over(option) -> None:
    assert message_ids(CATALOGUE, option) == ""


@needs_gettext
def test_every_marked_string_is_in_the_catalogue(tmp_path, monkeypatch) -> None:
    """Collects the strings anew in a copy, as ``make messages`` does, and compares."""
    for name in ("claims", "factcheck", "templates"):
        ignored = shutil.ignore_patterns("pipelines", "training", "__pycache__", "static", "migrations")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    monkeypatch.chdir(tmp_path)
    copy = tmp_path / CATALOGUE.relative_to(ROOT)
    monkeypatch.setattr("django.conf.settings.LOCALE_PATHS", [str(tmp_path / "claims" / "locale")])
    call_command("makemessages", locale=["id"], add_location="file", no_wrap=True, verbosity=0)

    assert message_ids(copy, "--untranslated") == ""
    assert message_ids(copy, "--only-fuzzy") == ""
    assert message_ids(copy, "--only-obsolete") == ""


def test_what_is_compiled_is_what_is_written() -> None:
    with CATALOGUE.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    written = CATALOGUE.read_text()

    assert compiled["Check it myself"] == "Periksa sendiri"
    assert len([key for key in compiled if key]) == len(re.findall(r"^msgstr", written, re.MULTILINE)) - 1


def words_in(template: str) -> list[str]:
    """The words of a template that a reader would see and no translation reaches."""
    bare = re.sub(r"{%\s*comment.*?endcomment\s*%}|{#.*?#}", "", template, flags=re.DOTALL)
    bare = re.sub(r"{%\s*blocktranslate.*?endblocktranslate\s*%}", "", bare, flags=re.DOTALL)
    bare = re.sub(r"{%\s*block body_class\s*%}.*?{%\s*endblock\s*%}", "", bare)
    bare = re.sub(r"<(kbd|script|style)\b.*?</\1>", "", bare, flags=re.DOTALL)
    attributes = re.findall(r'\b(?:title|alt|placeholder|aria-label|data-say-[a-z-]+)="([^"]*)"', bare)
    texts = re.sub(r"<(?:[^<>{]|{[^%{]|{{.*?}}|{%.*?%})*>", " ", bare, flags=re.DOTALL)
    seen = [re.sub(r"{%.*?%}|{{.*?}}|&[a-z]+;", " ", text, flags=re.DOTALL) for text in (texts, *attributes)]
    return [word for text in seen for word in re.findall(r"[^\W\d_]{2,}", text)]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_template_has_no_words_of_its_own(path) -> None:
    assert [word for word in words_in(path.read_text()) if word not in NAMES] == []


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ('<p class="a">{% translate "Fine" %} {{ name }}</p>', []),
        ("<p>Not fine</p>", ["Not", "fine"]),
        ('<a title="Bad" href="{% url \'x\' %}">{{ a }}</a>', ["Bad"]),
        ("{% blocktranslate %}Fine too{% endblocktranslate %}", []),
        ('<li {% if a > b %}class="x"{% endif %}>Oh</li>', ["Oh"]),
    ],
)
def test_words_in_templates_are_found(template, found) -> None:
    assert words_in(template) == found
