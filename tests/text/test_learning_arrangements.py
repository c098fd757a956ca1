"""Learning which figures belong to one sum: what of a passage is meant, and what is not."""

import json

import pytest

from claims.text.training.arrangements import examples_of, learn, of_articles, of_passages

PIECE = {
    "id": "x-1",
    "lang": "en",
    "sort": "sum",
    "text": "Ferry sinks\n\nDALE, 3 June 2021 - A ferry carried 64 people. Forty of them were saved and 14 died.",
    "spans": ["64 people", "Forty", "14 died"],
    "fix": ["14 died", "24 died"],
    "note": "40 + 24 = 64",
}
QUIET = {**PIECE, "id": "x-2", "sort": "none", "spans": [], "fix": ["", ""]}


@pytest.fixture
def samples(tmp_path):
    path = tmp_path / "pieces.jsonl"
    path.write_text("\n".join(map(json.dumps, (PIECE, QUIET))) + "\n", "utf-8")
    return list(of_passages([path]))


def test_the_figures_of_a_slip_are_meant_and_those_of_a_quiet_passage_are_not(samples):
    meant, quiet = ([e for e in examples_of(sample) if e.kind == "whole"] for sample in samples)
    assert [e.meant for e in meant] == [True]
    assert [e.meant for e in quiet] == [False]
    assert meant[0].shown == quiet[0].shown


def test_right_sums_of_an_article_are_meant_too(tmp_path):
    text = PIECE["text"].replace(*PIECE["fix"])
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "art-1.txt").write_text(text, "utf-8")
    spans = [[text.index(w), text.index(w) + len(w)] for w in ("64 people", "Forty", "24 died")]
    problem = {"sort": "sum", "correct": True, "spans": spans, "note": ""}
    (tmp_path / "art-1.json").write_text(json.dumps({"id": "art-1", "lang": "en", "problems": [problem]}), "utf-8")
    found = [e for sample in of_articles([tmp_path]) for e in examples_of(sample) if e.kind == "whole"]
    assert [(e.meant, e.right) for e in found] == [(True, True)]


def test_the_same_examples_give_the_same_weights_and_rare_features_none(samples):
    examples = [e for sample in samples for e in examples_of(sample) if e.kind == "whole"]
    assert learn(examples) == learn(examples)
    assert learn(examples)["by_feature"] == {}
