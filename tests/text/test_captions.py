"""Photographers' credits."""

import pytest

from claims.text.captions import has_credit, names_photo


@pytest.mark.parametrize(
    "line",
    [
        "Petugas memadamkan api. (Foto: Rina Kusuma/kabarkini)",
        "Petugas memadamkan api. (KABARKINI.com/RINA KUSUMA)",
        "Kapal di Makassar (Dok. Samudra Biru)",
        "A worker checks a pump in Leeds. NWA/Lucy Brand/File Photo Purchase Licensing Rights",
        "Yonas Tes crosses the line. Photograph: Iona Webb/The Northern Post",
        "The town hall. File | Photo Credit: S. Raghunathan",
        "Supporters celebrate in Marlow Bay [Sione Fifita/AFP]",
        "Workers in the tunnel. Credit...Lena Ortiz for The Courier",
        "City hall in winter. PHOTO BY GORD ELLIS /Pinehaven Ledger",
        "Pedagang menyortir cabai. / Neraca Pagi-Rio Saputra",
        "A shelf of bread. Getty Images",
    ],
)
def test_line_that_ends_in_a_credit_is_a_caption(line):
    assert has_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "Harga naik 5 persen, kata Menteri Keuangan.",
        "The rule applies to trains and/or buses.",
        "Warga mengungsi ke balai desa.",
        "Rasio utang terhadap PDB (utang/PDB) naik.",
    ],
)
def test_sentence_without_a_credit_is_no_caption(line):
    assert not has_credit(line)


def test_agency_behind_the_last_sentence_is_no_sure_sign_of_a_photo():
    assert not names_photo("Kasus itu masih diselidiki. (Reuters)")
    assert names_photo("Polisi berjaga. (Reuters/Ann Doe)")
