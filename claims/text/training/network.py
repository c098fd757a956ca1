"""The layers of a pipeline: one convolutional encoder that tagger, morphologizer and parser share.

Words are embedded in one of two ways: by hashing word, prefix, suffix and shape (Bloom embeddings, Serrà and
Karatzoglou 2017), or from their first and last four characters beside the hashed word, which reads affixes better.
The parser is spaCy's arc-eager transition system with a dynamic oracle and pseudo-projective trees (Honnibal and
Johnson 2015, Nivre and Nilsson 2005).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from spacy.language import Language


@dataclass(frozen=True, slots=True)
class Size:
    """How large a pipeline is and how it reads words: ``characters``, or hashed ``features``.

    ``rows`` are those of the tables for word, prefix, suffix and shape; only the first counts for ``characters``.
    """

    words: Literal["characters", "features"] = "characters"
    width: int = 96
    depth: int = 4
    rows: tuple[int, int, int, int] = (5000, 1000, 2500, 2500)
    hidden: int = 64


def add_components(nlp: Language, size: Size) -> None:
    """Give the blank ``nlp`` an encoder, a morphologizer (UPOS and features) and a parser that read it."""
    nlp.add_pipe("tok2vec", config={"model": _encoder(size)})
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": size.width, "upstream": "*"}
    tagging = {"@architectures": "spacy.Tagger.v2", "tok2vec": listener, "nO": None, "normalize": False}
    nlp.add_pipe("morphologizer", config={"model": tagging})
    nlp.add_pipe("parser", config={"model": _parser(size, listener), "min_action_freq": 5})


def add_names(nlp: Language, size: Size) -> None:
    """Give the blank ``nlp`` a recognizer of names with an encoder of its own."""
    model = {**_parser(size, _encoder(size)), "state_type": "ner", "extra_state_tokens": False}
    nlp.add_pipe("ner", config={"model": model})


def _encoder(size: Size) -> dict[str, Any]:
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": _characters(size) if size.words == "characters" else _features(size),
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": size.width,
            "depth": size.depth,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


def _characters(size: Size) -> dict[str, Any]:
    return {
        "@architectures": "spacy.CharacterEmbed.v2",
        "width": size.width,
        "rows": size.rows[0],
        "nM": 64,
        "nC": 8,
        "feature": "NORM",
        "include_static_vectors": False,
    }


def _features(size: Size) -> dict[str, Any]:
    return {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": size.width,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
        "rows": list(size.rows),
        "include_static_vectors": False,
    }


def _parser(size: Size, listener: dict[str, Any]) -> dict[str, Any]:
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "parser",
        "extra_state_tokens": True,
        "hidden_width": size.hidden,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": listener,
        "nO": None,
    }
