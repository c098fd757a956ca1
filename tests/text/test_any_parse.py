"""Whatever a parser says of a sentence: no rule fails over it, and what is claimed is quoted exactly."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from claims.text import splitting
from claims.text.pipeline import analyze
from claims.text.syntax import Tree

SAMPLES = sorted(Path(__file__).parents[2].glob("samples/*.txt"))
RELATIONS = [
    "acl",
    "acl:relcl",
    "advcl",
    "advmod",
    "amod",
    "appos",
    "aux",
    "aux:pass",
    "case",
    "cc",
    "ccomp",
    "compound",
    "conj",
    "cop",
    "csubj",
    "dep",
    "det",
    "fixed",
    "flat",
    "flat:name",
    "mark",
    "nmod",
    "nmod:poss",
    "nsubj",
    "nsubj:pass",
    "nummod",
    "obj",
    "obl",
    "obl:agent",
    "obl:tmod",
    "parataxis",
    "punct",
    "xcomp",
]
CLASSES = [
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "VERB",
    "X",
]
FEATURES = (
    (("Tense", "Past"), ("VerbForm", "Fin")),
    (("Tense", "Past"), ("VerbForm", "Part")),
    (("VerbForm", "Ger"),),
    (("Number", "Plur"),),
    (("PronType", "Rel"),),
    (),
)


def misread(tree, share, chance):
    """``tree`` with so large a share of its words elsewhere in it, in other relations and classes; still a tree."""
    heads = [token.head for token in tree.tokens]
    tokens = []
    for token in tree.tokens:
        changes = {}
        if token.head != token.index and chance.random() < share:
            head = max(0, min(len(heads) - 1, token.index + chance.choice([-3, -2, -1, 1, 2, 3])))
            if token.index not in path_from(head, heads):
                heads[token.index] = head
            changes["deprel"] = chance.choice(RELATIONS)
        if chance.random() < share / 2:
            changes |= {"upos": chance.choice(CLASSES), "feats": chance.choice(FEATURES)}
        tokens.append(replace(token, head=heads[token.index], **changes))
    return Tree(tree.text, tuple(tokens))


def path_from(index, heads):
    """``index`` and what is above it."""
    path = [index]
    while heads[path[-1]] != path[-1]:
        path.append(heads[path[-1]])
    return path


@pytest.mark.parametrize("share", [0.05, 0.15, 0.4])
def test_no_rule_fails_over_a_parse_gone_wrong(monkeypatch, share):
    chance, parse = random.Random(f"misread {share}"), splitting.parse
    monkeypatch.setattr(
        splitting, "parse", lambda *given: tuple(misread(tree, share, chance) for tree in parse(*given))
    )
    assert len(SAMPLES) > 3
    for sample in SAMPLES:
        found = analyze(sample.read_text(encoding="utf-8"))
        assert all(found.text[a.span.start : a.span.end] == a.exact for claim in found.claims for a in claim.anchors)


def test_a_bracket_that_nobody_opened_stops_no_rule():
    """The name that "her" stands for ends with it, and with nothing else in front of a bracket."""
    found = analyze(
        "“The treaty cost 40 ships,” Farland Trade Minister Ann Lomani) told reporters after the talks in Port Ellis,"
        " the 120 seat capital. Her colleague from Saint Orlan, Mr David Sorel, gave her a map of her two islands.",
        "en",
    )
    assert "The treaty cost 40 ships" in [claim.text for claim in found.claims]
