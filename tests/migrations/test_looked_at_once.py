"""The migration that looks at claims and their places at once, on rows of before."""

import importlib

import pytest
from django.db import IntegrityError, connection, transaction

from claims.models import Anchor, Claim
from claims.queries.filters import ClaimFilters, narrowed
from claims.queries.search import documents_found
from tests.builders import build_claim

pytestmark = pytest.mark.django_db

MIGRATION = importlib.import_module("claims.migrations.0032_looked_at_once")
LATER = importlib.import_module("claims.migrations.0036_words_beside_their_rows")
THERE = (MIGRATION.WORDS_ONCE, MIGRATION.LANGUAGES, MIGRATION.PLACES, LATER.BESIDE, LATER.MADE)
BACK = (
    *(LATER.MADE_NO_MORE, LATER.WITHIN),
    *(MIGRATION.PLACE_BY_PLACE, MIGRATION.LANGUAGE_BY_ROW, MIGRATION.WORDS_TWICE),
)


def run(statements: tuple[str, ...]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for statement in statements:
            cursor.execute(statement)


def found(words: str) -> list[Claim]:
    return list(narrowed(Claim.objects.all(), ClaimFilters(words=words)))


def test_claims_of_before_are_found_and_new_places_are_compared():
    claim = build_claim()
    run(BACK)
    run(THERE)

    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan TO off")
    word = claim.text.split()[0]
    assert found(word) == [claim]
    assert list(documents_found(word)) == [claim.document]
    with pytest.raises(IntegrityError, match="does not quote"), transaction.atomic():
        Anchor.objects.create(claim=claim, revision=claim.revision, start=0, end=3, exact="???")
