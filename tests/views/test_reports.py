"""The public pages: what anyone may read without signing in, and nothing more."""

import gzip
import json
import re
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from claims.models import Claim, Contact, Document, Evidence, Source
from claims.report.addresses import claim_address, report_address
from claims.report.changes import COMPARED, CORRECTION, LABEL, MINOR
from claims.report.claim_review import shortened
from claims.report.verification import verify
from claims.report.words import WORDS
from claims.services.claims import edit_claim
from claims.services.documents import edit_document
from claims.services.publications import publish_claims, withdraw_claim
from claims.views import kept_pages, reports
from claims.workflow import Action, Status, Verdict
from tests.builders import (
    BODY,
    build_claim,
    build_document,
    build_documents,
    build_evidence,
    build_type,
    claim_in,
    move,
    person,
    reading_of,
    seen,
    submit,
)

pytestmark = pytest.mark.django_db
TEMPLATES = Path(__file__).resolve().parents[2] / "templates" / "reports"
HOSTILE = "</script><script>alert('x')</script> \"&<b>\u202eאבג👩‍🚀"


@pytest.fixture
def claim() -> Claim:
    return claim_in(Status.PUBLISHED)


def page_of(name: str, *args: object, **headers: str) -> str:
    response = Client().get(reverse(name, args=args), headers=headers)
    assert response.status_code == 200
    return response.content.decode()


def markup_of(page: str) -> list[dict]:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    return [json.loads(text) for text in found]


def claim_page(claim: Claim) -> str:
    return page_of("report_claim", claim.document.slug, claim.pk)


def published_with(document: Document, **fields: object) -> Claim:
    """The first claim of a document, published with those words in its assessment."""
    claim = claim_in(Status.CHECKING, claim=document.claims.first())
    build_evidence(claim)
    submit(claim, claim.assignee, **fields)
    move(claim, Action.APPROVE, person("an_editor", "editor"))
    publish_claims(document.pk, by=person("an_editor", "editor"), seen={claim.pk: seen(claim)})
    return claim


def withdrawn(claim: Claim) -> Claim:
    withdraw_claim(claim.pk, by=person("an_editor", "editor"), seen=seen(claim), reason="The source was forged.")
    return claim


def test_the_addresses_in_a_report_are_those_of_the_site():
    assert report_address("", "a-slug") == reverse("report", args=["a-slug"])
    assert claim_address("", "a-slug", 7) == reverse("report_claim", args=["a-slug", 7])


def test_the_words_of_a_report_are_all_used_and_all_there():
    sources = "\n".join(path.read_text() for path in TEMPLATES.glob("*.html"))
    sources += "\n".join(path.read_text() for path in TEMPLATES.parents[1].glob("claims/report/*.py"))
    used = set(re.findall(r"\bwords\.(\w+)|words\[\"(\w+)\"\]|words\['(\w+)'\]|\)\[\"(\w+)\"\]", sources))
    named = {name for groups in used for name in groups if name}
    composed = {"supports", "refutes", "context", "markup_no_rating", "markup_own_site"}
    composed |= {f"verdict_{verdict}" for verdict in Verdict}
    composed |= {name for name in WORDS["en"] if name.startswith("verify_")}
    composed |= {f"sort_{sort}" for sort in Source.Sort if sort not in (Source.Sort.PAGE, Source.Sort.OTHER)}
    composed |= {f"medium_{medium}" for medium in Evidence.Medium if medium != Evidence.Medium.OTHER}
    composed |= {f"outcome_{outcome}" for outcome in Contact.Outcome}
    composed |= {f"changed_{what}" for what in COMPARED} | {f"corrected_{sort}" for sort in (MINOR, CORRECTION, LABEL)}
    composed |= {"search", "anything", "verdict", "language", "own_name"}
    assert named | composed == WORDS["en"].keys()


@pytest.mark.parametrize("name", ["reports", "corrections", "methodology"])
@pytest.mark.parametrize(("language", "word"), [("id", "Laporan"), ("en", "Reports")])
def test_pages_about_the_newsroom_speak_the_readers_language(name, language, word):
    page = page_of(name, **{"Accept-Language": language})
    assert f'<html lang="{language}">' in page
    assert word in page


def test_the_reader_can_ask_for_the_other_language():
    page = Client().get(reverse("reports") + "?language=id", headers={"Accept-Language": "en"})
    assert page["Content-Language"] == "id"
    assert "Laporan" in page.content.decode()


