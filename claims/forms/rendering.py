"""The commonest widgets written without a template: Django renders two templates for every choice of a select."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

Widget = Mapping[str, Any]


class WrittenWidgets(DjangoTemplates):
    """Django's own renderer, but what ``_WRITERS`` knows is put together here. What comes out is the same."""

    def render(self, template_name: str, context: Mapping[str, Any], request: Any = None) -> str:
        if template_name == _ERRORS and not context["errors"]:
            return ""
        write = _WRITERS.get(template_name)
        return write(context["widget"]) if write else super().render(template_name, dict(context), request)


def _joined(parts: Iterable[SafeString]) -> SafeString:
    return mark_safe("".join(parts))  # noqa: S308 - each part is escaped already


def _input(widget: Widget) -> SafeString:
    value = widget["value"]
    said = "" if value is None else format_html(' value="{}"', str(value))
    return format_html('<input type="{}" name="{}"{}{}>', widget["type"], widget["name"], said, _attributes(widget))


def _area(widget: Widget) -> SafeString:
    value = widget["value"] or ""
    return format_html('<textarea name="{}"{}>\n{}</textarea>', widget["name"], _attributes(widget), value)


def _select(widget: Widget) -> SafeString:
    options = _joined(_options(*group) for group in widget["optgroups"])
    return format_html('<select name="{}"{}>{}\n</select>', widget["name"], _attributes(widget), options)


def _options(name: str | None, options: list[Widget], _index: int) -> SafeString:
    written = _joined(map(_option, options))
    return format_html('\n  <optgroup label="{}">{}\n  </optgroup>', name, written) if name else written


def _option(option: Widget) -> SafeString:
    return format_html(
        '\n  <option value="{}"{}>{}</option>', str(option["value"]), _attributes(option), option["label"]
    )


def _attributes(widget: Widget) -> SafeString:
    """The attributes as Django writes them: True is a name alone, False is nothing, None is a word."""
    return _joined(
        format_html(" {}", name) if value is True else format_html(' {}="{}"', name, str(value))
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
