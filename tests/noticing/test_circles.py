"""Evidence that leads back to the claim, judges instead of showing, came later or is gone."""

import datetime

from claims.noticing.case import Case, Notice, Piece
from claims.noticing.circles import circles, dates_and_links
from claims.noticing.rules import SORTS, notices
from claims.text.likeness import sketch_of

ARTICLE = "https://kabar.example/jembatan"
TEXT = sketch_of(" ".join(f"word{n}" for n in range(300)))
OTHER = sketch_of(" ".join(f"other{n}" for n in range(300)))
MADE_ON = datetime.date(2019, 5, 12)


def case(*pieces: Piece) -> Case:
    return Case("The bridge was opened.", "en", ARTICLE, TEXT, MADE_ON, pieces)


def test_the_article_itself_is_noticed_by_its_link_and_by_its_text() -> None:
    found = circles(
        case(Piece(1, ARTICLE), Piece(2, "https://copy.example/x", sketch=TEXT), Piece(3, "https://a.example/"))
    )

    assert found == (Notice("checked_article", (1,)), Notice("checked_article", (2,)))


def test_a_page_that_leads_to_the_article_is_noticed_once() -> None:
    found = circles(
        case(Piece(1, ARTICLE, links=frozenset([ARTICLE])), Piece(2, links=frozenset([ARTICLE, "https://x.example/"])))
    )

    assert found == (Notice("checked_article", (1,)), Notice("links_back", (2,)))


def test_an_article_without_a_link_is_linked_by_nobody() -> None:
    pasted = Case(
        "The bridge was opened.", "en", pieces=(Piece(1, "", links=frozenset(["https://x.example/"])), Piece(2))
    )

    assert circles(pasted) == ()


def test_a_fact_check_is_noticed_with_how_it_says_so() -> None:
    assert circles(case(Piece(1, fact_check="markup"))) == (Notice("fact_check", (1,), "markup"),)


def test_what_appeared_after_the_claim_is_noticed_and_what_appeared_that_day_is_not() -> None:
    later = Piece(1, published_on=MADE_ON + datetime.timedelta(days=1))

    assert dates_and_links(case(later, Piece(2, published_on=MADE_ON), Piece(3))) == (Notice("published_after", (1,)),)
    assert dates_and_links(Case("The bridge was opened.", pieces=(later,))) == ()


def test_a_page_that_is_there_no_more_is_noticed() -> None:
    assert dates_and_links(case(Piece(1, gone=True))) == (Notice("gone", (1,)),)


def test_every_notice_has_its_sort_and_its_own_key() -> None:
    found = notices(
        Case(
            "The bridge cost 40 million.",
            "en",
            ARTICLE,
            TEXT,
            MADE_ON,
            (
                Piece(1, ARTICLE, quote="It was opened.", published_on=datetime.date(2020, 1, 1), gone=True),
                Piece(2, "https://a.example.org/x", credit="Antara", sketch=OTHER, fact_check="words", hidden=True),
                Piece(3, "https://b.example.org/x", credit="Antara", sketch=OTHER, links=frozenset([ARTICLE])),
            ),
        )
    )

    assert {notice.sort for notice in found} == set(SORTS)
    assert len({notice.key for notice in found}) == len(found)
