"""The splitter on Factcheck-GPT (Wang et al. 2023, arXiv:2311.09000), English answers that people split into claims.

    python -m benchmarks.factcheck_gpt --data DIR [--misses]

DIR holds ``factcheck-GPT-benchmark.jsonl``. docs/evaluation.md says which fields are read and what is counted.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.text.evaluation.likeness import content_words, paired, words_alike
from claims.text.evaluation.measure_words import pronouns
from claims.text.normalize import canonical
from claims.text.pipeline import analyze
from claims.text.spans import Span

FILE = "factcheck-GPT-benchmark.jsonl"
LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer as people worked on it; ``claims`` are those that they called factual."""

    text: str
    standalone: str
    claims: tuple[str, ...]
    is_checkworthy: bool


Answers = Sequence[Sequence[Sentence]]
Found = Iterable[tuple[Sentence, list[str]]]


def read(path: Path) -> Answers:
    """Each answer as its sentences."""
    answers = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [[_sentence(s) for s in answer["sentences"].values()] for answer in answers]


def _sentence(row: dict[str, Any]) -> Sentence:
    factual = [c for c, label in zip(row["claims"], row["claim_checkworthiness"], strict=True) if label == "factual"]
    return Sentence(row["text"], row["decontext"], tuple(factual), row["sentence_checkworthiness"] == "yes")


def joined(sentences: Sequence[Sentence]) -> tuple[str, list[Span]]:
    """The sentences of an answer as one text, and where each of them stands in it."""
    text, places = "", []
    for sentence in sentences:
        words = " ".join(canonical(sentence.text).split())
        places.append(Span(len(text), len(text) + len(words)))
        text += f"{words} "
    return text.rstrip(), places


def from_answers(answers: Answers) -> Iterator[tuple[Sentence, list[str]]]:
    """Each sentence with what the splitter proposes from the whole answer and anchors first in that sentence."""
    for sentences in answers:
        text, places = joined(sentences)
        claims = analyze(text, LANGUAGE).claims
        for sentence, place in zip(sentences, places, strict=True):
            yield sentence, [c.text for c in claims if place.start <= c.anchors[0].span.start < place.end]


def from_standalone(answers: Answers) -> Iterator[tuple[Sentence, list[str]]]:
    """Each sentence with what the splitter proposes from people's standalone wording of it, alone."""
    for sentences in answers:
        for sentence in sentences:
            yield sentence, [c.text for c in analyze(sentence.standalone, LANGUAGE).claims]


def row(name: str, found: Found) -> str:
    """One line of the table: claims found, then sentences rightly taken for checkable, then pronouns left."""
    n: Counter[str] = Counter()
    for sentence, ours in found:
        n.update(ours=len(ours), theirs=len(sentence.claims), matched=len(matches(ours, sentence.claims)))
        n.update(pronouns=sum(map(_has_pronoun, ours)))
        n.update(picked=bool(ours), worthy=sentence.is_checkworthy, both=bool(ours) and sentence.is_checkworthy)
    precision, recall = n["matched"] / n["ours"], n["matched"] / n["theirs"]
    f1 = 2 * n["matched"] / (n["ours"] + n["theirs"])
    sentences = 2 * n["both"] / (n["picked"] + n["worthy"])
    shares = " | ".join(f"{x:.3f}" for x in (f1, precision, recall, sentences, n["pronouns"] / n["ours"]))
    return f"| {name} | {n['ours']} | {shares} |"


def matches(ours: Sequence[str], theirs: Sequence[str]) -> dict[int, int]:
    """Which of ``ours`` belongs to which of ``theirs``: one to one by their words alone, the most alike first."""
    left, right = ([content_words(text, LANGUAGE) for text in side] for side in (ours, theirs))
    return paired(len(left), len(right), lambda i, j: words_alike(left[i], right[j]))


def _has_pronoun(text: str) -> bool:
    return not pronouns(LANGUAGE).isdisjoint(re.findall(r"\w+", text.lower()))


def misses(found: Found) -> Iterator[str]:
    """The claims of people that no proposal matches, each sentence with what was proposed instead."""
    for sentence, ours in found:
        matched = matches(ours, sentence.claims)
        missed = [claim for j, claim in enumerate(sentence.claims) if j not in matched.values()]
        extra = [claim for i, claim in enumerate(ours) if i not in matched]
        if missed or extra:
            yield f"\n{' '.join(sentence.text.split())}"
            yield from (f"  - {claim}" for claim in missed)
            yield from (f"  + {claim}" for claim in extra)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.factcheck_gpt", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help=f"the folder that holds {FILE}")
    parser.add_argument("--misses", action="store_true", help="list the claims that were not found, and the extra ones")
    options = parser.parse_args()
    answers = read(options.data / FILE)
    sentences = [s for answer in answers for s in answer]
    proposals = list(from_answers(answers))
    lines = [
        f"{len(answers)} answers, {len(sentences)} sentences, {sum(len(s.claims) for s in sentences)} factual claims",
        "",
        "| what | claims | F1 | precision | recall | checkable sentences F1 | with a pronoun |",
        "|---|--:|--:|--:|--:|--:|--:|",
        row("each sentence as one claim", ((s, [s.text]) for s in sentences)),
        row("each standalone sentence as one claim", ((s, [s.standalone]) for s in sentences)),
        row("the splitter, from the whole answer", proposals),
        row("the splitter, from each standalone sentence", from_standalone(answers)),
        row("people's own claims", ((s, list(s.claims)) for s in sentences)),
        *(misses(proposals) if options.misses else ()),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
