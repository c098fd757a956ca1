"""The migration that puts words beside their rows, on rows of before, and back."""

import importlib

import pytest
from django.db import connection

from claims.models import ClaimWords, TextWords
from tests.builders import build_claim

pytestmark = pytest.mark.django_db

MIGRATION = importlib.import_module("claims.migrations.0036_words_beside_their_rows")


def run(*statements: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for statement in statements:
            cursor.execute(statement)


def kept() -> list[list[str]]:
    return [list(model.objects.order_by("pk").values_list("words", flat=True)) for model in (ClaimWords, TextWords)]


def test_rows_of_before_have_the_words_that_new_ones_get():
    build_claim()
    before = kept()
    run(MIGRATION.MADE_NO_MORE, MIGRATION.WITHIN)

    run(MIGRATION.BESIDE, MIGRATION.MADE)

    assert kept() == before
    assert all(before)


def test_words_go_with_their_claim():
    claim = build_claim()
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM claims_anchor WHERE claim_id = %s", [claim.pk])
        cursor.execute("DELETE FROM claims_claim WHERE id = %s", [claim.pk])

    assert not ClaimWords.objects.filter(claim=claim.pk).exists()
