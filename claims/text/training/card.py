"""The card of a pipeline: what it is made of and how good it is, in Markdown."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from claims.text.pipelines import Pipeline
from claims.text.pipelines.ensemble import NAMES
from claims.text.training.evaluation import Scores, evaluate
from claims.text.training.harmonize import harmonized
from claims.text.training.recipe import LICENCES, Part, Recipe, Voter

HEAD = "| file | sentences | words | UAS | LAS | UPOS | features | words F1 | LAS F1 from text | words/s |"
RULE = "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"


def table(rows: Sequence[tuple[str, Scores]]) -> str:
    """Scores as a Markdown table, shares in percent."""
    return "\n".join([HEAD, RULE, *(_row(name, scores) for name, scores in rows)])


def _row(name: str, s: Scores) -> str:
    shares = (s.uas, s.las, s.upos, s.feats, s.words_f1, s.las_f1)
    percent = " | ".join(f"{100 * share:.2f}" for share in shares)
    return f"| {name} | {s.sentences:,} | {s.words:,} | {percent} | {s.words_per_second:,.0f} |"


def card(recipe: Recipe, ud_dir: Path, output: Path) -> str:
    """The card of the pipeline in ``output``, evaluated on the files that the recipe keeps back."""
    return TEMPLATE.format(
        language=recipe.language,
        version=recipe.version,
        megabytes=sum(f.stat().st_size for f in output.rglob("*") if f.is_file()) / 1e6,
        scores=table(_scores(recipe, ud_dir, output)),
        voters="\n".join(_voter_row(v) for v in recipe.voters),
        names=_names(recipe, output),
        names_option=" --names-dir NAMES" if recipe.names else "",
        names_folder=", `NAMES` the files with tagged names" if recipe.names else "",
        train="\n".join(_part_row(part, ud_dir) for part in recipe.train),
        test="\n".join(_part_row(part, ud_dir) for part in recipe.test),
    )


def _scores(recipe: Recipe, ud_dir: Path, output: Path) -> list[tuple[str, Scores]]:
    pipeline = Pipeline.load(output)
    rows: list[tuple[str, Scores]] = []
    for part in recipe.test:
        published = part.read(ud_dir)
        unified = [harmonized(s) for s in published]
        rows.append((str(part), evaluate(pipeline, published)))
        name = f"{part}, relations harmonized" if list(published) != unified else str(part)
        if name != str(part):
            rows.append((name, evaluate(pipeline, unified)))
        rows.append((f"{name}, the first voter alone", evaluate(Pipeline(pipeline.members[:1]), unified)))
    return rows


def _voter_row(voter: Voter) -> str:
    size, schedule = voter.size, voter.schedule
    direction = "backward" if voter.backward else "forward"
    trained = f"{schedule.epochs} | {schedule.words} | {schedule.dropout} | {schedule.seed}"
    text = "varied" if voter.varied else "as it stands"
    text += "".join(f", without {file}" for file in voter.leaves_out)
    return f"| {voter.folder} | {direction} | {size.words} | {size.width} x {size.depth} | {text} | {trained} |"


def _part_row(part: Part, ud_dir: Path) -> str:
    sentences = part.read(ud_dir)
    words = sum(len(s.words) for s in sentences)
    licence, url = LICENCES[part.treebank]
    digest = hashlib.sha256(part.path(ud_dir).read_bytes()).hexdigest()[:16]
    return f"| {part} | {len(sentences):,} | {words:,} | {licence} | `{digest}` | {url} |"


def _names(recipe: Recipe, output: Path) -> str:
    """The paragraph on the recognizer of names, empty where there is none."""
    if recipe.names is None or not (output / NAMES).exists():
        return ""
    meta = json.loads((output / NAMES / "meta.json").read_text(encoding="utf-8"))
    return NAMES_TEMPLATE.format(**meta["performance"], names_=recipe.names, labels=", ".join(meta["labels"]["ner"]))


NAMES_TEMPLATE = """
## Names
{labels}, from {names_.title} ({names_.licence}, {names_.source}), {sentences:,} sentences; on its `{names_.test}`, kept
back, with {names:,} names: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} (right words and right label).
"""

TEMPLATE = """\
# Pipeline `{language}`, version {version}

Words, parts of speech, features and dependency trees after Universal Dependencies 2, by a vote of small spaCy 3.8
pipelines, {megabytes:.1f} MB in all. Derived from the treebanks below and, like them, under CC BY-SA 4.0
(https://creativecommons.org/licenses/by-sa/4.0/); thanks to their annotators.

## Scores
On files that took no part in training, in percent, punctuation included, relations with their subtypes. UAS, LAS,
UPOS and features have the treebank's words given; words F1 and LAS F1 start from plain text. Each sentence is parsed on
its own: sentence boundaries are not this pipeline's work. Words a second are those of one core and vary with it.

{scores}

## Trained on
| file | sentences | words | licence | SHA-256 begins | published at |
|---|--:|--:|---|---|---|
{train}

## Kept back for testing
| file | sentences | words | licence | SHA-256 begins | published at |
|---|--:|--:|---|---|---|
{test}

## Voters
| folder | reads | words by | encoder | text | epochs | words a batch | dropout | seed |
|---|---|---|---|---|--:|--:|--:|--:|
{voters}
{names}
Each folder is a plain spaCy pipeline (`spacy.load`); its weights are stored in 8 and 16 bits and have to be put back
into 32 before use (`claims.text.pipelines.storage.restore`). One that reads backward
expects the words of a sentence from its last to its first.

## Retrain
    python -m claims.text.training --lang {language} --ud-dir DIR{names_option} \\
        --output claims/text/pipelines/{language}

`DIR` holds one folder per treebank, named as above{names_folder}.
Training is seeded. What the words are and how the treebanks were made alike: `docs/pipelines.md`.
"""
