"""Full-text search as PostgreSQL's stemmers do it."""

import pytest
from django.db import connection

from claims.models import Claim, Document
from claims.queries.documents import documents_having, documents_with_progress
from claims.queries.filters import ClaimFilters, narrowed
from claims.queries.search import END, FOUND, MOST_WORDS, PASSAGE, documents_found, query_of
from claims.queries.table import COUNTED, claims_found, claims_page
from tests.builders import build_document, build_documents, reading_of

pytestmark = pytest.mark.django_db

SENTENCES = (
    "Pemerintah dikirim surat oleh warga.",
    "Perusahaan itu kirim bantuan ke Palu.",
    "Gubernur mengirim pasukan ke perbatasan.",
    "Anggaran 100% dipakai untuk anak-anak sekolah.",
)


@pytest.fixture
def letters() -> Document:
    return build_document(reading=reading_of("\n\n".join(("Surat warga", *SENTENCES)), SENTENCES))


def found(words: str) -> list[int]:
    """The places of the sentences that are found."""
    texts = [sentence.rstrip(".") for sentence in SENTENCES]
    return sorted(texts.index(claim.text) for claim in claims_page(ClaimFilters(words=words)).claims)


def test_an_indonesian_stem_finds_its_forms_where_the_stemmer_knows_them(letters):
    assert found("kirim") == [0, 1]
    assert found("dikirim") == [0, 1]
    # PostgreSQL's stemmer makes "irim" of it, so it is found by itself alone.
    assert found("mengirim") == [2]


def test_english_is_stemmed_as_english():
    text = "The ministers were sending soldiers."
    build_document(reading=reading_of(f"News\n\n{text}", [text]), language="en")

    assert len(claims_page(ClaimFilters(words="minister send")).claims) == 1


def test_a_language_without_a_stemmer_is_found_by_its_words():
    text = "Los ministros enviaron soldados."
    build_document(reading=reading_of(f"News\n\n{text}", [text]), language="es")

    assert len(claims_page(ClaimFilters(words="ministros")).claims) == 1
    assert len(claims_page(ClaimFilters(words="ministro soldados")).claims) == 0


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("kirim palu", [1]),
        ("PASUKAN", [2]),
        ("perbat", [2]),
        ("perbat ", []),
        ("perb pasukan", []),
        ('"ke perbatasan"', [2]),
        ('"perbatasan ke"', []),
        ('"ke perbatasan', [2]),
        ("ke -palu", [2]),
        ('-"ke palu" kirim', [0]),
        ("100%", [3]),
        ("anak-anak", [3]),
        ("_____", []),
        ("& | ! ( ) : * <-> '", []),
        ("kirim:*", [0, 1]),
        ("", [0, 1, 2, 3]),
        ("   ", [0, 1, 2, 3]),
    ],
)
def test_what_a_person_types_is_understood(letters, words, places):
    assert found(words) == places


def test_a_long_search_is_cut_after_so_many_words(letters):
    assert found("kirim " * MOST_WORDS + "nowhere") == [0, 1]
    assert query_of("") is None


def test_the_claimant_is_found_with_the_wording(letters):
    Claim.objects.filter(text__startswith="Perusahaan").update(claimant="Menteri Sosial Siti Aminah")

    assert found("siti aminah bantuan") == [1]


def test_what_is_found_is_marked_in_the_form_that_stands_there(letters):
    (second, first) = claims_page(ClaimFilters(words="kirim"), order="newest").claims

    assert first.headline == "Pemerintah \ue000dikirim\ue001 surat oleh warga"
    assert second.headline == "Perusahaan itu \ue000kirim\ue001 bantuan ke Palu"


def test_documents_are_found_by_title_publisher_byline_and_text(letters):
    other = build_documents(1)[0]
    Document.objects.filter(pk=other.pk).update(byline="Sari Wulandari", publisher="Koran Timur")

    assert list(documents_found("surat warga")) == [letters]
    assert list(documents_found("wulandari")) == [other]
    assert list(documents_found("koran timur")) == [other]
    assert list(documents_found("perbatasan")) == [letters]
    assert set(documents_found("")) == {letters, other}
    assert documents_having("perbatasan") == [letters.pk]
    assert documents_having("") == [other.pk, letters.pk]


