"""The figures of the hints: what was planted and found, false alarms, and right ones shown to fit."""

import json

import pytest

from claims.text.evaluation.gold import MalformedGold, read_gold
from claims.text.evaluation.hints import (
    HintCounts,
    count_by_sort,
    count_hints,
    count_right,
    false_alarms,
    hint_figures,
    missed_problems,
)
from claims.text.pipeline import analyze

TEXT = (
    "Council meets to settle its accounts\n\nBy Ann Archer\n3 June 2021, 10:12 GMT\n\n"
    "The council met on Tuesday 2 June 2021 in the hall. It met again on Thursday 3 June 2021. "
    "Visits fell from 40 to 50 in a year. The bridge opened in 2019.\n"
)


def place(words):
    start = TEXT.index(words)
    return [start, start + len(words)]


def problem(words, correct, sort="weekday"):
    return {"sort": sort, "spans": [place(words)], "correct": correct, "note": words}


@pytest.fixture
def analysis():
    return analyze(TEXT, "en")


def gold(analysis, *problems, **fields):
    content = {
        "id": "council",
        "lang": "en",
        "text_sha256": analysis.text_sha256,
        "dropped": [],
        "sentences": [],
        "claims": [],
        "problems": list(problems),
    }
    return read_gold(json.dumps(content | fields), analysis.text)


def test_found_missed_and_shown_are_counted(analysis):
    marked = gold(
        analysis,
        problem("Tuesday 2 June 2021", False),
        problem("The bridge opened in 2019", False, "role-time"),
        problem("Thursday 3 June 2021", True),
    )
    counts = count_hints(marked, analysis)

    assert (counts.planted, counts.found, counts.right, counts.shown) == (2, 1, 1, 1)
    assert {sort: (one.found, one.planted) for sort, one in count_by_sort(marked, analysis).items()} == {
        "weekday": (1, 1),
        "role-time": (0, 1),
    }
    assert [p.sort for p in missed_problems(marked, analysis)] == ["role-time"]


def test_hint_on_nothing_planted_is_a_false_alarm_and_worst_on_what_is_right(analysis):
    marked = gold(
        analysis, problem("Tuesday 2 June 2021", True), tempting=[{"spans": [place("Visits fell from 40 to 50")]}]
    )
    counts = count_hints(marked, analysis)

    assert (counts.true, counts.false, counts.on_right) == (0, 2, 2)
    assert [h.rule for h in false_alarms(marked, analysis)] == ["weekday", "fall"]


def test_hints_are_counted_by_their_own_sort_too(analysis):
    marked = gold(analysis, problem("Tuesday 2 June 2021", False))

    assert {sort: (one.true, one.false) for sort, one in count_right(marked, analysis).items()} == {
        "calendar": (1, 0),
        "sums": (0, 1),
    }


def test_figures_of_several_articles_are_taken_together():
    first, second = HintCounts(1, planted=2, found=1, true=1, false=1), HintCounts(1, planted=2, found=2, true=2)
    figures = hint_figures(first + second)

    assert (figures.articles, figures.planted, figures.recall, figures.precision) == (2, 4, 0.75, 0.75)
    assert figures.shown_to_fit is None


def test_articles_without_problems_can_be_read(analysis):
    assert gold(analysis).problems == ()


def test_problem_without_its_outcome_is_refused(analysis):
    broken = problem("Tuesday 2 June 2021", True)
    del broken["correct"]

    with pytest.raises(MalformedGold) as refused:
        gold(analysis, broken)

    assert (refused.value.field, refused.value.problem) == ("problems[0].correct", "missing")
