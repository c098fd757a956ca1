"""Atomic propositions: what is split, and what stays together."""

import pytest

from claims.text.pipeline import analyze


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "en",
            "The ship carried 126 passengers and 18 crew members.",
            ["The ship carried 126 passengers", "The ship carried 18 crew members"],
        ),
        (
            "en",
            "About 2,500 soldiers and 1,000 doctors will stay in the north.",
            ["About 2,500 soldiers will stay in the north", "1,000 doctors will stay in the north"],
        ),
        (
            "en",
            "The biggest items were police, at $41 million, schools, at $38 million, and buses, at $12 million.",
            ["The biggest items were schools, at $38 million", "The biggest items were buses, at $12 million"],
        ),
        (
            "en",
            "The mill was sold in 2013 and was closed in 2019.",
            ["The mill was sold in 2013", "The mill was closed in 2019"],
        ),
        (
            "en",
            "The company said it would pay each family 150,000 pesos and cover the bills of 37 passengers.",
            ["The company said it would pay each family 150,000 pesos"],
        ),
        (
            "en",
            "The agency grounded three ferries pending an inquiry that it expects to finish within 30 days.",
            ["The agency grounded three ferries pending an inquiry"],
        ),
        (
            "id",
            "Kota Sagara berpenduduk 52.000 jiwa dan memiliki 1.900 kapal.",
            ["Kota Sagara berpenduduk 52.000 jiwa", "Kota Sagara memiliki 1.900 kapal"],
        ),
        (
            "id",
            "Gempa bermagnitudo 5,6 dan berkedalaman 10 km mengguncang Sukasari.",
            ["Gempa bermagnitudo 5,6", "Gempa berkedalaman 10 km mengguncang Sukasari"],
        ),
        (
            "id",
            "Rapat yang dimulai pukul 10.30 WIB itu dijaga 40 polisi.",
            ["Rapat itu dijaga 40 polisi", "Rapat dimulai pukul 10.30 WIB"],
        ),
        (
            "id",
            "Hingga pukul 16.00 Wita, sedikitnya 120 penumpang dan 85 kendaraan tertahan di pelabuhan.",
            ["Hingga pukul 16.00 Wita 85 kendaraan tertahan di pelabuhan"],
        ),
        (
            "id",
            "Korban terdiri atas tujuh warga Palu, lima warga Poso, dan dua warga Donggala.",
            ["Korban terdiri atas tujuh warga Palu", "Korban terdiri atas lima warga Poso"],
        ),
        (
            "id",
            "Segmen pelayaran menyumbang Rp 5 triliun, pergudangan Rp 2 triliun, dan jasa pelabuhan Rp 1 triliun.",
            ["Pergudangan menyumbang Rp 2 triliun", "Jasa pelabuhan menyumbang Rp 1 triliun"],
        ),
        (
            "id",
            "Kelompok itu mengirim surat ancaman dan menyerang dua pos pada 2020.",
            ["Kelompok itu mengirim surat ancaman"],
        ),
        (
            "id",
            "Kiper itu tampil dalam 30 dari 34 laga dan 12 kali tidak kebobolan.",
            ["Kiper itu tampil dalam 30 dari 34 laga", "Kiper itu 12 kali tidak kebobolan"],
        ),
    ],
)
def test_what_has_its_own_number_or_verb_is_a_claim_of_its_own(claims_of, language, sentence, expected):
    found = claims_of(sentence, language=language)
    assert set(expected) <= set(found)
    assert len(found) >= 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The council met in the old town hall on Monday evening."),
        ("en", "Officials from Bath, Wells and Frome visited the harbor in 2019."),
        ("en", "The profit was between 88 million and 92 million euros in 2019."),
        ("en", "The fare rose from 3 dollars to 4 dollars in 2019."),
        ("id", "Rapat itu berlangsung di balai kota pada Senin malam."),
        ("id", "Jumlah pasukan naik dari 2.500 menjadi 3.700 orang pada 2020."),
        ("en", "Police arrested two men aged 23 and 31 on Tuesday."),
    ],
)
def test_one_fact_stays_one_claim(claims_of, language, sentence):
    assert len(claims_of(sentence, language=language)) == 1


def test_relative_clause_with_a_figure_is_told_apart(claims_of):
    found = claims_of("Dewan mengesahkan anggaran dalam rapat paripurna yang dihadiri 41 anggota.", language="id")
    assert "Rapat paripurna dihadiri 41 anggota" in found


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "About 2,500 soldiers and 1,000 doctors will stay in the north."),
        ("id", "Sekitar 2.500 tentara dan 1.000 pasukan lainnya yang dikerahkan di Palu akan tetap berada di sana."),
    ],
)
def test_items_of_one_list_are_claims_of_one_kind(language, sentence):
    kinds = [claim.kind for claim in analyze(sentence, language).claims]
    assert len(kinds) == 2
    assert len(set(kinds)) == 1
