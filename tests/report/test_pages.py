from dataclasses import replace

import pytest

from claims.report.addresses import followed_only
from claims.report.content import Correction, Quote
from claims.report.markdown import markdown
from claims.report.pages import paragraphs_of, report_view
from claims.report.paper import paper
from tests.report.samples import ASKED, CLAIM, REPORT, YEARBOOK, with_claims

HASH = "cd" * 32


def view_of(**changes):
    return report_view(with_claims(replace(CLAIM, **changes)), HASH).claims[0]


@pytest.mark.parametrize(
    ("prefix", "suffix", "before", "after"),
    [
        ("uka kata dia, ", ", pada tang", "kata dia, ", ", pada"),
        ("Judul\n\nAwal ", " akhir.\n\nLagi", "Awal ", " akhir."),
        ("\n\n", "\n", "", ""),
        ("", "", "", ""),
        ("word", "word", "", ""),
    ],
)
def test_a_quote_stands_between_whole_words_of_its_paragraph(prefix, suffix, before, after):
    place = view_of(quotes=(Quote(0, 4, "Kuts", prefix, suffix, True),)).places[0]
    assert (place.before, place.exact, place.after) == (before, "Kuts", after)


def test_the_other_places_are_kept_apart_from_those_that_express_the_claim():
    view = view_of(
        quotes=(
            Quote(0, 3, "one", "", "", True),
            Quote(9, 12, "two", "", "", True),
            Quote(20, 24, "also", "", "", False),
        )
    )
    assert [place.exact for place in view.places] == ["one", "two"]
    assert [place.exact for place in view.also] == ["also"]
    assert view.short_quote == "one … two"


@pytest.mark.parametrize(
    ("claimant", "publisher", "who"),
    [
        ("Rahmat", "Kabar", "Rahmat"),
        ("", "Kabar", "Kabar"),
        ("", "", "artikel itu sendiri"),
    ],
)
def test_somebody_always_makes_the_claim(claimant, publisher, who):
    article = replace(REPORT.article, publisher=publisher)
    report = with_claims(replace(CLAIM, claimant=claimant), article=article)
    assert report_view(report, HASH).claims[0].who == who


def test_evidence_is_grouped_by_stance_and_empty_stances_are_left_out():
    view = view_of(evidence=tuple(replace(YEARBOOK, stance=stance) for stance in ("context", "supports", "context")))
    assert [(group.stance, len(group.passages)) for group in view.evidence] == [("supports", 1), ("context", 2)]
    assert view.evidence[0].passages[0].origin == "A. Writer, City of Sukamaju, 31 Januari 2020"


def test_evidence_from_a_talk_says_who_spoke_when_what_was_asked_and_what_was_kept():
    talk = replace(
        YEARBOOK,
        **{"title": "Sari Dewi", "url": "", "publisher": "", "author": "", "published_on": "", "sort": "interview"},
        **{"with_whom": "Sari Dewi, head of the office", "held_on": "2026-01-30", "locator": "minute 12"},
        **{"question": "When?", "answer": "In 2019.", "medium": "audio"},
        **{"snapshot_at": "2026-01-31T10:00:00+07:00", "snapshot_sha256": "ab" * 32},
    )
    passage = view_of(evidence=(talk,)).evidence[0].passages[0]

    assert passage.origin == "wawancara, Sari Dewi, head of the office, 30 Januari 2026, minute 12"
    assert passage.lines == (
        "Pertanyaan: When?",
        "Jawaban: In 2019. (suara)",
        f"Disimpan pada 31 Januari 2026, 10.00 WIB, SHA-256 {'ab' * 32}",
    )


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "javascript://a.example", "data:text/html,x", " https://a.example", "//a.example", ""],
)
def test_an_address_that_is_not_http_is_no_link(address):
    assert followed_only(address) == ""
    assert view_of(evidence=(replace(YEARBOOK, url=address),)).evidence[0].passages[0].link == ""


def test_the_scheme_of_an_address_may_be_written_in_capitals():
    assert followed_only("HTTPS://a.example/x") == "HTTPS://a.example/x"


def test_empty_lines_part_the_paragraphs_that_a_person_typed():
    assert paragraphs_of("  one\ntwo \n\n \n\nthree\r\n\r\nfour\n") == ("one\ntwo", "three", "four")
    assert paragraphs_of(" \n ") == ()


def test_without_markup_the_reason_is_given_in_the_language_of_the_report():
    view = view_of(label=None)
    assert view.markup == ""
    assert view.no_markup == "Tidak ada: klaim ini diberi kesimpulan tanpa penilaian."


def test_times_are_in_words():
    view = view_of(corrections=(Correction(2, "2024-04-01T09:00:00+07:00", "A wrong date."),))
    assert view.checked == "1 Maret 2024, 10.00 WIB"
    assert [(change.on, change.edition, change.claim_id) for change in view.corrections] == [("1 April 2024", 2, 7)]


def test_the_site_that_shows_the_pages_gives_the_addresses():
    view = report_view(REPORT, HASH, base="http://localhost:8123")
    assert view.address == "http://localhost:8123/reports/jembatan-sukamaju/"
    assert view.claims[0].address == "http://localhost:8123/reports/jembatan-sukamaju/7/"
    assert '"url": "http://localhost:8123/reports/jembatan-sukamaju/7/"' in view.claims[0].markup


def test_a_view_finds_its_claims():
    view = report_view(REPORT, HASH)
    assert view.claim(7) is view.claims[0]
    assert view.claim(8) is None


def test_whom_the_newsroom_asked_is_told_in_the_language_of_the_report():
    view = report_view(with_claims(ASKED), HASH).claims[0]
    written = markdown(with_claims(ASKED, language="en"), HASH)

    assert [(one.name, one.on, one.outcome) for one in view.asked] == [
        ("Wali Kota Rahmat", "27 Februari 2024", "menolak menjawab"),
        ("A. Writer", "28 Februari 2024", "belum menjawab"),
    ]
    assert "We asked Wali Kota Rahmat: 27 February 2024, declined to answer" in written
    assert "Kami bertanya kepada A. Writer: 28 Februari 2024, belum menjawab" in str(paper(with_claims(ASKED), HASH))
