"""Widgets that are put together without a template are those that Django's templates give."""

import datetime
import re

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from claims.forms.rendering import WrittenWidgets

AWKWARD = """<b>"it's" & 'so'</b>"""
CHOICES = [("", "–"), ("a", AWKWARD), (1, _("nobody")), ("More", [("b", "B"), ("c", SafeString("<i>C</i>"))])]
ATTRIBUTES = {"rows": 3, "required": True, "hidden": False, "title": AWKWARD, "dir": "auto", "size": 1234}


class EveryWidget(forms.Form):
    text = forms.CharField(max_length=20, help_text="Help")
    link = forms.URLField(assume_scheme="https")
    secret = forms.CharField(widget=forms.PasswordInput(render_value=True))
    hidden = forms.CharField(widget=forms.HiddenInput)
    number = forms.FloatField(widget=forms.NumberInput(attrs={"step": "0.05"}), localize=True)
    whole = forms.IntegerField(min_value=0, required=False)
    address = forms.EmailField(required=False)
    day = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}), required=False)
    moment = forms.DateTimeField(required=False)
    words = forms.CharField(widget=forms.Textarea(attrs=ATTRIBUTES))
    sought = forms.CharField(widget=forms.TextInput(attrs={"type": "search"}))
    tick = forms.BooleanField(required=False)
    choice = forms.ChoiceField(choices=CHOICES, widget=forms.Select(attrs=ATTRIBUTES))
    choices = forms.MultipleChoiceField(choices=CHOICES)
    radio = forms.ChoiceField(choices=CHOICES[:2], widget=forms.RadioSelect)


FILLED = {
    "text": AWKWARD,
    "link": "https://example.org/?a=1&b=2",
    "secret": "s",
    "hidden": 0,
    "number": "1234.5",
    "whole": 0,
    "day": datetime.date(2026, 3, 1),
    "moment": datetime.datetime(2026, 3, 1, 7, 30, tzinfo=datetime.UTC),
    "words": f"\n{AWKWARD}\r\nlines",
    "tick": True,
    "choice": "1",
    "choices": ["a", "c"],
    "radio": "a",
}


def forms_of(renderer):
    yield EveryWidget(renderer=renderer)
    yield EveryWidget(renderer=renderer, initial=FILLED, auto_id="note-%s")
    yield EveryWidget(FILLED, renderer=renderer)
    yield EveryWidget({}, renderer=renderer, prefix="x", auto_id=False)


def squeezed(field):
    """The widget without the white space that its templates leave between tags."""
    return re.sub(r">\s+<", "><", str(field))


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("name", EveryWidget.base_fields)
def test_a_widget_is_what_djangos_templates_give(settings, language, name):
    settings.LANGUAGE_CODE = language
    for ours, theirs in zip(forms_of(WrittenWidgets()), forms_of(DjangoTemplates()), strict=True):
        assert squeezed(ours[name]) == squeezed(theirs[name])
        assert str(ours[name].errors) == str(theirs[name].errors)


def test_a_number_of_choices_costs_no_template(monkeypatch):
    def no_template(*_args):
        raise AssertionError("a template was asked for")

    renderer = WrittenWidgets()
    monkeypatch.setattr(renderer, "get_template", no_template)

    assert str(EveryWidget(renderer=renderer)["choice"]).count("<option") == 5


def test_the_pages_use_it(settings):
    assert isinstance(forms.Form().renderer, WrittenWidgets)
