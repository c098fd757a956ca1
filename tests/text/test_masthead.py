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


@pytest.mark.parametrize(
    ("front", "dateline", "published"),
    [
        ("", "LEEDS, March 4, 2024 (NWA) - ", "2024-03-04"),
        ("", "SUKASARI, 4 Maret 2024 — ", "2024-03-04"),
        ("", "LEEDS, March 4 (NWA) - ", None),
        ("5 March 2024\n", "LEEDS, March 4, 2024 (NWA) - ", "2024-03-05"),
    ],
)
def test_a_dateline_dates_an_article_whose_page_does_not(front, dateline, published):
    body = f"{dateline}A flood hit 40 homes on the coast.\n\nThe museum closed on 2 May 2020.\n"
    found = facts("Flood hits 40 homes on the coast\n" + front, body=body, language="en")
    assert found.published_at == published


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


@pytest.mark.parametrize(
    ("front", "byline", "place"),
    [
        ("By Ann Doe, Millbrook\n3 May 2021\n", "Ann Doe", "Millbrook"),
        ("Ann Doe, Millbrook\n3 May 2021\n", "Ann Doe", "Millbrook"),
        ("by\nAnn Doe and Jon Reed\n3 May 2021\n", "Ann Doe, Jon Reed", None),
        ("Jun Abella\n3 May 2021\n", "Jun Abella", None),
        ("By Ann Doe Echo Staff, Updated May 3, 2021, 5:00 a.m.\n", "Ann Doe", None),
        ("By Echo Staff\n3 May 2021\n", "Echo Staff", None),
        ("LOCAL\nCountry Roads\nBy Ann Doe\n3 May 2021\n", "Ann Doe", None),
    ],
)
def test_writers_and_their_place_are_read_from_many_bylines(front, byline, place):
    body = "A flood hit 40 homes on the coast. Residents left.\n\nThe mayor came.\n"
    found = facts("Flood hits 40 homes on the coast\n" + front, body=body, language="en")
    assert (found.byline, found.place) == (byline, place)


def test_uploader_is_no_writer():
    found = facts("Banjir Rendam 40 Rumah\n", "\nPewarta: Rina Kusuma\nUploader: Redaksi Pesisir\n")
    assert found.byline == "Rina Kusuma"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("17/05/24 18:22 WIB", "2024-05-17T18:22+07:00"),
        ("Terbit 11.00 WIB, 05/07/2024", "2024-07-05T11:00+07:00"),
        ("9 Mei 2024 06:10 WIB Diperbarui 9 Mei 2024 06:17 WIB", "2024-05-09T06:10+07:00"),
        ("2 jam yang lalu", None),
    ],
)
def test_date_of_publication_is_read_from_many_lines(line, published):
    assert facts(f"Banjir Rendam 40 Rumah di Sukasari\n{line}\n").published_at == published


@pytest.mark.parametrize(
    ("line", "byline", "published"),
    [
        ("Ann Doe and Jon Reed | 12 Feb 2023 17:35 SAST", "Ann Doe, Jon Reed", "2023-02-12T17:35+02:00"),
        ("Ann Doe and Jon Reed | 12 Feb 2023 17:35 XYZT", "Ann Doe, Jon Reed", "2023-02-12T17:35"),
        (
            "Ann Doe · The Standard · Posted: Dec 05, 2019 3:15 PM ET | Last Updated: December 5",
            "Ann Doe",
            "2019-12-05T15:15-05:00",
        ),
        ("Staff reporter Ann Doe | Wednesday, July 24, 2019", "Ann Doe", "2019-07-24"),
    ],
)
def test_writers_and_date_are_read_from_one_line(line, byline, published):
    body = "A flood hit 40 homes on the coast. Residents left.\n\nThe mayor came.\n"
    found = facts(f"Flood hits 40 homes on the coast\n{line}\n", body=body, language="en")
    assert (found.byline, found.published_at) == (byline, published)


@pytest.mark.parametrize(
    ("line", "byline", "place", "publisher"),
    [
        ("LEEDS, July 24, 2025 (Tri-River News) — By Ann Doe", "Ann Doe", "Leeds", "Tri-River News"),
        ("PORT ANSEL, Tavora, July 24, 2025 (Equator Press)", None, "Port Ansel", "Equator Press"),
        ("SUKASARI, Kabar Pesisir — Kamis (24/7/2025)", None, "Sukasari", "Kabar Pesisir"),
    ],
)
def test_dateline_above_the_text_gives_day_place_and_paper(line, byline, place, publisher):
    body = "A flood hit 40 homes on the coast. Residents left.\n\nThe mayor came.\n"
    found = facts(f"Flood hits 40 homes on the coast\n{line}\n", body=body, language="en")
    assert (found.byline, found.place, found.publisher, found.published_at) == (byline, place, publisher, "2025-07-24")


def test_what_stands_where_a_place_should_may_be_a_label_or_a_day():
    body = "A flood hit 40 homes on the coast. Residents left.\n\nThe mayor came.\n"
    for line in ("Updated - May 3, 2021 5:00 pm", "MONDAY, May 3, 2021 - 5:00 pm"):
        assert facts(f"Flood hits 40 homes on the coast\n{line}\n", body=body, language="en").place is None


@pytest.mark.parametrize(
    ("above", "below", "publisher"),
    [
        (
            "SIGN IN\nThe Harbor Lantern\nNEWS\n",
            "© 2021 Lantern Media Ltd. All rights reserved.\n",
            "The Harbor Lantern",
        ),
        ("Home  News  Sport\n", "© Copyright 1997-2021 Lantern Group Ltd.\n", "Lantern Group"),
        (
            "Lentera Pesisir Daring\ndari pesisir untuk semua\n",
            "hak cipta lentera pesisir 2021\n",
            "Lentera Pesisir Daring",
        ),
        ("", "", None),
    ],
)
def test_publisher_is_the_name_of_the_site_that_the_page_repeats(above, below, publisher):
    assert facts(f"{above}Banjir Rendam 40 Rumah di Sukasari\n9 Mei 2024\n", below).publisher == publisher


@pytest.mark.parametrize(
    ("dateline", "place", "publisher"),
    [
        ("Waiteba, NTT (KABAR PESISIR) - ", "Waiteba, NTT", "KABAR PESISIR"),
        ("Lentera News, Sukasari - ", "Sukasari", "Lentera News"),
        ("JAKARTA. ", "Jakarta", None),
        ("MAROON BAY, Portland: ", "Maroon Bay, Portland", None),
    ],
)
def test_place_is_told_from_region_and_paper(dateline, place, publisher):
    found = facts("Banjir Rendam 40 Rumah di Sukasari\n9 Mei 2024\n", body=dateline + BODY)
    assert (found.place, found.publisher) == (place, publisher)
