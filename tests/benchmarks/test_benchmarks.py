"""The benchmarks count what they say they count. How long anything takes is theirs to say, not a test's."""

import json
from pathlib import Path

import pytest

from benchmarks import sentences
from benchmarks.__main__ import PARTS
from benchmarks.factcheck_gpt import from_answers, from_standalone, joined, matches, misses, read, row

README = (Path(__file__).resolve().parents[2] / "benchmarks" / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def answers(tmp_path):
    """One invented answer of two sentences, of which people made two claims and an opinion."""
    first = {
        "text": "The Lomax Bridge opened\n in 1931. ",
        "decontext": "The Lomax Bridge opened in 1931.",
        "claims": ["The Lomax Bridge opened in 1931.", "The Lomax Bridge is lovely."],
        "claim_checkworthiness": ["factual", "opinion"],
        "sentence_checkworthiness": "yes",
    }
    second = first | {
        "text": "It cost 4 million dollars.",
        "decontext": "The Lomax Bridge cost 4 million dollars.",
        "claims": ["The Lomax Bridge cost 4 million dollars."],
        "claim_checkworthiness": ["factual"],
    }
    path = tmp_path / "answers.jsonl"
    path.write_text(json.dumps({"sentences": {"1": first, "2": second}}) + "\n", encoding="utf-8")
    return read(path)


def test_only_claims_that_people_called_factual_count(answers):
    [(first, second)] = answers
    assert first.claims == ("The Lomax Bridge opened in 1931.",)
    assert (second.standalone, second.is_checkworthy) == ("The Lomax Bridge cost 4 million dollars.", True)


def test_an_answer_is_put_together_from_its_sentences(answers):
    text, places = joined(answers[0])
    assert text == "The Lomax Bridge opened in 1931. It cost 4 million dollars."
    assert [place.of(text) for place in places] == ["The Lomax Bridge opened in 1931.", "It cost 4 million dollars."]


def test_claims_are_paired_by_their_words_one_to_one():
    theirs = ["The Lomax Bridge cost 4 million dollars.", "The bridge opened in 1931."]
    assert matches(["The Lomax Bridge cost 4 million dollars", "It is lovely"], theirs) == {0: 0}
    assert matches([theirs[1], theirs[1]], theirs) == {1: 1}


def test_the_line_of_the_table_gives_what_paper_and_pencil_give(answers):
    [(first, second)] = answers
    line = row("half", [(first, ["The Lomax Bridge opened in 1931", "He was there"]), (second, [])])
    assert line == "| half | 2 | 0.500 | 0.500 | 0.500 | 0.667 | 0.500 |"


def test_the_splitter_is_asked_with_the_whole_answer_and_with_each_sentence(answers):
    for found in (from_answers(answers), from_standalone(answers)):
        proposals = [ours for _, ours in found]
        assert proposals[0] == ["The Lomax Bridge opened in 1931"]
        assert len(proposals[1]) == 1


def test_misses_show_both_sides(answers):
    [(first, _)] = answers
    assert list(misses([(first, ["He was there"])])) == [
        "\nThe Lomax Bridge opened in 1931.",
        "  - The Lomax Bridge opened in 1931.",
        "  + He was there",
    ]


def test_a_sentence_is_right_with_both_its_ends():
    paragraphs = [["One is here.", "Two is here.", "Three is."]]
    assert sentences._f1(lambda text: ["One is here.", "Two is here. Three is."], paragraphs) == pytest.approx(2 / 5)
    assert sentences._f1(lambda text: sentences.ours(text, "en"), paragraphs) == 1


def test_without_data_the_part_on_sentences_says_so():
    assert [line.split(";")[0] for line in sentences.lines(None)] == ["sentences: skipped"]


def test_the_page_tells_of_every_part():
    assert [part for part in PARTS if f"| {part} |" not in README] == []
