"""Which sources repeat one another."""

import pytest

from claims.noticing.case import Case, Notice, Piece
from claims.noticing.circles import hidden_pages
from claims.noticing.independence import independent_sources, repetitions, site_of
from claims.text.likeness import sketch_of

TEXT = sketch_of(" ".join(f"word{n}" for n in range(300)))
OTHER = sketch_of(" ".join(f"other{n}" for n in range(300)))


def case(*pieces: Piece, **facts) -> Case:
    return Case("The bridge was opened.", "en", pieces=pieces, **facts)


@pytest.mark.parametrize(
    ("link", "site"),
    [
        ("https://www.bps.go.id/a", "bps.go.id"),
        ("https://news.example.co.uk/a?b", "example.co.uk"),
        ("https://one.blogspot.com/", "one.blogspot.com"),
        ("https://example.org:8080/a", "example.org"),
        ("http://192.0.2.7/a", ""),
        ("https://localhost/", ""),
        ("", ""),
    ],
)
def test_the_site_is_the_domain_that_somebody_registered(link, site) -> None:
    assert site_of(link) == site


def test_two_pages_of_one_site_are_noticed_and_count_as_one() -> None:
    pieces = case(
        Piece(1, "https://a.example.org/x"), Piece(2, "https://b.example.org/y"), Piece(3, "https://bps.go.id/")
    )

    assert repetitions(pieces) == (Notice("same_site", (1, 2), "example.org"),)
    assert independent_sources(pieces) == 2


def test_what_is_said_not_to_matter_lets_them_count_as_two() -> None:
    pieces = case(Piece(1, "https://a.example.org/x"), Piece(2, "https://b.example.org/y"))
    (noticed,) = repetitions(pieces)

    assert independent_sources(pieces) == 1
    assert independent_sources(pieces, {noticed.key}) == 2


def test_one_agency_and_one_text_are_noticed_across_sites() -> None:
    pieces = case(
        Piece(1, "https://a.example/x", credit="Antara"),
        Piece(2, "https://b.example.org/x", credit="Antara", sketch=TEXT),
        Piece(3, "https://bps.go.id/x", sketch=TEXT),
        Piece(4, "https://example.com/x", sketch=OTHER),
    )

    assert repetitions(pieces) == (Notice("same_credit", (1, 2), "Antara"), Notice("same_text", (2, 3)))
    assert independent_sources(pieces) == 2


def test_several_passages_of_one_source_are_one_source() -> None:
    pieces = case(Piece(1, "https://example.org/x", quote="a"), Piece(1, "https://example.org/x", quote="b"))

    assert repetitions(pieces) == ()
    assert independent_sources(pieces) == 1


def test_what_is_not_on_the_web_stands_by_itself() -> None:
    assert independent_sources(case(Piece(1), Piece(2), Piece(3, "https://example.org/x"))) == 3


def test_the_article_is_no_source_for_itself() -> None:
    link = "https://example.org/article"
    pieces = case(Piece(1, link), Piece(2, "https://bps.go.id/"), link=link)

    assert independent_sources(pieces) == 1
    assert independent_sources(pieces, {"checked_article::1"}) == 2


def test_a_page_in_a_private_network_that_nobody_can_look_at_is_no_source() -> None:
    pieces = case(Piece(1, "http://192.168.1.7/minutes", hidden=True), Piece(2, "https://bps.go.id/"))

    assert hidden_pages(pieces) == (Notice("hidden", (1,)),)
    assert independent_sources(pieces) == 1
    assert independent_sources(pieces, {"hidden::1"}) == 2


def test_without_evidence_there_is_none() -> None:
    assert independent_sources(case()) == 0


def test_another_source_on_the_site_is_another_notice() -> None:
    two = case(Piece(1, "https://example.org/x"), Piece(2, "https://example.org/y"))
    three = case(*two.pieces, Piece(3, "https://example.org/z"))

    assert repetitions(two)[0].key != repetitions(three)[0].key
    assert repetitions(two)[0].key == repetitions(case(*reversed(two.pieces)))[0].key
