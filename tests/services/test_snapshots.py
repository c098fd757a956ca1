"""Snapshots of what is cited."""

import datetime
import hashlib
from collections.abc import Iterator

import pytest
from django.core.files.storage import storages
from django.db import IntegrityError, transaction
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.fetching.failures import NotFetched
from claims.models import Evidence, Snapshot, Source
from claims.services.evidence import add_evidence
from claims.services.reading_sources import describe_source
from claims.services.snapshots import MOST_ATTEMPTS, is_whole, retry_snapshot, stored_name, take_snapshot
from claims.workflow import Refused
from tests.builders import build_claim
from tests.fetching.hostile import HostileServer, hostile_server, reply

pytestmark = pytest.mark.django_db

ARTICLE = b"""<!doctype html><html lang="en"><head><title>Bridge opened</title>
<meta name="author" content="Rina Sari"><meta property="og:site_name" content="Sukamaju Gazette">
<meta property="article:published_time" content="2019-05-12T08:00:00Z"></head><body><article><h1>Bridge opened</h1>
<p>The bridge of Sukamaju opened on 12 May 2019 after three years of work by the city.</p>
<p>It cost forty billion rupiah, the mayor told reporters at the ceremony on Sunday.</p></article></body></html>
"""


@pytest.fixture
def server(settings) -> Iterator[HostileServer]:
    with hostile_server() as running:
        running.answers["/article"] = reply(ARTICLE)
        settings.SNAPSHOT_ALLOW_HOSTS = [running.host]
        yield running


def cite(by, url: str, **more: object) -> Evidence:
    given = {"title": "", "quote": "It is so.", "stance": "refutes"}
    return add_evidence(build_claim().pk, by=by, url=url, **{**given, **more})


def jobs() -> list[int]:
    return [job.args["snapshot_id"] for job in ProcrastinateJob.objects.order_by("id")]


def test_evidence_with_a_link_waits_for_its_snapshot(checker):
    piece = cite(checker, "https://example.org/a")

    assert (piece.snapshot.state, piece.snapshot.url) == ("waiting", "https://example.org/a")
    assert jobs() == [piece.snapshot.pk]


def test_evidence_without_a_link_has_none(checker):
    assert cite(checker, "", title="A book").snapshot is None
    assert jobs() == []


def test_job_is_not_there_when_the_evidence_is_not(checker):
    with transaction.atomic():
        cite(checker, "https://example.org/a")
        transaction.set_rollback(True)

    assert jobs() == []


def test_two_who_cite_the_page_at_one_time_share_its_snapshot(checker, other_checker, server):
    first = cite(checker, server.url("/article"))
    second = cite(other_checker, server.url("/article"))
    take_snapshot(first.snapshot.pk)
    third = cite(checker, server.url("/article"))

    assert {first.snapshot, second.snapshot, third.snapshot} == {first.snapshot}
    assert len(jobs()) == 1


def test_page_that_was_kept_long_ago_is_fetched_again(checker, server, monkeypatch):
    first = cite(checker, server.url("/article"))
    take_snapshot(first.snapshot.pk)
    monkeypatch.setattr("claims.services.snapshots.FRESH", datetime.timedelta(0))

    assert cite(checker, server.url("/article")).snapshot != first.snapshot


def test_page_is_kept_with_bytes_text_headers_and_hash(checker, server):
    server.redirects("/moved", "/article")
    asked = cite(checker, server.url("/moved")).snapshot

    take_snapshot(asked.pk)

    kept = Snapshot.objects.get(pk=asked.pk)
    assert (kept.state, kept.sha256, kept.size) == ("kept", hashlib.sha256(ARTICLE).hexdigest(), len(ARTICLE))
    assert (kept.final_url, kept.hops) == (server.url("/article"), [[server.url("/moved"), 302]])
    assert ["Content-Length", str(len(ARTICLE))] in kept.headers
    assert "opened on 12 May 2019 after three years" in kept.text
    assert is_whole(kept)


def test_source_gets_the_details_that_it_lacks(checker, server):
    source = cite(checker, server.url("/article"), publisher="The Gazette").source

    take_snapshot(source.snapshots.get().pk)

    source.refresh_from_db()
    assert (source.title, source.author, source.publisher) == ("Bridge opened", "Rina Sari", "The Gazette")
    assert source.published_on == datetime.date(2019, 5, 12)


def test_details_that_do_not_fit_are_cut(checker):
    source = Source.objects.create(title="A title", created_by=checker)

    describe_source(source, title="Another", author="a" * 300)

    source.refresh_from_db()
    assert (source.title, source.author) == ("A title", "a" * 200)


