"""The trained pipelines, one folder per language, each with a card: data, licence, scores, how to retrain.

The weights are stored in 16 bits to keep the repository small; plain spaCy reads them and ``load`` puts them back
into 32 bits, in which the layers calculate.
"""

from __future__ import annotations

import json
import warnings
from functools import cache
from pathlib import Path

import numpy
import spacy
from spacy.language import Language

HERE = Path(__file__).parent


@cache
def supported_languages() -> tuple[str, ...]:
    """The ISO 639-1 codes of the languages that a pipeline is there for, sorted."""
    return tuple(sorted(meta.parent.name for meta in HERE.glob("*/meta.json")))


def folder(language: str) -> Path:
    """Where the pipeline of ``language`` lies. Raises ValueError when there is none."""
    if language not in supported_languages():
        raise ValueError(f"no pipeline for language {language!r}; there are {', '.join(supported_languages())}")
    return HERE / language


@cache
def pipeline_version(language: str) -> str:
    """The version of the pipeline of ``language``, such as ``id-1.0.0``. Raises ValueError when there is none."""
    meta = json.loads((folder(language) / "meta.json").read_text(encoding="utf-8"))
    return f"{meta['lang']}-{meta['version']}"


def load(path: Path) -> Language:
    """The pipeline in the folder ``path``, ready to calculate."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp = spacy.load(path)
    store_as(nlp, numpy.float32)
    return nlp


def store_as(nlp: Language, dtype: type[numpy.floating]) -> None:
    """Change the weights of ``nlp`` to numbers of ``dtype``, in place."""
    for _, component in nlp.pipeline:
        for node in component.model.walk():
            for name in node.param_names:
                if node.has_param(name):
                    node.set_param(name, numpy.ascontiguousarray(node.get_param(name), dtype=dtype))
