"""Evidence as a WARC file, opened again by a library of others."""

from io import BytesIO

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from warcio.archiveiterator import ArchiveIterator

from claims.services.evidence import add_evidence
from claims.services.snapshots import take_snapshot
from tests.builders import build_claim
from tests.fetching.hostile import PAGE, hostile_server

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(checker, settings):
    """A claim whose evidence was had by way of a redirect, and some that was not had."""
    with hostile_server() as server:
        server.redirects("/moved", "/page")
        settings.SNAPSHOT_ALLOW_HOSTS = [server.host]
        claim = build_claim()
        for path in ("/moved", "/gone"):
            given = {"title": "A page", "quote": path, "stance": "refutes"}
            take_snapshot(add_evidence(claim.pk, by=checker, url=server.url(path), **given).snapshot.pk)
        claim.server = server
        yield claim


def records(data: bytes) -> list[tuple[str, str, bytes]]:
    return [
        (one.rec_headers["WARC-Target-URI"], one.http_headers.get_statuscode(), one.content_stream().read())
        for one in ArchiveIterator(BytesIO(data), check_digests="raise")
    ]


def test_file_holds_the_redirect_and_the_page(claim, checker, client_of):
    answer = client_of(checker).get(reverse("claim_warc", args=[claim.pk]))

    assert records(answer.content) == [
        (claim.server.url("/moved"), "302", b""),
        (claim.server.url("/page"), "200", PAGE),
    ]
    assert answer["Content-Disposition"] == f'attachment; filename="claim-{claim.pk}.warc.gz"'


def test_claim_offers_its_file(claim, checker, client_of):
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    assert reverse("claim_warc", args=[claim.pk]) in page


def test_command_writes_the_evidence_of_a_whole_article(claim, tmp_path):
    call_command("snapshots", "warc", str(tmp_path / "a.warc.gz"), "--document", str(claim.document_id))

    assert len(records((tmp_path / "a.warc.gz").read_bytes())) == 2


def test_command_says_when_nothing_is_kept(db, tmp_path):
    with pytest.raises(CommandError, match="no snapshot is kept"):
        call_command("snapshots", "warc", str(tmp_path / "a.warc.gz"), "--claim", "1")
