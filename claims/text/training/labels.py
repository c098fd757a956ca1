"""Sentences of news that people annotated, kept as ids and word numbers; their words are read from the corpora.

A row of ``labels.csv``: language, corpus, sentence, and its claims as people marked them, parted by "|", each the words
that say it and its kind and worth ("1-4,9-15 event 3"); "-" where the sentence has nothing to check.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from claims.text.spans import Span
from claims.text.training.treebanks import blocks

#: Where each corpus is found in the folder of the data.
CORPORA: Mapping[tuple[str, str], str] = {
    ("en", "pud"): "ud/en_pud/en_pud-ud-test.conllu",
    ("en", "ewt"): "ud/en_ewt/en_ewt-ud-train.rebuilt.conllu.gz",
    ("id", "pud"): "ud/id_pud/id_pud-ud-test.conllu",
    ("id", "gsd"): "ud/id_gsd/id_gsd-ud-dev.conllu",
    ("id", "idner"): "idner_news_2k/train.txt",
}
LABELS = Path(__file__).with_name("labels.csv")
#: Words of a corpus that print puts to the word in front, and to the word behind.
_CONTRACTIONS = ("{}s", "n{}t", "{}ve", "{}re", "{}ll", "{}d", "{}m")
_LEANS_BACK = frozenset(".,;:!?)]}%”") | {form.format(mark) for mark in "'’" for form in _CONTRACTIONS}
_LEANS_ON = frozenset("([{$£€#“‘") | {"``"}


@dataclass(frozen=True, slots=True)
class Labeled:
    """A sentence with the places of the claims that people see in it, each of one or more ranges."""

    language: str
    text: str
    claims: tuple[tuple[Span, ...], ...]


def read_labels(data: Path, labels: Path = LABELS) -> tuple[Labeled, ...]:
    """The annotated sentences, with their words from the corpora in ``data``. Raises KeyError for one that is gone."""
    with labels.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    sources = {(row["language"], row["corpus"]) for row in rows}
    words = {source: dict(_sentences(data / CORPORA[source], source[1])) for source in sorted(sources)}
    return tuple(_labeled(row, words[row["language"], row["corpus"]][row["sentence"]]) for row in rows)


def _labeled(row: Mapping[str, str], words: list[str]) -> Labeled:
    text, places = written(words)
    marked = [one.split()[0] for one in row["claims"].split("|")] if row["claims"] != "-" else []
    return Labeled(row["language"], text, tuple(tuple(_ranges(one, places)) for one in marked))


def _ranges(numbers: str, places: list[Span]) -> Iterator[Span]:
    """The ranges of ``numbers`` ("1-4,9"), which count words from 1."""
    for run in numbers.split(","):
        first, _, last = run.partition("-")
        yield Span(places[int(first) - 1].start, places[int(last or first) - 1].end)


def written(words: list[str]) -> tuple[str, list[Span]]:
    """The words as a sentence, spaces left out where print has none, and where each stands."""
    text, places, opened = "", [], False
    for n, word in enumerate(words):
        before = words[n - 1] if n else ""
        closes = word == '"' and opened
        close = word in _LEANS_BACK or before in _LEANS_ON or closes or (before == '"' and opened)
        text += "" if not n or close or "/" in {word, before} else " "
        places.append(Span(len(text), len(text) + len(word)))
        text += word
        opened ^= word == '"'
    return text, places


def _sentences(path: Path, corpus: str) -> Iterator[tuple[str, list[str]]]:
    """The words of each sentence by its id; a list of names has none, there they are counted."""
    tree = path.suffix != ".txt"
    for count, lines in enumerate(blocks(path)):
        name = next((line.split("= ")[1] for line in lines if line.startswith("# sent_id")), f"{corpus}-{count}")
        rows = [line.split("\t" if tree else " ") for line in lines if not (tree and line.startswith("#"))]
        yield name, [row[1] for row in rows if row[0].isdigit()] if tree else [row[0] for row in rows]
