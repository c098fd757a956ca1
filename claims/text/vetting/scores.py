"""The check-worthiness of passages that our splitter did not cut: the same features, the same reasons."""

from __future__ import annotations

from collections.abc import Sequence

from claims.text.analysis import CheckWorthiness
from claims.text.attribution.statements import Speaker, Statement
from claims.text.check_worthiness import Weights, score
from claims.text.clauses.drafts import Draft
from claims.text.languages.base import Language
from claims.text.passages import Passage
from claims.text.propositions import Proposition
from claims.text.spans import Span, cover
from claims.text.splitting import Clause, Finding
from claims.text.surface import read_surface
from claims.text.syntax import Tree, parse


def scores(
    text: str,
    passages: Sequence[tuple[tuple[Span, ...], bool]],
    language: Language,
    weights: Weights | None = None,
) -> tuple[CheckWorthiness, ...]:
    """One score per passage of ``text``; each is its ranges and whether somebody is said to have said it."""
    read = [Passage(text, spans) for spans, _ in passages]
    trees = parse([passage.text for passage in read], language.code) if read else ()
    return tuple(
        score(read_surface(text, _whole(passage, tree, said), language), language, weights)
        for passage, tree, (_, said) in zip(read, trees, passages, strict=True)
    )


def _whole(passage: Passage, tree: Tree, said: bool) -> Finding:
    """The passage as one proposition."""
    spans = passage.spans
    statement = Statement(cover(spans), spans, speaker=Speaker("") if said else None)
    clause = Clause(statement, Draft("trunk", passage.parts), passage, tree)
    return Finding(clause, Proposition(passage.parts, tree.tokens, "main"))
