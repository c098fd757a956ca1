"""Reading pages of publishers that the program has not seen: pages that people marked, and single traps."""

import json
from pathlib import Path

import pytest

from claims.text.furniture import read_page

MARKED = sorted((Path(__file__).parents[1] / "gold" / "pages").glob("*.json"))


@pytest.mark.parametrize(
    "ticker",
    ["#1 Storm may reach the coast by Friday", "18:00 Port Town v Strand Rovers", "Fuel up *** Team wins"],
)
def test_line_of_a_ticker_is_no_headline(ticker):
    title = "Old mill becomes a library"
    text = f"The Ridge\n{ticker}\n{title}\nBy Ann Doe\nMay 3, 2024\nThe council bought the old mill on Tuesday.\n"
    assert read_page(text, "en").headline.of(text) == title


@pytest.mark.parametrize(
    "caption",
    [
        "MILL SOLD - The old mill on Bridge Street, seen on Tuesday morning. (Ridge Post/Lee)",
        "Arsip Foto - Kincir tua di Jalan Jembatan, Selasa. RIDGE FOTO/Lee Moss/abc.",
    ],
)
def test_caption_that_opens_like_a_dateline_is_a_caption(caption):
    lead = "MAPLE RIDGE, Ridge Post - The council bought the old mill for $2 million on Tuesday."
    text = f"Old mill becomes a library\nMay 3, 2024\n{caption}\n{lead}\nIt will open in May, the mayor said.\n"
    page = read_page(text, "en")
    assert page.blocks[0].of(text) == "The council bought the old mill for $2 million on Tuesday."


def test_name_of_a_sponsor_is_no_byline():
    lead = "The council bought the old mill for $2 million on Tuesday."
    text = f"Old mill becomes a library\nBy Ann Doe\n{lead}\nIt closed.\nSPONSORED | Ridge Seed\nThe mayor spoke.\n"
    page = read_page(text, "en")
    assert (page.document.byline, page.blocks[0].of(text)) == ("Ann Doe", lead)


def test_pages_that_people_marked_lose_no_sentence_and_keep_little_furniture():
    dropped, kept, lost = 0, 0, []
    for path in MARKED:
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (path.parent / "src" / f"{path.stem}.txt").read_bytes().decode()
        found = {i for m in read_page(text, gold["lang"]).furniture for i in range(m.span.start, m.span.end)}
        marked = [i for start, end, _ in gold["dropped"] for i in range(start, end) if not text[i].isspace()]
        dropped, kept = dropped + len(marked), kept + sum(i not in found for i in marked)
        lost += [(path.stem, text[a:b]) for a, b in gold["sentences"] if found & set(range(a, b))]
    assert not lost
    assert kept < 0.03 * dropped
