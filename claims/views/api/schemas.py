"""Schemas that are not made from the shapes: those of published files, by every number that an edition may have."""

from __future__ import annotations

from typing import Any

from claims.report.content import FORMATS
from claims.report.schema import report_schema

#: The name of a file of a number among the schemas of the API: ``ReportFile2``.
_FILES = {"report": "ReportFile", "extract": "ClaimFile"}


def _any_of(file: str) -> dict[str, Any]:
    return {"anyOf": [{"$ref": f"#/components/schemas/{file}{number}"} for number in _numbers()]}


def _numbers() -> list[str]:
    return [name.rpartition("/")[2] for name in FORMATS]


REPORT_FILES = {"application/json": {"schema": _any_of("ReportFile")}}
CLAIM_FILES = {"application/json": {"schema": _any_of("ClaimFile")}}


def file_schemas() -> dict[str, Any]:
    """What the two above refer to."""
    found: dict[str, Any] = {}
    for name, number in zip(FORMATS, _numbers(), strict=True):
        whole = report_schema(name)
        for file in whole["oneOf"]:
            content = next(key for key in file["properties"] if key in _FILES)
            found[_FILES[content] + number] = _renamed(file, number)
        found |= {f"{name}{number}": _renamed(schema, number) for name, schema in whole["$defs"].items()}
    return found


def _renamed(schema: Any, number: str) -> Any:
    """The schema with its references leading to the names that they have here."""
    if isinstance(schema, list):
        return [_renamed(one, number) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: f"#/components/schemas/{value.rpartition('/')[2]}{number}" if key == "$ref" else _renamed(value, number)
        for key, value in schema.items()
    }
