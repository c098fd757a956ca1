"""What is believed of claims that come from outside, and what is not."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.analysis import KINDS, DocumentFacts
from claims.text.check_worthiness import scored
from claims.text.pipeline import analyze
from claims.text.vetting import Candidate, vet
from claims.text.vetting.candidates import MOST_PER_SENTENCE, replaced

ARTICLE = """Jembatan Sukamaju dibuka

Rina Lestari - Kabar Sukamaju
Senin, 10 Jun 2024 09:15 WIB

Sukamaju - Jembatan Sukamaju dibuka kemarin. Pembangunannya menelan 40.500 juta rupiah dan memakan waktu \
 tiga tahun, kata Wali Kota Rahmat.

Baca juga: Harga beras naik 12 persen di pasar

Warga tidak membayar untuk melewatinya. Panjangnya 120 meter. Panjangnya 120 meter.
"""
OPENED = Candidate("Jembatan Sukamaju dibuka pada 9 Juni 2024", ("Jembatan Sukamaju dibuka kemarin",), None, "time")
COST = Candidate(
    "Pembangunan Jembatan Sukamaju menelan 40.500 juta rupiah",
    ("Pembangunannya menelan 40.500 juta rupiah",),
    "Wali Kota Rahmat",
    "quantity",
)


@pytest.fixture(scope="module")
def reading():
    return analyze(ARTICLE, "id")


def dropped(reading, candidate: Candidate) -> dict[str, int]:
    vetted = vet([candidate], reading)
    assert vetted.claims == ()
    return dict(vetted.dropped)


def test_a_claim_that_the_article_bears_out_is_anchored_and_scored_by_us(reading):
    (claim,) = vet([COST], reading).claims
    (place,) = claim.anchors
    assert claim.text == "Pembangunan Jembatan Sukamaju menelan 40.500 juta rupiah"
    assert place.span.of(ARTICLE) == place.exact == "Pembangunannya menelan 40.500 juta rupiah"
    assert (claim.claimant, claim.kind) == ("Wali Kota Rahmat", "quantity")
    assert claim.check_worthiness.score == scored(claim.check_worthiness.reasons)
    assert all(place.span.contains(span) for r in claim.check_worthiness.reasons for span in r.spans)


def test_a_day_may_stand_for_yesterday_where_the_page_says_which_day_that_was(reading):
    assert len(vet([OPENED], reading).claims) == 1
    assert dropped(reading, replace(OPENED, wording="Jembatan Sukamaju dibuka pada 8 Juni 2024")) == {"number": 1}
    undated = analyze(ARTICLE.replace("Senin, 10 Jun 2024 09:15 WIB\n", ""), "id")
    assert dropped(undated, OPENED) == {"number": 1}


def test_a_quote_may_have_other_white_space(reading):
    over = replace(COST, wording="Pembangunan memakan waktu tiga tahun", quotes=("memakan waktu tiga tahun",))
    (claim,) = vet([over], reading).claims
    assert claim.anchors[0].exact == "memakan waktu\u00a0 tiga tahun"


@pytest.mark.parametrize(
    ("reason", "change"),
    [
        ("quote", {"quotes": ("Pembangunannya menelan 40.500 miliar rupiah",)}),
        ("quote", {"quotes": ("pembangunannya menelan 40.500 juta rupiah",)}),
        ("quote", {"quotes": ("Pembangunannya menelan 40.500 juta rup",)}),
        ("quote", {"quotes": ("rupiah",)}),
        ("quote", {"quotes": ("Panjangnya 120 meter",)}),
        ("quote", {"quotes": ("Harga beras naik 12 persen di pasar",)}),
        ("quote", {"quotes": ("Rina Lestari",)}),
        ("quote", {"quotes": ("Jembatan Sukamaju dibuka kemarin", "dan ditutup lagi")}),
        ("quote", {"quotes": ("   ",)}),
        ("quote", {"quotes": (ARTICLE,)}),
        ("length", {"quotes": ()}),
        ("length", {"quotes": ("menelan 40.500 juta",) * 5}),
        ("length", {"wording": "Naik"}),
        ("length", {"wording": "Pembangunan " * 100}),
        ("length", {"claimant": "Wali Kota Rahmat " * 30}),
        ("kind", {"kind": "opinion"}),
        ("kind", {"kind": ""}),
        ("number", {"wording": "Pembangunan Jembatan Sukamaju menelan 50 juta rupiah"}),
        ("number", {"wording": "Pembangunan Jembatan Sukamaju menelan 40 juta rupiah"}),
        ("number", {"wording": "Pembangunan Jembatan Sukamaju menelan 40500 juta rupiah"}),
        ("number", {"wording": "Pembangunan Jembatan Sukamaju menelan tujuh juta rupiah"}),
        ("name", {"wording": "Pembangunan Jembatan Sukamaju oleh Hendra menelan 40.500 juta rupiah"}),
        ("name", {"wording": "Wijaya menelan 40.500 juta rupiah"}),
        ("name", {"wording": "PDIP menelan 40.500 juta rupiah"}),
        ("words", {"wording": "Pembangunan raksasa tersebut menghabiskan dana besar sekali 40.500 juta"}),
        ("negation", {"wording": "Pembangunan Jembatan Sukamaju tidak menelan 40.500 juta rupiah"}),
        ("claimant", {"claimant": "Gubernur Hendra Wijaya"}),
        ("claimant", {"claimant": "Wali Kota Rahmat 2"}),
    ],
)
def test_what_the_article_does_not_bear_out_is_dropped(reading, reason, change):
    assert dropped(reading, replace(COST, **change)) == {reason: 1}


def test_a_negation_that_the_wording_loses_is_missed(reading):
    free = Candidate(
        "Warga membayar untuk melewati Jembatan", ("Warga tidak membayar untuk melewatinya",), None, "state"
    )
    assert dropped(reading, free) == {"negation": 1}
    told = replace(free, wording="Warga tidak membayar untuk melewati Jembatan")
    assert len(vet([told], reading).claims) == 1


def test_the_same_claim_twice_is_one(reading):
    vetted = vet([COST, COST, replace(COST, wording=COST.wording + ".")], reading)
    assert len(vetted.claims) == 1
    assert vetted.dropped == {"repeated": 2}


def test_claims_come_in_text_order_whatever_order_they_came_in(reading):
    opened = replace(OPENED, wording="Jembatan Sukamaju dibuka kemarin")
    vetted = vet([COST, opened], reading)
    assert [c.text for c in vetted.claims] == [opened.wording, COST.wording]


def test_a_flood_of_claims_is_not_looked_at_to_its_end(reading):
    most = MOST_PER_SENTENCE * len(reading.sentences)
    vetted = vet((COST for _ in range(most + 7)), reading)
    assert vetted.dropped == {"repeated": most - 1, "too_many": 7}


def test_a_sentence_with_a_believed_claim_is_set_aside_no_more(reading):
    claims = vet([COST], reading).claims
    marked = replace(reading, set_aside=(replace(reading.furniture[0], span=claims[0].anchors[0].span),))
    again = replaced(marked, claims, "model x")
    assert (again.claims, again.set_aside, again.splitter) == (claims, (), "model x")


def test_a_language_without_a_pipeline_is_not_judged():
    with pytest.raises(ValueError, match="no pipeline"):
        vet([], replace(analyze("قال الوزير إن السعر ارتفع."), document=DocumentFacts("ar")))


words = st.lists(
    st.sampled_from([*ARTICLE.split(), "Hendra", "99", "tidak", "\x00", "(", "*", "İ", "ß", "\ud800"]), max_size=12
).map(" ".join)


@settings(max_examples=60)
@given(
    st.lists(
        st.builds(Candidate, words, st.lists(words, max_size=3).map(tuple), st.none() | words, st.sampled_from(KINDS))
    )
)
def test_whatever_is_proposed_what_is_believed_quotes_the_article(candidates):
    reading = analyze(ARTICLE, "id")
    for claim in vet(candidates, reading).claims:
        assert "99" not in claim.text
        assert "Hendra" not in claim.text
        assert claim.anchors
        for place in claim.anchors:
            assert place.exact == place.span.of(ARTICLE)
            assert not any(place.span.overlaps(m.span) for m in reading.furniture)
