"""The word lists that the hints know of a language: none stands there that nothing reads."""

import ast
import re
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

import claims.text
from claims.text.languages import codes, get

_CODE = "\n".join(
    path.read_text("utf-8")
    for path in Path(claims.text.__file__).parent.rglob("*.py")
    if "languages" not in path.parent.parts[-2:]
)


@pytest.mark.parametrize("code", codes())
def test_every_word_list_is_read_by_a_rule_or_a_template(code: str) -> None:
    hints = get(code).hints
    templates = "".join(str(getattr(hints, f.name)) for f in fields(hints) if f.name != "lists")
    unread = {
        name
        for name in hints.lists
        if not re.search(rf"['\"]{name}['\"]", _CODE) and f"{{={name}}}" not in templates + _CODE
    }
    assert unread == set()


@pytest.mark.parametrize("code", codes())
def test_no_word_list_and_no_template_is_set_twice(code: str) -> None:
    """The later of two of one name would silently take the place of the other."""
    folder = Path(claims.text.__file__).parent / "languages" / code
    keys = Counter(
        key.value
        for path in (*folder.glob("*_words.py"), *folder.glob("*_templates.py"), folder / "hints.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Dict)
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(value, ast.Call | ast.Tuple) and str(key.value) in _names(code)
    )
    assert [key for key, count in keys.items() if count > 1] == []


def _names(code: str) -> set[str]:
    hints = get(code).hints
    return {*hints.lists, *hints.templates}
