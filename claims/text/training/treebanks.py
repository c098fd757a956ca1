"""Universal Dependencies text (CoNLL-U) as sentences whose words are exact pieces of their text.

The format is that of https://universaldependencies.org/format.html. A multiword token is cut into its words where
their letters add up to it (``katanya``: kata + nya, ``don't``: do + n't) and kept whole where they do not, because
the workbench anchors everything to characters.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word. ``head`` is the index of its head in the sentence; a root has its own index."""

    form: str
    space_after: bool
    upos: str
    feats: str
    head: int
    deprel: str
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One annotated sentence and the name of the treebank it came from."""

    words: tuple[Word, ...]
    treebank: str = ""

    @property
    def text(self) -> str:
        return "".join(w.form + " " * w.space_after for w in self.words).rstrip()


def read_conllu(path: Path, treebank: str = "") -> tuple[Sentence, ...]:
    """The sentences of one file, gzipped or not. Raises ValueError where a sentence is no tree."""
    name = treebank or path.name.split("-ud-")[0]
    sentences = ([line.split("\t") for line in lines if line[0].isdigit()] for lines in blocks(path))
    return tuple(_sentence(rows, name) for rows in sentences if rows)


def blocks(path: Path) -> Iterator[list[str]]:
    """The lines of each sentence of one file, gzipped or not: empty lines stand between sentences."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        block: list[str] = []
        for line in (*file, ""):
            if line.strip():
                block.append(line.rstrip("\n"))
            elif block:
                yield block
                block = []


def _sentence(rows: list[list[str]], treebank: str) -> Sentence:
    words = [_word(row) for row in rows if row[0].isdigit()]
    joined: list[tuple[int, int]] = []
    for row in rows:
        first, dash, last = row[0].partition("-")
        if dash:
            start, end = int(first) - 1, int(last)
            words[start:end], fits = _cut(words[start:end], row)
            if not fits:
                joined.append((start, end))
    for start, end in reversed(joined):
        words = _join(words, start, end)
    if any(not 0 <= w.head < len(words) for w in words):
        raise ValueError(f"{treebank}: a head lies outside the sentence: {' '.join(w.form for w in words)}")
    return Sentence(tuple(words), treebank)


def _word(row: list[str]) -> Word:
    index = int(row[0]) - 1
    return Word(
        form=row[1].replace(" ", "\N{NO-BREAK SPACE}"),
        space_after="SpaceAfter=No" not in row[9],
        upos=row[3],
        feats="" if row[5] == "_" else row[5],
        head=index if row[6] == "0" else int(row[6]) - 1,
        deprel=row[7],
    )


def _cut(words: list[Word], row: list[str]) -> tuple[list[Word], bool]:
    """The words of the multiword token ``row`` with the letters of its surface, and whether they add up to it."""
    surface, space_after = row[1], "SpaceAfter=No" not in row[9]
    fits = sum(len(w.form) for w in words) == len(surface)
    cut, at = [], 0
    for n, word in enumerate(words, 1):
        form = surface[at : at + len(word.form)] if fits else surface
        cut.append(replace(word, form=form, space_after=space_after and n == len(words)))
        at += len(word.form)
    return cut, fits


def _join(words: list[Word], start: int, end: int) -> list[Word]:
    """The sentence with the words ``start`` to ``end`` made one, which takes the place of the highest of them."""
    inside = range(start, end)
    top = next((i for i in inside if words[i].head not in inside or words[i].head == i), start)
    whole = replace(words[top], space_after=words[end - 1].space_after)

    def moved(head: int) -> int:
        return start if head in inside else head - (end - start - 1) * (head >= end)

    kept = [*words[:start], whole, *words[end:]]
    return [
        replace(w, head=start if i == start and words[top].head == top else moved(w.head)) for i, w in enumerate(kept)
    ]
