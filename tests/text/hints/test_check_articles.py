"""The check articles for hints: what was planted in them is mostly found, and nothing that is right is called wrong."""

import re
from pathlib import Path

import pytest

from claims.text.evaluation.gold import GoldArticle, read_gold
from claims.text.evaluation.hints import HintCounts, count_hints, false_alarms, hint_figures
from claims.text.hints import SORTS_ON
from claims.text.hints.hint import DOES_NOT_FIT, MESSAGES, SORTS

CHECKED = Path(__file__).parents[2] / "gold" / "hints"
PAGE = Path(__file__).parents[3] / "docs" / "hints.md"


def article(path: Path) -> GoldArticle:
    return read_gold(path.read_text(), (path.parent / "src" / f"{path.stem}.txt").read_text())


@pytest.mark.parametrize(("folder", "found", "alarms"), [(".", 0.82, 0), ("learnt", 0.86, 0), ("unseen", 0.78, 24)])
def test_what_was_planted_is_found_and_what_is_right_is_left_alone(read, folder, found, alarms):
    marked = [article(path) for path in sorted((CHECKED / folder).glob("*.json"))]
    read_through = [(one, read(one.text, one.language)) for one in marked]
    figures = hint_figures(sum((count_hints(*both) for both in read_through), HintCounts()))

    wrong = [(one.id, alarm.message) for one, analysis in read_through for alarm in false_alarms(one, analysis)]

    assert len(wrong) <= alarms, wrong
    assert figures.recall is not None
    assert figures.recall >= found


@pytest.mark.parametrize("folder", [".", "learning"])
def test_nothing_is_called_wrong_in_ordinary_articles(read, folder):
    marked = [article(path) for path in sorted((CHECKED.parent / folder).glob("*.json"))]
    analyses = [(one.id, read(one.text, one.language)) for one in marked]

    assert [(name, h.message) for name, analysis in analyses for h in analysis.hints if h.outcome == DOES_NOT_FIT] == []


def test_every_sort_is_on():
    assert set(SORTS_ON) == set(SORTS)


def test_the_page_on_hints_tells_every_rule():
    told = PAGE.read_text()
    rules = {re.sub(r"_(?:fits|does_not_fit|unknown)(?:_held)?$", "", message) for message in MESSAGES}

    assert [rule for rule in sorted(rules) if f"`{rule}`" not in told] == []
