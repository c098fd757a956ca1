"""Which news agency a text is credited to."""

import pytest

from claims.text.credits import AGENCIES, credit_of

BODY = "The bridge was opened on Monday. Its cost had been put at 40 billion.\n\nThe mayor thanked the builders.\n"


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        (f"SUKAMAJU, May 12 (Reuters) - {BODY}", "Reuters"),
        (f"Sukamaju (ANTARA) – {BODY}", "Antara"),
        (f"SUKAMAJU (AP) — {BODY}", "AP"),
        (f"Sukamaju, (AFP): {BODY}", "AFP"),
        (f"SUKAMAJU, Xinhua -- {BODY}".replace("--", "–"), "Xinhua"),
        (f"Jembatan dibuka\n\nSumber: Antara\n\n{BODY}", "Antara"),
        (f"{BODY}\nSource: Reuters\n", "Reuters"),
        (f"{BODY}Warga bersorak. (ANT)\n", "Antara"),
        (f"{BODY}Warga bersorak. (ANT/rdp)\n", "Antara"),
        (f"{BODY}Warga bersorak. (kbs/Antara)\n", "Antara"),
        (f"{BODY}Copyright © ANTARA 2019\n", "Antara"),
    ],
    ids=lambda value: value if value in AGENCIES else "",
)
def test_a_credit_is_found_where_credits_stand(text, agency) -> None:
    assert credit_of(text) == agency


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f'"We are glad", the mayor told Reuters on Monday. {BODY}',
        f"Menurut kantor berita Antara, {BODY}",
        f"The AP exam (AP) is taken in May. {BODY}",
        f"Antara pukul 09.00 dan 10.00 jembatan ditutup. {BODY}",
        f"Pabrik itu (PA) berdiri di sana. {BODY}",
        f"{BODY}\nSource: the ministry\n",
        f"{BODY}\n© 2024 PA Consulting\n",
        f"{BODY}\nCopyright 2024 Antara Karya\n",
        f"{BODY} Reuters reported the opening, too.",
        "",
    ],
)
def test_an_agency_that_is_merely_spoken_of_is_no_credit(text) -> None:
    assert credit_of(text) == ""
