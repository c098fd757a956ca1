"""docs/language-model.md shows what the model is really asked."""

from pathlib import Path

from claims.services.language_model.prompt import INSTRUCTIONS, PIECE
from claims.text.analysis import KINDS

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "language-model.md").read_text(encoding="utf-8")


def test_the_page_shows_the_instructions_word_for_word():
    assert f"```\n{INSTRUCTIONS}\n```" in PAGE
    assert f"{PIECE:,} characters" in PAGE


def test_the_instructions_name_every_kind_and_one_example_of_the_answer():
    assert ", ".join(KINDS) in INSTRUCTIONS
    assert '{"claims": [{"wording": "...", "quotes": ["..."], "claimant": null, "kind": "event"}]}' in INSTRUCTIONS
