import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.report.claim_review import NoMarkup, claim_review, file_text, problems, script_text, shortened
from tests.report.samples import CLAIM, FALSE, REPORT, UNPROVEN, with_claims


def test_the_markup_says_what_the_entry_says():
    assert claim_review(REPORT, CLAIM) == {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://cek.example/reports/jembatan-sukamaju/7/",
        "inLanguage": "id",
        "datePublished": "2024-03-02T12:00:00+07:00",
        "dateModified": "2024-03-02T12:00:00+07:00",
        "author": {"@type": "Organization", "name": "Ruang Cek", "url": "https://cek.example/"},
        "claimReviewed": "Jembatan Sukamaju dibuka pada 12 Mei 2019",
        "itemReviewed": {
            "@type": "Claim",
            "text": "Jembatan Sukamaju dibuka pada 12 Mei 2019",
            "author": {"@type": "Person", "name": "Wali Kota Rahmat"},
            "datePublished": "2019-05-13",
            "appearance": {
                "@type": "CreativeWork",
                "url": "https://kabar.example/jembatan",
                "headline": "Jembatan Sukamaju dibuka",
            },
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": "Salah",
            "ratingValue": 1,
            "bestRating": 3,
            "worstRating": 1,
        },
    }


def test_a_nominal_label_exports_its_name_alone():
    rating = claim_review(REPORT, replace(CLAIM, label=UNPROVEN))["reviewRating"]
    assert rating == {"@type": "Rating", "alternateName": "Belum terbukti"}


def test_a_scale_with_one_position_exports_no_number():
    alone = replace(FALSE, position=1, lowest=1, highest=1)
    assert "ratingValue" not in claim_review(REPORT, replace(CLAIM, label=alone))["reviewRating"]


def test_the_site_that_shows_the_page_gives_the_address():
    markup = claim_review(REPORT, CLAIM, base="http://127.0.0.1:8123")
    assert markup["url"] == "http://127.0.0.1:8123/reports/jembatan-sukamaju/7/"


def test_without_a_claimant_the_publisher_makes_the_claim():
    markup = claim_review(REPORT, replace(CLAIM, claimant=""))
    assert markup["itemReviewed"]["author"] == {"@type": "Organization", "name": "Kabar Sukamaju"}


def test_what_is_not_known_is_left_out():
    bare = replace(REPORT.article, publisher="", url="", published_at="")
    entry = replace(CLAIM, claimant="")
    report = with_claims(entry, article=bare)
    assert claim_review(report, entry)["itemReviewed"] == {"@type": "Claim", "text": entry.text}
    assert problems(report, entry) == ("no_link", "no_claimant", "no_publication_date")


def test_a_conclusion_without_a_rating_has_no_markup():
    entry = replace(CLAIM, label=None)
    with pytest.raises(NoMarkup) as error:
        claim_review(REPORT, entry)
    assert error.value.key == "no_rating"


@pytest.mark.parametrize("url", ["https://cek.example/berita/1", "http://www.cek.example/x"])
def test_an_article_on_the_own_site_has_no_markup(url):
    report = with_claims(CLAIM, article=replace(REPORT.article, url=url))
    with pytest.raises(NoMarkup) as error:
        claim_review(report, CLAIM)
    assert error.value.key == "own_site"


def test_a_whole_entry_has_no_problems():
    assert problems(REPORT, CLAIM) == ()


def test_a_rating_in_front_of_the_wording_is_told():
    assert problems(REPORT, replace(CLAIM, text="SALAH: jembatan dibuka")) == ("label_in_wording",)
    assert problems(REPORT, replace(CLAIM, text="Salah satu jembatan dibuka")) == ()


def test_a_long_claim_is_cut_after_a_word():
    text = "Koalisi pimpinan " + "negara " * 20
    short = claim_review(REPORT, replace(CLAIM, text=text))["claimReviewed"]
    assert short == "Koalisi pimpinan " + "negara " * 7 + "negara…"
    assert len(short) < 75
    assert problems(REPORT, replace(CLAIM, text=text)) == ("shortened",)


@pytest.mark.parametrize("length", [73, 74, 75, 76])
def test_the_border_of_the_length_is_kept(length):
    text = "a" * length
    assert shortened(text) == (text if length < 75 else "a" * 73 + "…")


@given(st.text(), st.integers(2, 80))
def test_a_shortened_text_is_never_longer_than_allowed_and_stays_on_one_line(text, longest):
    short = shortened(text, longest)
    assert len(short) <= longest
    assert short == " ".join(short.split())


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_can_end_the_script_element(text):
    markup = claim_review(REPORT, replace(CLAIM, text=text, claimant=text))
    script = script_text(markup)
    assert not set("<>&\u2028\u2029") & set(script)
    assert json.loads(script) == markup


def test_a_closing_tag_in_a_text_is_written_as_an_escape():
    script = script_text(claim_review(REPORT, replace(CLAIM, claimant="</script><script>alert(1)</script>")))
    assert "\\u003c/script\\u003e\\u003cscript\\u003ealert(1)" in script


def test_the_markup_comes_as_a_file_too():
    markup = claim_review(REPORT, CLAIM)
    assert json.loads(file_text(markup)) == markup
    assert file_text([markup]).endswith("]\n")
