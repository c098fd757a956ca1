"""The evidence of a claim as reports show it: passages with where they come from, in words."""

from __future__ import annotations

from dataclasses import dataclass

from claims.report.addresses import followed_only
from claims.report.content import STANCES, EvidencePiece, PublishedClaim
from claims.report.dates import day_in_words, time_in_words
from claims.report.words import words_in


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of evidence with its link (empty unless http or https) and where it comes from, in words.

    ``asked`` and ``answered`` are the question that it answers, if any, and ``kept`` what the newsroom kept of it.
    """

    piece: EvidencePiece
    link: str
    origin: str
    asked: str = ""
    answered: str = ""
    kept: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """All that stands under the passage, for formats that set lines."""
        return tuple(line for line in (self.asked, self.answered, self.kept) if line)


@dataclass(frozen=True, slots=True)
class StanceGroup:
    """The evidence of one stance."""

    stance: str
    heading: str
    passages: tuple[Passage, ...]


def by_stance(entry: PublishedClaim, language: str) -> tuple[StanceGroup, ...]:
    """The evidence of an entry, stance by stance; a stance without any is left out."""
    found = {stance: [piece for piece in entry.evidence if piece.stance == stance] for stance in STANCES}
    return tuple(
        StanceGroup(stance, words_in(language)[stance], tuple(_passage(piece, language) for piece in pieces))
        for stance, pieces in found.items()
        if pieces
    )


def origin_of(piece: EvidencePiece, language: str) -> str:
    """What sort of source it is, who spoke, author, publisher, day, and where it is found, as far as they are known."""
    known = (
        _word(f"sort_{piece.sort}", language),
        piece.with_whom if piece.with_whom != piece.title else "",
        day_in_words(piece.held_on, language),
        piece.author,
        piece.publisher,
        day_in_words(piece.published_on, language),
        piece.citation,
        piece.locator,
    )
    return ", ".join(part for part in known if part)


def _passage(piece: EvidencePiece, language: str) -> Passage:
    words = words_in(language)
    medium = _word(f"medium_{piece.medium}", language)
    return Passage(
        piece,
        followed_only(piece.url),
        origin_of(piece, language),
        asked=f"{words['question']}: {piece.question}" if piece.question else "",
        answered=f"{words['answer']}: {piece.answer}{f' ({medium})' if medium else ''}" if piece.answer else "",
        kept=_kept(piece, language),
    )


def _word(key: str, language: str) -> str:
    """The word for a key that has one: what everybody takes a source for needs none."""
    return words_in(language).get(key, "")


def _kept(piece: EvidencePiece, language: str) -> str:
    if not piece.snapshot_sha256:
        return ""
    words, when = words_in(language), time_in_words(piece.snapshot_at, language)
    return f"{words['snapshot']} {when}, SHA-256 {piece.snapshot_sha256}"
