"""Which line of a page is its title."""

import pytest

from claims.text.furniture import read_page

TITLE = "Council closes the old ferry landing at Brackwater"
BODY = "The council voted on Monday to close the landing. It had stood for 90 years.\n\nThe mayor thanked the crew.\n"


def title(above: str, below: str = "By Ann Doe\n3 May 2021\n") -> str | None:
    return read_page(f"{above}{TITLE}\n{below}\n{BODY}", "en").document.title


@pytest.mark.parametrize(
    "above",
    [
        "ALERT: Storm closes the pier  •  Index ends at 4,210  •  Rovers win 3-0\n",
        "LIVE  Rovers 3-1 City (FT)   |   United 0-2 Albion (HT)\n",
        "BREAKING   Crash blocks both lanes of the coast road\n",
        "Brackwater Echo\ntrue to the tide and its people\nNEWS\n",
        "Home Business Sports Culture Weather Opinion\n",
        "Skip to main content   Skip to navigation\nThe Brackwater Echo\n",
        "First Alert\n1 WEATHER ALERT IN EFFECT\nBrackwater, MO\n",
        "Home » Council closes the old ferry landing\nHARBOR\n",
        "Read the stories that others cannot. Join Echo Prime today!\nNews > Harbor\n",
        "Friday, 1 May 2021\nThe Brackwater Echo of the Coast\nMARKETS   SPORT   OPINION\n",
    ],
)
def test_title_is_no_ticker_menu_motto_or_call_to_buy(above):
    assert title(above) == TITLE


def test_line_that_sums_up_below_the_title_is_not_the_title():
    assert title("NEWS\n", "Crews say that they were never asked about the plan\nBy Ann Doe\n3 May 2021\n") == TITLE


def test_title_below_the_date_of_the_page_is_found_by_the_section_above_it():
    assert title("Brackwater Echo\nfrom the coast for all\nFriday, 1 May 2021\nHARBOR\n", "") == TITLE


@pytest.mark.parametrize("motto", ["The harbor news weekly", "Your village, every Thursday", "Koran warga pesisir"])
def test_what_a_paper_says_of_itself_under_its_name_is_not_the_title(motto):
    assert title(f"BRACKWATER ECHO\n{motto}\n") == TITLE


@pytest.mark.parametrize(
    "headline",
    [
        "Hari Donor Darah Sedunia, PMI Kota Sukasari Kumpulkan 1.240 Kantong",
        "Pupuk Bersubsidi Menghilang, Petani Sukasari Mengadu ke DPR",
        "Stadion Gelora Samudra Dibuka Agustus, Tribun Timur Menyusul",
    ],
)
def test_title_in_capitals_is_no_byline_and_the_caption_no_title(headline):
    page = (
        f"Kabar Pesisir\nKESEHATAN  WARGA  KOTA\n{headline}\nSenin, 16/06/2025 05:45 WIB\nRina Kusuma - kabarpesisir\n"
    )
    caption = "Seorang warga menunggu giliran di GOR Sukasari. (Arif/kabarpesisir)\n\n"
    body = "Sukasari - Sebanyak 64 perahu hias mengikuti karapan pada Minggu. Pesta itu digelar kembali.\n"
    found = read_page(page + caption + body, "id").document
    assert (found.title, found.byline) == (headline, "Rina Kusuma")


def test_title_of_a_gallery_is_a_title():
    page = "GALERI\nFOTO: Karapan Perahu Hias di Muara Sukasari\nFotografer: Rina Kusuma\n3 Mei 2021\n\n"
    body = "Sukasari - Sebanyak 64 perahu hias mengikuti karapan pada Minggu. Pesta itu digelar kembali.\n"
    assert read_page(page + body, "id").document.title == "FOTO: Karapan Perahu Hias di Muara Sukasari"
