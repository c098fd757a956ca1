"""Input about articles: the text itself and what its page says about itself."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from claims.forms.links import LinkField
from claims.models import Document
from claims.services.document_facts import is_language
from claims.services.incoming import read_file, read_pasted
from claims.text.normalize import NotText
from claims.wording import NOT_TEXT, in_words

LANGUAGE_CHOICES = [("auto", _("recognize it")), *settings.LANGUAGES]


class RawTextField(forms.CharField):
    """A text taken as it is: its characters are looked at by ``accepted`` alone, which has the clearer words."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(strip=False, **kwargs)
        self.validators = []


class TextForm(forms.Form):
    """The page of an article: pasted, or as a file; text, or the source of a web page.

    ``raw`` is what the splitter gets, ``known`` what a web page says of itself; its address fills an empty ``url``.
    """

    text = RawTextField(
        label=_("Text of the page"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 16, "dir": "auto"}),
        help_text=_("Paste the whole page as it is. Menus, ads and links are found and left out."),
    )
    file = forms.FileField(
        label=_("or a file: text, or a saved web page"),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".txt,.html,.htm,.xhtml,text/plain,text/html"}),
    )
    url = LinkField(label=_("Link to the article"))
    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGE_CHOICES, required=False, initial="auto")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        file, text = data.get("file"), data.get("text") or ""
        if file and text.strip():
            self.add_error("file", _("Give the text or a file, not both."))
            return data
        try:
            read = read_file(file.read(), file.name) if file else read_pasted(text)
            data.update(raw=read.text, known=read.facts, url=data.get("url") or read.url)
        except NotText as error:
            self.add_error("file" if file else "text", in_words(NOT_TEXT, error.reason))
        return data


class FactsForm(forms.Form):
    """What the page says about itself, open to correction. ``published_at`` is a date, with or without a time."""

    title = forms.CharField(label=_("Title"), max_length=500, widget=forms.TextInput(attrs={"dir": "auto"}))
    byline = forms.CharField(label=_("Byline"), max_length=300, required=False)
    publisher = forms.CharField(label=_("Publisher"), max_length=200, required=False)
    place = forms.CharField(label=_("Place"), max_length=200, required=False)
    published_at = forms.CharField(
        label=_("Published"),
        max_length=40,
        required=False,
        help_text=_("Year, month, day, and the time if it is known: 2026-03-31 14:05"),
    )
    language = forms.ChoiceField(label=_("Language"))
    url = LinkField(label=_("Link"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = str(self.initial.get("language") or self.data.get("language") or "")
        offer_languages(self, code)


class EditFactsForm(FactsForm):
    """The facts of a stored document, and the version of it that the page showed."""

    seen_version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)

    @classmethod
    def of(cls, document: Document) -> EditFactsForm:
        names = ("title", "byline", "publisher", "place", "language", "url")
        initial = {n: getattr(document, n) for n in names}
        return cls(initial=initial | {"published_at": published_text(document), "seen_version": document.version})

    @property
    def facts(self) -> dict[str, str]:
        return {name: value for name, value in self.cleaned_data.items() if name != "seen_version"}


def offer_languages(form: Any, code: str) -> None:
    """Let the person choose among our languages, and the one that the article is in, whichever that is."""
    choices: dict[str, Any] = dict(settings.LANGUAGES)
    if code not in choices and is_language(code):
        choices[code] = language_name(code)
    form.fields["language"].choices = list(choices.items())


def published_text(document: Document) -> str:
    """The date, and the time where it is known, as the form takes them back."""
    from django.utils.timezone import localtime

    if not document.published_at:
        return ""
    pattern = "%Y-%m-%d %H:%M" if document.published_time_known else "%Y-%m-%d"
    return localtime(document.published_at).strftime(pattern)


def language_name(code: str) -> str:
    """The name of a language in the reader's words; the code itself where it is unknown."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code
