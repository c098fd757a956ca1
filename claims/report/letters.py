"""A letter to a publisher, put together from a template: plain text with names in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: What a template may name, in the order in which an editor thinks of it.
NAMES = (
    "recipient",
    "publisher",
    "title",
    "link",
    "published_on",
    "claims",
    "report",
    "due_on",
    "asked_on",
    "person",
    "newsroom",
)
_NAME = re.compile(r"\{([^{}\n]*)\}")


def unknown_names(template: str) -> list[str]:
    """What stands in braces and is none of NAMES, each once, in the order of the text."""
    return list(dict.fromkeys(name for name in _NAME.findall(template) if name not in NAMES))


def filled(template: str, values: Mapping[str, str]) -> str:
    """The template with each name replaced by its value.

    A line is left out that names something and gets nothing for all it names: who has no report to link to sends no
    "Our report:". What is none of NAMES stays as it is. Runs of empty lines become one.
    """
    lines = [_line(line, values) for line in template.replace("\r\n", "\n").split("\n")]
    text = "\n".join(line for line in lines if line is not None)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _line(line: str, values: Mapping[str, str]) -> str | None:
    named = [name for name in _NAME.findall(line) if name in NAMES]
    if named and not any(values.get(name) for name in named):
        return None
    return _NAME.sub(lambda match: values.get(match[1], "") if match[1] in NAMES else match[0], line).rstrip()
