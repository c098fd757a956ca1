"""Learning which figures belong to one sum: what of a passage is meant, and what is not."""

import json

import pytest

from claims.text.additive import weights_of
from claims.text.training import contraries
from claims.text.training.additive import Example, Way, learn
from claims.text.training.arrangements import examples_of
from claims.text.training.slips import TRAP, of_articles, of_passages

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
    assert learn(examples, Way(3.0, 1)) == learn(examples, Way(3.0, 1))
    assert learn(examples, Way(3.0, 10))["by_feature"] == {}


def test_what_stands_in_an_article_counts_more_than_what_stands_in_a_passage():
    passage, article = (Example("a", "whole", ("x",), meant=True, counts=a) for a in (1.0, 10.0))
    against = Example("b", "whole", ("x",), meant=False)
    light, heavy = (learn([one, against], Way(1.0, 1)) for one in (passage, article))
    assert light["intercept"] + light["by_feature"].get("x", 0) == pytest.approx(0, abs=0.02)
    assert heavy["intercept"] + heavy["by_feature"].get("x", 0) > 1


def test_two_features_that_tell_only_together_are_weighed_together():
    told = [(("total", "list"), True), (("total",), False), (("list",), False), ((), True)]
    examples = [Example(f"{n}-{shown}", "whole", shown, meant) for n in range(20) for shown, meant in told]

    alone = learn(examples, Way(1.0, 1))
    crossed = learn(examples, Way(1.0, 1, crossed=2, crossed_penalty=1.0, least_together=10))

    assert alone["by_pair"] == {}
    weighed = weights_of("x", crossed)
    assert [weighed.chance(shown) > 0.5 for shown, _ in told] == [meant for _, meant in told]


SAID = {
    "id": "x-3",
    "lang": "en",
    "sort": "contradiction",
    "text": "Alone on the ridge\n\nDALE, 3 June 2021 - Ann Pell climbed Mount Orr alone. It snowed. Her brother Tom, "
    "who climbed Mount Orr with her, took the picture.",
    "spans": ["climbed Mount Orr alone", "who climbed Mount Orr with her"],
    "fix": ["who climbed Mount Orr with her", "who waited for her in the valley"],
    "note": "alone, with her brother",
}


def test_two_sayings_of_a_slip_contradict_each_other_and_those_of_its_right_twin_do_not(tmp_path):
    path = tmp_path / "pieces.jsonl"
    path.write_text(json.dumps(SAID) + "\n", "utf-8")
    (sample,) = of_passages([path])
    found = list(contraries.examples_of(sample))
    assert any(e.meant for e in found)
    assert not any(e.meant for e in contraries.examples_of(type(sample)(sample.name, sample.twin, ())))


def test_a_trap_counts_more_than_a_passage(tmp_path):
    path = tmp_path / "pieces.jsonl"
    path.write_text(json.dumps({**QUIET, "trap": True}) + "\n", "utf-8")
    assert [sample.counts for sample in of_passages([path])] == [TRAP]
