"""Training: the words of the treebanks as they stand, shuffled, in growing batches, the weights averaged."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed
from thinc.api import Adam

from claims.text.training.treebanks import Sentence

#: Changes the shuffled sentences of one epoch.
Augment = Callable[[Sequence[Sentence], random.Random], Sequence[Sentence]]


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long and how fast to train. ``words`` is the size of a batch, which grows to four times itself."""

    epochs: int = 20
    rate: float = 0.002
    dropout: float = 0.2
    words: int = 500
    seed: int = 1


def document(nlp: Language, sentence: Sentence) -> Doc:
    """``sentence`` with its annotations, as one spaCy sentence."""
    words = sentence.words
    return Doc(
        nlp.vocab,
        words=[w.form for w in words],
        spaces=[w.space_after for w in words],
        pos=[w.upos for w in words],
        morphs=[w.feats for w in words],
        heads=[w.head for w in words],
        deps=["ROOT" if w.head == i else w.deprel for i, w in enumerate(words)],
        sent_starts=[i == 0 for i in range(len(words))],
    )


def example(nlp: Language, sentence: Sentence) -> Example:
    reference = document(nlp, sentence)
    blank = Doc(nlp.vocab, words=[t.text for t in reference], spaces=[bool(t.whitespace_) for t in reference])
    return Example(blank, reference)


def fit(
    nlp: Language,
    sentences: Sequence[Sentence],
    schedule: Schedule,
    augment: Augment,
    report: Callable[[int, dict[str, float]], None],
) -> None:
    """Train ``nlp`` in place and leave the averaged weights in it. The same input gives the same weights."""
    fix_random_seed(schedule.seed)
    numpy.random.seed(schedule.seed)
    chance = random.Random(schedule.seed)  # noqa: S311 - shuffling, not secrets
    first = augment(sentences, random.Random(schedule.seed))  # noqa: S311 - what is seen decides on the parser's moves
    nlp.initialize(lambda: [example(nlp, s) for s in first])
    optimizer = Adam(schedule.rate, L2=0.01, grad_clip=1.0, use_averages=True, L2_is_weight_decay=True)
    for epoch in range(schedule.epochs):
        done = epoch / schedule.epochs
        optimizer.learn_rate = schedule.rate * max(0.05, 1 - done)
        losses = _epoch(nlp, sentences, schedule, augment, chance, optimizer, done)
        report(epoch, losses)
    average(nlp, optimizer)


def average(nlp: Language, optimizer: Adam) -> None:
    """Put the running averages of the weights in the place of the last weights."""
    for _, component in nlp.pipeline:
        for node in component.model.walk():
            for name in node.param_names:
                averaged = optimizer.averages.get((node.id, name))
                if averaged is not None:
                    node.set_param(name, averaged)


def _epoch(
    nlp: Language,
    sentences: Sequence[Sentence],
    schedule: Schedule,
    augment: Augment,
    chance: random.Random,
    optimizer: Adam,
    done: float,
) -> dict[str, float]:
    shuffled = list(sentences)
    chance.shuffle(shuffled)
    losses: dict[str, float] = {}
    size = schedule.words * (1 + 3 * done)
    for batch in _batches(augment(shuffled, chance), size):
        nlp.update([example(nlp, s) for s in batch], sgd=optimizer, drop=schedule.dropout, losses=losses)
    return losses


def _batches(sentences: Sequence[Sentence], words: float) -> list[list[Sentence]]:
    batches: list[list[Sentence]] = [[]]
    count = 0
    for sentence in sentences:
        if count and count + len(sentence.words) > words:
            batches.append([])
            count = 0
        batches[-1].append(sentence)
        count += len(sentence.words)
    return batches
