"""A small pipeline that marks names of persons, organisations and places, from text with one word and its tag a line.

The files have lines ``word part-of-speech tag`` with tags ``B-PER``, ``I-PER`` ... and ``O``, and an empty line after
each sentence.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import fix_random_seed
from thinc.api import Adam

from claims.text.training.fit import Schedule, average
from claims.text.training.network import Size, add_names

Tagged = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NameScores:
    """Shares from 0 to 1 of names with the right words and the right label."""

    names: int
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / ((self.precision + self.recall) or 1)


def read_tagged(path: Path) -> tuple[Tagged, ...]:
    """The sentences of one file as words and tags."""
    sentences: list[list[tuple[str, str]]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split()
        if len(fields) >= 2:
            sentences[-1].append((fields[0], fields[-1]))
        elif sentences[-1]:
            sentences.append([])
    return tuple(tuple(s) for s in sentences if s)


def fit_names(nlp: Language, sentences: Sequence[Tagged], schedule: Schedule, size: Size) -> None:
    """Give the blank ``nlp`` a recognizer of names and train it. The same input gives the same weights."""
    fix_random_seed(schedule.seed)
    chance = random.Random(schedule.seed)  # noqa: S311 - shuffling, not secrets
    add_names(nlp, size)
    examples = [_example(nlp, s) for s in sentences]
    nlp.initialize(lambda: examples)
    optimizer = Adam(schedule.rate, L2=0.01, grad_clip=1.0, use_averages=True, L2_is_weight_decay=True)
    for epoch in range(schedule.epochs):
        optimizer.learn_rate = schedule.rate * max(0.05, 1 - epoch / schedule.epochs)
        chance.shuffle(examples)
        for start in range(0, len(examples), 16):
            nlp.update(examples[start : start + 16], sgd=optimizer, drop=schedule.dropout)
    average(nlp, optimizer)


def evaluate_names(nlp: Language, sentences: Sequence[Tagged]) -> NameScores:
    """How many names ``nlp`` finds. Raises ValueError when ``sentences`` hold none."""
    examples = [_example(nlp, s) for s in sentences]
    found = list(nlp.pipe(e.predicted for e in examples))
    gold = {(n, *key) for n, e in enumerate(examples) for key in _keys(e.reference)}
    ours = {(n, *key) for n, doc in enumerate(found) for key in _keys(doc)}
    if not gold:
        raise ValueError("no names to evaluate on")
    right = len(gold & ours)
    return NameScores(len(gold), right / (len(ours) or 1), right / len(gold))


def _keys(doc: Doc) -> list[tuple[int, int, str]]:
    return [(e.start, e.end, e.label_) for e in doc.ents]


def _example(nlp: Language, sentence: Tagged) -> Example:
    words, tags = [], []
    for word, tag in sentence:
        pieces = [t.text for t in nlp.make_doc(word)]
        words += pieces
        tags += [tag, *([tag.replace("B-", "I-")] * (len(pieces) - 1))]
    reference = Doc(nlp.vocab, words)
    reference.set_ents(_names(reference, tags), default="outside")
    return Example(Doc(nlp.vocab, words), reference)


def _names(doc: Doc, tags: Sequence[str]) -> list[Span]:
    names: list[Span] = []
    for index, tag in enumerate(tags):
        begin, _, label = tag.partition("-")
        open_name = names[-1] if names and names[-1].end == index and names[-1].label_ == label else None
        if begin == "I" and open_name is not None:
            names[-1] = Span(doc, open_name.start, index + 1, label)
        elif label:
            names.append(Span(doc, index, index + 1, label))
    return names
