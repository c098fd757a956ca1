"""What the people of the demo newsroom have done with one claim, as data."""

from __future__ import annotations

from dataclasses import dataclass

from claims.workflow import Status


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage of a public page, what it says about the claim, and the question that it answers, if one was asked."""

    url: str
    title: str
    publisher: str
    quote: str
    stance: str
    comment: str = ""
    is_primary: bool = False
    question: str = ""
    answer: str = ""
    medium: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the checker concludes; ``label`` is a key of the scale, or empty for a conclusion without a rating.

    ``misinformation_type`` is the key of a type of that scale, or empty.
    """

    label: str
    conclusion: str
    justification: str
    misinformation_type: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Whom the checker asks, how and what, and what comes of it."""

    name: str
    part: str
    medium: str
    question: str
    outcome: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """A claim, found by the words of the article that express it, and how far its check has come.

    ``text`` is the checker's wording, and that of the claim where the splitter proposed none there.
    ``returned`` is the editor's comment that sent it back, ``withdrawn`` the reason why it was taken back.
    """

    quote: str
    text: str
    kind: str
    to: Status
    checker: str = "checker1"
    editor: str = "editor1"
    claimant: str = ""
    dismissed_as: str = ""
    evidence: tuple[Piece, ...] = ()
    finding: Finding | None = None
    notes: tuple[tuple[str, str], ...] = ()
    asked: tuple[Question, ...] = ()
    returned: str = ""
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What the publisher was asked to put right: who there and where, what they answered, and what came of it."""

    recipient: str
    address: str
    answer: str = ""
    outcome: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A sample article, who brought it in and when, the scale it is rated by, and the work on its claims.

    ``correction`` is what its publisher was asked for once the report was out.
    """

    file: str
    brought_in_by: str
    days_ago: int
    scale: str
    tasks: tuple[Task, ...]
    correction: Correction | None = None
