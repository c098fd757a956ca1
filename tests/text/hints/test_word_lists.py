"""The word lists that the hints know of a language: none stands there that nothing reads."""

import re
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
