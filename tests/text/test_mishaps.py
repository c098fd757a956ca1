"""A rule that fails costs its own sentence, wording or sort of hints; the article comes in all the same."""

import logging

import pytest

from claims.text import hints, splitting
from claims.text.pipeline import analyze
from claims.text.propositions import _Clause
from claims.text.standalone import Standalone

ARTICLE = (
    "The council closed 14 schools on Monday, which angered 200 parents. "
    "The mayor opened a bridge in 2019 and the harbor lost 40 ships in 2020."
)


def failing(*_args, **_named):
    raise IndexError("a rule that fails")


@pytest.fixture
def log(caplog, no_mishaps):
    """What the log says, without what makes tests fail for it."""
    logger = logging.getLogger("claims.text.mishaps")
    kept = [handler for handler in logger.handlers if type(handler).__name__ == "FailsTheTest"]
    for handler in kept:
        logger.removeHandler(handler)
    yield caplog
    for handler in kept:
        logger.addHandler(handler)


@pytest.mark.parametrize(
    ("owner", "rule", "kept"),
    [
        (splitting, "lay_out", "a sentence stays whole"),
        (_Clause, "propositions", "a clause stays whole"),
        (Standalone, "word", "a claim keeps its words"),
    ],
)
def test_claims_are_found_though_a_rule_fails(monkeypatch, log, owner, rule, kept):
    monkeypatch.setattr(owner, rule, failing)
    quoted = [anchor.span.of(ARTICLE) for claim in analyze(ARTICLE, "en").claims for anchor in claim.anchors]
    assert any("council" in words for words in quoted)
    assert any("mayor" in words for words in quoted)
    assert kept in log.text
    assert "a rule that fails" in log.text


def test_the_other_sorts_of_hints_stay_though_one_fails(monkeypatch, log):
    article = "LONDON, 3 June 2021 - Barack Obama was president in 2014. The fair opened on Monday, 1 June 2021."
    before = {hint.rule for hint in analyze(article, "en").hints}
    monkeypatch.setattr(hints, "_FINDERS", {**hints._FINDERS, "roles": failing})
    after = {hint.rule for hint in analyze(article, "en").hints}
    assert after
    assert after < before
    assert "there are no hints of the sort roles" in log.text


def test_a_test_that_comes_upon_a_failing_rule_fails(monkeypatch):
    monkeypatch.setattr(Standalone, "word", failing)
    with pytest.raises(AssertionError, match="a claim keeps its words"):
        analyze(ARTICLE, "en")
