"""Stretches of pages that are drawn once and kept.

Those of the panel are the same for every claim but for its number and for what the page showed of it.

Each is rendered once for a language, with signs standing in for what differs, and filled in afterwards: most of the
panel is forms that nobody has opened yet, and a template takes longer over them than the database over the claim.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NoReturn

from django import template
from django.template.base import FilterExpression, NodeList, Parser, Token, token_kwargs
from django.template.context import Context
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from claims.templatetags.fields import SEEN, seen
from claims.views.panels import Panel

register = template.Library()

#: Stand in for the number of the claim, for the token of its forms and for what it says, as SEEN does for what the page
#: showed of it.
_NUMBER, _TOKEN = 1_730_581_829_466_207, "\ue002token\ue002"
_TEXT, _CLAIMANT = "\ue002text\ue002", "\ue002claimant\ue002"
_SIGN = re.compile(f"{_NUMBER}|\ue002[a-z]+\ue002")
_NAMED = re.compile(r"\w+=")
#: So many ways of one stretch are kept at most.
_MOST = 200


class _Varies(BaseException):
    """The stretch asks for something that differs from claim to claim. Templates are silent about any Exception."""


class _StandIn:
    """Has what it knows; whoever asks for more is told that it varies."""

    def __init__(self, **known: Any) -> None:
        vars(self).update(known)

    def __getitem__(self, name: str) -> Any:
        return getattr(self, name)

    def __getattr__(self, name: str) -> NoReturn:
        raise _Varies(name)


class _Forms(dict[str, Any]):
    """The one form of the stretch."""

    def __missing__(self, name: str) -> NoReturn:
        raise _Varies(name)

    def get(self, name: str, _default: Any = None) -> Any:
        return self[name]


class _Nothing(Context):
    """Holds nothing but what it was given."""

    def __getitem__(self, key: Any) -> Any:
        try:
            return super().__getitem__(key)
        except KeyError:
            raise _Varies(key) from None


class Stencil(template.Node):
    """``name`` is that of the form in it, ``beside`` all that it uses beside the claim and the panel."""

    def __init__(self, name: FilterExpression, beside: Mapping[str, FilterExpression], nodelist: NodeList) -> None:
        self.name, self.beside, self.nodelist = name, beside, nodelist
        self.kept: dict[Any, str | None] = {}

    def render(self, context: Context) -> SafeString:
        panel, token = context.get("panel"), context.get("csrf_token")
        beside = {name: value.resolve(context) for name, value in self.beside.items()}
        with context.push(**beside):
            name = self.name.resolve(context)
            if not (token and isinstance(panel, Panel) and _is_untouched(panel, name)):
                return self.nodelist.render(context)
            drawn = self._drawn(context, panel, name, beside)
            return _filled(drawn, panel, str(token)) if drawn is not None else self.nodelist.render(context)

    def _drawn(self, context: Context, panel: Panel, name: str, beside: Mapping[str, Any]) -> str | None:
        """The stretch with signs standing in; None where more of it varies than they stand for."""
        key = (name, get_language(), panel.at, context.get("at"), panel.forms.look(name), *beside.values())
        if key not in self.kept:
            if len(self.kept) >= _MOST:
                self.kept.clear()
            self.kept[key] = self._draw(context, panel, name, beside)
        return self.kept[key]

    def _draw(self, context: Context, panel: Panel, name: str, beside: Mapping[str, Any]) -> str | None:
        forms = _Forms({name: _form_for_all(panel, name)})
        shown = _StandIn(forms=forms, section="", at=panel.at, dismissals=panel.dismissals)
        claim = _StandIn(pk=_NUMBER)
        known = {"claim": claim, "panel": shown, "csrf_token": _TOKEN, "at": context.get("at"), "wide": ""}
        blank = _Nothing(known | dict(beside))
        blank.template, blank.render_context = context.template, context.render_context
        try:
            return self.nodelist.render(blank)
        except _Varies:
            return None


@register.tag
def stencil(parser: Parser, token: Token) -> Stencil:
    """``{% stencil NAME a=b %}`` ... ``{% endstencil %}``: drawn once where nobody typed into the form of that name."""
    _tag, name, *beside = token.split_contents()
    nodelist = parser.parse(("endstencil",))
    parser.delete_first_token()
    return Stencil(parser.compile_filter(name), token_kwargs(beside, parser), nodelist)


class DrawnOnce(template.Node):
    """What comes out the same for the same ``keys`` and language is kept.

    Nothing is for a key of None, or for one that is not there.
    Numbers of rows and the token of forms are filled in each time.
    """

    def __init__(
        self, keys: list[FilterExpression], numbers: Mapping[str, FilterExpression], nodelist: NodeList
    ) -> None:
        self.keys, self.numbers, self.nodelist = keys, numbers, nodelist
        self.stand_ins = {name: _NUMBER + n for n, name in enumerate(numbers)}
        self.kept: dict[Any, str] = {}

    def render(self, context: Context) -> SafeString:
        known = (get_language(), *(key.resolve(context, ignore_failures=True) for key in self.keys))
        numbers, token = (
            {name: number.resolve(context) for name, number in self.numbers.items()},
            context.get("csrf_token"),
        )
        if None in known or token is None:
            with context.push(**numbers):
                return self.nodelist.render(context)
        drawn = self.kept.get(known)
        if drawn is None:
            if len(self.kept) >= _MOST:
                self.kept.clear()
            with context.push(**self.stand_ins, csrf_token=_TOKEN):
                drawn = self.kept[known] = self.nodelist.render(context)
        for name, stand_in in self.stand_ins.items():
            drawn = drawn.replace(str(stand_in), str(int(numbers[name])))
        if _TOKEN in drawn:
            drawn = drawn.replace(_TOKEN, escape(str(token)))
        return mark_safe(drawn)  # noqa: S308 - rendered by a template; numbers and a token filled in


@register.tag
def drawn_once(parser: Parser, token: Token) -> DrawnOnce:
    """``{% drawn_once KEY KEY pk=NUMBER %}`` ... ``{% enddrawn_once %}``: the keys hold all that it shows.

    But for the language, the numbers, which go by their names in it, and the token of forms. Nothing of the person who
    asks may stand in it.
    """
    _tag, *words = token.split_contents()
    numbers = token_kwargs([word for word in words if _NAMED.match(word)], parser)
    nodelist = parser.parse(("enddrawn_once",))
    parser.delete_first_token()
    keys = [parser.compile_filter(word) for word in words if not _NAMED.match(word)]
    return DrawnOnce(keys, numbers, nodelist)


def _is_untouched(panel: Panel, name: str) -> bool:
    return panel.section != name and panel.forms.look(name) is not None


def _form_for_all(panel: Panel, name: str) -> Any:
    """The form of the section as it begins for a claim of the same look, whatever that says."""
    fresh, claim = panel.forms.fresh.get(name), panel.claim
    said = {"text": _TEXT, "claimant": _CLAIMANT if claim.claimant else "", "kind": claim.kind}
    return fresh.make(_StandIn(pk=_NUMBER, **said)) if fresh else None


def _filled(drawn: str, panel: Panel, token: str) -> SafeString:
    """All signs at once: what is filled in for one is never taken for another."""
    claim, filled = panel.claim, {str(_NUMBER): str(panel.claim.pk), SEEN: seen(panel), _TOKEN: escape(token)}
    filled |= {_TEXT: escape(claim.text), _CLAIMANT: escape(claim.claimant)}
    return mark_safe(_SIGN.sub(lambda sign: filled[sign[0]], drawn))  # noqa: S308 - rendered; each part is escaped
