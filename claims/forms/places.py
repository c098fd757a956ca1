"""Input about places: words of the article that were selected or copied."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

LONGEST_QUOTE = 5_000


class PlaceForm(forms.Form):
    """Words of the article. The offsets are code points and come from the page.

    The page does not draw the blanks between lines, so only the words of the quote have to be those at the offsets.
    Without offsets, or with wrong ones, it is looked up in ``article``: it has to stand there exactly once.
    """

    exact = forms.CharField(
        label=_("Words of the article"),
        max_length=LONGEST_QUOTE,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 2, "maxlength": LONGEST_QUOTE, "dir": "auto"}),
        help_text=_("Select them in the article, or copy them here to the letter."),
    )
    # The page's script puts them there, and a draft keeps them with the words.
    start = forms.IntegerField(min_value=0, widget=forms.HiddenInput(attrs={"data-kept": True}), required=False)
    end = forms.IntegerField(min_value=1, widget=forms.HiddenInput(attrs={"data-kept": True}), required=False)

    def __init__(self, *args: Any, text: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.article = text

    def clean_exact(self) -> str:
        return str(self.cleaned_data["exact"]).replace("\r\n", "\n")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        exact, start, end = (data.get(name) for name in ("exact", "start", "end"))
        if not exact:
            return data
        standing = "" if start is None or end is None else self.article[start:end]
        if standing.split() == exact.split():
            data["exact"] = standing
        else:
            self._look_up(exact.strip())
        return data

    def _look_up(self, exact: str) -> None:
        found = self.article.count(exact)
        if found == 1:
            start = self.article.index(exact)
            self.cleaned_data |= {"exact": exact, "start": start, "end": start + len(exact)}
        elif found:
            self.add_error("exact", _("These words stand in the article more than once. Take some more of them."))
        else:
            self.add_error("exact", _("These words do not stand in the article. Copy them to the letter."))

    @property
    def selection(self) -> dict[str, Any]:
        """The place as the services take it."""
        return {name: self.cleaned_data[name] for name in ("start", "end", "exact")}
