"""What attribution hands on: stretches of a sentence, each with the person or source that vouches for it."""

from __future__ import annotations

from dataclasses import dataclass

from claims.text.spans import Span


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it: ``name`` as the article first gives it in full, ``span`` where this sentence names them.

    ``person`` is False for a document, an agency or an institution as far as its name shows. ``called`` is the name
    without title and office where they are known apart.
    """

    name: str
    span: Span | None = None
    person: bool = True
    called: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of one sentence to be read by itself.

    ``ranges`` are its characters in text order. ``speaker`` is None where the article speaks. ``names_speaker`` marks
    the words that name a speaker: they assert nothing but what stands in their asides. ``act`` marks a sentence whose
    saying is the news: it keeps its cue and has no claimant.
    """

    sentence: Span
    ranges: tuple[Span, ...]
    speaker: Speaker | None = None
    quoted: bool = False
    names_speaker: bool = False
    act: bool = False
