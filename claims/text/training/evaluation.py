"""How well a pipeline does on held-out sentences: with the words given, and from the plain text on.

With the words given: UAS (right heads), LAS (right heads and relations with their subtypes), UPOS and features (all
of a word's right), as shares of all words, punctuation included. From the text on: the F1 of words, and of words with
the right head and relation, aligned by their characters as in the CoNLL 2018 shared task (Zeman et al. 2018). Each
sentence is parsed on its own, for the workbench decides elsewhere where a sentence ends.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from claims.text.pipelines import Pipeline
from claims.text.training.treebanks import Sentence


@dataclass(frozen=True, slots=True)
class Scores:
    """All shares from 0 to 1; ``words_per_second`` counts the seconds of one core, as the process used them."""

    sentences: int
    words: int
    uas: float
    las: float
    upos: float
    feats: float
    words_f1: float
    las_f1: float
    words_per_second: float


def evaluate(pipeline: Pipeline, sentences: Sequence[Sentence]) -> Scores:
    """The scores of ``pipeline`` on ``sentences``. Raises ValueError when there are none."""
    if not sentences:
        raise ValueError("nothing to evaluate on")
    given = [([w.form for w in s.words], [w.space_after for w in s.words]) for s in sentences]
    started = time.process_time()
    found = pipeline.annotate(given)
    seconds = time.process_time() - started
    pairs = [(w, a) for s, words in zip(sentences, found, strict=True) for w, a in zip(s.words, words, strict=True)]
    total = len(pairs)
    words_f1, las_f1 = _from_text(pipeline, sentences)
    return Scores(
        sentences=len(sentences),
        words=total,
        uas=sum(w.head == a.head for w, a in pairs) / total,
        las=sum(w.head == a.head and w.deprel == a.deprel for w, a in pairs) / total,
        upos=sum(w.upos == a.upos for w, a in pairs) / total,
        feats=sum(w.feats == a.feats for w, a in pairs) / total,
        words_f1=words_f1,
        las_f1=las_f1,
        words_per_second=total / seconds,
    )


def _from_text(pipeline: Pipeline, sentences: Sequence[Sentence]) -> tuple[float, float]:
    tokenized = [pipeline.tokenize(s.text) for s in sentences]
    found = pipeline.annotate([(t.words, t.spaces) for t in tokenized])
    gold_words = found_words = same_words = same_arcs = 0
    for sentence, tokens, words in zip(sentences, tokenized, found, strict=True):
        gold = _arcs(_places(sentence), [(w.head, w.deprel) for w in sentence.words])
        ours = _arcs([(s.start, s.end) for s in tokens.spans], [(a.head, a.deprel) for a in words])
        gold_words += len(gold)
        found_words += len(ours)
        same_words += len(gold.keys() & ours.keys())
        same_arcs += sum(ours.get(place) == arc for place, arc in gold.items())
    return 2 * same_words / (gold_words + found_words), 2 * same_arcs / (gold_words + found_words)


Place = tuple[int, int]


def _places(sentence: Sentence) -> list[Place]:
    places, at = [], 0
    for word in sentence.words:
        places.append((at, at + len(word.form)))
        at += len(word.form) + word.space_after
    return places


def _arcs(places: Sequence[Place], arcs: Sequence[tuple[int, str]]) -> dict[Place, tuple[Place, str]]:
    return {place: (places[head], deprel) for place, (head, deprel) in zip(places, arcs, strict=True)}
