"""Where in a claim's tree a word of the article stands."""

from __future__ import annotations

from claims.text.spans import Span
from claims.text.splitting import Finding
from claims.text.syntax import Token


def token_at(span: Span, finding: Finding) -> Token | None:
    """The word of the claim that begins where ``span`` of the article does."""
    passage = finding.clause.passage
    places = ((t, passage.locate(t.span)) for t in finding.proposition.tokens)
    return next((t for t, p in places if isinstance(p, Span) and p.start == span.start), None)


def head_phrase(span: Span, finding: Finding) -> tuple[Token, Span] | None:
    """The noun that the word at ``span`` points at and the article's characters from it to that word."""
    token = token_at(span, finding)
    if token is None or token.head == token.index or not token.is_a("det"):
        return None
    tokens = {t.index: t for t in finding.proposition.tokens}
    noun = tokens.get(token.head)
    first = finding.clause.passage.locate(noun.span) if noun is not None else None
    if noun is None or not isinstance(first, Span) or noun.upos not in {"NOUN", "PROPN"} or first.start >= span.start:
        return None
    return noun, Span(first.start, span.end)
