"""What the analysis of an article costs: beside the bare parse of it, by its length, in words a second, in memory."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.clock import best_seconds
from claims.text import pipelines, syntax
from claims.text.hints import find_hints
from claims.text.normalize import canonical
from claims.text.pipeline import analyze
from claims.text.pipelines import Pipeline

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
LENGTHS = (1, 2, 4, 8)
#: One process that has analyzed every article in every language, and how much memory it ever had, in MB.
MEMORY = "from benchmarks.splitter import peak_megabytes; print(peak_megabytes())"


def articles() -> dict[str, list[str]]:
    """The sample articles by language."""
    found: dict[str, list[str]] = {language: [] for language in syntax.supported_languages()}
    for file in sorted(SAMPLES.glob("*.txt")):
        text = canonical(file.read_text(encoding="utf-8"))
        found[analyze(text).document.language].append(text)
    return found


def lines() -> Iterator[str]:
    """The figures, a language after the other."""
    for language, texts in articles().items():
        yield from _beside_the_parse(language, texts)
        yield from _by_length(language, "\n\n".join(texts))
        yield from _words_a_second(language, texts)


def _beside_the_parse(language: str, texts: list[str]) -> Iterator[str]:
    pipeline = pipelines.load(language)
    pieces = [line for text in texts for line in text.splitlines() if line.strip()]
    read = [analyze(text, language) for text in texts]
    jobs: dict[str, Callable[[], object]] = {
        "analysis": lambda: [analyze(text, language) for text in texts],
        "parsers": lambda: bare_parse(pipeline, pieces),
        "one": lambda: list(pipeline.members[0].nlp.pipe(pieces)),
        "hints": lambda: [find_hints(one) for one in read],
    }
    best = best_seconds(jobs)
    yield f"{language}  one article: {1000 * best['analysis'] / len(texts):.0f} ms"
    count = len(pipeline.members)
    yield f"{language}  analysis / bare parse by its {count} parser(s): {best['analysis'] / best['parsers']:.2f}"
    yield f"{language}  analysis / bare parse by one parser: {best['analysis'] / best['one']:.2f}"
    yield f"{language}  all hints / bare parse by its {count} parser(s): {best['hints'] / best['parsers']:.2f}"
    yield f"{language}  all hints / bare parse by one parser: {best['hints'] / best['one']:.2f}"


def bare_parse(pipeline: Pipeline, pieces: list[str]) -> None:
    """Run every spaCy pipeline of a language over ``pieces``, as spaCy does it: no vote, no rule, nothing kept."""
    names = [pipeline.names] if pipeline.names else []
    for nlp in (*(member.nlp for member in pipeline.members), *names):
        with nlp.memory_zone():
            for _ in nlp.pipe(pieces):
                pass


def _by_length(language: str, text: str) -> Iterator[str]:
    jobs = {str(n): partial(analyze, "\n\n".join([text] * n), language) for n in LENGTHS}
    best = best_seconds(jobs, runs=3)
    ratios = ", ".join(f"{best[str(n)] / best['1']:.2f}" for n in LENGTHS)
    yield f"{language}  time for {', '.join(f'{n}x' for n in LENGTHS)} of {len(text):,} characters: {ratios}"


def _words_a_second(language: str, texts: list[str]) -> Iterator[str]:
    pieces = [text[s.start : s.end] for text in texts for s in analyze(text, language).sentences]
    words = sum(len(tree.tokens) for tree in syntax.parse(pieces, language))
    seconds = best_seconds({"parse": lambda: syntax.parse(pieces, language)})["parse"]
    yield f"{language}  words a second, parsed with the vote: {words / seconds:,.0f}"


def memory_lines() -> Iterator[str]:
    """The peak memory of a fresh process that analyzes every sample, all languages loaded."""
    done = subprocess.run([sys.executable, "-c", MEMORY], capture_output=True, text=True, check=True)
    yield f"peak memory with {', '.join(syntax.supported_languages())} loaded: {float(done.stdout):.0f} MB"


def peak_megabytes() -> float:
    """Analyze every sample and say how much memory this process ever had resident, in MB of 1,000,000 bytes."""
    for texts in articles().values():
        for text in texts:
            analyze(text)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6
