"""The published file, which carries its hash, and how anybody finds out whether it is still what it says.

A file is ``{"report": ..., "sha256": "..."}`` for an edition or ``{"extract": ..., "sha256": "..."}`` for one claim
of it. The hash is that of the canonical JSON of the first value; how the file itself is laid out does not matter.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from claims.report import content
from claims.report.canonical import NotCanonical, canonical, digest
from claims.report.shape import Misshapen


@dataclass(frozen=True, slots=True)
class Verification:
    """What a file says its hash is, what it is, and the keys of what is wrong, with details; empty when all is well.

    Keys: not_utf8, not_json, not_a_report_file, not_canonical, misshapen, hash_differs, quote_length.
    """

    stated: str = ""
    computed: str = ""
    problems: tuple[tuple[str, str], ...] = ()

    @property
    def ok(self) -> bool:
        return not self.problems


def report_file(canonical_report: str) -> str:
    """The file of an edition, made from the canonical JSON that is kept of it."""
    return f'{{"report":{canonical_report},"sha256":"{digest(canonical_report)}"}}\n'


def extract_file(part: content.Extract) -> str:
    """The file of one claim."""
    text = canonical(content.to_json(part))
    return f'{{"extract":{text},"sha256":"{digest(text)}"}}\n'


def verify(data: bytes) -> Verification:
    """Recompute the hash of a published file and check that what it holds is a report. Never raises."""
    try:
        payload, read, stated = _opened(data)
        computed = digest(canonical(payload))
    except _Unreadable as error:
        return Verification(problems=((error.key, error.detail),))
    except (NotCanonical, RecursionError) as error:
        return Verification(problems=(("not_canonical", str(error)),))
    problems = [] if stated == computed else [("hash_differs", "")]
    return Verification(stated, computed, (*problems, *_contradictions(payload, read)))


class _Unreadable(Exception):
    def __init__(self, key: str, detail: str = "") -> None:
        super().__init__(key)
        self.key, self.detail = key, detail


_READERS = {"report": content.from_json, "extract": content.extract_from_json}


def _opened(data: bytes) -> tuple[Any, Any, str]:
    """The value that is hashed, the function that reads it, and the hash that the file states."""
    try:
        value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once)
    except UnicodeDecodeError as error:
        raise _Unreadable("not_utf8") from error
    except (ValueError, RecursionError) as error:
        raise _Unreadable("not_json", str(error)) from error
    for name, read in _READERS.items():
        if isinstance(value, dict) and value.keys() == {name, "sha256"} and isinstance(value["sha256"], str):
            return value[name], read, value["sha256"]
    raise _Unreadable("not_a_report_file")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    # With a key given twice, two programs may read two different reports under one hash.
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key is given twice")
    return found


def _contradictions(payload: Any, read: Any) -> Iterator[tuple[str, str]]:
    try:
        found = read(payload)
    except Misshapen as error:
        yield "misshapen", str(error)
        return
    for entry in found.claims if isinstance(found, content.Report) else (found.claim,):
        for quote in entry.quotes:
            if quote.end - quote.start != len(quote.exact):
                yield "quote_length", f"{entry.id}: {quote.start}..{quote.end}"
