"""Learning what is checkable: how labels and articles become examples, and examples weights."""

import csv
import hashlib
import json
import re
import sys
from pathlib import Path

import pytest

from claims.text.analysis import KINDS
from claims.text.spans import Span
from claims.text.training.checkability import LOOSE, Example, crossed, learn, main, of_articles, of_sentence
from claims.text.training.labels import CORPORA, LABELS, Labeled, read_labels, written

TEXT = "The dam broke in 2019. Nobody knows why."


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["He", "did", "n't", "pay", "$", "40", "."], "He didn't pay $40."),
        (['"', "Go", ",", '"', "she", "said", "."], '"Go," she said.'),
        (["Senin", "(", "3", "/", "5", ")", "."], "Senin (3/5)."),
    ],
)
def test_words_are_written_as_print_has_them(words, text):
    found, places = written(words)

    assert found == text
    assert [place.of(found) for place in places] == words


def test_labels_are_read_with_their_words(tmp_path):
    tree, names = tmp_path / CORPORA["en", "pud"], tmp_path / CORPORA["id", "idner"]
    tree.parent.mkdir(parents=True)
    tree.write_text("# sent_id = n1\n1\tIt\n2-3\tdon't\n2\tdo\n3\tn't\n4\tgo\n\n", "utf-8")
    names.parent.mkdir(parents=True)
    names.write_text("Ia O\ntiba O\n\nAir O\nsurut O\n", "utf-8")
    labels = tmp_path / "labels.csv"
    labels.write_text("language,corpus,sentence,claims\nen,pud,n1,1-2 event 2 | 4 state 1\nid,idner,idner-1,-\n")

    assert read_labels(tmp_path, labels) == (
        Labeled("en", "It don't go", ((Span(0, 5),), (Span(9, 11),))),
        Labeled("id", "Air surut", ()),
    )


def test_every_row_of_the_labels_is_well_formed():
    one = rf"[1-9]\d*(-\d+)?(,\d+(-\d+)?)* ({'|'.join(KINDS)}) [123]"
    with LABELS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    assert {(row["language"], row["corpus"]) for row in rows} == set(CORPORA)
    assert [row for row in rows if not re.fullmatch(rf"-|{one}( \| {one})*", row["claims"])] == []


def test_propositions_that_people_marked_are_checkable_and_others_are_not():
    marked, bare = (Labeled("en", TEXT[:22], claims) for claims in (((Span(0, 21),),), ()))

    assert [(e.checkable, LOOSE in e.shown) for e in of_sentence(marked)] == [(True, True)]
    assert [e.checkable for e in of_sentence(bare)] == [False]


def test_examples_come_from_articles_too(tmp_path):
    claim = {"text": "The dam broke", "spans": [[0, 21]], "also": [], "claimant": None, "kind": "event", "worth": 3}
    gold = {"id": "one", "lang": "en", "text_sha256": hashlib.sha256(TEXT.encode()).hexdigest(), "dropped": []}
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "one.txt").write_text(TEXT, "utf-8")
    (tmp_path / "one.json").write_text(json.dumps({**gold, "sentences": [[0, 22]], "claims": [claim]}), "utf-8")

    found = list(of_articles(tmp_path))

    assert [e.checkable for e in found] == [True, False]
    assert not any(LOOSE in e.shown for e in found)


def examples() -> list[Example]:
    return [Example(("dated", "all"), True), Example(("vague", "all"), False), Example(("rare", LOOSE), True)] * 60


def test_weights_tell_apart_what_is_checkable_and_keep_nothing_of_the_source():
    weights = learn([*examples(), Example(("once",), True)])

    assert weights["by_feature"]["dated"] > 0 > weights["by_feature"]["vague"]
    assert {"once", LOOSE}.isdisjoint(weights["by_feature"])


def test_crossed_chances_come_from_the_other_parts():
    chances = crossed(examples())

    assert all((chance > 0.5) == example.checkable for chance, example in zip(chances, examples(), strict=True))


def test_learning_writes_a_set_with_its_card(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("claims.text.training.checkability.of_sentence", lambda one: examples())
    monkeypatch.setattr("claims.text.training.checkability.read_labels", lambda data: ["one"])
    out = tmp_path / "set.json"
    monkeypatch.setattr(sys, "argv", ["learn", "--data", "x", "--gold", str(tmp_path), "--out", str(out)])

    main()

    told = json.loads(Path(out).read_text("utf-8"))
    assert told["card"] == json.loads(capsys.readouterr().out)
    assert told["by_feature"].keys() >= {"dated", "vague"}
