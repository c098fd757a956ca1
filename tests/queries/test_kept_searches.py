"""Searches that are written once find what they would find written anew."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Claim
from claims.queries.documents import documents_having, documents_in
from claims.queries.filters import ClaimFilters, narrowed
from claims.queries.kept_searches import KeptSearches, stand_in
from claims.queries.search import documents_found, query_of, standing_in
from claims.queries.table import claims_found, claims_page
from tests.builders import build_document, reading_of

WORDS = [
    "kirim",
    "kirim tentara",
    'kirim "seribu tentara"',
    "tentara -kirim",
    '-"dua ribu" tentara',
    "tent",
    "tent ",
    "t",
    "tentara dua_ri",
    "kirim tentärä",
    "a-b x'y \\ % %s {ids} Sqx0qxs Sqxidsqxs",
    "İstanbul KIRIM",
    '"kirim ten',
    '""',
    '"" tentara',
    "- --tentara",
    "tentara\0kirim",
    " ".join(f"kata{n}" for n in range(30)),
]
BODY = [
    "Pemerintah mengirim seribu tentara ke perbatasan",
    "Tentara dua ribu orang pulang dari İstanbul",
    "Harga x'y naik 5 % di sini",
]


@pytest.fixture
def document(db):
    return build_document(reading=reading_of("Judul\n\n" + ". ".join(BODY) + ".", BODY))


@pytest.mark.parametrize("at", range(len(WORDS)))
def test_stand_ins_make_the_same_query_but_for_the_words(at) -> None:
    words = WORDS[at]
    text, values = standing_in(words)
    wanted, made = query_of(words), query_of(text)

    assert (wanted is None) == (made is None)
    if wanted is not None:
        put = [value.replace("Sqx", "").replace("qxs", "") for value in made.params]
        assert made.sql == wanted.sql
        assert [values.get(p.removesuffix(":*"), p) + (":*" if p.endswith(":*") else "") for p in put] == wanted.params


@pytest.mark.parametrize("at", range(len(WORDS)))
def test_kept_searches_find_what_searches_written_anew_find(document, at) -> None:
    words = WORDS[at]
    filters = ClaimFilters(words=words)
    wanted = set(narrowed(Claim.objects.order_by(), filters).values_list("pk", flat=True))
    having = sorted(documents_found(words).values_list("pk", flat=True))

    for _again in range(2):
        found = claims_found(filters)
        assert set(found) == wanted
        assert {claim.pk for claim in claims_page(filters, total=len(found), among=found).claims} == wanted
        assert {claim.pk for claim in claims_page(filters, total=1).claims} == wanted
        assert documents_having(words) == having
        assert [d.pk for d in documents_in(having, words)] == having


def test_one_search_leaves_no_word_for_the_next(document) -> None:
    first, second, _third = document.claims.order_by("position")
    found = {}
    for words, claim in (("seribu", first), ("orang", second)):
        (row,) = claims_page(ClaimFilters(words=words), among=[claim.pk], total=1).claims
        found[words] = row.headline
        (page,) = documents_in([document.pk], words)
        assert f"\ue000{words}\ue001" in page.passage

    assert "\ue000seribu\ue001" in found["seribu"]
    assert "\ue000orang\ue001" in found["orang"]


def test_a_deadline_means_another_moment_each_time_and_is_never_kept(document) -> None:
    def asked() -> str:
        with CaptureQueriesContext(connection) as captured:
            claims_found(ClaimFilters(words="tentara", deadline="overdue"))
        return captured[0]["sql"]

    assert asked() != asked()


def test_a_value_is_quoted_and_never_read_as_sql(document) -> None:
    kept = KeptSearches()

    def build():
        return Claim.objects.filter(claimant=stand_in("who")).order_by("pk").values_list("pk", flat=True)

    claim = document.claims.first()
    for who in ("O'Brien", "x' OR '1'='1", "back\\slash", "100 % 'Sqxwhoqxs'"):
        Claim.objects.filter(pk=claim.pk).update(claimant=who)
        assert kept.numbers("who", build, {"who": who}) == [claim.pk]
        assert kept.numbers("who", build, {"who": who + "x"}) == []
