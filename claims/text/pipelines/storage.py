"""Weights as they lie in the repository: tables of embeddings in 8 bits, all others in 16, a quarter of their size.

spaCy reads and writes such files as they are. Layers calculate in 32 bits, so ``restore`` has to follow on reading.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy
from spacy.language import Language
from thinc.api import Model

#: The name of the tables, and of the attribute of a layer that keeps what one step of its table is worth.
TABLE, STEP = "E", "table_step"


def shrink(nlp: Language) -> None:
    """Round the weights of ``nlp`` for storing, in place; it cannot be used before they are restored."""
    for layer, name in _weights(nlp):
        weights = layer.get_param(name)
        if name == TABLE:
            layer.attrs[STEP] = float(numpy.abs(weights).max()) / 127 or 1.0
            layer.set_param(name, numpy.rint(weights / layer.attrs[STEP]).astype(numpy.int8))
        else:
            layer.set_param(name, weights.astype(numpy.float16))


def restore(nlp: Language) -> None:
    """Put stored weights back into 32 bits, in place; others stay as they are."""
    for layer, name in _weights(nlp):
        weights = layer.get_param(name)
        step = layer.attrs[STEP] if weights.dtype == numpy.int8 else 1
        layer.set_param(name, numpy.ascontiguousarray(weights, dtype=numpy.float32) * numpy.float32(step))


def _weights(nlp: Language) -> Iterator[tuple[Model, str]]:
    for _, component in nlp.pipeline:
        for layer in component.model.walk():
            for name in layer.param_names:
                if layer.has_param(name):
                    yield layer, name
