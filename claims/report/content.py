"""What an edition of a report holds. Everything that is published is made from this and from nothing else.

Texts that are not known are empty. Times are ISO 8601 with their offset; a date alone where the hour is not known.
Offsets count Unicode code points of the article's canonical text, whose SHA-256 stands beside them.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from claims.report import shape, since

#: Name and number of the shape. A change of any field below makes the next number; older editions stay readable.
FORMAT = "factcheck-report/4"
FORMATS = ("factcheck-report/1", "factcheck-report/2", "factcheck-report/3", FORMAT)

STANCES = ("supports", "refutes", "context")


@dataclass(frozen=True, slots=True)
class Newsroom:
    """Who publishes, under which address (without a slash at its end)."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Article:
    """The article under check, as its page describes itself, and the text of it that was read."""

    title: str
    publisher: str
    byline: str
    place: str
    url: str
    published_at: str
    revision: int
    text_sha256: str


@dataclass(frozen=True, slots=True)
class Quote:
    """One place of the article's text that expresses the claim (W3C position and quote selectors).

    ``is_primary`` is false for the other places that say the same.
    """

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    is_primary: bool


@dataclass(frozen=True, slots=True)
class Label:
    """The rating as it read when it was given.

    ``position`` counts from the least true and is None for a nominal label; ``lowest`` and ``highest`` are the
    positions between which it stands, None with it.
    """

    scale: str
    scale_version: int
    scale_name: str
    key: str
    name: str
    definition: str
    verdict: str
    position: int | None
    lowest: int | None
    highest: int | None
    hue: int
    icon: str


@dataclass(frozen=True, slots=True)
class MisinformationType:
    """What is wrong with what is told, of the scale of the label that it stands beside, as it read when it was given.

    Since number 4.
    """

    key: str
    name: str
    definition: str


@dataclass(frozen=True, slots=True)
class EvidencePiece:
    """A passage of a source with its stance: supports, refutes or context.

    ``sort`` is what the source is: ``page``, ``file``, or something offline (``book``, ``interview`` ...), of which
    ``with_whom``, ``held_on`` and ``citation`` tell more; ``locator`` is where in the source the passage stands. The
    snapshot is the file that the newsroom kept of it: when, and its SHA-256. Since number 2.
    """

    stance: str
    quote: str
    comment: str
    title: str
    url: str
    publisher: str
    author: str
    published_on: str
    is_primary: bool
    sort: str = ""
    with_whom: str = ""
    held_on: str = ""
    citation: str = ""
    locator: str = ""
    question: str = ""
    answer: str = ""
    medium: str = ""
    snapshot_at: str = ""
    snapshot_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody whom the newsroom asked about the claim: who, on which day, and what came of it.

    ``outcome`` is ``answered``, ``declined``, ``no_answer`` or ``unreachable``. Since number 2.
    """

    name: str
    on: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Review:
    """Who checked and who approved, and when. A name is empty where the newsroom does not show names."""

    checked_by: str
    checked_at: str
    approved_by: str
    approved_at: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a correction changed of an entry, in words: ``what`` is one of ``claims.report.changes.COMPARED``."""

    what: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Correction:
    """That an entry replaced an earlier one: in which edition, when, and why.

    ``sort`` is ``minor``, ``correction`` or ``label``; ``approved_by`` the second person, empty where the newsroom
    shows no names. Both and ``changes`` since number 2.
    """

    edition: int
    at: str
    reason: str
    sort: str = ""
    approved_by: str = ""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishedClaim:
    """The entry of one claim. ``edition`` is the one that brought it; later ones carry it over unchanged.

    Without ``label`` the newsroom gave a conclusion and no rating; ``misinformation_type`` is a second axis beside it,
    where the scale has one. ``origin`` says who found it: ``splitter``,
    ``splitter_and_reworded`` where a person changed the program's words, or ``person``.
    """

    id: int
    position: int
    text: str
    kind: str
    claimant: str
    origin: str
    splitter: str
    revision: int
    text_sha256: str
    quotes: tuple[Quote, ...]
    label: Label | None
    conclusion: str
    justification: str
    evidence: tuple[EvidencePiece, ...]
    review: Review
    edition: int
    first_published_at: str
    published_at: str
    corrections: tuple[Correction, ...]
    contacts: tuple[Contact, ...] = ()
    misinformation_type: MisinformationType | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """All that is left of a claim that was taken back."""

    id: int
    edition: int
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """One edition: the claims in text order, and those taken back.

    ``software`` is the program that wrote it, with its version; each claim names its splitter. Since number 3.
    """

    format: str
    newsroom: Newsroom
    slug: str
    language: str
    edition: int
    published_at: str
    article: Article
    claims: tuple[PublishedClaim, ...]
    withdrawn: tuple[Withdrawal, ...]
    software: str = ""

    def claim(self, claim_id: int) -> PublishedClaim | None:
        """The entry of a claim that stands, else None."""
        return next((entry for entry in self.claims if entry.id == claim_id), None)

    def withdrawal(self, claim_id: int) -> Withdrawal | None:
        """What is left of a claim that was taken back, else None."""
        return next((entry for entry in self.withdrawn if entry.id == claim_id), None)


@dataclass(frozen=True, slots=True)
class Extract:
    """One claim of an edition with what it takes to understand it; ``edition_sha256`` names the whole."""

    format: str
    newsroom: Newsroom
    slug: str
    language: str
    edition: int
    edition_sha256: str
    article: Article
    claim: PublishedClaim


def extract(report: Report, entry: PublishedClaim, edition_sha256: str) -> Extract:
    """The part of ``report`` that concerns one of its claims."""
    return Extract(
        format=report.format,
        newsroom=report.newsroom,
        slug=report.slug,
        language=report.language,
        edition=report.edition,
        edition_sha256=edition_sha256,
        article=report.article,
        claim=entry,
    )


def to_json(content: Report | Extract) -> dict[str, Any]:
    """Plain dicts, lists, texts, whole numbers and booleans; ``from_json`` turns them back.

    An edition of an older number comes out as it went in, so that its hash stays what it was.
    """
    plain: dict[str, Any] = shape.plain(asdict(content))
    return plain if content.format == FORMAT else since.without(plain, content.format)


def from_json(value: Any) -> Report:
    """The report that ``to_json`` wrote. Raises shape.Misshapen where ``value`` is not one."""
    return _known(shape.read(Report, since.completed(value)))


def extract_from_json(value: Any) -> Extract:
    """The extract that ``to_json`` wrote. Raises shape.Misshapen where ``value`` is not one."""
    return _known(shape.read(Extract, since.completed(value)))


Content = TypeVar("Content", Report, Extract)


def _known(content: Content) -> Content:
    if content.format not in FORMATS:
        raise shape.Misshapen("format", FORMAT)
    return content
