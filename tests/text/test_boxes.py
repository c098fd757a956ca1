"""Boxes, galleries and tables in the middle of a body."""

import pytest

from claims.text.furniture import read_page

PARAGRAPHS = [
    "The council of Maple Ridge bought the old mill for $2 million on Tuesday.",
    "The mill closed in 2009, and about 80 people lost their jobs then.",
    "Mayor Ann Lee said the council would open a library in the mill by May.",
    "Work on the roof begins in March and takes six weeks.",
]


def body_with(middle, between="\n\n"):
    text = between.join([*PARAGRAPHS[:3], middle, PARAGRAPHS[3]])
    page = read_page(text, "en")
    return [b.of(text) for b in page.blocks], [m.reason for m in page.furniture]


@pytest.mark.parametrize(
    ("middle", "reason"),
    [
        (
            "A row of chairs in a bright room with posters on the wall.\n"
            "The mill was painted by volunteers in October. (Supplied: Maple Ridge)",
            "caption",
        ),
        (
            "Anna Bell turned the wheel. (Ridge News: Lee Moss)\nThe wheel. (Ridge News: Lee Moss)",
            "caption",
        ),
        ("Sponsored by Castle & Moor\nCould your savings work harder? Most people never ask.\nCapital at risk.", "ad"),
        ("   2024   2023\nRevenue (£m)   2,410   2,288\nProfit (£m)   301   275", "table"),
    ],
)
def test_what_stands_set_apart_is_no_paragraph(middle, reason):
    blocks, reasons = body_with(middle)
    assert blocks == PARAGRAPHS
    assert reasons == [reason]


def test_table_is_told_where_nothing_sets_paragraphs_apart():
    blocks, reasons = body_with("Pos   Q1 2024   Q1 2023\nKredit   58.210   54.907", between="\n")
    assert (blocks, reasons) == (PARAGRAPHS, ["table"])


def test_paragraph_on_which_a_caption_stands_is_body():
    middle = "The library will have 40 seats for readers, she said.\nThe wheel of the mill. (Photo: Lee Moss)"
    blocks, reasons = body_with(middle)
    assert len(blocks) == 5
    assert reasons == ["caption"]


@pytest.mark.parametrize(
    ("middle", "reason"),
    [
        ("A boy in a hat leans on a wheel.\nThe wheel is 90 years old. (Photo: Lee Moss)", "caption"),
        ("Watch the video:\nThe nurse who kept a town going for years.", "video_link"),
        ("Ridge Poll\nShould the council have paid so much for it?\nYes\nNo\nI cannot say", "embed"),
        ("Sponsored by Castle & Moor\nCould your savings work harder?", "ad"),
    ],
)
def test_box_is_told_where_nothing_sets_paragraphs_apart(middle, reason):
    blocks, reasons = body_with(middle, between="\n")
    assert blocks == PARAGRAPHS
    assert set(reasons) == {reason}


def test_box_that_speaks_to_readers_is_none_of_the_article_even_where_it_begins_with_a_sentence():
    middle = "This paper lives on its readers.\nReaders like you pay for our trips and our pictures.\nBecome a member"
    blocks, reasons = body_with(middle)
    assert blocks == PARAGRAPHS
    assert "donation" in reasons


def test_boxes_with_several_sentences_do_not_hide_that_paragraphs_are_set_apart():
    middle = "Did you know?\nThe mill has 140 windows.\nIts wheel turned for 90 years.\nAsk at the desk"
    assert body_with(middle)[0] == PARAGRAPHS
