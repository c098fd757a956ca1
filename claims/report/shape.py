"""Dataclasses from plain JSON values, every field checked: a published file comes back from anywhere."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Shape = TypeVar("Shape")


class Misshapen(ValueError):
    """A value is not what its place asks for. ``path`` names the place, ``wanted`` what belongs there."""

    def __init__(self, path: str, wanted: str) -> None:
        super().__init__(f"{path or 'the whole'}: not {wanted}")
        self.path, self.wanted = path, wanted


def read(kind: type[Shape], value: Any, path: str = "") -> Shape:
    """An instance of the dataclass ``kind``: no field missing, none unknown, each of its declared type.

    Raises Misshapen with the path of the first field that does not fit.
    """
    if not isinstance(value, dict):
        raise Misshapen(path, "an object")
    hints = _hints(kind)  # type: ignore[arg-type]
    for name in (*value.keys() - hints.keys(), *hints.keys() - value.keys()):
        raise Misshapen(_below(path, str(name)), "there" if name in hints else "a known field")
    return kind(**{name: _value(hint, value[name], _below(path, name)) for name, hint in hints.items()})


def plain(value: Any) -> Any:
    """``value`` with its tuples as lists, the way JSON gives them back."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list | tuple) else value


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _value(hint: Any, value: Any, path: str) -> Any:
    if get_origin(hint) is UnionType:
        inner = next(option for option in get_args(hint) if option is not type(None))
        return None if value is None else _value(inner, value, path)
    if get_origin(hint) is tuple:
        return _row(get_args(hint)[0], value, path)
    if is_dataclass(hint):
        return read(hint, value, path)  # type: ignore[arg-type]
    # bool is an int to Python and not to JSON.
    if type(value) is not hint:
        raise Misshapen(path, {str: "a text", int: "a whole number", bool: "true or false"}[hint])
    return value


def _row(hint: Any, value: Any, path: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise Misshapen(path, "a list")
    return tuple(_value(hint, inner, f"{path}[{number}]") for number, inner in enumerate(value))
