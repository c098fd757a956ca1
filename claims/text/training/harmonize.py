"""One way of annotating where the treebanks of a language have several.

Indonesian GSD calls a noun that modifies the noun before it ``compound``, CSUI and PUD call it ``nmod``, which is also
what the guidelines of Universal Dependencies ask for; heads are the same.
"""

from __future__ import annotations

from dataclasses import replace

from claims.text.training.treebanks import Sentence, Word

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM", "X"})


def harmonized(sentence: Sentence) -> Sentence:
    """``sentence`` as CSUI and PUD would have it; sentences of other treebanks as they are."""
    if sentence.treebank != "id_gsd":
        return sentence
    return replace(sentence, words=tuple(_relabeled(i, w) for i, w in enumerate(sentence.words)))


def _relabeled(index: int, word: Word) -> Word:
    noun_after_noun = word.deprel == "compound" and word.head < index and word.upos in NOMINAL
    return replace(word, deprel="nmod") if noun_after_noun else word
