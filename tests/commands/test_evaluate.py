"""`manage.py evaluate`: a newsroom measures on its own articles, without a database."""

import hashlib
import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from claims.management.evaluation_page import FIGURES, HINTS, MISSES
from claims.text.evaluation.misses import CLASSES

ROOT = Path(__file__).resolve().parents[2]
SENTENCE = "Jembatan Sukamaju dibuka pada 12 Mei 2019"
TEXT = f"Jembatan dibuka\n\n{SENTENCE}. Biayanya 40 miliar rupiah.\n"


def gold_file(folder: Path, name: str = "bridge", **changes: object) -> Path:
    start = TEXT.index(SENTENCE)
    end = start + len(SENTENCE)
    claim = {"text": SENTENCE, "spans": [[start, end]], "also": [], "claimant": None, "kind": "event", "worth": 3}
    fields = {
        "id": name,
        "lang": "id",
        "published": "2019-05-12",
        "text_sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        "dropped": [],
        "sentences": [[start, end + 1], [end + 2, len(TEXT) - 1]],
        "claims": [claim],
    }
    file = folder / f"{name}.json"
    file.write_text(json.dumps(fields | changes), encoding="utf-8")
    return file


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A folder with one marked article and its text."""
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "bridge.txt").write_text(TEXT, encoding="utf-8")
    gold_file(tmp_path)
    return tmp_path


def evaluated(*arguments: object, **options: object) -> tuple[str, str, str]:
    """What went to standard output and to standard error, and the error that ended the command."""
    out, err = StringIO(), StringIO()
    try:
        call_command("evaluate", *map(str, arguments), stdout=out, stderr=err, **options)
    except CommandError as error:
        return out.getvalue(), err.getvalue(), str(error)
    return out.getvalue(), err.getvalue(), ""


def test_every_figure_is_printed_for_all_and_for_each_language(gold):
    out, err, error = evaluated(gold)
    assert (err, error) == ("", "")
    lines = out.splitlines()
    assert lines[0].split() == ["all", "id"]
    assert len(lines) == 1 + len(FIGURES) + 2 + len(HINTS)
    labels = [*FIGURES.values(), *HINTS.values()]
    assert all(any(line.startswith(label) for line in lines) for label in labels)


def test_the_json_has_the_figures_of_all_of_each_language_and_of_each_article(gold):
    told = json.loads(evaluated(gold, format="json")[0])
    assert list(told["figures"]) == ["all", "id"]
    assert list(told["articles"]) == ["bridge"]
    assert told["figures"]["all"] == told["articles"]["bridge"]
    assert set(told["figures"]["all"]) == set(FIGURES)
    assert set(told["hints"]["all"]) == {*HINTS, "articles"}
    assert told["figures"]["all"]["sentence_f1"] == 1.0
    assert "misses" not in told


def test_misses_are_listed_by_class_with_what_comes_nearest(gold):
    gold_file(gold, claims=[json.loads(gold_file(gold).read_text())["claims"][0] | {"text": "Kapal selam berlabuh"}])
    out = evaluated(gold, misses=True)[0]
    assert f"\n== {MISSES['wording_differs']}\n- bridge 17: Kapal selam berlabuh\n    ~ {SENTENCE}\n" in out
    told = json.loads(evaluated(gold, misses=True, format="json")[0])
    assert [miss["text"] for miss in told["misses"] if miss["side"] == "missed"] == ["Kapal selam berlabuh"]
    assert sum(row["missed"] for row in told["classes"].values()) == 1


def test_every_class_of_misses_has_words():
    assert set(MISSES) == set(CLASSES)


def test_the_texts_may_lie_elsewhere(gold, tmp_path):
    elsewhere = tmp_path / "texts"
    (gold / "src").rename(elsewhere)
    assert "bridge.txt: there is no such text" in evaluated(gold)[1]
    assert evaluated(gold, src=elsewhere)[2] == ""


def test_a_malformed_file_is_named_with_its_field_and_nothing_is_measured(gold):
    bad = gold_file(gold, "worse", claims=[{"text": "x"}])
    (gold / "src" / "worse.txt").write_text(TEXT, encoding="utf-8")
    out, err, error = evaluated(gold)
    assert out == ""
    assert err == f"{bad}: claims[0].spans: the field is missing\n"
    assert error == "1 of 2 gold files are no good; nothing measured"


def test_a_text_that_has_changed_since_it_was_marked_is_refused(gold):
    (gold / "src" / "bridge.txt").write_text(TEXT.replace("40", "41"), encoding="utf-8")
    assert "text_sha256: the text is not the one that was marked" in evaluated(gold)[1]


def test_two_files_of_one_id_are_refused(gold):
    (gold / "again.json").write_text((gold / "bridge.json").read_text(encoding="utf-8"), encoding="utf-8")
    assert "bridge.json: id: another file has the same id" in evaluated(gold)[1]


def test_bytes_that_are_no_text_are_named(gold):
    (gold / "bridge.json").write_bytes(b"\xff\xfe\x00")
    assert "bridge.json: cannot be read as UTF-8" in evaluated(gold)[1]
    gold_file(gold)
    (gold / "src" / "bridge.txt").write_bytes(b"")
    assert "bridge.txt: " in evaluated(gold)[1]


def test_a_folder_without_gold_files_is_told(tmp_path):
    assert evaluated(tmp_path)[2] == f"{tmp_path}: no gold file (*.json) in it"
    assert evaluated(tmp_path / "nowhere")[2] == f"{tmp_path / 'nowhere'}: not a folder"


def test_from_a_shell_a_malformed_file_ends_with_exit_code_one(gold):
    (gold / "bridge.json").write_text("{", encoding="utf-8")
    environment = {**os.environ, "DATA_DIR": str(gold / "data"), "DJANGO_SETTINGS_MODULE": "factcheck.settings"}
    command = [sys.executable, "manage.py", "evaluate", str(gold)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "bridge.json: not a JSON object" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (gold / "data" / "postgres").exists()


def test_the_articles_that_it_ships_with_can_be_measured():
    told = json.loads(evaluated(ROOT / "tests" / "gold", format="json")[0])
    whole = told["figures"]["all"]
    assert whole["articles"] == len(list((ROOT / "tests" / "gold").glob("*.json")))
    assert (whole["in_furniture"], whole["inexact_anchors"]) == (0, 0)
    assert whole["f1"] >= 0.7
