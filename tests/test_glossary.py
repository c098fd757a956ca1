"""docs/glossary.md against the code: every noun is there, every name it gives leads to something."""

import importlib
from pathlib import Path

import pytest
from django.db.models import Model

from claims import models
from claims.text.analysis import KINDS
from claims.workflow import Role, Verdict

PAGE = Path(__file__).resolve().parent.parent / "docs" / "glossary.md"
HEAD = ["word", "means", "do not say", "in the code"]


def rows() -> list[list[str]]:
    """The cells of every table of the page, heads left out."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row != HEAD and set("".join(row)) != {"-"}]


def resolved(name: str) -> object:
    """What a dotted name stands for; of a model, its field."""
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        for part in parts[cut:]:
            is_model = isinstance(found, type) and issubclass(found, Model)
            found = found._meta.get_field(part) if is_model else getattr(found, part)
        return found
    raise LookupError(name)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_every_word_leads_to_something_in_the_code(row: list[str]):
    word, meaning, avoided, name = row

    assert all((word, meaning, avoided))
    assert name.startswith("`claims.")
    assert resolved(name.strip("`")) is not None


def test_every_model_has_its_word_and_its_meaning():
    named = {row[3].strip("`").rpartition(".")[2] for row in rows()}

    assert set(models.__all__) - named == set()


def test_every_role_is_explained():
    assert {role.value for role in Role} <= {row[0] for row in rows()}


def test_no_word_is_explained_twice_and_none_is_also_one_to_avoid_for_the_same_thing():
    words = [row[0].lower() for row in rows()]

    assert len(set(words)) == len(words)
    assert [row[0] for row in rows() if row[0].lower() in [w.strip().lower() for w in row[2].split(",")]] == []


def test_the_closed_sets_are_listed_as_they_are():
    meaning = {row[0]: row[1] for row in rows()}

    assert [v.value.replace("_", " ") for v in Verdict] == meaning["verdict"].rpartition(": ")[2].split(", ")
    listed = meaning["kind"].rpartition(": ")[2].removesuffix(" ...").split(", ")
    assert set(listed) <= set(KINDS)


def test_names_of_the_models_are_the_words():
    spoken = {row[3].strip("`"): row[0].lower() for row in rows()}

    for name in models.__all__:
        model = getattr(models, name)
        words = {str(model._meta.verbose_name).lower(), model.__name__.lower()}
        assert spoken[f"claims.models.{name}"] in words, name
