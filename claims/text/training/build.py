"""From treebanks to a pipeline folder: each voter trained and stored small, and what the folder consists of."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from spacy.language import Language

from claims.text.pipelines.ensemble import NAMES
from claims.text.pipelines.storage import shrink
from claims.text.training.augment import augmented, backward
from claims.text.training.fit import fit
from claims.text.training.names import evaluate_names, fit_names, read_tagged
from claims.text.training.network import add_components
from claims.text.training.recipe import Recipe, Voter
from claims.text.training.tokenizers import blank
from claims.text.training.treebanks import Sentence

Log = Callable[[str], None]


def train_voter(recipe: Recipe, voter: Voter, sentences: Sequence[Sentence], output: Path, log: Log) -> None:
    """Train one voter on ``sentences`` and store it under ``output``; the same input gives the same files."""
    nlp = blank(recipe.language, sentences)
    add_components(nlp, voter.size)

    def augment(epoch: Sequence[Sentence], chance: random.Random) -> Sequence[Sentence]:
        changed = augmented(epoch, chance) if voter.varied else epoch
        return [backward(s) for s in changed] if voter.backward else changed

    def report(epoch: int, losses: dict[str, float]) -> None:
        log(f"{voter.folder} epoch {epoch + 1}: " + ", ".join(f"{k} {v:.0f}" for k, v in losses.items()))

    nlp.meta.update(name=f"ud_{voter.folder}", version=recipe.version, license="CC BY-SA 4.0")
    fit(nlp, sentences, voter.schedule, augment, report)
    store(nlp, output / voter.folder)


def train_names(recipe: Recipe, ud_dir: Path, names_dir: Path, output: Path) -> None:
    """Train the recognizer of names and store it as ``names`` under ``output``, with its scores in its ``meta.json``.

    Raises ValueError when the recipe has none.
    """
    if recipe.names is None:
        raise ValueError(f"the recipe for {recipe.language} has no names")
    names = recipe.names
    nlp = blank(recipe.language, recipe.training_sentences(ud_dir))
    tagged = [s for file in names.train for s in read_tagged(names_dir / file)]
    fit_names(nlp, tagged, names.schedule, names.size)
    scores = evaluate_names(nlp, read_tagged(names_dir / names.test))
    performance = {"sentences": len(tagged), **asdict(scores), "f1": scores.f1}
    nlp.meta.update(name="names", version=recipe.version, license=names.licence, performance=performance)
    store(nlp, output / NAMES)


def store(nlp: Language, folder: Path) -> None:
    """Write ``nlp`` into ``folder`` with small weights, without the words it was trained on."""
    shutil.rmtree(folder, ignore_errors=True)
    shrink(nlp)
    nlp.to_disk(folder, exclude=["vocab"])


def write_meta(recipe: Recipe, output: Path) -> None:
    """Write what the folder ``output`` consists of."""
    meta = {
        "language": recipe.language,
        "version": recipe.version,
        "members": [{"folder": v.folder, "backward": v.backward, "weight": v.weight} for v in recipe.voters],
    }
    (output / "meta.json").write_text(json.dumps(meta, indent=2) + "\n", encoding="utf-8")
