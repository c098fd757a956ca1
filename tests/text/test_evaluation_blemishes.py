"""Wordings that make an editor wince are found, and there are never more of them than there were."""

from pathlib import Path

import pytest

from claims.text.analysis import CheckWorthiness, ProposedClaim
from claims.text.evaluation.blemishes import blemishes
from claims.text.pipeline import analyze

HERE = Path(__file__).parent
GOLD = HERE.parent / "gold" / "src"
#: A change that lowers a count lowers it here too; none may raise it.
IN_SENTENCES, IN_ARTICLES = 0, 1


def found(text, language):
    claim = ProposedClaim(text, (), None, "event", CheckWorthiness(0.5))
    return [kind for kind, _ in blemishes([claim], language)]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "The line cost $240 million $80 million came from the city", "figures side by side"),
        ("en", "The mayor of of Ashcombe resigned", "doubled word"),
        ("en", "And 12 were hurt", "begins in the middle"),
        ("id", "Yang ditutup pada Mei", "begins in the middle"),
        ("en", "The mayor resigned and", "breaks off"),
        ("id", "Warga mengungsi dari", "breaks off"),
        ("en", "Ann Lee said “no", "open quotation or bracket"),
        ("en", "6 in the west", "no verb"),
    ],
)
def test_a_wording_that_is_no_sentence_is_found(language, text, kind):
    assert kind in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 4 May 2024 the council closed 14 schools (eight of them in the east)"),
        ("id", "Sebanyak 40 dari 120 orang adalah anak-anak"),
    ],
)
def test_a_plain_sentence_is_not_found(language, text):
    assert found(text, language) == []


def test_claims_of_ordinary_constructions_hold_no_more_blemishes_than_before():
    marked = [
        (kind, claim.text)
        for code in ("en", "id")
        for line in (HERE / "ordinary" / f"{code}.txt").read_text(encoding="utf-8").splitlines()
        for kind, claim in blemishes(analyze(line, code).claims, code)
    ]
    assert len(marked) <= IN_SENTENCES, marked


def test_claims_of_the_annotated_articles_hold_no_more_blemishes_than_before():
    marked = [
        (kind, claim.text)
        for path in sorted(GOLD.glob("*.txt"))
        for analysis in (analyze(path.read_text(encoding="utf-8")),)
        for kind, claim in blemishes(analysis.claims, analysis.document.language)
    ]
    assert len(marked) <= IN_ARTICLES, marked
