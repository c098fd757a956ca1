"""The JSON Schema of published files, made from the very classes that write them (draft 2020-12)."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from claims.report.content import FORMAT, Extract, Report
from claims.report.since import lacking
from claims.report.webhook_message import FORMAT as MESSAGE
from claims.report.webhook_message import WebhookMessage

DRAFT = "https://json-schema.org/draft/2020-12/schema"
#: A whole number that every program holds exactly (RFC 8785).
_NUMBER = {"type": "integer", "minimum": -(2**53) + 1, "maximum": 2**53 - 1}
_SIMPLE: dict[Any, dict[str, Any]] = {str: {"type": "string"}, int: _NUMBER, bool: {"type": "boolean"}}


def report_schema(number: str = FORMAT) -> dict[str, Any]:
    """What ``report.json`` and ``claim.json`` hold: an edition or one claim of it, each beside its hash.

    ``number`` is one of ``content.FORMATS``.
    """
    named: dict[str, Any] = {}
    report, extract = _of(Report, named), _of(Extract, named)
    for name in ("Report", "Extract"):
        named[name]["properties"]["format"] = {"const": number}
    for name, field in lacking(number):
        del named[name]["properties"][field]
        named[name]["required"].remove(field)
    return {
        "$schema": DRAFT,
        "title": number,
        "oneOf": [_file("report", report), _file("extract", extract)],
        "$defs": named,
    }


def message_schema() -> dict[str, Any]:
    """What a webhook is told."""
    named: dict[str, Any] = {}
    whole = _of(WebhookMessage, named)
    named["Told"]["properties"]["format"] = {"const": MESSAGE}
    return {"$schema": DRAFT, "title": MESSAGE, **whole, "$defs": named}


def _file(name: str, content: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {name: content, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}},
        "required": [name, "sha256"],
        "additionalProperties": False,
    }


def _of(hint: Any, named: dict[str, Any]) -> dict[str, Any]:
    if get_origin(hint) is UnionType:
        return {
            "anyOf": [_of(option, named) if option is not type(None) else {"type": "null"} for option in get_args(hint)]
        }
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _of(get_args(hint)[0], named)}
    if not is_dataclass(hint):
        return _SIMPLE[hint]
    name = hint.__name__  # type: ignore[union-attr]
    if name not in named:
        named[name] = {}
        named[name] = _object(hint, named)
    return {"$ref": f"#/$defs/{name}"}


def _object(kind: Any, named: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {
        "type": "object",
        "description": " ".join((kind.__doc__ or "").split()),
        "properties": {field.name: _of(hints[field.name], named) for field in fields(kind)},
        "required": [field.name for field in fields(kind)],
        "additionalProperties": False,
    }
