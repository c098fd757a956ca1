"""The trained pipelines, one folder per language, each with a card: data, licence, scores, how to retrain."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from claims.text.pipelines.ensemble import Pipeline, WordAnalysis, Words

__all__ = ["Pipeline", "WordAnalysis", "Words", "folder", "load", "pipeline_version", "supported_languages"]

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


def pipeline_version(language: str) -> str:
    """The version of the pipeline of ``language``, such as ``id-1.0.0``. Raises ValueError when there is none."""
    meta = json.loads((folder(language) / "meta.json").read_text(encoding="utf-8"))
    return f"{meta['language']}-{meta['version']}"


def load(language: str) -> Pipeline:
    """The pipeline of ``language``, freshly read. Raises ValueError when there is none."""
    return Pipeline.load(folder(language))
