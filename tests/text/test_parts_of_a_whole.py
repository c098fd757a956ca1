"""No claim joins two pieces without what joins them in the article, and none is left without its verb."""

import pytest

from claims.text.pipeline import analyze


def claims(sentence, language):
    return [claim.text for claim in analyze(sentence, language).claims]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "en",
            "The line cost $240 million, of which $150 million came from the state and $80 million from the city.",
            [
                "The line cost $240 million",
                "$150 million of $240 million came from the state",
                "$80 million of $240 million came from the city",
            ],
        ),
        (
            "en",
            "Of the $48 million, $21 million came from the state, $16 million from the county and $11 million from the "
            "city.",
            [
                "Of the $48 million, $21 million came from the state",
                "Of the $48 million $16 million came from the county",
                "Of the $48 million $11 million came from the city",
            ],
        ),
        (
            "id",
            "Dari Rp 36 miliar itu, Rp 18 miliar berasal dari negara, Rp 11 miliar dari provinsi, dan Rp 7 miliar dari "
            "kota.",
            [
                "Dari Rp 36 miliar itu, Rp 18 miliar berasal dari negara",
                "Dari Rp 36 miliar itu Rp 11 miliar berasal dari provinsi",
                "Dari Rp 36 miliar itu Rp 7 miliar berasal dari kota",
            ],
        ),
        (
            "id",
            "Pasar itu kini menampung 420 pedagang, naik 20 persen dari 350 pedagang sebelum renovasi.",
            ["Pasar itu kini menampung 420 pedagang", "Pasar itu menampung 350 pedagang sebelum renovasi"],
        ),
        (
            "en",
            "The clinic treated 120 people, of whom 40 were children and 12 were pregnant women.",
            [
                "The clinic treated 120 people",
                "40 of 120 people were children",
                "12 of 120 people were pregnant women",
            ],
        ),
        (
            "en",
            "The council closed 14 schools last year, eight of them in the east and 6 in the west.",
            [
                "The council closed 14 schools last year",
                "The council closed eight of 14 schools in the east",
                "The council closed 6 of 14 schools in the west",
            ],
        ),
        (
            "en",
            "The fund raised $3 million, half of which went to farmers and a quarter to fishermen.",
            [
                "The fund raised $3 million",
                "Half of $3 million went to farmers",
                "A quarter of $3 million went to fishermen",
            ],
        ),
        (
            "id",
            "Jembatan menelan biaya Rp240 miliar, di antaranya Rp150 miliar dari provinsi dan Rp80 miliar dari kota.",
            [
                "Jembatan menelan biaya Rp240 miliar",
                "Rp150 miliar dari Rp240 miliar berasal dari provinsi",
                "Rp80 miliar dari Rp240 miliar berasal dari kota",
            ],
        ),
        (
            "id",
            "Pemerintah menutup 14 sekolah tahun lalu, delapan di antaranya di timur dan enam di barat.",
            [
                "Pemerintah menutup 14 sekolah tahun lalu",
                "Pemerintah menutup delapan dari 14 sekolah di timur",
                "Pemerintah menutup enam dari 14 sekolah di barat",
            ],
        ),
    ],
)
def test_each_part_names_its_whole_and_has_a_verb(language, sentence, expected):
    assert claims(sentence, language) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "The firm bought and sold 200 ships.", "The firm bought and sold 200 ships"),
        (
            "id",
            "Polisi menangkap dan menahan tiga tersangka pada Jumat.",
            "Polisi menangkap dan menahan tiga tersangka pada Jumat",
        ),
        (
            "id",
            "Dari tujuh desa, hanya Desa Lembah, penghasil kopi, yang menolak.",
            "Dari tujuh desa, hanya Desa Lembah yang menolak",
        ),
        (
            "id",
            "Produksi beras mencapai 40.000 ton, dibandingkan tahun lalu yang tercatat 36.000 ton.",
            "Produksi beras mencapai 36.000 ton tahun lalu",
        ),
        (
            "id",
            "Pengangguran di utara turun menjadi 4 persen, sedangkan di selatan naik menjadi 7 persen.",
            "Pengangguran di selatan naik menjadi 7 persen",
        ),
        (
            "en",
            "The river burst its banks on Tuesday, flooding 300 homes and forcing 900 people to leave.",
            "The river forced 900 people to leave",
        ),
        (
            "en",
            "Mr Lee resigned in 2019 after a report found that he had taken gifts worth $40,000 from a builder.",
            "Mr Lee resigned in 2019",
        ),
        (
            "en",
            "Orders from Europe came to 210 million pounds, from Canada to 150 million and from Asia to 100 million.",
            "Orders from Asia came to 100 million",
        ),
        (
            "en",
            "A grant of $9 million for the city's buses, announced in July, will run out in March.",
            "A grant of $9 million for the city's buses was announced in July",
        ),
        (
            "id",
            "Pemerintah mengancam menutup Jalan Lembah, satu-satunya jalur pasokan, jika serangan berlanjut.",
            "Pemerintah mengancam menutup Jalan Lembah jika serangan berlanjut",
        ),
    ],
)
def test_a_claim_keeps_its_subject_its_object_and_its_condition(language, sentence, expected):
    assert expected in claims(sentence, language)


def test_a_quotation_within_a_quotation_is_closed():
    found = claims("\"The board was told in 2020, 'The books are a mess.' It did nothing,\" said Ann Lee, 43.", "en")
    assert any(text.endswith("'The books are a mess'") for text in found)


def test_a_document_is_named_without_the_rest_of_its_aside():
    sentence = "The report, published by the ministry on Monday, says that 45 per cent of the bridges are unsafe."
    assert "The report" in [claim.claimant for claim in analyze(sentence, "en").claims]


def test_a_part_of_which_nothing_is_said_is_no_claim():
    found = claims("The council closed 14 schools last year, two of them, six in the east.", "en")
    assert "The council closed 14 schools last year" in found
