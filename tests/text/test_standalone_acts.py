"""Acts, epithets and the place of the dateline: what points back without a pronoun."""

import pytest

from claims.text.analysis import DocumentFacts
from claims.text.languages import get
from claims.text.pipeline import analyze
from claims.text.standalone.acts import acts_of


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("menghentikan", "penghentian"),
        ("dihentikan", "penghentian"),
        ("memutuskan", "keputusan"),
        ("naik", "kenaikan"),
        ("menyerang", "serangan"),
        ("meminta", "permintaan"),
        ("bertempur", "pertempuran"),
        ("mengirim", "pengiriman"),
    ],
)
def test_verb_has_nouns_for_its_act(verb, noun):
    assert noun in acts_of(verb, get("id"))


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        (
            "id",
            "Pemerintah menghentikan pelayaran feri pada 2019. Penghentian itu berlaku selama 40 hari.",
            "Penghentian pelayaran feri berlaku selama 40 hari",
        ),
        (
            "id",
            "Produksi kopi naik 14 persen pada 2019. Kenaikan itu terjadi karena 260 hektare kebun diremajakan.",
            "Kenaikan produksi kopi terjadi karena 260 hektare kebun diremajakan",
        ),
        (
            "id",
            "Rina Dewi memimpin klub pada 2020. Bekas guru besar ekonomi itu lahir di Bandung pada 1957.",
            "Rina Dewi lahir di Bandung pada 1957",
        ),
        (
            "id",
            "PT Laut Jaya Tbk rugi pada 2018. Pendapatan pengembang asal Bandung itu turun 12 persen pada 2019.",
            "Pendapatan PT Laut Jaya Tbk turun 12 persen pada 2019",
        ),
        (
            "en",
            "Tom Hale retired in 2018. The father of three started in the yard in 1983.",
            "Tom Hale started in the yard in 1983",
        ),
    ],
)
def test_act_or_person_is_named_in_full(claims_of, language, sentences, expected):
    assert expected in claims_of(sentences, language=language)


@pytest.mark.parametrize(
    ("sentences", "left"),
    [
        ("Polisi menemukan 40 kapal pada 2019. Penghentian itu berlaku selama 40 hari.", "Penghentian itu"),
        (
            "Mereka bertemu pada 2020. Bekas guru besar ekonomi itu lahir di Bandung pada 1957.",
            "Bekas guru besar ekonomi itu",
        ),
    ],
)
def test_act_or_person_that_is_not_settled_stays_and_is_listed(analysis_of, sentences, left):
    claim = next(c for c in analysis_of(sentences, language="id").claims if c.text.startswith(left))
    assert [u.word for u in claim.unresolved] == ["itu"]


DATELINE = "HARBOR CITY, Wessex (Reuters) — The market here opened in May 2019. "


def test_place_of_the_dateline_is_named(claims_of):
    found = claims_of(DATELINE + "At least 40 people live in this old mining town. In 2020 12 people left the town.")
    assert "The market in Harbor City opened in May 2019" in found
    assert "At least 40 people live in Harbor City" in found
    assert "In 2020 12 people left Harbor City" in found


def test_here_in_a_quotation_is_the_speakers(claims_of):
    found = claims_of(DATELINE, '"I have built 40 boats here since 2019," said Ann Lee.')
    assert "Ann Lee has built 40 boats here since 2019" in found


def test_this_newspaper_has_the_name_of_its_publisher(analyzed):
    claim = analyzed(publisher="Harbor Herald").claims[0]
    assert claim.text == "Economists polled by Harbor Herald expected growth of 3% in 2019"


def test_this_newspaper_stays_where_the_page_names_none(analyzed):
    assert analyzed().claims[0].text == "Economists polled by this newspaper expected growth of 3% in 2019"


@pytest.fixture
def analyzed():
    """The analysis of one sentence about a newspaper, with what is known of the document."""

    def analysis(**known):
        sentence = "Economists polled by this newspaper expected growth of 3% in 2019."
        return analyze(f"Council meets on Thursday\n\nBy Ann Archer\n\n{sentence}", "en", DocumentFacts("en", **known))

    return analysis
