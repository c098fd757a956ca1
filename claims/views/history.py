"""The history of a claim in sentences: who did what, and what it replaced."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from claims.models import Claim, ClaimEvent, Contact, CorrectionRequest, Evidence, Source, SourceEvent
from claims.models.claims import DISMISSAL_LABELS, KIND_LABELS
from claims.models.ratings import in_language
from claims.wording import ACTS, SOURCE_ACTS, in_words

#: The fields that an event tells the old and new words of.
FIELDS = {
    "text": _("wording"),
    "kind": _("kind"),
    "claimant": _("claimant"),
    "assignee": _("assigned to"),
    "label": _("rating"),
    "misinformation_type": _("type of misinformation"),
    "conclusion_only": _("conclusion only, no rating"),
    "conclusion": _("conclusion"),
    "justification": _("justification"),
    "quote": _("words of the article"),
    "title": _("title"),
    "publisher": _("publisher"),
    "author": _("author"),
    "published_on": _("published on"),
    "with_whom": _("with whom"),
    "held_on": _("held on"),
    "citation": _("where it is found"),
    "sort": _("sort"),
    "passage": _("quoted passage"),
    "stance": _("stance"),
    "is_primary": _("primary source"),
    "comment": _("what it shows"),
    "locator": _("where in the source"),
    "due_at": _("deadline"),
    "tags": _("tags"),
    "name": _("who was asked"),
    "part": _("part"),
    "asked_by": _("asked by"),
    "asked_at": _("asked at"),
    "medium": _("how"),
    "question": _("question"),
    "outcome": _("outcome"),
    "answer": _("answer"),
}

#: The words for the keys that some fields hold. How somebody was asked and how a source speaks share no key but other.
_CHOICES: Mapping[str, Mapping[str, Any]] = {
    "kind": KIND_LABELS,
    "part": dict(Contact.Part.choices),
    "medium": {**dict(Contact.Medium.choices), **dict(Evidence.Medium.choices)},
    "outcome": dict(Contact.Outcome.choices),
    "stance": dict(Evidence.Stance.choices),
    "sort": dict(Source.Sort.choices),
}


@dataclass(frozen=True, slots=True)
class Change:
    field: Any
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Line:
    """One act. ``about`` is what it was done with, e.g. the title of a source."""

    at: datetime.datetime
    who: str
    act: Any
    from_status: str = ""
    to_status: str = ""
    reason: str = ""
    about: Any = ""
    changes: tuple[Change, ...] = ()


def history_of(claim: Claim) -> list[Line]:
    """Every act on the claim, the oldest first; ``events`` are fetched already. A proposal opens with the program."""
    lines = [_line(event) for event in claim.events.all()]
    if claim.origin == Claim.Origin.SPLITTER:
        lines.insert(0, Line(claim.created_at, "", _("The program proposed the claim"), to_status="proposed"))
    return lines


def source_history(events: Iterable[SourceEvent]) -> list[Line]:
    """Every act on what is known of a source; ``actor`` is fetched already. Where it is nobody, the program did it."""
    return [
        Line(
            at=event.at,
            who=event.actor.get_username() if event.actor else "",
            act=in_words(SOURCE_ACTS, event.action),
            changes=tuple(_change(name, change) for name, change in event.data.items() if _is_change(name, change)),
        )
        for event in events
    ]


def _line(event: ClaimEvent) -> Line:
    moved = event.from_status != event.to_status
    return Line(
        at=event.at,
        who=event.actor.get_username() if event.actor else "",
        act=in_words(ACTS, event.action),
        from_status=event.from_status if moved else "",
        to_status=event.to_status if moved else "",
        reason=event.reason,
        about=_about(event.data),
        changes=tuple(_change(name, change) for name, change in event.data.items() if _is_change(name, change)),
    )


def _about(data: dict[str, Any]) -> Any:
    if data.get("dismissed_as"):
        return DISMISSAL_LABELS.get(data["dismissed_as"], data["dismissed_as"])
    if "act" in data:
        return in_words(ACTS, data["act"])
    if "asked" in data:
        return f"{data['asked']}, {Contact.Outcome(data['result']).label}"
    if "request" in data:
        outcome = CorrectionRequest.Outcome(data["result"]).label if data.get("result") else ""
        return ", ".join(filter(None, (data["whom"], str(outcome))))
    if "source" in data and "other_text" in data:
        return f"{data['source']} · {data['other_text']}"
    return data.get("source") or data.get("said") or data.get("other_text", "")


def _is_change(name: str, change: Any) -> bool:
    return name in FIELDS and isinstance(change, dict) and {"old", "new"} <= change.keys()


def _change(name: str, change: dict[str, Any]) -> Change:
    return Change(FIELDS[name], _value(name, change["old"]), _value(name, change["new"]))


def _value(name: str, value: Any) -> Any:
    """What an event keeps of a field, as people read it."""
    if name in _CHOICES:
        return _CHOICES[name].get(value, value)
    if name in ("label", "misinformation_type"):
        return in_language(value)
    if name in ("conclusion_only", "is_primary"):
        return _("yes") if value else _("no")
    if name in ("due_at", "asked_at") and value:
        return date_format(localtime(datetime.datetime.fromisoformat(value)), "DATETIME_FORMAT")
    return ", ".join(value) if name == "tags" else value
