"""Figures of a claim that no quoted passage names."""

import pytest

from claims.noticing.case import Case, Piece
from claims.noticing.figures import missing_figures


def missing(wording: str, *quotes: str, language: str = "id") -> list[str]:
    pieces = tuple(Piece(number, quote=quote) for number, quote in enumerate(quotes, 1))
    return [notice.detail for notice in missing_figures(Case(wording, language, pieces=pieces))]


@pytest.mark.parametrize(
    ("wording", "quote"),
    [
        ("Pembangunannya menelan 40 miliar rupiah", "Nilai kontraknya Rp40 miliar."),
        ("Pembangunannya menelan 40 miliar rupiah", "The contract was worth Rp 40 billion."),
        ("Pembangunannya menelan sekitar 40 miliar rupiah", "Nilai kontraknya Rp 39.870.000.000."),
        ("Kota itu membangun tiga sekolah", "Tahun itu berdiri 3 sekolah."),
        ("Harga naik 7,5 persen", "Prices rose by 7.5%."),
        ("Jembatan itu dibuka pada 12 Mei 2019", "Jembatan dibuka pada bulan Mei."),
    ],
)
def test_a_figure_that_a_passage_names_in_its_own_way_is_not_missing(wording, quote) -> None:
    assert missing(wording, quote) == []


def test_a_figure_that_no_passage_names_is_told_as_the_claim_writes_it() -> None:
    wording = "Pembangunannya menelan 40 miliar rupiah dan 25 orang bekerja di sana"

    assert missing(wording, "Nilai kontraknya Rp 38 miliar.", "Ada 25 pekerja.") == ["40 miliar"]
    assert missing(wording, "Jembatan itu dibuka.") == ["40 miliar", "25 orang"]


def test_a_share_is_no_count() -> None:
    assert missing("Prices rose by 7 percent", "There were 7 of them.", language="en") == ["7 percent"]


def test_without_a_passage_nothing_is_missing_from_it() -> None:
    assert missing("Pembangunannya menelan 40 miliar rupiah") == []


def test_a_claim_in_a_language_that_is_not_read_names_no_figure() -> None:
    assert missing("Es kostete 40 Millionen", "Nothing of that.", language="de") == []
