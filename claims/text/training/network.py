"""The layers of a pipeline: one convolutional encoder that tagger, morphologizer and parser share.

The parser is spaCy's arc-eager transition system with a dynamic oracle and pseudo-projective trees (Honnibal and
Johnson 2015, Nivre and Nilsson 2005); the encoder hashes word, prefix, suffix and shape of each word (Bloom
embeddings, Serrà and Karatzoglou 2017).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from spacy.language import Language


@dataclass(frozen=True, slots=True)
class Size:
    """How large a pipeline is. ``rows`` are those of the tables for word, prefix, suffix and shape."""

    width: int = 96
    depth: int = 4
    rows: tuple[int, int, int, int] = (5000, 1000, 2500, 2500)
    hidden: int = 64
    pieces: int = 2
    window: int = 1


def add_components(nlp: Language, size: Size) -> None:
    """Give the blank ``nlp`` an encoder, a morphologizer (UPOS and features) and a parser that read it."""
    nlp.add_pipe("tok2vec", config={"model": _encoder(size)})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": size.width, "upstream": "*"}
    tagging = {"@architectures": "spacy.Tagger.v2", "tok2vec": listener, "nO": None, "normalize": False}
    nlp.add_pipe("morphologizer", config={"model": tagging})
    nlp.add_pipe("parser", config={"model": _parser(size, listener), "min_action_freq": 5})


def _encoder(size: Size) -> dict[str, Any]:
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": size.width,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
            "rows": list(size.rows),
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": size.width,
            "depth": size.depth,
            "window_size": size.window,
            "maxout_pieces": 3,
        },
    }


def _parser(size: Size, listener: dict[str, Any]) -> dict[str, Any]:
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "parser",
        "extra_state_tokens": True,
        "hidden_width": size.hidden,
        "maxout_pieces": size.pieces,
        "use_upper": True,
        "tok2vec": listener,
        "nO": None,
    }
