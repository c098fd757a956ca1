"""Some small parsers that vote, read from one folder: each is a plain spaCy pipeline.

Parsers that read a sentence from its end err elsewhere than those that read it from its beginning, so a vote among
them is right more often than any one (Sagae and Lavie 2006).
"""

from __future__ import annotations

import json
import warnings
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from claims.text.pipelines.storage import restore
from claims.text.pipelines.vocabulary import Vocabulary
from claims.text.pipelines.voting import ROOT, best_tree
from claims.text.spans import Span

#: The folder of the recognizer of names, where a language has one.
NAMES = "names"
#: Sentences parsed at once.
BATCH = 64
#: What spaCy has at a word without features of grammar.
NO_FEATS = "_"
#: A sentence of more words takes the tree of the first parser: nobody writes one, and a vote could be slow.
LONGEST = 250


#: One sentence: its words, and whether a space follows each.
Given = tuple[list[str], list[bool]]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text without its white space: whether white space follows each, and where each stands."""

    words: list[str]
    spaces: list[bool]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class WordAnalysis:
    """What the parsers say about one word. ``head`` is an index into the sentence; a root has its own."""

    upos: str
    feats: str
    head: int
    deprel: str
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """One voter: a spaCy pipeline, whether it reads backward, and the weight of its vote."""

    nlp: Language
    backward: bool = False
    weight: float = 1.0
    vocabulary: Vocabulary = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "vocabulary", Vocabulary(self.nlp))

    def read(self, sentences: Sequence[Given]) -> list[Doc]:
        """One spaCy document per sentence; each call ends the use of the documents of the one before."""
        self.vocabulary.expect(sum(len(words) for words, _ in sentences))
        docs = [_document(self.nlp, words, spaces, self.backward) for words, spaces in sentences]
        # What ``Language.pipe`` does, without handing each document on by itself.
        for start in range(0, len(docs), BATCH):
            batch = docs[start : start + BATCH]
            for _, component in self.nlp.pipeline:
                component.set_annotations(batch, component.predict(batch))
        return docs


class Pipeline:
    """The parsers of one language. Not thread-safe: a caller holds a lock."""

    def __init__(self, members: Sequence[Member], names: Language | None = None) -> None:
        self.members = tuple(members)
        self.names = names
        self._namer = Member(names) if names else None

    @classmethod
    def load(cls, folder: Path) -> Pipeline:
        """The pipeline that lies in ``folder``, its weights as they were trained."""
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        members = [Member(_read(folder / m["folder"]), m["backward"], m["weight"]) for m in meta["members"]]
        return cls(members, _read(folder / NAMES) if (folder / NAMES).exists() else None)

    def tokenize(self, text: str) -> Words:
        """The words of ``text``; together they hold all its characters but white space."""
        self.members[0].vocabulary.expect(len(text) // 2)
        kept = [t for t in self.members[0].nlp.make_doc(text) if not t.is_space]
        spans = tuple(Span(t.idx, t.idx + len(t)) for t in kept)
        return Words([t.text for t in kept], [bool(t.whitespace_) for t in kept], spans)

    def annotate(self, sentences: Sequence[Given]) -> list[tuple[WordAnalysis, ...]]:
        """One analysis per word of each sentence."""
        elected = _ballots(self.members[0], sentences)
        voted = [n for n, (words, _) in enumerate(sentences) if 1 < len(words) <= LONGEST]
        others = [_ballots(member, [sentences[n] for n in voted]) for member in self.members[1:]]
        for n, *votes in zip(voted, *others, strict=True):
            elected[n] = self._elect((elected[n], *votes))
        if self._namer is None:
            return elected
        return [_named(words, doc) for words, doc in zip(elected, self._namer.read(sentences), strict=True)]

    def _elect(self, ballots: Sequence[tuple[WordAnalysis, ...]]) -> tuple[WordAnalysis, ...]:
        first = ballots[0]
        if all(ballot == first for ballot in ballots):
            return first
        weights = [m.weight for m in self.members]
        votes: dict[int, dict[int, float]] = {i: defaultdict(float) for i in range(len(first))}
        for ballot, weight in zip(ballots, weights, strict=True):
            for i, word in enumerate(ballot):
                votes[i][ROOT if word.head == i else word.head] += weight
        heads = {d: d if h == ROOT else h for d, h in best_tree(votes).items()}
        return tuple(_word(heads[i], [b[i] for b in ballots], weights) for i in range(len(first)))


def _read(folder: Path) -> Language:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp = spacy.load(folder)
    restore(nlp)
    return nlp


def _ballots(member: Member, sentences: Sequence[Given]) -> list[tuple[WordAnalysis, ...]]:
    return [_analyses(doc, member.backward) for doc in member.read(sentences)]


def _named(words: Sequence[WordAnalysis], doc: Doc) -> tuple[WordAnalysis, ...]:
    return tuple(
        replace(w, entity=label) if label else w for w, label in zip(words, _strings(doc, "ENT_TYPE"), strict=True)
    )


def _document(nlp: Language, words: list[str], spaces: list[bool], backward: bool) -> Doc:
    starts = [n == 0 for n in range(len(words))]
    if backward:
        return Doc(nlp.vocab, words[::-1], sent_starts=starts)
    return Doc(nlp.vocab, words, spaces, sent_starts=starts)


def _analyses(doc: Doc, backward: bool) -> tuple[WordAnalysis, ...]:
    """The words of ``doc`` in reading order with one root: further roots hang on it as clauses beside it."""
    # Column by column: a spaCy token is made anew each time that one is asked for.
    classes, feats, relations = _strings(doc, "POS"), _strings(doc, "MORPH"), _strings(doc, "DEP")
    heads = [n + step for n, step in enumerate(doc.to_array("HEAD").astype("int64").tolist())]
    roots = [n for n, head in enumerate(heads) if head == n]
    top = next((n for n in (reversed(roots) if backward else roots) if classes[n] != "PUNCT"), roots[0] if roots else 0)
    found = []
    for n, head in enumerate(heads):
        deprel = relations[n]
        if head == n:
            head = top
            deprel = "root" if n == top else "punct" if classes[n] == "PUNCT" else "parataxis"
        place = len(heads) - 1 - head if backward else head
        found.append(WordAnalysis(classes[n], "" if feats[n] == NO_FEATS else feats[n], place, deprel))
    return tuple(reversed(found) if backward else found)


def _strings(doc: Doc, attribute: str) -> list[str]:
    """What stands at each word under one of spaCy's attributes."""
    known = doc.vocab.strings
    values = doc.to_array(attribute).tolist()
    names = {value: known[value] for value in set(values)}
    return [names[value] for value in values]


def _word(head: int, ballots: Sequence[WordAnalysis], weights: Sequence[float]) -> WordAnalysis:
    first = ballots[0]
    if head == first.head and all(ballot == first for ballot in ballots):
        return first
    upos = _most([(b.upos, w) for b, w in zip(ballots, weights, strict=True)])
    feats = _most([(b.feats, w) for b, w in zip(ballots, weights, strict=True) if b.upos == upos])
    deprel = _most([(b.deprel, w) for b, w in zip(ballots, weights, strict=True) if b.head == head])
    return WordAnalysis(upos, feats, head, deprel)


def _most(choices: Iterable[tuple[str, float]]) -> str:
    """The choice of the greatest weight, the earliest of equals."""
    total: dict[str, float] = defaultdict(float)
    for choice, weight in choices:
        total[choice] += weight
    return max(total, key=total.__getitem__)
