"""Gold articles: what people marked in a text, read from JSON and checked field by field (docs/evaluation.md)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claims.text.analysis import KINDS
from claims.text.spans import Span

Spans = tuple[Span, ...]


class MalformedGold(ValueError):
    """A gold file that cannot be used. ``field`` names the place in it ("claims[3].spans[0]"), ``problem`` is a key.

    Keys: ``not_json``, ``missing``, ``wrong_type``, ``not_a_span``, ``outside_text``,
    ``empty``, ``unknown_kind``, ``unknown_worth``, ``text_differs``; who reads the files may add its own.
    """

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """One claim as a person marked it. ``also`` are other places that tell the same; ``worth`` is 1, 2 or 3."""

    text: str
    spans: Spans
    also: Spans
    claimant: str | None
    kind: str
    worth: int


@dataclass(frozen=True, slots=True)
class GoldProblem:
    """Something that a hint could be about: planted by people, or ``correct`` and tempting. ``note`` says why."""

    sort: str
    spans: Spans
    correct: bool
    note: str


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One article as people marked it; spans count code points of ``text``.

    ``tempting`` are more passages that are right although they look as if they were not.
    """

    id: str
    language: str
    text: str
    dropped: Spans
    sentences: Spans
    claims: tuple[GoldClaim, ...]
    problems: tuple[GoldProblem, ...] = ()
    tempting: tuple[Spans, ...] = ()


def gold_id(content: str) -> str:
    """The ``id`` of a gold file, by which its text is found. Raises MalformedGold."""
    return _Reader(_object(content), "", "").string("id")


def read_gold(content: str, text: str) -> GoldArticle:
    """The gold article that the JSON ``content`` describes, for the canonical ``text``. Raises MalformedGold."""
    reader = _Reader(_object(content), "", text)
    if reader.string("text_sha256") != hashlib.sha256(text.encode()).hexdigest():
        raise MalformedGold("text_sha256", "text_differs")
    return GoldArticle(
        id=reader.string("id"),
        language=reader.string("lang"),
        text=text,
        dropped=reader.spans("dropped"),
        sentences=reader.spans("sentences"),
        claims=tuple(_claim(one) for one in reader.objects("claims")),
        problems=tuple(_problem(one) for one in reader.objects("problems", needed=False)),
        tempting=tuple(one.spans("spans", needed=True) for one in reader.objects("tempting", needed=False)),
    )


def _object(content: str) -> Mapping[str, Any]:
    try:
        found = json.loads(content)
    except ValueError:
        raise MalformedGold("", "not_json") from None
    if not isinstance(found, dict):
        raise MalformedGold("", "wrong_type")
    return found


def _claim(reader: _Reader) -> GoldClaim:
    return GoldClaim(
        text=reader.string("text"),
        spans=reader.spans("spans", needed=True),
        also=reader.spans("also"),
        claimant=reader.optional_string("claimant"),
        kind=reader.one_of("kind", KINDS, "unknown_kind"),
        worth=reader.one_of("worth", (1, 2, 3), "unknown_worth"),
    )


def _problem(reader: _Reader) -> GoldProblem:
    return GoldProblem(
        sort=reader.string("sort"),
        spans=reader.spans("spans", needed=True),
        correct=reader.boolean("correct"),
        note=reader.string("note"),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """One object of a gold file; ``place`` is where in the file it stands."""

    fields: Mapping[str, Any]
    place: str
    text: str

    def string(self, name: str) -> str:
        value = self._value(name, str)
        if not value.strip():
            raise MalformedGold(self._at(name), "empty")
        return str(value)

    def optional_string(self, name: str) -> str | None:
        return None if self._value(name, (str, type(None))) is None else self.string(name)

    def one_of(self, name: str, known: Sequence[Any], problem: str) -> Any:
        value = self._value(name, type(known[0]))
        if value not in known:
            raise MalformedGold(self._at(name), problem)
        return value

    def boolean(self, name: str) -> bool:
        if not isinstance(self.fields.get(name), bool):
            raise MalformedGold(self._at(name), "wrong_type" if name in self.fields else "missing")
        return bool(self.fields[name])

    def objects(self, name: str, *, needed: bool = True) -> list[_Reader]:
        found = self._value(name, list) if needed or name in self.fields else []
        readers = [_Reader(one, self._at(f"{name}[{n}]"), self.text) for n, one in enumerate(found)]
        for reader in readers:
            if not isinstance(reader.fields, dict):
                raise MalformedGold(reader.place, "wrong_type")
        return readers

    def spans(self, name: str, *, needed: bool = False) -> Spans:
        found = self._value(name, list)
        if needed and not found:
            raise MalformedGold(self._at(name), "empty")
        return tuple(self._span(one, self._at(f"{name}[{n}]")) for n, one in enumerate(found))

    def _span(self, value: Any, place: str) -> Span:
        """The first two of ``value`` as a span; what follows them (the reason of a dropped range) is for people."""
        if not isinstance(value, list) or len(value) < 2 or any(type(offset) is not int for offset in value[:2]):
            raise MalformedGold(place, "not_a_span")
        start, end = value[:2]
        if not 0 <= start < end:
            raise MalformedGold(place, "not_a_span")
        if end > len(self.text):
            raise MalformedGold(place, "outside_text")
        return Span(start, end)

    def _value(self, name: str, kind: type | tuple[type, ...]) -> Any:
        if name not in self.fields:
            raise MalformedGold(self._at(name), "missing")
        value = self.fields[name]
        if not isinstance(value, kind) or isinstance(value, bool):
            raise MalformedGold(self._at(name), "wrong_type")
        return value

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name
