"""Evidence as a WARC file, opened again by a library of others."""

from io import BytesIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone
from warcio.archiveiterator import ArchiveIterator

from claims.models import Snapshot
from claims.services.evidence import add_evidence
from claims.services.publications import publish_claims
from claims.services.snapshots import store_bytes, take_snapshot
from claims.workflow import Status
from tests.builders import build_claim, claim_in, seen
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


@pytest.fixture
def published():
    """A published claim whose evidence was kept."""
    claim = claim_in(Status.APPROVED)
    piece = claim.evidence.get()
    kept = {"state": "kept", "sha256": store_bytes(PAGE), "size": len(PAGE), "fetched_at": timezone.now()}
    answer = {"final_url": piece.source.url, "status_code": 200, "media_type": "text/html"}
    Snapshot.objects.filter(pk=piece.snapshot_id).update(**kept, **answer)
    editor = User.objects.get(username="the_editor")
    publish_claims(claim.document_id, by=editor, seen={claim.pk: seen(claim)})
    return claim


def test_editor_downloads_the_pages_of_the_published_report(published, editor, checker, client_of):
    address = reverse("document_warc", args=[published.document_id])

    answer = client_of(editor).get(address)

    assert records(answer.content) == [(published.evidence.get().source.url, "200", PAGE)]
    assert answer["Content-Disposition"] == f'attachment; filename="report-{published.document_id}-1.warc.gz"'
    assert address in client_of(editor).get(reverse("document_publish", args=[published.document_id])).content.decode()
    assert client_of(checker).get(address).status_code == 403


def test_report_that_was_not_published_has_no_pages(editor, client_of):
    document = build_claim().document_id

    assert client_of(editor).get(reverse("document_warc", args=[document])).status_code == 404
    page = client_of(editor).get(reverse("document_publish", args=[document])).content.decode()
    assert reverse("document_warc", args=[document]) not in page


def test_command_packs_a_published_claim_and_a_published_report(published, tmp_path):
    for chosen in (["--claim", str(published.pk)], ["--document", str(published.document_id)], []):
        call_command("report", "--format", "warc", "--output", str(tmp_path / "a.warc.gz"), *chosen)

        assert len(records((tmp_path / "a.warc.gz").read_bytes())) == 1


def test_command_says_when_no_page_of_the_report_was_kept(db):
    claim_in(Status.PUBLISHED)

    with pytest.raises(CommandError, match="no snapshot is kept"):
        call_command("report", "--format", "warc", "--output", "unused")
