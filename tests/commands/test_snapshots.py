"""`manage.py snapshots`."""

import hashlib
from io import StringIO

import pytest
from django.core.files.storage import storages
from django.core.management import CommandError, call_command

from claims.services.evidence import add_evidence
from claims.services.snapshots import stored_name, take_snapshot
from tests.builders import build_claim
from tests.fetching.hostile import PAGE, hostile_server, reply


def said(*words: str) -> str:
    out = StringIO()
    call_command("snapshots", *words, stdout=out)
    return out.getvalue()


def test_fetch_prints_hash_size_and_kind(settings):
    with hostile_server() as server:
        settings.SNAPSHOT_ALLOW_HOSTS = [server.host]

        told = said("fetch", server.url("/page"))

    assert told == f"{hashlib.sha256(PAGE).hexdigest()} {len(PAGE)} text/html {server.url('/page')}\n"


def test_fetch_ends_with_the_reason_of_the_refusal():
    with pytest.raises(CommandError, match=r"^refused_address: the address lies in a private network \(127\.0\.0\.1\)"):
        said("fetch", "http://127.0.0.1/")


@pytest.fixture
def server(settings):
    with hostile_server() as running:
        settings.SNAPSHOT_ALLOW_HOSTS = [running.host]
        yield running


@pytest.fixture
def kept(checker, server):
    """A snapshot that was kept."""
    given = {"title": "", "quote": "It is so.", "stance": "refutes"}
    snapshot = add_evidence(build_claim().pk, by=checker, url=server.url("/page"), **given).snapshot
    take_snapshot(snapshot.pk)
    snapshot.refresh_from_db()
    return snapshot


def test_list_tells_of_each(kept):
    assert said("list") == f"{kept.pk} kept {kept.sha256} {len(PAGE)} {kept.url}\n"
    assert said("list", "--state", "failed") == ""


def test_verify_finds_what_was_changed(kept):
    assert said("verify") == "1 snapshots are whole\n"

    storages["evidence"].delete(stored_name(kept.sha256))

    with pytest.raises(CommandError, match="1 of 1 snapshots are not what was kept"):
        said("verify")


def test_refetch_keeps_the_page_as_a_snapshot_of_its_own(kept):
    assert said("refetch", str(kept.pk)) == (f"{kept.pk + 1} {kept.sha256} {len(PAGE)} text/html {kept.url}\n")


def test_refetch_tells_why_it_was_not_had(kept, settings):
    settings.SNAPSHOT_ALLOW_HOSTS = []

    with pytest.raises(CommandError, match="bad_port: the address names a port"):
        said("refetch", str(kept.pk))
    with pytest.raises(CommandError, match="no snapshot 999999999"):
        said("refetch", "999999999")


def test_check_tells_of_each_page_what_became_of_it(kept, server):
    assert said("check") == f"{kept.pk} unchanged - {kept.url}\n"

    server.answers["/page"] = reply(b"Something else.")
    assert said("check", str(kept.pk)) == f"{kept.pk} changed as {kept.pk + 1} {kept.url}\n"

    server.answers["/page"] = reply(b"", "410 Gone")
    assert said("check") == f"{kept.pk} gone http_status: the server said 410 {kept.url}\n"
    assert said("check", "--days", "1") == ""
    with pytest.raises(CommandError, match="is kept as 999999999"):
        said("check", "999999999")
