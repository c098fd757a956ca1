"""What is looked at: a claim of an article and the evidence that stands for it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence with what is known of its source and of the page that was kept.

    ``link`` is canonical, empty for what is not on the web. ``credit``, ``sketch``, ``links`` and ``fact_check`` are
    those of ``claims.models.PageTraits``, empty where no page was kept. ``gone`` is whether the page was not there
    when it was looked at last, ``hidden`` whether its address lies in a private network, so that nobody can look at it
    and no page was kept.
    """

    source: int
    link: str = ""
    quote: str = ""
    published_on: datetime.date | None = None
    credit: str = ""
    sketch: tuple[int, ...] = ()
    links: frozenset[str] = frozenset()
    fact_check: str = ""
    gone: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A claim with its evidence. ``link`` is that of the article under check, canonical; ``sketch`` of its text."""

    wording: str
    language: str = ""
    link: str = ""
    sketch: tuple[int, ...] = ()
    published_on: datetime.date | None = None
    pieces: tuple[Piece, ...] = ()

    @property
    def by_source(self) -> dict[int, Piece]:
        """The first piece of each source; the others say the same of the source."""
        return {piece.source: piece for piece in reversed(self.pieces)}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that was noticed. ``sort`` names the rule; ``detail`` is the domain, the agency, the figure ...

    ``sources`` are those that it is about, none where it is about all of them. ``key`` stays the same for as long as
    the same is noticed of the same sources, so that what a person said to it is found again.
    """

    sort: str
    sources: tuple[int, ...] = ()
    detail: str = ""

    @property
    def key(self) -> str:
        return ":".join([self.sort, self.detail, ",".join(str(source) for source in self.sources)])