def test_a_report_speaks_the_language_of_its_article_whoever_reads_it(claim):
    page = Client().get(reverse("report", args=[claim.document.slug]), headers={"Accept-Language": "en"})
    assert page["Content-Language"] == "id"
    assert '<html lang="id">' in page.content.decode()
    assert "1 klaim diperiksa" in page.content.decode()


def test_the_reader_can_have_a_report_s_own_words_in_another_language_and_what_was_published_stays(claim):
    address = reverse("report_claim", args=[claim.document.slug, claim.pk])
    plain, asked = Client().get(address), Client().get(f"{address}?language=en", headers={"Accept-Language": "id"})
    page = asked.content.decode()

    assert (plain["Content-Language"], asked["Content-Language"]) == ("id", "en")
    assert '<html lang="en">' in page
    assert WORDS["en"]["justification"] in page
    assert WORDS["id"]["justification"] not in page
    assert '<span class="means" dir="auto" lang="id">' in page
    assert '<div class="prose" dir="auto" lang="id">' in page
    assert '<div class="prose" dir="auto">' in plain.content.decode()
    assert plain["ETag"] != asked["ETag"]
    for language in ("fr", "", "EN"):
        assert Client().get(f"{address}?language={language}").content == plain.content


def test_each_language_has_an_address_and_the_markup_stands_on_the_page_that_it_names(claim):
    address = reverse("report_claim", args=[claim.document.slug, claim.pk])
    plain, own, other = (
        Client().get(address + query).content.decode() for query in ("", "?language=id", "?language=en")
    )
    whole = f"http://testserver{address}"
    for page, canonical in ((plain, whole), (own, whole), (other, f"{whole}?language=en")):
        assert re.findall('<link rel="canonical" href="([^"]+)">', page) == [canonical]
        assert dict(re.findall('<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', page)) == {
            "id": whole,
            "en": f"{whole}?language=en",
            "x-default": whole,
        }
    assert ["application/ld+json" in page for page in (plain, own, other)] == [True, True, False]
    assert f'<a href="{whole}">{WORDS["en"]["markup_elsewhere"]}</a>' in other


def test_the_language_that_was_asked_for_leads_on_from_page_to_page(claim):
    slug = claim.document.slug
    places = {"report": [slug], "report_claim": [slug, claim.pk], "report_edition": [slug, 1], "corrections": []}
    for name, arguments in places.items():
        page = Client().get(reverse(name, args=arguments) + "?language=en").content.decode()
        led = re.findall(r'<a (?:class="newsroom" )?href="(/[^"#]*)"', page)
        pages = {link for link in led if link.partition("?")[0].endswith("/") and "/api/" not in link}
        assert pages
        assert {link.partition("?")[2] for link in pages} == {"language=en"}, name
    withdrawn(claim)
    assert (
        WORDS["en"]["withdrawn_explained"] in Client().get(f"/reports/{slug}/{claim.pk}/?language=en").content.decode()
    )


def test_the_list_shows_published_reports_with_their_verdicts(claim):
    build_document(title="Nothing published here")
    page = page_of("reports")
    assert escape(claim.text) in page
    assert "id-true" in page
    assert "Nothing published here" not in page


def test_an_article_page_lists_its_claims_and_carries_no_markup(claim):
    page = page_of("report", claim.document.slug)
    assert escape(claim.text) in page
    assert "The bridge was opened on that day." in page
    assert reverse("report_claim", args=[claim.document.slug, claim.pk]) in page
    assert markup_of(page) == []


def test_an_article_page_shows_no_more_of_the_text_than_what_was_checked(claim):
    page = page_of("report", claim.document.slug)
    assert BODY[0] in page
    assert BODY[1] not in page


def test_a_claim_page_shows_how_the_verdict_came_about(claim):
    page = claim_page(claim)
    for words in ("id-true", "Definisi true", "The yearbook gives the date.", BODY[0], "Diperiksa oleh satu orang"):
        assert words in page
    assert 'href="https://example.org/yearbook" rel="nofollow noopener"' in page
    assert reverse("corrections") in page
    assert claim.document.publications.get().sha256 in page


def test_a_claim_page_carries_exactly_one_claim_review_that_matches_it(claim):
    [markup] = markup_of(claim_page(claim))
    assert markup["@type"] == "ClaimReview"
    assert markup["url"] == f"http://testserver{reverse('report_claim', args=[claim.document.slug, claim.pk])}"
    assert markup["claimReviewed"] == shortened(claim.text)
    assert markup["reviewRating"]["alternateName"] == "id-true"
    assert (markup["reviewRating"]["ratingValue"], markup["reviewRating"]["bestRating"]) == (2, 2)


