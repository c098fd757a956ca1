"""Changes to the sentences of one epoch, so that a pipeline also reads what treebanks seldom hold.

The workbench parses pieces of sentences: without their final stop, without quote marks, cut from the middle and so in
lower case. Indonesian copy joins sentences with a comma. Trees stay as they are.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from claims.text.training.treebanks import Sentence, Word

QUOTES = frozenset("\"'`“”‘’«»") | {"``", "''"}
STOPS = frozenset({".", "!", "?", "…"})
CURLY = {"“": '"', "”": '"', "‘": "'", "’": "'"}


def augmented(sentences: Sequence[Sentence], chance: random.Random) -> list[Sentence]:
    """``sentences`` in their order, about a third of them changed in one way, some pairs made run-on sentences."""
    changed = [_changed(sentence, chance) for sentence in sentences]
    joined: list[Sentence] = []
    for sentence in changed:
        short = joined and len(joined[-1].words) + len(sentence.words) < 50
        if short and chance.random() < 0.02:
            joined[-1] = run_on(joined[-1], sentence)
        else:
            joined.append(sentence)
    return joined


def _changed(sentence: Sentence, chance: random.Random) -> Sentence:
    dice = chance.random()
    if dice < 0.12:
        return without(sentence, [len(sentence.words) - 1]) if sentence.words[-1].form in STOPS else sentence
    if dice < 0.20:
        return without(sentence, [i for i, w in enumerate(sentence.words) if w.form in QUOTES])
    if dice < 0.26:
        return _cased(sentence, 1)
    if dice < 0.28:
        return _cased(sentence, len(sentence.words))
    if dice < 0.34:
        return replace(sentence, words=tuple(replace(w, form=CURLY.get(w.form, w.form)) for w in sentence.words))
    return sentence


def without(sentence: Sentence, dropped: Sequence[int]) -> Sentence:
    """``sentence`` without those words at ``dropped`` that govern nothing; what would leave no words stays whole."""
    governed = {w.head for i, w in enumerate(sentence.words) if w.head != i}
    gone = {i for i in dropped if i not in governed and sentence.words[i].head != i}
    kept = [i for i in range(len(sentence.words)) if i not in gone]
    place = {old: new for new, old in enumerate(kept)}
    return replace(sentence, words=tuple(replace(sentence.words[i], head=place[sentence.words[i].head]) for i in kept))


def run_on(first: Sentence, second: Sentence) -> Sentence:
    """Both as one sentence with a comma between them, the second root beside the first (``parataxis``)."""
    words = list(first.words)
    root = next(i for i, w in enumerate(words) if w.head == i)
    if words[-1].form in STOPS and all(w.head != len(words) - 1 for w in words):
        words.pop()
    start = len(words) + 1
    below = next(i for i, w in enumerate(second.words) if w.head == i) + start
    words[-1] = replace(words[-1], space_after=False)
    words.append(Word(",", True, "PUNCT", "", below, "punct"))
    for index, word in enumerate(second.words, start):
        if word.head + start == index:
            words.append(replace(word, head=root, deprel="parataxis"))
        else:
            words.append(replace(word, head=word.head + start))
    return replace(first, words=tuple(words))


def _cased(sentence: Sentence, count: int) -> Sentence:
    """The first ``count`` words in lower case, names too only where all are."""
    words = list(sentence.words)
    for index in range(min(count, len(words))):
        if count > 1 or words[index].upos != "PROPN":
            words[index] = replace(words[index], form=words[index].form.lower())
    return replace(sentence, words=tuple(words))


def backward(sentence: Sentence) -> Sentence:
    """``sentence`` from its last word to its first."""
    last = len(sentence.words) - 1
    return replace(
        sentence, words=tuple(replace(w, head=last - w.head, space_after=True) for w in reversed(sentence.words))
    )
