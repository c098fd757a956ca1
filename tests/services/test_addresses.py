"""A new document gets an address of its own, whoever is taking the same one."""

import pytest
from django.db import IntegrityError, connection
from django.utils.text import slugify

from claims.models import Document
from claims.services import addresses
from claims.services.addresses import with_address
from tests.builders import HEADLINE, build_document

pytestmark = pytest.mark.django_db


@pytest.fixture
def elsewhere():
    """A connection whose transaction is never committed."""
    other = connection.copy()
    other.set_autocommit(False)
    yield other
    other.rollback()
    other.close()


def test_an_address_that_a_long_transaction_is_taking_is_left_to_it(elsewhere, monkeypatch):
    monkeypatch.setattr(addresses, "PATIENCE", "20ms")
    wanted = slugify(HEADLINE)
    with elsewhere.cursor() as cursor:
        cursor.execute(
            "INSERT INTO claims_document (title, slug, language, url, publisher, byline, place, published_time_known,"
            " version, created_by_id, created_at) VALUES ('T', %s, 'id', '', '', '', '', false, 1, 0, now())",
            [wanted],
        )

    assert build_document().slug == f"{wanted}-2"
    with connection.cursor() as cursor:
        cursor.execute("SHOW lock_timeout")
        assert cursor.fetchone() == ("0",)


def test_an_address_that_somebody_took_in_between_is_not_asked_for_again(monkeypatch):
    first = build_document()
    offered = iter([first.slug, "another-address"])
    monkeypatch.setattr(addresses, "free_slug", lambda title, given: next(offered))

    assert build_document().slug == "another-address"


def test_another_refusal_is_told_as_it_is():
    first = build_document()

    def take(slug: str) -> Document:
        return Document.objects.create(slug=slug, title="", language="id", created_by=first.created_by)

    with pytest.raises(IntegrityError, match="document_has_a_title"):
        with_address(HEADLINE, take)
