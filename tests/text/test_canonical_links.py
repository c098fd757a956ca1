"""When two links lead to one page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.canonical_links import canonical_link

PAGE = "https://example.org/news/bridge?id=7&page=2"


@pytest.mark.parametrize(
    "link",
    [
        PAGE,
        "http://example.org/news/bridge?id=7&page=2",
        "https://EXAMPLE.org:443/news/bridge?page=2&id=7",
        "HTTP://example.org.:80/news/bridge?id=7&page=2#comments",
        " https://example.org/news/./old/../bridge?id=7&page=2 ",
        "https://example.org/news/%62ridge?id=7&page=2&utm_source=mail&utm_medium=x",
        "https://example.org/news/bridge?fbclid=abc&id=7&gclid=1&mc_cid=4&page=2&igsh=z",
    ],
)
def test_links_of_one_page_have_one_form(link):
    assert canonical_link(link) == PAGE


@pytest.mark.parametrize(
    "other",
    [
        "https://www.example.org/news/bridge?id=7&page=2",
        "https://example.org/news/bridge/?id=7&page=2",
        "https://example.org/news/Bridge?id=7&page=2",
        "https://example.org/news%2Fbridge?id=7&page=2",
        "https://example.org:8443/news/bridge?id=7&page=2",
        "https://example.org/news/bridge?id=7&page=2&source=archive",
        "https://example.org/news/bridge?id=8&page=2",
        "https://example.org/news/bridge?id=%FF&page=2",
    ],
)
def test_links_that_may_lead_elsewhere_stay_apart(other):
    assert canonical_link(other) != PAGE


def test_names_and_paths_of_other_scripts_have_one_form_however_they_are_written():
    assert canonical_link("https://Bücher.example/straße") == canonical_link("http://xn--bcher-kva.example/stra%C3%9Fe")


def test_a_host_alone_is_its_root():
    assert canonical_link("http://example.org") == canonical_link("https://example.org/") == "https://example.org/"


@pytest.mark.parametrize(
    "text", ["", "a yearbook", "ftp://example.org/a", "https://", "http://[::1", "http://a:99999/"]
)
def test_what_is_no_link_stays_as_it_is(text):
    assert canonical_link(text) == text


@given(st.text(alphabet="aZ0é/.?&=%#:@+ \x7f2Fé", max_size=40))
def test_the_form_of_a_form_is_itself(rest):
    once = canonical_link(f"https://example.org/{rest}")

    assert canonical_link(once) == once
