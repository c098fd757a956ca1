"""What each language's pipeline is trained from, with what, and what is kept back to test it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from claims.text.training.fit import Schedule
from claims.text.training.harmonize import harmonized
from claims.text.training.network import Size
from claims.text.training.treebanks import Sentence, read_conllu


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a treebank, or every second sentence of it: those at ``even`` places, at ``odd`` ones, or ``all``."""

    treebank: str
    file: str
    share: str = "all"

    def read(self, ud_dir: Path) -> tuple[Sentence, ...]:
        """Its sentences, as annotated. Raises OSError when the file is not there."""
        start, step = {"all": (0, 1), "even": (0, 2), "odd": (1, 2)}[self.share]
        return read_conllu(self.path(ud_dir), self.treebank)[start::step]

    def path(self, ud_dir: Path) -> Path:
        return ud_dir / self.treebank / self.file

    def __str__(self) -> str:
        return self.file if self.share == "all" else f"{self.file} ({self.share} places)"


@dataclass(frozen=True, slots=True)
class Voter:
    """One parser of a pipeline: the folder it lies in, how it reads and how it is trained.

    It may be trained on sentences as they stand instead of ``varied`` ones, and may leave out files, so that it errs
    elsewhere than the others.
    """

    folder: str
    backward: bool
    size: Size
    schedule: Schedule
    weight: float = 1.0
    varied: bool = True
    leaves_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """What the recognizer of names is trained from: files with a word and its tag a line, all in one folder."""

    train: tuple[str, ...]
    test: str
    title: str
    licence: str
    source: str
    size: Size
    schedule: Schedule


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that makes the pipeline of one language."""

    language: str
    version: str
    train: tuple[Part, ...]
    test: tuple[Part, ...]
    voters: tuple[Voter, ...]
    names: Names | None = None

    def training_sentences(self, ud_dir: Path, leaves_out: tuple[str, ...] = ()) -> list[Sentence]:
        """The sentences to train on, made alike, without those of the files ``leaves_out``."""
        parts = (part for part in self.train if part.file not in leaves_out)
        return [harmonized(s) for part in parts for s in part.read(ud_dir)]


#: Licence of each treebank, and where it is published.
LICENCES = {
    "id_csui": ("CC BY-SA 4.0", "https://github.com/UniversalDependencies/UD_Indonesian-CSUI"),
    "id_gsd": ("CC BY-SA 4.0", "https://github.com/UniversalDependencies/UD_Indonesian-GSD"),
    "id_pud": ("CC BY-SA 3.0", "https://github.com/UniversalDependencies/UD_Indonesian-PUD"),
    "en_ewt": ("CC BY-SA 4.0", "https://github.com/UniversalDependencies/UD_English-EWT"),
    "en_pud": ("CC BY-SA 3.0", "https://github.com/UniversalDependencies/UD_English-PUD"),
}

INDONESIAN = Recipe(
    language="id",
    version="1.0.0",
    train=(
        Part("id_csui", "id_csui-ud-train.conllu"),
        Part("id_gsd", "id_gsd-ud-dev.conllu"),
        Part("id_pud", "id_pud-ud-test.conllu"),
    ),
    test=(Part("id_csui", "id_csui-ud-test.conllu"), Part("id_gsd", "id_gsd-ud-test.conllu")),
    voters=(
        Voter("forward", False, Size(), Schedule(epochs=16, words=200, seed=1)),
        Voter("backward", True, Size(), Schedule(epochs=16, words=200, seed=2)),
        Voter("features", False, Size("features"), Schedule(epochs=16, words=200, seed=3)),
        Voter("features_backward", True, Size("features"), Schedule(epochs=16, words=200, seed=4)),
    ),
    names=Names(
        train=("train.txt", "dev.txt"),
        test="test.txt",
        title="IDNer-News-2k",
        licence="MIT",
        source="copyright 2020 khairunnisaor",
        size=Size(depth=3, rows=(4000, 0, 0, 0)),
        schedule=Schedule(epochs=25, dropout=0.35),
    ),
)

ENGLISH = Recipe(
    language="en",
    version="1.0.0",
    train=(
        Part("en_ewt", "en_ewt-ud-train.rebuilt.conllu.gz"),
        Part("en_ewt", "en_ewt-ud-dev.conllu"),
        Part("en_pud", "en_pud-ud-test.conllu", "even"),
    ),
    test=(Part("en_ewt", "en_ewt-ud-test.conllu"), Part("en_pud", "en_pud-ud-test.conllu", "odd")),
    voters=(
        Voter("forward", False, Size(width=128, hidden=128), Schedule(epochs=10, dropout=0.15, words=300, seed=1)),
        Voter(
            "backward",
            True,
            Size("features", rows=(8000, 1000, 4000, 2500)),
            Schedule(epochs=6, dropout=0.15, words=400, seed=2),
        ),
        Voter(
            "features",
            False,
            Size("features", width=128, rows=(10000, 1500, 4000, 3000), hidden=128),
            Schedule(epochs=9, seed=1),
            varied=False,
            leaves_out=("en_ewt-ud-dev.conllu",),
        ),
    ),
)

RECIPES = {recipe.language: recipe for recipe in (INDONESIAN, ENGLISH)}
