"""Descriptions become names where the article has named just one thing or person of the sort."""

import pytest


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        (
            "en",
            "The Old Mill pontoon was launched in 1885. The pontoon carried 40 cars in 2019.",
            "The Old Mill pontoon carried 40 cars in 2019",
        ),
        (
            "en",
            "Harbor District Council met on Monday. The council bought 40 boats in 2019.",
            "Harbor District Council bought 40 boats in 2019",
        ),
        (
            "en",
            "Budget airline Blue Gull lost 40 jets in 2018. The airline bought 12 jets in 2019.",
            "Blue Gull bought 12 jets in 2019",
        ),
        (
            "en",
            "Supermarket operator Blue Gull lost money in 2018. The group opened 12 shops in 2019.",
            "Blue Gull opened 12 shops in 2019",
        ),
        (
            "en",
            "Judge Ann Lee heard the case in 2018. The judge fined 12 sailors in 2019.",
            "Ann Lee fined 12 sailors in 2019",
        ),
        (
            "id",
            "PT Laut Jaya Tbk. (LAUT) rugi pada 2018. Pendapatan perseroan naik 12 persen pada 2019.",
            "Pendapatan PT Laut Jaya Tbk. (LAUT) naik 12 persen pada 2019",
        ),
        (
            "id",
            "PT Laut Jaya Tbk rugi pada 2018. Perusahaan yang didirikan pada 1994 itu membeli 40 kapal.",
            "PT Laut Jaya Tbk membeli 40 kapal",
        ),
    ],
)
def test_description_becomes_the_one_name_that_fits(claims_of, language, sentences, expected):
    found = claims_of(sentences, language=language)
    assert expected in found


@pytest.mark.parametrize(
    ("sentences", "left"),
    [
        (
            "Harbor District Council met Leeds City Council in 2018. The council bought 40 boats in 2019.",
            "The council bought 40 boats in 2019",
        ),
        (
            "The Old Mill bridge closed in 2018. A second bridge opened in May. The bridge cost 40 million euros.",
            "The bridge cost 40 million euros",
        ),
        (
            "Judge Ann Lee and Judge Tom Hale met in 2018. The judge fined 12 sailors in 2019.",
            "The judge fined 12 sailors in 2019",
        ),
        (
            "The Old Mill bridge closed in 2018. The bridge at Leeds cost 40 million euros.",
            "The bridge at Leeds cost 40 million euros",
        ),
    ],
)
def test_description_that_fits_several_or_tells_more_itself_stays(claims_of, sentences, left):
    assert left in claims_of(sentences)


def test_owner_is_not_named_twice(claims_of):
    found = claims_of("Harbor District Council met in 2018. The council sold its 40 boats in 2019.")
    assert "Harbor District Council sold its 40 boats in 2019" in found


def test_what_acts_is_an_organization(claims_of):
    found = claims_of("The Harbor Group grew in 2018. Revenue rose 2%. It proposed a dividend of 3 cents in 2019.")
    assert "The Harbor Group proposed a dividend of 3 cents in 2019" in found


def test_who_is_called_she_is_not_meant_by_his(analysis_of):
    claims = analysis_of("Mrs Ann Lee opened the pier in 2018. His boat sank in May 2019.").claims
    assert [[u.word for u in c.unresolved] for c in claims if "boat" in c.text] == [["His"]]


def test_what_is_done_to_them_is_done_to_what_the_sentence_holds(claims_of):
    found = claims_of("Two clerks were fired in 2018. Ann Lee bought 40 boats in May 2019 and sold them in June 2020.")
    assert not [text for text in found if "sold two clerks" in text.lower() or "sold clerks" in text.lower()]


def test_it_is_nobody_where_it_rains(analysis_of):
    claims = analysis_of("The pier closed in 2018. Ferries carry 40 people, fewer when it rains.").claims
    assert not [c.text for c in claims if "pier rains" in c.text]


def test_region_of_an_office_is_no_part_of_a_name(claims_of):
    sentences = (
        "RSUD Cilangkap merawat tiga pendaki pada 2019.",
        '"Saya menemukan 40 pendaki pada 2018," kata Kepala Kantor SAR Cilangkap Hendra Wiguna.',
    )
    assert "Hendra Wiguna menemukan 40 pendaki pada 2018" in claims_of(*sentences, language="id")


def test_what_points_back_may_stand_in_another_piece_than_what_it_points_with(claims_of):
    found = claims_of(
        "Penyerang Andi Saputra mencetak dua gol untuk Elang Biru.",
        "Penyerang kelahiran Belem, 4 Februari 1995, yang kini berusia 30 tahun, itu membukukan 12 gol pada 2019.",
        language="id",
    )
    assert any(claim.endswith("membukukan 12 gol pada 2019") for claim in found)
