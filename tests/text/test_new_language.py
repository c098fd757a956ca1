"""The worked example of docs/languages.md: its data makes a language, its recipe a pipeline, both together an analysis.

The pipeline is trained here, in seconds, on a few sentences of our own that it learns by heart.
"""

import importlib
import sys
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from claims.text import languages, pipelines, syntax
from claims.text.languages.base import Language, PageWords
from claims.text.languages.grammar import Grammar
from claims.text.pipeline import analyze
from claims.text.training.__main__ import main
from claims.text.training.fit import Schedule
from claims.text.training.network import Size
from claims.text.training.recipe import LICENCES, RECIPES

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "example_language"
PAGE = (EXAMPLE.parent / "languages.md").read_text(encoding="utf-8")

CONLLU = """\
1\tEl\tel\tDET\t_\t_\t2\tdet\t_\t_
2\tpuente\tpuente\tNOUN\t_\tNumber=Sing\t5\tnsubj\t_\t_
3\tde\tde\tADP\t_\t_\t4\tcase\t_\t_
4\tVega\tVega\tPROPN\t_\t_\t2\tnmod\t_\t_
5\tcostó\tcostar\tVERB\t_\tMood=Ind|Tense=Past|VerbForm=Fin\t0\troot\t_\t_
6\t4\t4\tNUM\t_\tNumForm=Digit\t7\tnummod\t_\t_
7\tmillones\tmillón\tNOUN\t_\tNumber=Plur\t5\tobj\t_\t_
8\tde\tde\tADP\t_\t_\t9\tcase\t_\t_
9\teuros\teuro\tNOUN\t_\tNumber=Plur\t7\tnmod\t_\tSpaceAfter=No
10\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\t_

1\tel\tel\tDET\t_\t_\t2\tdet\t_\t_
2\tpuente\tpuente\tNOUN\t_\tNumber=Sing\t3\tnsubj\t_\t_
3\tabrió\tabrir\tVERB\t_\tMood=Ind|Tense=Past|VerbForm=Fin\t0\troot\t_\t_
4\tel\tel\tDET\t_\t_\t5\tdet\t_\t_
5\tlunes\tlunes\tNOUN\t_\tNumber=Sing\t3\tobl:tmod\t_\t_
6\tcon\tcon\tADP\t_\t_\t8\tcase\t_\t_
7\tdos\tdos\tNUM\t_\t_\t8\tnummod\t_\t_
8\tcarriles\tcarril\tNOUN\t_\tNumber=Plur\t3\tobl\t_\t_

1\tLa\tel\tDET\t_\t_\t2\tdet\t_\t_
2\talcaldesa\talcaldesa\tNOUN\t_\tNumber=Sing\t5\tnsubj\t_\t_
3\tAna\tAna\tPROPN\t_\t_\t2\tappos\t_\t_
4\tRuiz\tRuiz\tPROPN\t_\t_\t3\tflat\t_\t_
5\tvisitó\tvisitar\tVERB\t_\tMood=Ind|Tense=Past|VerbForm=Fin\t0\troot\t_\t_
6\tVega\tVega\tPROPN\t_\t_\t5\tobj\t_\tSpaceAfter=No
7\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\t_

"""
ARTICLE = """\
Reabre el puente de Vega

PUBLICIDAD

El puente de Vega costó 4 millones de euros.

La alcaldesa Ana Ruiz dijo que el puente abrió el lunes con dos carriles.
"""


@pytest.fixture
def spanish(monkeypatch):
    """The language of the example, known to the program for the time of one test."""
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(EXAMPLE)])
    page = importlib.import_module("claims.text.languages.es.page").PAGE
    language = Language(code="es", name="Español", page=page)
    monkeypatch.setitem(languages._LANGUAGES, "es", language)
    yield language
    for name in [name for name in sys.modules if name.startswith("claims.text.languages.es")]:
        del sys.modules[name]
    vars(languages).pop("es", None)