def test_page_that_nobody_can_read_is_kept_all_the_same(checker, server):
    server.answers["/file"] = reply(b"%PDF-1.7 \x00\x01")
    asked = cite(checker, server.url("/file")).snapshot

    take_snapshot(asked.pk)

    asked.refresh_from_db()
    assert (asked.state, asked.media_type, asked.text) == ("kept", "application/pdf", "")


def test_same_bytes_are_stored_once(checker, server):
    server.answers["/copy"] = reply(ARTICLE)
    kept = [cite(checker, server.url(path)).snapshot for path in ("/article", "/copy")]

    for one in kept:
        take_snapshot(one.pk)

    name = stored_name(hashlib.sha256(ARTICLE).hexdigest())
    assert len(storages["evidence"].listdir(name.rpartition("/")[0])[1]) == 1


def test_job_that_runs_twice_changes_nothing(checker, server):
    asked = cite(checker, server.url("/article")).snapshot
    take_snapshot(asked.pk)
    server.answers["/article"] = reply(b"<p>Otherwise.</p>")

    take_snapshot(asked.pk)

    asked.refresh_from_db()
    assert asked.sha256 == hashlib.sha256(ARTICLE).hexdigest()


def test_refusing_server_ends_it_at_once_with_its_reason(checker, server):
    server.answers["/no"] = reply(b"", "403 Forbidden")
    asked = cite(checker, server.url("/no")).snapshot

    take_snapshot(asked.pk)

    asked.refresh_from_db()
    assert (asked.state, asked.failure, asked.failure_detail) == ("failed", "http_status", "403")


def test_busy_server_is_asked_again_until_it_has_been_often_enough(checker, server):
    server.answers["/busy"] = reply(b"", "503 Busy")
    asked = cite(checker, server.url("/busy")).snapshot

    for _ in range(MOST_ATTEMPTS - 1):
        with pytest.raises(NotFetched):
            take_snapshot(asked.pk)
    asked.refresh_from_db()
    assert (asked.state, asked.attempts) == ("waiting", MOST_ATTEMPTS - 1)

    take_snapshot(asked.pk)
    asked.refresh_from_db()
    assert asked.state == "failed"


def test_storage_that_is_full_is_told_and_tried_again(checker, server, monkeypatch):
    def full(self, name, content):
        raise OSError("no space left")

    asked = cite(checker, server.url("/article")).snapshot
    monkeypatch.setattr("factcheck.evidence_folder.EvidenceFolder._save", full)
    monkeypatch.setattr("claims.services.snapshots.stored_name", lambda sha256: f"full/{sha256}")

    with pytest.raises(NotFetched):
        take_snapshot(asked.pk)

    asked.refresh_from_db()
    assert (asked.state, asked.failure) == ("waiting", "not_kept")


def test_failed_page_is_asked_for_again_and_the_evidence_follows(checker, server):
    server.answers["/late"] = reply(b"", "404 Not Found")
    piece = cite(checker, server.url("/late"))
    take_snapshot(piece.snapshot.pk)
    server.answers["/late"] = reply(ARTICLE)

    again = retry_snapshot(piece.snapshot.pk, by=checker)
    take_snapshot(again.pk)

    piece.refresh_from_db()
    assert (piece.snapshot, piece.snapshot.state) == (again, "kept")
    assert jobs() == [again.pk - 1, again.pk]


def test_page_that_is_there_is_not_asked_for_again(checker, stranger, server):
    asked = cite(checker, server.url("/article")).snapshot

    with pytest.raises(Refused, match="snapshot_not_failed"):
        retry_snapshot(asked.pk, by=checker)
    with pytest.raises(Refused, match="not_your_role"):
        retry_snapshot(asked.pk, by=stranger)


def test_changed_file_is_found(checker, server):
    asked = cite(checker, server.url("/page")).snapshot
    take_snapshot(asked.pk)
    asked.refresh_from_db()
    path = storages["evidence"].path(stored_name(asked.sha256))
    with open(path, "ab") as file:
        file.write(b"more")

    assert not is_whole(asked)
    storages["evidence"].delete(stored_name(asked.sha256))
    assert not is_whole(asked)


def test_database_keeps_what_was_kept(checker, server):
    asked = cite(checker, server.url("/article")).snapshot
    take_snapshot(asked.pk)

    for change in (lambda rows: rows.update(text="Otherwise."), lambda rows: rows._raw_delete("default")):
        with pytest.raises(IntegrityError), transaction.atomic():
            change(Snapshot.objects.filter(pk=asked.pk))


def test_database_takes_no_kept_snapshot_without_its_hash(checker):
    asked = cite(checker, "https://example.org/a").snapshot

    with pytest.raises(IntegrityError), transaction.atomic():
        Snapshot.objects.filter(pk=asked.pk).update(state="kept", fetched_at=timezone.now(), size=1)