def test_a_conclusion_without_a_rating_has_no_markup_and_the_page_says_why():
    page = claim_page(published_with(build_document(), label_key=None))
    assert markup_of(page) == []
    assert WORDS["id"]["markup_no_rating"] in page
    assert WORDS["id"]["no_rating"] in page


def test_a_type_of_misinformation_stands_beside_the_label_on_the_page_and_in_the_data():
    claim = published_with(build_document(), label_key="false", misinformation_type_id=build_type().pk)

    page = claim_page(claim)
    assert "Konteks yang salah" in page
    assert "Asli, tetapi dari tempat lain." in page
    assert markup_of(page)[0]["reviewRating"]["alternateName"] == "id-false"
    (entry,) = json.loads(claim.document.publications.get().content)["claims"]
    assert (entry["label"]["key"], entry["misinformation_type"]["key"]) == ("false", "false-context")


def test_what_is_not_published_is_not_there():
    claim = claim_in(Status.APPROVED)
    for name in ("report", "report_json", "report_markdown"):
        assert Client().get(reverse(name, args=[claim.document.slug])).status_code == 404
    for name in ("report_claim", "report_claim_json"):
        assert Client().get(reverse(name, args=[claim.document.slug, claim.pk])).status_code == 404


def test_a_claim_stands_in_the_report_of_its_own_article_alone(claim):
    other = claim_in(Status.PUBLISHED, claim=build_claim())
    assert Client().get(reverse("report_claim", args=[claim.document.slug, other.pk])).status_code == 404


def test_work_after_publication_is_not_public(claim):
    before = claim_page(claim)
    move(claim, Action.CORRECT, person("an_editor", "editor"), reason="The date is wrong.")
    edit_claim(claim.pk, by=claim.assignee, seen=seen(claim), text="Another wording", kind="time", claimant="")
    edit_document(claim.document_id, by=claim.assignee, title="Another title")
    assert claim_page(claim) == before


def test_a_withdrawn_claim_says_so_and_why_and_nothing_else_of_it(claim):
    page = claim_page(withdrawn(claim))
    assert WORDS["id"]["withdrawn_explained"] in page
    assert "The source was forged." in page
    assert claim.text not in page
    assert "id-true" not in page
    assert markup_of(page) == []
    # With the only one withdrawn, the article's report counts none and lists none.
    whole = page_of("report", claim.document.slug)
    assert WORDS["id"]["withdrawn_claims"] in whole
    assert 'class="counted"' not in whole


def test_the_data_of_a_withdrawn_claim_is_gone(claim):
    withdrawn(claim)
    response = Client().get(reverse("report_claim_json", args=[claim.document.slug, claim.pk]))
    assert response.status_code == 410
    assert response.json()["withdrawn"]["reason"] == "The source was forged."


def test_the_corrections_page_lists_what_was_corrected_and_what_was_withdrawn(claim):
    move(claim, Action.CORRECT, person("an_editor", "editor"), reason="The <date> is wrong.")
    submit(claim, claim.assignee)
    move(claim, Action.APPROVE, person("an_editor", "editor"))
    publish_claims(claim.document_id, by=person("an_editor", "editor"), seen={claim.pk: seen(claim)})
    withdrawn(claim_in(Status.PUBLISHED, claim=build_document(title="Artikel kedua").claims.first()))
    page = page_of("corrections")
    assert "The &lt;date&gt; is wrong." in page
    assert "The source was forged." in page
    assert "Artikel kedua" in page


@pytest.mark.parametrize(("language", "other"), [("en", "id"), ("id", "en")])
def test_the_list_of_corrections_speaks_one_language(claim, language, other):
    """Its articles are in any; the day, the sort and what changed are told in that of the page."""
    move(claim, Action.CORRECT, person("an_editor", "editor"), reason="Another source.")
    submit(claim, claim.assignee, conclusion="Jembatan itu lebih tua.")
    move(claim, Action.APPROVE, person("an_editor", "editor"))
    publish_claims(claim.document_id, by=person("an_editor", "editor"), seen={claim.pk: seen(claim)})
    page = page_of("corrections", **{"accept-language": language})

    assert f" · {WORDS[language]['corrected_correction']} · " in page
    assert f"{WORDS[language]['changed_conclusion']}: " in page
    assert f"{WORDS[other]['changed_conclusion']}: " not in page


