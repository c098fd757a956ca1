"""Train the pipeline of a language from Universal Dependencies files, or evaluate one on any of them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from claims.text.pipelines import Pipeline
from claims.text.pipelines.ensemble import NAMES
from claims.text.training.build import train_names, train_voter, write_meta
from claims.text.training.card import card, table
from claims.text.training.evaluation import evaluate
from claims.text.training.recipe import RECIPES, Recipe
from claims.text.training.treebanks import read_conllu


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line. Returns the exit code."""
    options = _parser().parse_args(arguments)
    if options.evaluate:
        pipeline = Pipeline.load(options.output)
        sys.stdout.write(table([(f.name, evaluate(pipeline, read_conllu(f))) for f in options.evaluate]) + "\n")
        return 0
    if not options.ud_dir:
        sys.stderr.write("to train, say where the treebanks are: --ud-dir\n")
        return 2
    recipe = RECIPES[options.lang]
    _train(recipe, options.ud_dir, options.output, options.only)
    if recipe.names and options.names_dir and (not options.only or NAMES in options.only):
        train_names(recipe, options.ud_dir, options.names_dir, options.output)
    if all((options.output / voter.folder).exists() for voter in recipe.voters):
        write_meta(recipe, options.output)
        text = card(recipe, options.ud_dir, options.output)
        (options.output / "CARD.md").write_text(text, encoding="utf-8")
    return 0


def _train(recipe: Recipe, ud_dir: Path, output: Path, only: Sequence[str] | None) -> None:
    output.mkdir(parents=True, exist_ok=True)
    for voter in recipe.voters:
        if not only or voter.folder in only:
            sentences = recipe.training_sentences(ud_dir, voter.leaves_out)
            train_voter(recipe, voter, sentences, output, _log)


def _log(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m claims.text.training", description=__doc__)
    parser.add_argument("--lang", choices=sorted(RECIPES), required=True)
    parser.add_argument("--output", type=Path, required=True, help="the folder of the pipeline")
    parser.add_argument("--ud-dir", type=Path, help="the folder that holds id_csui, en_ewt and the other treebanks")
    parser.add_argument("--names-dir", type=Path, help="the folder of the text with tagged names, where there is one")
    parser.add_argument(
        "--only", action="append", metavar="PART", help="train only this voter, or the names (repeatable)"
    )
    parser.add_argument(
        "--evaluate", type=Path, nargs="+", metavar="FILE", help="only evaluate --output on these files"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