@pytest.fixture
def pipeline(tmp_path, monkeypatch):
    """A pipeline for it, trained by the command from the example's recipe with small layers on the sentences above."""
    for name in ("train", "dev", "test"):
        file = tmp_path / "ud" / "es_gsd" / f"es_gsd-ud-{name}.conllu"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(CONLLU, encoding="utf-8")
    example: dict = {}
    exec((EXAMPLE / "recipe.py").read_text(encoding="utf-8"), example)  # noqa: S102 - our own file
    size = Size(width=32, depth=1, rows=(300, 100, 100, 100), hidden=32)
    schedule = Schedule(epochs=40, rate=0.01, dropout=0.0, words=40)
    voters = tuple(replace(voter, size=size, schedule=schedule) for voter in example["SPANISH"].voters)
    monkeypatch.setitem(RECIPES, "es", replace(example["SPANISH"], voters=voters))
    for treebank, licence in example["LICENCE"].items():
        monkeypatch.setitem(LICENCES, treebank, licence)
    output = tmp_path / "pipelines" / "es"
    assert main(["--lang", "es", "--ud-dir", str(tmp_path / "ud"), "--output", str(output)]) == 0
    monkeypatch.setattr(pipelines, "HERE", output.parent)
    pipelines.supported_languages.cache_clear()
    yield output
    syntax._load.cache_clear()
    monkeypatch.undo()
    pipelines.supported_languages.cache_clear()


def test_the_data_of_the_example_makes_a_language(spanish):
    assert isinstance(spanish.page, PageWords)
    assert isinstance(spanish.grammar, Grammar)
    assert languages.get("es") is spanish
    for part in fields(Grammar):
        sheet = getattr(spanish.grammar, part.name)
        assert not is_dataclass(sheet) or all(hasattr(sheet, field.name) for field in fields(sheet))
    assert "dijo" in spanish.grammar.speech.after_speaker
    assert spanish.grammar.clause.is_a == ("es", "son")
    assert spanish.grammar.speech.resuming_prefixes == ()


def test_a_text_in_it_is_recognized_beside_the_others(spanish):
    assert languages.detect("El puente costó más de lo que dijo la alcaldesa en el pleno de la ciudad.") == "es"
    assert languages.detect("The bridge cost more than the mayor said it would in the meeting.") == "en"
    assert languages.detect("Jembatan itu lebih mahal dari yang dikatakan wali kota dalam rapat.") == "id"


def test_without_a_pipeline_there_are_sentences_and_no_claims(spanish):
    found = analyze(ARTICLE, "es")
    assert not found.supported
    assert found.claims == ()
    assert [s.of(found.text) for s in found.sentences] == [
        "El puente de Vega costó 4 millones de euros.",
        "La alcaldesa Ana Ruiz dijo que el puente abrió el lunes con dos carriles.",
    ]


def test_with_its_pipeline_the_rules_split_an_article(spanish, pipeline):
    found = analyze(ARTICLE)
    assert (found.document.language, found.supported) == ("es", True)
    assert [m.span.of(found.text) for m in found.furniture] == ["PUBLICIDAD"]
    claims = {claim.text: claim for claim in found.claims}
    assert "El puente de Vega costó 4 millones de euros" in claims
    opened = next(claim for text, claim in claims.items() if "abrió" in text)
    assert opened.claimant is not None
    assert "Ana Ruiz" in opened.claimant
    assert "dijo" not in opened.text
    for claim in found.claims:
        assert all(anchor.exact == anchor.span.of(found.text) for anchor in claim.anchors)
    assert "es-0.1.0" in found.splitter


def test_the_page_tells_every_file_of_the_example():
    files = [path for path in EXAMPLE.rglob("*.py") if path.stat().st_size]
    assert files
    assert [str(path) for path in files if f"example_language/{path.relative_to(EXAMPLE)}" not in PAGE] == []
