"""From trunk and asides to clauses that can each be read as a sentence of its own."""

from __future__ import annotations

from claims.text.clauses.classes import is_finite
from claims.text.clauses.layout import Layout
from claims.text.clauses.nouns import subject_of
from claims.text.clauses.rules import RULES
from claims.text.clauses.writer import Draft, Writer
from claims.text.languages.base import Language
from claims.text.passages import Passage
from claims.text.syntax import Tree

__all__ = ["Draft", "write_drafts"]


def write_drafts(passage: Passage, tree: Tree, layout: Layout, language: Language) -> list[Draft]:
    """The clauses of one statement in text order, the trunk first."""
    writer = Writer(passage, tree, layout, language)
    found = [Draft("trunk", writer.parts(layout.trunk))]
    for aside in layout.asides:
        if aside.kind == "clause" and any(is_finite(t) for t in aside.tokens):
            writer.subject = subject_of(aside.tokens) or writer.subject
        draft = RULES[aside.kind](writer, aside)
        if draft is not None and draft.parts:
            found.append(draft)
    return found
