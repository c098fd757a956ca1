"""A form takes the links that may be stored, and no others."""

import pytest
from django import forms

from claims.forms.links import LinkField
from claims.services.links import LONGEST_LINK, is_link


class LinkForm(forms.Form):
    url = LinkField()


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/a?b=c#d",
        "HTTP://example.org",
        "https://münchen.example/ü",
        "javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "ftp://example.org/a",
        "https://",
        "https://a b.example",
        "https://example.org/" + "a" * LONGEST_LINK,
    ],
)
def test_the_form_takes_what_may_be_stored(link):
    assert LinkForm({"url": link}).is_valid() is is_link(link)


def test_what_is_no_link_is_told_in_our_words():
    assert "begins with http:// or https://" in str(LinkForm({"url": "ftp://example.org"}).errors)


def test_a_link_without_its_scheme_gets_one_and_none_at_all_is_fine():
    form = LinkForm({"url": "example.org/a"})
    assert form.is_valid()
    assert form.cleaned_data["url"] == "https://example.org/a"
    assert LinkForm({"url": ""}).is_valid()
