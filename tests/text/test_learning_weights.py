"""Learning the weights: what is read from the data, that the fit is the best there is, and the figures of the card."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from claims.text.check_worthiness import FEATURE_NAMES, FEATURES, Weights
from claims.text.training.check_worthiness import Examples, auc, best_threshold, f1, fit, main, read_examples

HEAD = "Sentence_id,Text,Verdict\n"
WORTHY = ["Exports fell 12 percent.", "The bank lost $40 million.", "The storm killed 1,400 people."]
IDLE = ["Thank you very much.", "I hope so.", "Would you like to answer?"]


def write(path: Path) -> None:
    rows = [f'{n},"{text}",1\n' for n, text in enumerate(WORTHY)]
    rows += [f'{n},"{text}",{n % 2 - 1}\n' for n, text in enumerate(IDLE)]
    path.write_text(HEAD + "".join(rows), encoding="utf-8")


def test_examples_have_a_column_for_the_base_and_each_feature(tmp_path):
    write(tmp_path / "some.csv")

    examples = read_examples(tmp_path / "some.csv")

    assert examples.shown.shape == (6, 1 + len(FEATURES))
    assert examples.worthy.tolist() == [1, 1, 1, 0, 0, 0]
    percent = 1 + [name for name, _ in FEATURES].index("percent")
    assert examples.shown[:, percent].tolist() == [1, 0, 0, 0, 0, 0]


def test_the_fit_is_where_the_penalized_loss_is_flat():
    chance = np.random.default_rng(7)
    shown = np.hstack([np.ones((200, 1)), chance.integers(0, 2, (200, 3))]).astype(float)
    worthy = (chance.random(200) < 1 / (1 + np.exp(1 - 2 * shown[:, 1]))).astype(float)

    weights = fit(Examples(shown, worthy), penalty=0.5)

    slope = shown.T @ (1 / (1 + np.exp(-shown @ weights)) - worthy) + 0.5 * np.array([0, 1, 1, 1]) * weights
    assert np.allclose(slope, 0, atol=1e-8)
    assert weights[1] > 1 > abs(weights[2])


def test_a_stronger_penalty_keeps_weights_smaller():
    shown = np.array([[1.0, 1.0], [1.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
    examples = Examples(shown, np.array([1.0, 1.0, 0.0, 0.0]))

    assert 0 < fit(examples, penalty=10.0)[1] < fit(examples, penalty=0.1)[1]


@pytest.mark.parametrize(
    ("sums", "expected"), [([0.1, 0.2, 0.8, 0.9], 1.0), ([0.9, 0.8, 0.2, 0.1], 0.0), ([0.5] * 4, 0.5)]
)
def test_auc_is_the_share_of_pairs_in_the_right_order(sums: list[float], expected: float):
    assert auc(np.array(sums), np.array([0.0, 0.0, 1.0, 1.0])) == expected


def test_f1_and_the_threshold_that_makes_it_highest():
    sums, worthy = np.array([-1.0, 0.5, 1.0, 2.0]), np.array([0.0, 1.0, 0.0, 1.0])

    assert f1(sums, worthy, 2.0) == pytest.approx(2 / 3)
    assert best_threshold(sums, worthy) == 0.5
    assert f1(sums, worthy, 0.5) == pytest.approx(0.8)


def test_the_command_writes_a_set_that_the_score_can_use(tmp_path, monkeypatch, capsys):
    for name in ("crowdsourced", "groundtruth"):
        write(tmp_path / f"{name}.csv")
    out = tmp_path / "weights.json"
    monkeypatch.setattr(sys, "argv", ["check_worthiness", "--data", str(tmp_path), "--out", str(out)])

    main()

    kept = json.loads(out.read_text("utf-8"))
    weights = Weights(kept["version"], kept["intercept"], kept["by_feature"])
    assert weights.by_feature.keys() == FEATURE_NAMES
    assert weights.by_feature["number"] > 0 > weights.by_feature["wish"]
    assert kept["card"]["sentences"] == {"learnt": 6, "tested": 6}
    assert json.loads(capsys.readouterr().out) == kept["card"]["figures"]
