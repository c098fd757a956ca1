"""What each number of the shape added, so that editions of every number are read and written as they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

_EVIDENCE = ("sort", "with_whom", "held_on", "citation", "locator", "question", "answer", "medium")
_SNAPSHOT = ("snapshot_at", "snapshot_sha256")
_Added = Mapping[str, Mapping[str, Any]]

#: What each number and those after it added, which the one before it lacks: what an edition, an entry, a piece of its
#: evidence and a correction of it do not have there, and what that means.
_SINCE_4: _Added = {"PublishedClaim": {"misinformation_type": None}, "Report": {}}
_SINCE_3: _Added = {**_SINCE_4, "Report": {"software": ""}}
_SINCE_2: _Added = {
    **_SINCE_3,
    "PublishedClaim": {**_SINCE_4["PublishedClaim"], "contacts": []},
    "EvidencePiece": dict.fromkeys((*_EVIDENCE, *_SNAPSHOT), ""),
    "Correction": {"sort": "", "approved_by": "", "changes": []},
}
_LACKING: Mapping[str, _Added] = {
    "factcheck-report/1": _SINCE_2,
    "factcheck-report/2": _SINCE_3,
    "factcheck-report/3": _SINCE_4,
}


def completed(value: Any) -> Any:
    """A report or an extract, as JSON, of whatever number, with what has been added since; others as they are.

    What it cannot have at its number is left in it twice over, and so refused by whoever reads it.
    """
    return _changed(value, value.get("format") if isinstance(value, dict) else None, _filled)


def without(value: Any, number: str) -> Any:
    """The same led back to what its number had."""
    return _changed(value, number, _cut)


def lacking(number: str) -> Iterator[tuple[str, str]]:
    """The names of a class and of a field of it that the number does not have."""
    for kind, added in _LACKING.get(number, {}).items():
        yield from ((kind, name) for name in added)


Change = Callable[[Any, Mapping[str, Any]], Any]


def _changed(value: Any, number: Any, change: Change) -> Any:
    if not isinstance(number, str) or number not in _LACKING:
        return value
    added = _LACKING[number]
    changed = change(value, added["Report"]) if "claims" in value else dict(value)
    if isinstance(value.get("claims"), list):
        changed["claims"] = [_entry(entry, added, change) for entry in value["claims"]]
    if "claim" in value:
        changed["claim"] = _entry(value["claim"], added, change)
    return changed


def _entry(entry: Any, added: _Added, change: Change) -> Any:
    if not isinstance(entry, dict):
        return entry
    changed = change(entry, added.get("PublishedClaim", {}))
    for name, kind in (("evidence", "EvidencePiece"), ("corrections", "Correction")):
        if isinstance(entry.get(name), list):
            changed[name] = [change(inner, added.get(kind, {})) for inner in entry[name]]
    return changed


def _filled(value: Any, added: Mapping[str, Any]) -> Any:
    if not isinstance(value, dict):
        return value
    known = {f"{name} (of a later number)": value[name] for name in added if name in value}
    return {**value, **added, **known}


def _cut(value: Any, added: Mapping[str, Any]) -> Any:
    return {name: inner for name, inner in value.items() if name not in added} if isinstance(value, dict) else value
