"""The public pages: what anyone may read without signing in."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from claims.report.addresses import claim_address, corrections_address, report_address
from claims.workflow import Status
from tests.builders import build_claim, build_document, claim_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return claim_in(Status.PUBLISHED)


def test_anyone_reads_a_published_report(client: Client, claim):
    page = client.get(reverse("report", args=[claim.document.slug]))
    assert page.status_code == 200
    assert claim.text in page.content.decode()
    page = client.get(reverse("report_claim", args=[claim.document.slug, claim.pk]))
    assert page.status_code == 200
    for name in ("reports", "corrections", "methodology"):
        assert client.get(reverse(name)).status_code == 200
    for name in ("report_json", "report_markdown"):
        assert client.get(reverse(name, args=[claim.document.slug])).status_code == 200
