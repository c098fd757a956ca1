"""Texts with what is right and wrong in them: passages with one slip each, and annotated articles."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from claims.text.analysis import Analysis
from claims.text.evaluation.gold import gold_id
from claims.text.facts import shipped_facts
from claims.text.furniture import read_page
from claims.text.hints.reading import Reading, read_article
from claims.text.languages import detect, get
from claims.text.sentences import split_sentences
from claims.text.spans import Span

#: How often a whole article is taken, and a trap, for each time that a passage is.
ARTICLE, TRAP = 10.0, 20.0


@dataclass(frozen=True, slots=True)
class Problem:
    """The words in which something stands that is right or wrong."""

    sort: str
    correct: bool
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A text with what is known of it; ``twin`` is the same with its slip made right.

    ``counts``: how often it is taken: a whole article oftener than a passage, for it is what is read; so is a trap that
    somebody has set on purpose.
    """

    name: str
    text: str
    problems: tuple[Problem, ...]
    twin: str = ""
    counts: float = 1.0

    @property
    def slips(self) -> list[Problem]:
        return [p for p in self.problems if not p.correct]


def asked_for(description: str, target: Path) -> tuple[list[Sample], Path]:
    """The texts that a command names with ``--passages`` and ``--gold``, and where its weights go (``--out``)."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--passages", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, default=target)
    options = parser.parse_args()
    return [*of_passages(options.passages), *of_articles(options.gold)], options.out


def of_passages(files: Iterable[Path]) -> Iterator[Sample]:
    """The passages of files of JSON lines."""
    for path in files:
        for line in filter(str.strip, path.read_text("utf-8").splitlines()):
            told = json.loads(line)
            text, spans = told["text"], tuple(_place(told["text"], words) for words in told["spans"])
            problems = (Problem(told["sort"], False, spans),) if spans else ()
            twin = text.replace(*told["fix"]) if spans else ""
            yield Sample(told["id"], text, problems, twin, counts=TRAP if told.get("trap") else 1.0)


def _place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def of_articles(folders: Iterable[Path]) -> Iterator[Sample]:
    """The annotated articles of folders; those without problems are read for what is not meant."""
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            content = path.read_text("utf-8")
            source = next(p for p in (folder / "src", folder.parent / "src") if p.is_dir()) / f"{gold_id(content)}.txt"
            problems = (
                Problem(p["sort"], p["correct"], tuple(Span(*s) for s in p["spans"]))
                for p in json.loads(content).get("problems", ())
            )
            yield Sample(path.stem, source.read_text("utf-8"), tuple(problems), counts=ARTICLE)


def reading_of(text: str) -> Reading | None:
    """A text as the hints read it, without its claims; None for a language that they do not know."""
    language = get(detect(text))
    if language is None or language.hints is None:
        return None
    page = read_page(text, language.code)
    sentences = tuple(s for block in page.blocks for s in split_sentences(text, block, language.code))
    digest = hashlib.sha256(text.encode()).hexdigest()
    analysis = Analysis(text, digest, page.document, furniture=page.furniture, sentences=sentences)
    return read_article(analysis, language, language.hints, shipped_facts())
