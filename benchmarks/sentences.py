"""Sentence boundaries beside pySBD: the golden rules, the treebanks' test text, and the time both take."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.clock import best_seconds
from claims.text.sentences import split_sentences
from claims.text.spans import Span
from claims.text.training.treebanks import read_conllu

GOLDEN = Path("sentence_golden_rules", "en_pysbd.json")
#: Treebank text that no pipeline learned from, and the language of each.
TREEBANKS = (
    ("en", Path("ud", "en_ewt", "en_ewt-ud-test.conllu")),
    ("en", Path("ud", "en_pud", "en_pud-ud-test.conllu")),
    ("id", Path("ud", "id_csui", "id_csui-ud-test.conllu")),
    ("id", Path("ud", "id_gsd", "id_gsd-ud-test.conllu")),
)
#: Sentences joined to one paragraph.
PARAGRAPH = 20

Splitter = Callable[[str], list[str]]


def lines(data: Path | None) -> Iterator[str]:
    """The figures, as far as the data and pySBD are there."""
    if data is None:
        yield "sentences: skipped; DATA=DIR names the folder that holds sentence_golden_rules and ud"
        return
    if not find_spec("pysbd"):
        yield "pySBD: skipped; it is not installed (pip install pysbd in an environment of its own)"
    yield from _golden(json.loads((data / GOLDEN).read_text(encoding="utf-8")))
    for language, path in TREEBANKS:
        yield from _treebank(language, data / path)


def splitters(language: str) -> dict[str, Splitter]:
    """Ours, and pySBD where it is installed; pySBD has no Indonesian, so it reads that as English."""
    found: dict[str, Splitter] = {"ours": lambda text: ours(text, language)}
    if find_spec("pysbd"):
        found["pySBD"] = _pysbd()
    return found


def ours(text: str, language: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)), language)]


def _pysbd() -> Splitter:
    import pysbd

    segmenter: Any = pysbd.Segmenter(language="en", clean=False)
    return lambda text: [piece.strip() for piece in segmenter.segment(text) if piece.strip()]


def _golden(rules: Sequence[tuple[str, list[str]]]) -> Iterator[str]:
    texts = [text for text, _ in rules]
    for name, split in splitters("en").items():
        right = sum(split(text) == expected for text, expected in rules)
        yield f"golden rules, {name}: {right} of {len(rules)}"
    yield from _times("golden rules", "en", texts)


def _treebank(language: str, path: Path) -> Iterator[str]:
    sentences = [sentence.text for sentence in read_conllu(path)]
    paragraphs = [sentences[at : at + PARAGRAPH] for at in range(0, len(sentences), PARAGRAPH)]
    for name, split in splitters(language).items():
        yield f"{path.name}, {name}: sentence F1 {_f1(split, paragraphs):.3f}"
    yield from _times(path.name, language, [" ".join(paragraph) for paragraph in paragraphs])


def _f1(split: Splitter, paragraphs: Sequence[Sequence[str]]) -> float:
    """The F1 of whole sentences: right where a sentence begins and ends at the very characters of the treebank's."""
    right = found = wanted = 0
    for paragraph in paragraphs:
        gold, cut = _ends(paragraph), _ends(split(" ".join(paragraph)))
        right += len(gold & cut)
        found += len(cut)
        wanted += len(gold)
    return 2 * right / (found + wanted)


def _ends(sentences: Sequence[str]) -> set[tuple[int, int]]:
    """Begin and end of each sentence, counted in characters that are not white space."""
    at, ends = 0, set()
    for sentence in sentences:
        length = len("".join(sentence.split()))
        ends.add((at, at + length))
        at += length
    return ends


def _times(name: str, language: str, texts: Sequence[str]) -> Iterator[str]:
    found = splitters(language)
    best = best_seconds({who: (lambda split=split: [split(text) for text in texts]) for who, split in found.items()}, 3)
    if "pySBD" in best:
        yield f"{name}: pySBD takes {best['pySBD'] / best['ours']:.0f} times as long as ours"
