"""From statements to propositions: the order in which clauses are laid out, parsed and taken apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from claims.text.attribution import Statement
from claims.text.clauses.drafts import write_drafts
from claims.text.clauses.layout import lay_out
from claims.text.clauses.writer import Draft
from claims.text.languages.base import Language
from claims.text.mishaps import rescued
from claims.text.passages import Passage
from claims.text.propositions import Proposition, propose
from claims.text.spans import Span
from claims.text.syntax import Token, Tree, parse

# A clause of a statement, with its tree where that needs no new parse.
_Drafted = tuple[Statement, Draft, Passage, Tree | None]

#: What an anchor neither begins nor ends with.
_EDGES = " \t\n,.;:–—"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its tree and the statement that it comes from."""

    statement: Statement
    draft: Draft
    passage: Passage
    tree: Tree


@dataclass(frozen=True, slots=True)
class Finding:
    """A proposition with the clause that it was found in."""

    clause: Clause
    proposition: Proposition

    @property
    def spans(self) -> tuple[Span, ...]:
        """The ranges of the article that express it, in the order of the wording."""
        source = self.clause.passage.source
        own = tuple(p for p in self.proposition.parts if isinstance(p, Span))
        trimmed = (span.stripped(source, _EDGES) for span in own + self.clause.draft.also)
        return tuple(span for span in trimmed if span)

    @property
    def words(self) -> str:
        """Those ranges as the article has them, no word replaced."""
        return " ".join(span.of(self.clause.passage.source) for span in self.spans)


def propositions_in(clauses: Sequence[Clause], language: Language) -> tuple[Finding, ...]:
    """The propositions of ``clauses``, clause by clause, each with at least one range of the article."""
    found = (Finding(c, p) for c in clauses for p in propose(c.passage, c.tree, language, c.statement.names_speaker))
    return tuple(f for f in found if f.spans and _asserts(f))


def _asserts(finding: Finding) -> bool:
    """The words that name a speaker assert only what stands in their asides and relative clauses."""
    is_trunk = finding.clause.draft.kind == "trunk"
    return not (finding.clause.statement.names_speaker and is_trunk) or finding.proposition.rule == "relative"


def read_clauses(text: str, statements: Sequence[Statement], language: Language) -> tuple[Clause, ...]:
    """The clauses of ``statements``. What has asides is parsed twice: whole, and clause by clause."""
    passages = [Passage(text, statement.ranges) for statement in statements]
    trees = [known_classes(t, language) for t in parse([p.text for p in passages], language.code)]
    drafts: list[_Drafted] = []
    for statement, passage, tree in zip(statements, passages, trees, strict=True):
        drafts.extend(_drafts(statement, passage, tree, language))
    unread = [passage.text for _, _, passage, tree in drafts if tree is None]
    waiting = (known_classes(t, language) for t in parse(unread, language.code))
    return tuple(Clause(s, d, p, tree if tree is not None else next(waiting)) for s, d, p, tree in drafts)


def known_classes(tree: Tree, language: Language) -> Tree:
    """``tree`` with the words that the language is surer of than its parser in their class; shape and names stay."""
    classes = language.grammar.classes
    lower = [t.text.lower() for t in tree.tokens] + [""]
    found = [classes.get(lower[i]) or classes.get(f"{lower[i]} {lower[i + 1]}") for i in range(len(tree.tokens))]
    for token in tree.tokens:
        if token.upos in _MISREAD and not found[token.index]:
            found[token.index] = _MISREAD[token.upos](tree.tokens, token.index, language)
    tokens = (
        replace(t, upos=c, feats=()) if c and t.upos in {"NOUN", "VERB", "ADJ", "PROPN"} and c != t.upos else t
        for t, c in zip(tree.tokens, found, strict=True)
    )
    return Tree(tree.text, tuple(tokens)) if any(found) else tree


def _counts_on(tokens: Sequence[Token], at: int, language: Language) -> str | None:
    """ "destroyed 12 shops and injured three": a verb of harm between "and" and a number is no adjective."""
    token, before, behind = tokens[at], tokens[at - 1 : at], tokens[at + 1 : at + 2]
    harms = bool(language.grammar.past_forms) and token.upos == "ADJ" and token.text in language.grammar.verbs.harming
    joined = bool(before) and before[0].upos == "CCONJ" and any(t.upos == "VERB" for t in tokens[:at])
    return "VERB" if harms and joined and bool(behind) and behind[0].upos == "NUM" else None


def _moves_figure(tokens: Sequence[Token], at: int, language: Language) -> str | None:
    """ "Nikkei terpangkas 2,2%": a verb of change in front of a figure is no part of a name, as taggers have it."""
    token, behind = tokens[at], tokens[at + 1 : at + 2]
    verbless = language.grammar.clause.reversed_possessive and token.text.islower()
    moves = verbless and token.text in language.grammar.clause.changing
    return "VERB" if moves and token.upos == "PROPN" and any(t.upos == "NUM" for t in behind) else None


#: The classes that verbs in front of figures are taken for, and what tells so.
_MISREAD = {"PROPN": _moves_figure, "ADJ": _counts_on}


def _drafts(statement: Statement, passage: Passage, tree: Tree, language: Language) -> list[_Drafted]:
    """The clauses of one statement; one that is whole keeps the tree it has."""
    whole: list[_Drafted] = [(statement, Draft("trunk", passage.parts), passage, tree)]
    cut = partial(_cut, statement, passage, tree, language)
    return rescued(cut, list, "a sentence stays whole") or whole


def _cut(statement: Statement, passage: Passage, tree: Tree, language: Language) -> list[_Drafted]:
    """The trunk and what is taken out of it; nothing where the statement is whole."""
    layout = lay_out(tree, language, nominal_trunk=statement.names_speaker)
    if layout.whole:
        return []
    trunk, *others = write_drafts(passage, tree, layout, language)
    read = layout.trunk == tree.tokens
    found: list[_Drafted] = [
        (statement, trunk, passage, tree) if read else (statement, trunk, Passage(passage.source, trunk.parts), None)
    ]
    return found + [(statement, draft, Passage(passage.source, draft.parts), None) for draft in others]
