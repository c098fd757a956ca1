"""What the page says about the article."""

import pytest

from claims.text.furniture import read_page

BODY = "Banjir merendam 40 rumah di Sukasari pada Kamis (9/12/2021). Warga mengungsi.\n\nBupati meninjau lokasi.\n"


def facts(front="", back="", body=BODY, language="id"):
    return read_page(f"{front}{body}{back}", language).document


def test_page_in_full_gives_all_facts():
    found = facts("Banjir Rendam 40 Rumah\nRina Kusuma - kabarkini\nKamis, 09 Des 2021 23:32 WIB\nSukasari -\n")
    assert (found.title, found.byline, found.publisher) == ("Banjir Rendam 40 Rumah", "Rina Kusuma", "kabarkini")
    assert (found.place, found.published_at, found.language) == ("Sukasari", "2021-12-09T23:32+07:00", "id")


def test_text_alone_gives_the_date_in_its_body():
    found = facts()
    assert (found.title, found.byline, found.publisher, found.place) == (None, None, None, None)
    assert found.published_at == "2021-12-09"


def test_date_of_publication_is_preferred_to_that_of_an_update():
    front = "Banjir Rendam 40 Rumah\nDiperbarui 11 Des 2021, 08:00 WIB\nDiterbitkan 10 Des 2021, 07:00 WIB\n"
    assert facts(front).published_at == "2021-12-10T07:00+07:00"


def test_label_on_the_line_above_counts():
    front = "Flood hits 40 homes\nUpdated\n11 December 2021, 08:00 GMT\nPublished\n10 December 2021, 07:00 GMT\n"
    body = "A flood hit 40 homes in Millbrook. Residents left.\n\nThe mayor came.\n"
    assert facts(front, body=body, language="en").published_at == "2021-12-10T07:00+00:00"


def test_writer_named_below_the_article_is_found():
    found = facts("Banjir Rendam 40 Rumah\n", "\nPewarta: Rina Kusuma\nEditor: Dian Puspa\nCopyright © KBN 2021\n")
    assert (found.byline, found.publisher) == ("Rina Kusuma", "KBN")


def test_editor_counts_where_no_writer_is_named():
    assert facts(back="\nEditor: Dian Puspa\n").byline == "Dian Puspa"


@pytest.mark.parametrize(
    "front",
    [
        "Reporter\nRina Kusuma\nEditor\nDian Puspa\n14 Maret 2023 | 18.05 WIB\n",
        "Rina Kusuma\n14 Maret 2023 18:05 WIB\n",
    ],
)
def test_name_beside_a_label_or_the_date_is_the_writer(front):
    assert facts("Banjir Rendam 40 Rumah\n" + front).byline == "Rina Kusuma"
