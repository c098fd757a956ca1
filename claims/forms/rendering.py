"""The commonest widgets written without a template: Django renders two templates for every choice of a select."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString, mark_safe

Widget = Mapping[str, Any]


class WrittenWidgets(DjangoTemplates):
    """Django's own renderer, but what ``_WRITERS`` knows is put together here. What comes out is the same."""

    def render(self, template_name: str, context: Mapping[str, Any], request: Any = None) -> str:
        if template_name == _ERRORS and not context["errors"]:
            return ""
        write = _WRITERS.get(template_name)
        return write(context["widget"]) if write else super().render(template_name, dict(context), request)


def _written(html: str) -> SafeString:
    return mark_safe(html)  # noqa: S308 - each part is escaped already


def _input(widget: Widget) -> SafeString:
    value = widget["value"]
    said = "" if value is None else f' value="{escape(value)}"'
    return _written(f'<input type="{widget["type"]}" name="{escape(widget["name"])}"{said}{_attributes(widget)}>')


def _area(widget: Widget) -> SafeString:
    name, value = escape(widget["name"]), conditional_escape(widget["value"] or "")
    return _written(f'<textarea name="{name}"{_attributes(widget)}>\n{value}</textarea>')


def _select(widget: Widget) -> SafeString:
    options = "".join(_options(*group) for group in widget["optgroups"])
    return _written(f'<select name="{escape(widget["name"])}"{_attributes(widget)}>{options}\n</select>')


def _options(name: str | None, options: list[Widget], _index: int) -> str:
    written = "".join(map(_option, options))
    return f'\n  <optgroup label="{conditional_escape(name)}">{written}\n  </optgroup>' if name else written


def _option(option: Widget) -> str:
    value, words = escape(option["value"]), conditional_escape(option["label"])
    return f'\n  <option value="{value}"{_attributes(option)}>{words}</option>'


def _attributes(widget: Widget) -> str:
    """The attributes as Django writes them: True is a name alone, False is nothing, None is a word."""
    return "".join(
        f" {escape(name)}" if value is True else f' {escape(name)}="{escape(value)}"'
        for name, value in widget["attrs"].items()
        if value is not False
    )


_ERRORS = "django/forms/errors/list/default.html"
_INPUTS = ("text", "hidden", "url", "number", "email", "password", "date", "datetime", "time", "search", "checkbox")
_WRITERS: dict[str, Callable[[Widget], SafeString]] = {
    **{f"django/forms/widgets/{name}.html": _input for name in _INPUTS},
    "django/forms/widgets/textarea.html": _area,
    "django/forms/widgets/select.html": _select,
}
