"""The migration that knows sources by their pages, on rows of before."""

import importlib
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection

from claims.models import Source
from tests.builders import build_claim, build_evidence

pytestmark = pytest.mark.django_db

MIGRATION = importlib.import_module("claims.migrations.0017_sources_and_rows_of_evidence")


def test_links_get_their_form_and_one_link_alone_stands_for_a_page(checker):
    first = "http://example.org/a?utm_source=mail"
    links = (first, "https://example.org/a", "https://example.org/a#top", "https://example.org/b")
    for number, url in enumerate(links):
        Source.objects.create(
            url=url, canonical_url=f"https://example.org/{number}", title="T", sort="page", created_by=checker
        )

    MIGRATION.know_pages(apps, SimpleNamespace(connection=connection))

    assert list(Source.objects.order_by("id").values_list("canonical_url", flat=True)) == [
        first,
        "https://example.org/a",
        "https://example.org/a#top",
        "https://example.org/b",
    ]


def test_pieces_keep_the_order_in_which_they_were_shown():
    claim = build_claim()
    pieces = [build_evidence(claim, quote=f"Passage {number}.") for number in (1, 2)]
    other = build_evidence(build_claim())
    claim.evidence.update(position=0)

    with connection.cursor() as cursor:
        cursor.execute(MIGRATION.IN_ORDER)

    assert list(claim.evidence.values_list("pk", "position")) == [(pieces[0].pk, 1), (pieces[1].pk, 2)]
    other.refresh_from_db()
    assert other.position == 1
