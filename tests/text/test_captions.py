"""Photographers' credits."""

import pytest

from claims.text.captions import has_credit, may_have_credit, names_photo


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
        "City hall in winter. PHOTO BY GORD ELLIS /Elmbridge Ledger",
        "Pedagang menyortir cabai. / Neraca Pagi-Rio Saputra",
        "A shelf of bread. Getty Images",
        "Seorang warga menunggu giliran. (Arif/kabarpesisir)",
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


def test_initials_of_desk_and_reporter_are_no_credit():
    assert not has_credit('"What would I pull?" EC/KCR')
    assert has_credit("Police stand guard. Getty Images")


@pytest.mark.parametrize(
    "line",
    [
        "A whale surfaces off Port Malheur in 2022. (Submitted by Jon Reed)",
        "Pekerja memeriksa kemasan di pabrik Sukasari, Tangerang - Dok. Perusahaan",
        "PORT MALHEUR: Supporters celebrate in the square after the results.—AFN",
        "Terdakwa meninggalkan ruang sidang, Kamis (18/7). lentera/fajrin",
    ],
)
def test_faint_credit_tells_a_caption_where_captions_stand(line):
    assert may_have_credit(line)


def test_line_that_sums_up_has_no_faint_credit():
    assert not may_have_credit("Crews say that they were never asked about the plan for the landing and the pier")
