"""Words for searches that are made when a file is in, and what is told until then."""

import json
from io import BytesIO

import pytest
from django.db import DatabaseError
from django.urls import reverse
from django.utils.html import escape
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.jobs import make_words as do_the_job
from claims.jobs import make_words_left
from claims.models import AwaitedWords, Claim, ClaimWords, Document, TextWords
from claims.queries.documents import documents_having
from claims.queries.exports import Chosen, documents_jsonl
from claims.queries.filters import ClaimFilters
from claims.queries.table import claims_found
from claims.services.exchange import words as awaited
from claims.services.exchange.bringing import bring_in_lines
from claims.services.exchange.words import make_words
from tests.builders import build_document, build_documents, reading_of

pytestmark = pytest.mark.django_db

SENTENCES = ["Gubernur mengirim pasukan ke perbatasan.", "Warga menanam jagung."]


@pytest.fixture
def both(administrator) -> tuple[Document, Document]:
    """A document of this newsroom, and the same one as it came in again with a file."""
    first = build_document(reading=reading_of("\n\n".join(("Pasukan dikirim", *SENTENCES)), SENTENCES))
    line = b"".join(documents_jsonl(Chosen(document=first.pk)))
    bring_in_lines(BytesIO(line), by=administrator, is_again=True)
    return first, Document.objects.latest("pk")


def found(words: str) -> set[int]:
    return {Claim.objects.get(pk=pk).document_id for pk in claims_found(ClaimFilters(words=words))}


def words_of(document: Document) -> list[str]:
    claims = ClaimWords.objects.filter(claim__document=document).order_by("claim__position")
    texts = TextWords.objects.filter(revision__document=document)
    return [*claims.values_list("words", flat=True), *texts.values_list("words", flat=True)]


def test_words_come_after_the_rows_and_are_those_of_a_claim_that_came_alone(both):
    first, copy = both
    assert (found("jagung"), documents_having("jagung")) == ({first.pk}, [first.pk])
    assert claims_found(ClaimFilters(document=copy.pk)).total == len(SENTENCES)

    made = [(one.sort, one.number) for one in make_words()]

    assert sorted(made) == [("claims", len(SENTENCES)), ("texts", 1)]
    assert (found("jagung"), documents_having("jagung")) == ({first.pk, copy.pk}, [copy.pk, first.pk])
    assert words_of(copy) == words_of(first) != []
    assert not AwaitedWords.objects.exists()


def test_a_worker_goes_on_where_it_was_broken_off(both):
    _first, copy = both
    assert ProcrastinateJob.objects.filter(task_name="make_words", queue_name="words", status="todo").count() == 1
    next(make_words())

    do_the_job()
    do_the_job()

    assert len(words_of(copy)) == len(SENTENCES) + 1
    assert not AwaitedWords.objects.exists()


def test_what_no_job_knows_of_is_made_by_the_next_round(both):
    _first, copy = both
    ProcrastinateJob.objects.all().delete()

    make_words_left(0)

    assert len(words_of(copy)) == len(SENTENCES) + 1
    assert not AwaitedWords.objects.exists()


def test_words_that_the_database_refuses_hold_up_no_others_and_are_tried_again(both, monkeypatch):
    _first, copy = both
    texts = AwaitedWords.Sort.TEXTS
    assert AwaitedWords.objects.earliest("pk").sort == texts
    monkeypatch.setitem(awaited._MADE, texts, "SELECT %s / (%s * 0)")
    with pytest.raises(DatabaseError):
        do_the_job()

    assert len(words_of(copy)) == len(SENTENCES)
    assert [row.sort for row in AwaitedWords.objects.all()] == [texts]


def test_a_claim_of_more_words_than_the_database_keeps_is_found_by_its_first_ones(both, administrator):
    first, _copy = both
    told = json.loads(b"".join(documents_jsonl(Chosen(document=first.pk))))
    told["claims"][0]["text"] = " ".join(f"x{number:06x}" for number in range(150_000))
    bring_in_lines(BytesIO(json.dumps(told).encode()), by=administrator, is_again=True)

    list(make_words())

    assert Document.objects.latest("pk").pk in found("x000001")
    Claim.objects.filter(document=first).update(text=told["claims"][0]["text"])
    assert first.pk in found("x000001")


def test_a_claim_that_was_reworded_meanwhile_keeps_its_new_words(both):
    _first, copy = both
    Claim.objects.filter(document=copy, text__startswith="Warga").update(text="Warga menanam padi.")

    list(make_words())

    assert copy.pk in found("padi")
    assert copy.pk not in found("jagung")


def test_what_comes_in_after_the_file_is_found_at_once(both):
    later = build_documents(1)[0]

    assert later.pk in found(later.claims.earliest("position").text.split()[0])
    assert sorted(AwaitedWords.objects.values_list("sort", flat=True)) == ["claims", "texts"]


@pytest.mark.parametrize(
    ("language", "claims", "texts"),
    [
        ("en", "2 claims of a file that has just come in", "The text of 1 article of a file that has just come in"),
        ("id", "2 klaim dari berkas yang baru masuk", "Teks 1 artikel dari berkas yang baru masuk"),
    ],
)
def test_searches_say_what_they_cannot_find_yet(both, client_of, checker, language, claims, texts):
    client = client_of(checker)
    told = {
        name: [
            client.get(reverse(name), {"words": words}, headers={"Accept-Language": language}).content.decode()
            for words in ("jagung", "")
        ]
        for name in ("claims", "documents")
    }

    assert (escape(claims) in told["claims"][0], escape(texts) in told["documents"][0]) == (True, True)
    assert (escape(claims) in told["claims"][1], escape(texts) in told["documents"][1]) == (False, False)
    list(make_words())
    assert escape(claims) not in client.get(reverse("claims"), {"words": "jagung"}).content.decode()


@pytest.mark.parametrize(("language", "told"), [("en", "12,345 claims of a file"), ("id", "12.345 klaim dari berkas")])
def test_so_many_are_told_as_the_language_of_the_reader_writes_numbers(client_of, checker, language, told):
    AwaitedWords.objects.create(sort=AwaitedWords.Sort.CLAIMS, first=1, last=20000, number=12345)
    page = client_of(checker).get(reverse("claims"), {"words": "jagung"}, headers={"Accept-Language": language})

    assert told in page.content.decode()