def test_a_report_that_only_grew_is_no_correction():
    document = build_document(title="Bertambah")
    for claim in document.claims.all()[:2]:
        claim_in(Status.PUBLISHED, claim=claim)
    assert document.publications.count() == 2
    assert "Bertambah" not in page_of("corrections")


def test_the_data_verify(claim):
    for name, args in (("report_json", []), ("report_claim_json", [claim.pk])):
        response = Client().get(reverse(name, args=[claim.document.slug, *args]))
        assert response["Content-Type"] == "application/json"
        assert verify(response.content).ok


def test_the_hash_in_the_file_is_the_one_on_the_page(claim):
    file = json.loads(page_of("report_json", claim.document.slug))
    assert file["sha256"] in claim_page(claim)
    assert file["sha256"] in page_of("report_markdown", claim.document.slug)


PUBLIC = ["report", "report_claim", "report_json", "report_markdown", "report_claim_json"]


@pytest.mark.parametrize("name", PUBLIC)
def test_the_same_edition_is_the_same_bytes_and_need_not_be_sent_twice(claim, name):
    address = reverse(name, args=[claim.document.slug, *([claim.pk] if "claim" in name else [])])
    first = Client().get(address)
    assert Client().get(address).content == first.content
    assert first["Last-Modified"]
    assert Client().get(address, headers={"If-None-Match": first["ETag"]}).status_code == 304
    assert Client().get(address, headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize("name", [*PUBLIC, "reports", "corrections", "methodology"])
def test_nothing_published_is_shown_from_a_copy_without_asking(claim, name):
    place = [claim.document.slug, *([claim.pk] if "claim" in name else [])] if name in PUBLIC else []
    address = reverse(name, args=place)
    first = Client().get(address)
    again = Client().get(address, headers={"If-None-Match": first["ETag"]})
    assert (first["Cache-Control"], again["Cache-Control"]) == ("no-cache", "no-cache")


def test_the_next_edition_has_another_tag(claim):
    address = reverse("report", args=[claim.document.slug])
    tag = Client().get(address)["ETag"]
    withdrawn(claim)
    assert Client().get(address, headers={"If-None-Match": tag}).status_code == 200


def test_a_page_leaves_no_cookie_and_does_not_depend_on_who_reads_it(claim, client_of, editor):
    address = reverse("report_claim", args=[claim.document.slug, claim.pk])
    response = Client().get(address)
    assert not response.cookies
    assert client_of(editor).get(address).content == response.content


@pytest.mark.parametrize("name", PUBLIC)
def test_nothing_is_written_by_reading(claim, name):
    args = [claim.document.slug, *([claim.pk] if "claim" in name else [])]
    assert Client().post(reverse(name, args=args)).status_code == 405
    assert Client().head(reverse(name, args=args)).status_code == 200


def test_hostile_words_are_only_words_on_every_page():
    reading = reading_of(f"Judul\n\n{HOSTILE}\n", [HOSTILE])
    document = build_document(reading=reading, title=HOSTILE, publisher=HOSTILE, byline=HOSTILE, place=HOSTILE)
    claim = claim_in(Status.CHECKING, claim=document.claims.first())
    build_evidence(claim, title=HOSTILE, quote=HOSTILE, comment=HOSTILE, publisher=HOSTILE, author=HOSTILE, url="")
    edit_claim(claim.pk, by=claim.assignee, seen=seen(claim), text=HOSTILE, kind="other", claimant=HOSTILE)
    build_evidence(claim, url="https://example.org/?a=<b>\"'")
    submit(claim, claim.assignee, conclusion=HOSTILE, justification=HOSTILE)
    move(claim, Action.APPROVE, person("an_editor", "editor"))
    publish_claims(document.pk, by=person("an_editor", "editor"), seen={claim.pk: seen(claim)})
    pages = [page_of("reports"), page_of("report", document.slug), claim_page(claim)]
    for page in pages:
        assert "<script>" not in page
        assert "<b>" not in page
        assert escape(HOSTILE) in page
    [markup] = markup_of(claim_page(claim))
    assert markup["itemReviewed"]["author"]["name"] == HOSTILE
    assert "<script" not in page_of("report_markdown", document.slug)


def test_a_page_of_twenty_reports_asks_the_database_no_more_than_one_of_ten():
    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            page_of("reports")
        return len(found)

    for document in build_documents(10, claims=1):
        claim_in(Status.PUBLISHED, claim=document.claims.first())
    of_ten = queries()
    for document in build_documents(10, claims=1):
        claim_in(Status.PUBLISHED, claim=document.claims.first())
    assert queries() == of_ten <= 4


def test_a_long_list_has_pages(monkeypatch):
    monkeypatch.setattr(reports, "ON_A_PAGE", 2)
    slugs = [claim_in(Status.PUBLISHED, claim=d.claims.first()).document.slug for d in build_documents(3, claims=1)]
    first = page_of("reports")
    second = Client().get(reverse("reports") + "?page=2").content.decode()
    assert "page=2" in first
    assert [slug for slug in slugs if reverse("report", args=[slug]) in second] == slugs[:1]
    assert reverse("report", args=[slugs[0]]) not in first
    assert Client().get(reverse("reports") + "?page=nonsense&language=nonsense").status_code == 200


@pytest.mark.parametrize("name", PUBLIC)
def test_a_published_page_takes_one_query(claim, name, django_assert_num_queries):
    address = reverse(name, args=[claim.document.slug, *([claim.pk] if "claim" in name else [])])
    # The first reader of an edition has its page written, every other is given it.
    Client().get(address)
    with django_assert_num_queries(1):
        assert Client().get(address).status_code == 200


@pytest.mark.parametrize("name", ["report", "report_claim"])
def test_a_page_that_is_kept_is_that_of_the_newest_edition_and_of_the_readers_site(claim, name):
    address = reverse(name, args=[claim.document.slug, *([claim.pk] if "claim" in name else [])])
    before = Client().get(address).content.decode()
    elsewhere = Client(SERVER_NAME="localhost").get(address).content.decode()
    withdraw_claim(claim.pk, by=person("an_editor", "editor"), seen=seen(claim), reason="The source was forged.")

    assert claim.text in before
    assert "http://localhost/" in elsewhere
    assert "http://localhost/" not in before
    assert "The source was forged." in Client().get(address).content.decode()


def test_who_makes_up_names_of_this_site_fills_no_memory(claim, monkeypatch, settings, django_assert_num_queries):
    monkeypatch.setattr(kept_pages, "_SITES", set())
    settings.PUBLIC_URL = "http://testserver:2000"
    address = reverse("report", args=[claim.document.slug])
    before = kept_pages._kept_page.cache_info().currsize
    for port in range(1_000, 1_000 + 2 * kept_pages.MOST_SITES):
        shown = Client().get(address, headers={"host": f"testserver:{port}"}).content.decode()
        assert f"http://testserver:{port}/" in shown

    assert kept_pages._kept_page.cache_info().currsize - before <= kept_pages.MOST_SITES
    Client().get(address, headers={"host": "testserver:2000"})
    with django_assert_num_queries(1):
        Client().get(address, headers={"host": "testserver:2000"})


@pytest.mark.parametrize("name", ["report", "report_claim"])
def test_a_page_comes_compressed_to_those_who_can_unpack_it(claim, name):
    address = reverse(name, args=[claim.document.slug, *([claim.pk] if "claim" in name else [])])
    plain, packed = Client().get(address), Client().get(address, headers={"accept-encoding": "gzip, br"})

    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert "Accept-Encoding" in plain["Vary"]
    assert Client().get(address, headers={"if-none-match": packed["ETag"]}).status_code == 304


def test_words_that_turn_the_direction_are_kept_apart_from_those_around_them(client, editor) -> None:
    said = "\u202eJembatan itu dibuka pada 12 Mei 2019"
    document = build_document(reading=reading_of(f"Judul\n\n{said} oleh wali kota dan para warga di sana.", [said]))
    claim = claim_in(Status.PUBLISHED, claim=document.claims.get())
    page = client.get(f"/reports/{document.slug}/{claim.pk}/").content.decode()

    assert f"<mark><bdi>{said}</bdi></mark>" in page
    assert "<bdi> oleh wali kota dan para warga</bdi>" in page


def test_the_schema_of_every_number_is_there_and_of_no_other(client) -> None:
    for number in (1, 2, 3, 4):
        assert client.get(reverse("report_schema", args=[number])).json()["title"] == f"factcheck-report/{number}"
    assert client.get(reverse("report_schema", args=[5])).status_code == 404