def test_the_indexes_are_those_that_the_searches_ask(letters):
    """An index serves a search only where both make the words in the same way."""
    with connection.cursor() as cursor:
        # Of so few rows other ways are as good: which of them PostgreSQL takes hangs on what was in its tables before.
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off")
        cursor.execute("SET LOCAL enable_nestloop = off")
    claims = narrowed(Claim.objects.order_by(), ClaimFilters(words="kirim"))
    plans = claims.explain() + documents_found("kirim").explain()

    assert {name for name in ("claim_words", "document_words", "revision_words") if name in plans} == {
        "claim_words",
        "document_words",
        "revision_words",
    }


@pytest.mark.parametrize("words", ["kirim", "PASUKAN", "perbat", '"ke perbatasan"', "ke -palu", "100%", "_____"])
def test_many_and_few_are_found_by_the_same_words(letters, words):
    """Few are taken from the index, many are met in the order of the table: what is found must not depend on it."""
    few = claims_page(ClaimFilters(words=words), total=1).claims
    many = claims_page(ClaimFilters(words=words), total=COUNTED + 1).claims
    known = claims_found(ClaimFilters(words=words))
    among = claims_page(ClaimFilters(words=words), total=len(known), among=known).claims

    assert [claim.pk for claim in many] == [claim.pk for claim in few] == [claim.pk for claim in among]


def test_words_that_were_changed_are_found_in_either_way(letters):
    claim = letters.claims.earliest("pk")
    Claim.objects.filter(pk=claim.pk).update(text="Hutan lindung dibuka.", claimant="Sinta Wulandari")

    for total in (1, COUNTED + 1):
        assert [c.pk for c in claims_page(ClaimFilters(words="hutan sinta"), total=total).claims] == [claim.pk]
        assert [c.pk for c in claims_page(ClaimFilters(claimant="wulan"), total=COUNTED + 1).claims] == [claim.pk]


def test_many_are_not_stemmed_one_by_one():
    """The order of the table is followed, and each row is asked for the words that it keeps."""
    rows = narrowed(Claim.objects.order_by("-id"), ClaimFilters(words="kirim"), leave_many=True)

    plan = rows.explain()

    assert "(words @@" in plan
    assert "claims_words(" not in plan
    assert "claims_sought(" not in plan


def passage_of(text: str, words: str, language: str = "id") -> str:
    """What the list of documents shows of a text in which the words were found, marked by brackets."""
    build_document(reading=reading_of(f"Judul berita\n\n{text}", [text]), language=language)
    shown = documents_with_progress(words)[0].passage
    return shown.replace(FOUND, "[").replace(END, "]")


def test_the_passage_shows_what_was_found_with_words_around_it():
    long = f"{'Satu dua tiga empat lima. ' * 200}Gubernur mengirim pasukan ke perbatasan. {'Enam tujuh. ' * 200}"

    shown = passage_of(long.strip(), "pasukan")

    assert "mengirim [pasukan] ke perbatasan" in shown
    assert len(shown.split()) <= PASSAGE


def test_the_passage_marks_other_forms_of_the_word_as_its_language_has_them():
    assert "were [sending] soldiers" in passage_of("The ministers were sending soldiers to the border.", "sends", "en")


def test_the_title_above_the_text_is_no_passage_of_it():
    assert "[" not in passage_of("Gubernur mengirim pasukan.", "judul")
    assert (
        passage_of("Gubernur tiba. Judul buku itu panjang.", "judul berita")
        .strip()
        .startswith("Gubernur tiba. [Judul]")
    )


@pytest.mark.parametrize("words", ["-pasukan", '"ke perbatasan" -surat', "%", "''", "a & | ! :*"])
def test_whatever_is_typed_has_its_passage(words):
    assert passage_of("Gubernur mengirim pasukan ke perbatasan.", words) is not None


def test_a_word_that_may_still_be_growing_finds_each_claim_once(monkeypatch):
    texts = ["Kirim beras", "Beras dikirim", "Kiriman datang", "Tidak ada"]
    build_document(reading=reading_of("Judul\n\n" + ". ".join(texts) + ".", texts))
    wanted = {claim.pk: claim.text for claim in Claim.objects.all()}

    def found(words: str) -> list[str]:
        return sorted(wanted[pk] for pk in claims_found(ClaimFilters(words=words)))

    assert found("kirim ") == found("kirim") == found("kiri") == sorted(texts[:3])
    assert found("kiri ") == []
    assert found("be") == sorted(texts[:2])
    monkeypatch.setattr("claims.queries.table.COUNTED", 1)
    assert len(claims_found(ClaimFilters(words="kirim"))) == len(claims_found(ClaimFilters(words="kiri"))) == 2
