"""The claims that are offered to be marked as the same."""

import pytest

from claims.queries import same_claims
from claims.queries.same_claims import candidates_for_same
from claims.services.same_claims import mark_same
from tests.builders import build_document, person, reading_of

pytestmark = pytest.mark.django_db

SENTENCES = ("Pemerintah dikirim surat oleh warga.", "Gubernur mengirim pasukan.", "Warga kirim bantuan ke Palu.")


@pytest.fixture
def claims() -> list:
    documents = [build_document(reading=reading_of(f"Judul {n}\n\n{text}", [text])) for n, text in enumerate(SENTENCES)]
    return [document.claims.get() for document in documents]


def test_a_search_finds_other_articles_by_the_stems_of_their_words_the_latest_first(claims):
    asked = claims[1]

    assert candidates_for_same(asked, "kirim") == [claims[2], claims[0]]
    assert candidates_for_same(asked, "warga palu") == [claims[2]]
    assert candidates_for_same(asked, "pasukan") == []


def test_what_is_marked_already_is_not_offered_again(claims):
    mark_same(claims[1].pk, claims[2].pk, by=person("sari", "checker"))

    assert candidates_for_same(claims[1], "kirim") == [claims[0]]


def test_a_search_offers_so_many_at_most_and_what_is_marked_takes_no_place(claims, monkeypatch):
    monkeypatch.setattr(same_claims, "OFFERED", 1)
    mark_same(claims[1].pk, claims[2].pk, by=person("sari", "checker"))

    assert candidates_for_same(claims[1], "kirim") == [claims[0]]
    assert candidates_for_same(claims[0], "kirim") == [claims[2]]


def test_without_words_the_other_claims_of_the_article_are_offered():
    text = "\n\n".join(["Judul", *SENTENCES])
    first, second, third = build_document(reading=reading_of(text, SENTENCES)).claims.order_by("position")

    assert candidates_for_same(second, "  ") == [first, third]
