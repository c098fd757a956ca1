"""The place, day and agency before the first sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.datelines import read_dateline


@pytest.mark.parametrize(
    ("line", "dateline", "place", "publisher"),
    [
        ("Jakarta -", "Jakarta -", "Jakarta", None),
        ("Sukasari - Warga mengungsi.", "Sukasari - ", "Sukasari", None),
        ("LONDON, Aug 1 (NWA) - Prices rose.", "LONDON, Aug 1 (NWA) - ", "London", "NWA"),
        ("KABARKINI.CO, Semarang - Hakim memutus.", "KABARKINI.CO, Semarang - ", "Semarang", "KABARKINI.CO"),
        ("JAKARTA, kabarkini.com – Harga naik.", "JAKARTA, kabarkini.com – ", "Jakarta", "kabarkini.com"),
        ("Kabarkini.com - Harga naik.", "Kabarkini.com - ", None, "Kabarkini.com"),
        ("Jakarta, KANAL Kini -- Harga naik.", "Jakarta, KANAL Kini -- ", "Jakarta", "KANAL Kini"),
        ("Sukasari (KBN) - Harga naik.", "Sukasari (KBN) - ", "Sukasari", "KBN"),
        ("PIKE HOLLOW, Ark. (KTVM) — A storm hit.", "PIKE HOLLOW, Ark. (KTVM) — ", "Pike Hollow", "KTVM"),
        ("MANILA, Philippines – Nine died.", "MANILA, Philippines – ", "Manila", None),
        ("CBN  — Nine died.", "CBN  — ", None, "CBN"),
        ("(NWA) - Nine died.", "(NWA) - ", None, "NWA"),
        ("KUALA LUMPUR, May 3 — Prices rose.", "KUALA LUMPUR, May 3 — ", "Kuala Lumpur", None),
        ("MEADOWPUR: The bridge fell.", "MEADOWPUR: ", "Meadowpur", None),
        ("Jakarta: Presiden tiba.", "Jakarta: ", "Jakarta", None),
        ("Sukasari (4/3/2024) - Harga naik.", "Sukasari (4/3/2024) - ", "Sukasari", None),
        ("NEW YORK (NWA) - Prices rose.", "NEW YORK (NWA) - ", "New York", "NWA"),
        ("WASHINGTON, DC - Prices rose.", "WASHINGTON, DC - ", "Washington", None),
        ("JAKARTA. Harga naik.", "JAKARTA. ", "Jakarta", None),
        ("MAROON BAY, Portland: Prices rose.", "MAROON BAY, Portland: ", "Maroon Bay, Portland", None),
        ("Kanal Kini News, Sukasari - Harga naik.", "Kanal Kini News, Sukasari - ", "Sukasari", "Kanal Kini News"),
        ("Pune, Jul 9 (NWA) A court jailed two men.", "Pune, Jul 9 (NWA) ", "Pune", "NWA"),
        ("KOCHI, 3 Mar (NWA): The port closed.", "KOCHI, 3 Mar (NWA): ", "Kochi", "NWA"),
        ("Linimasa6.com, Jakarta Presiden tiba.", "Linimasa6.com, Jakarta ", "Jakarta", "Linimasa6.com"),
        ("Sukasari, 4/3/2026 (KBN) - Harga naik.", "Sukasari, 4/3/2026 (KBN) - ", "Sukasari", "KBN"),
        ("SUKASARI, 24/2 (KBN) - Harga naik.", "SUKASARI, 24/2 (KBN) - ", "Sukasari", "KBN"),
        ("SUKASARI, Rabu (24/2/2021) — Harga naik.", "SUKASARI, Rabu (24/2/2021) — ", "Sukasari", None),
        ("Sukasari, Rabu, 24 Februari 2021 - Harga naik.", "Sukasari, Rabu, 24 Februari 2021 - ", "Sukasari", None),
        ("LEEDS, Yorkshire, Tuesday — Prices rose.", "LEEDS, Yorkshire, Tuesday — ", "Leeds", None),
        ("LIWA, Kabar Pesisir, 24/11 — Harga naik.", "LIWA, Kabar Pesisir, 24/11 — ", "Liwa", "Kabar Pesisir"),
        (
            "LIWA (Kabar Pesisir), Rabu (3/4/2020) — Harga naik.",
            "LIWA (Kabar Pesisir), Rabu (3/4/2020) — ",
            "Liwa",
            "Kabar Pesisir",
        ),
        ("[BANGKOK] Prices rose.", "[BANGKOK] ", "Bangkok", None),
        ("[Jakarta, Indonesia] Harga naik.", "[Jakarta, Indonesia] ", "Jakarta, Indonesia", None),
    ],
)
def test_dateline_is_read(line, dateline, place, publisher):
    found = read_dateline(line)
    assert (found.span.of(line), found.place, found.publisher) == (dateline, place, publisher)


@pytest.mark.parametrize(
    "line",
    [
        "Rudi Hartanto - ketua partai - menolak.",
        "Koalisi itu - kata dia - bubar.",
        "The minister - who resigned - left.",
        "Ketua: Kami menolak.",
        "Rovers, May 9 (Sunday) A crowd came.",
        "Harga naik 5 persen.",
        "AWAS. Harga naik lagi.",
        "[HOAKS] Harga naik lagi.",
        "",
    ],
)
def test_sentence_with_a_dash_or_colon_is_no_dateline(line):
    assert read_dateline(line) is None


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ABCabc -–—:,.()1", max_size=120))
def test_dateline_of_any_line_is_its_beginning(line):
    found = read_dateline(line)
    assert found is None or (found.span.start == 0 and 0 < found.span.end <= len(line))
