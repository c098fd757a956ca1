"""The whole way from raw text to claims: what holds for every text, and a whole small article."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.text.analysis import KINDS
from claims.text.normalize import MAX_CHARACTERS, NotText, TooLong
from claims.text.pipeline import analyze, version

ARTICLE = """Pelabuhan Baru Dibuka di Teluk Biru

Rina Lestari - Kabar Teluk
Kamis, 03 Jun 2021 21:14 WIB

Teluk Biru - Wali Kota Rina Dewi membuka pelabuhan senilai Rp 2,4 triliun di Teluk Biru, Kamis (3/6/2021).

Pelabuhan itu, yang dibangun sejak 2014, menampung 40 kapal. "Semoga warga senang," kata Rina.

(rln/abc)
"""

# Pieces that texts under attack are made of: marks that open and never close, words that cue rules, other scripts.
PIECES = [
    *(
        "said Ann Lee, ",
        "kata Rina, ",
        '"',
        "“",
        "”",
        "(",
        ")",
        "yang ",
        "who ",
        "and 40 boats ",
        "dan 40 kapal ",
        ", ",
    ),
    *(". ", "\n\n", "\t", "🎉", "שלום ", "e\u0301", "\u200b", "Rp 2,4 triliun ", "in 2014, when ", "Kamis (3/6/2021) "),
    *("it ", "ia ", "was ", "dibangun "),
]


def check(analysis):
    """What holds for every analysis."""
    text = analysis.text
    for claim in analysis.claims:
        assert claim.text
        assert claim.anchors
        assert claim.kind in KINDS
        assert 0 <= claim.check_worthiness.score <= 1
        for anchor in (*claim.anchors, *claim.also):
            assert text[anchor.span.start : anchor.span.end] == anchor.exact != ""
        spans = [a.span for a in claim.anchors]
        assert spans == sorted(spans)
        assert not any(m.span.overlaps(s) for m in analysis.furniture for s in spans)
    for span in (*analysis.sentences, *(m.span for m in analysis.set_aside)):
        assert 0 <= span.start < span.end <= len(text)


def test_small_article_gives_its_claims():
    analysis = analyze(ARTICLE)
    check(analysis)
    assert [c.text for c in analysis.claims] == [
        "Wali Kota Rina Dewi membuka pelabuhan senilai Rp 2,4 triliun di Teluk Biru, Kamis (3/6/2021)",
        "Pelabuhan itu dibangun sejak 2014",
        "Pelabuhan itu menampung 40 kapal",
    ]
    assert [m.reason for m in analysis.set_aside] == ["wish"]
    assert analysis.document.published_at == "2021-06-03T21:14+07:00"
    assert analysis.splitter == version("id")


def test_anchor_of_a_claim_with_a_distant_subject_has_two_ranges():
    claim = next(c for c in analyze(ARTICLE).claims if "menampung" in c.text)
    assert [a.exact for a in claim.anchors] == ["Pelabuhan itu", "menampung 40 kapal"]


def test_claims_that_share_their_first_words_stand_as_a_reader_meets_them():
    said = [
        c.text for c in analyze("The service employs 96 people and spends $8.1 million a year.", language="en").claims
    ]
    assert said == ["The service employs 96 people", "The service spends $8.1 million a year"]


def test_same_text_gives_the_same_analysis():
    assert analyze(ARTICLE).as_dict() == analyze(ARTICLE).as_dict()


def test_given_language_is_used():
    assert analyze("The pier was closed in 2019.", "id").document.language == "id"


@pytest.mark.parametrize("text", ["", " \n\t ", "\ufeff"])
def test_empty_text_gives_an_empty_analysis(text):
    analysis = analyze(text)
    assert (analysis.claims, analysis.sentences) == ((), ())


def test_language_without_pipeline_gives_sentences_and_no_claims():
    analysis = analyze("Der Hafen wurde am Montag wieder geöffnet. Er war seit zwei Jahren geschlossen worden.")
    assert (analysis.supported, len(analysis.sentences), analysis.claims) == (False, 2, ())


def test_text_over_the_limit_is_refused():
    with pytest.raises(TooLong):
        analyze("a " * MAX_CHARACTERS)


def test_surrogates_are_refused():
    with pytest.raises(NotText):
        analyze("\ud800")


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from(["en", "id"]))
def test_any_pieces_of_news_give_exact_anchors(pieces, language):
    text = "".join(pieces)
    analysis = analyze(text, language)
    check(analysis)
    assert analyze(text, language).as_dict() == analysis.as_dict()


@settings(deadline=None, max_examples=30)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), st.sampled_from(["auto", "en", "id"]))
def test_any_text_gives_exact_anchors(text, language):
    check(analyze(text, language))


def test_long_sentence_without_a_stop_is_split_nowhere():
    analysis = analyze("Ann Lee said the river, which rose, fell and " * 400, "en")
    check(analysis)
    assert len(analysis.claims) <= 1
