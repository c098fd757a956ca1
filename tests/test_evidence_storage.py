"""Evidence in a bucket: the setting, and every use of it against a server on loopback that speaks as much of S3."""

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import CommandError, call_command
from django.urls import reverse

from claims.services.evidence import add_evidence
from claims.services.snapshots import take_snapshot
from factcheck.env import SettingError
from factcheck.evidence_storage import choose
from tests.builders import build_claim
from tests.fetching.hostile import PAGE, hostile_server


class Bucket(BaseHTTPRequestHandler):
    """Keeps what is put in ``server.kept``; answers nothing but requests that are signed."""

    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.kept[self.path] = body
        self._answer(200, b"")

    def do_GET(self) -> None:
        body = self.server.kept.get(self.path)
        self._answer(404, b"") if body is None else self._answer(200, body)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _answer(self, status: int, body: bytes) -> None:
        status = status if "Credential=test-key/" in self.headers.get("Authorization", "") else 403
        body = body if status == 200 else b""
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", f'"{hashlib.md5(body, usedforsecurity=False).hexdigest()}"')
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *arguments: object) -> None: ...


@pytest.fixture
def bucket(monkeypatch, settings, tmp_path) -> Iterator[ThreadingHTTPServer]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test-key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test-secret")
    with ThreadingHTTPServer(("127.0.0.1", 0), Bucket) as server:
        server.kept, server.daemon_threads = {}, True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        address = f"s3://evidence/desk?endpoint=http://127.0.0.1:{server.server_port}&region=us-east-1"
        settings.STORAGES = {**settings.STORAGES, "evidence": choose(address, tmp_path)}
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.django_db
def test_snapshot_lies_in_the_bucket_and_is_verified_and_handed_out_from_there(bucket, checker, client_of, settings):
    with hostile_server() as server:
        settings.SNAPSHOT_ALLOW_HOSTS = [server.host]
        given = {"title": "", "quote": "It is so.", "stance": "refutes"}
        asked = add_evidence(build_claim().pk, by=checker, url=server.url("/page"), **given).snapshot
        take_snapshot(asked.pk)
    out, sha256 = StringIO(), hashlib.sha256(PAGE).hexdigest()
    name = f"/evidence/desk/{sha256[:2]}/{sha256[2:4]}/{sha256}"

    call_command("snapshots", "verify", stdout=out)
    answer = client_of(checker).get(reverse("snapshot_file", args=[asked.pk]))

    assert bucket.kept == {name: PAGE}
    assert out.getvalue() == "1 snapshots are whole\n"
    assert b"".join(answer.streaming_content) == PAGE
    del bucket.kept[name]
    with pytest.raises(CommandError, match="1 of 1"):
        call_command("snapshots", "verify")


def test_bucket_that_refuses_is_told_as_a_folder_would_tell_it(bucket, monkeypatch):
    storages["evidence"].save("ab/file", ContentFile(b"one"))
    assert storages["evidence"].exists("ab/file")
    assert not storages["evidence"].exists("ab/other")
    with pytest.raises(FileNotFoundError):
        storages["evidence"].open("ab/other")

    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "somebody-else")
    refused = choose(f"s3://evidence?endpoint=http://127.0.0.1:{bucket.server_port}&region=x", Path())
    stranger = storages.create_storage(refused)
    with pytest.raises(OSError, match="did not answer as it should"):
        stranger.save("ab/file", ContentFile(b"two"))
    with pytest.raises(OSError, match="403"):
        stranger.open("ab/file")


def test_without_a_setting_it_is_a_folder(tmp_path):
    assert choose("", tmp_path)["OPTIONS"]["location"] == tmp_path / "evidence"


def test_bucket_of_the_cloud_needs_no_endpoint(tmp_path):
    options = choose("s3://desk-evidence/2026/kept?region=ap-southeast-3", tmp_path)["OPTIONS"]

    assert options == {
        "bucket_name": "desk-evidence",
        "location": "2026/kept",
        "endpoint_url": None,
        "region_name": "ap-southeast-3",
        "addressing_style": "auto",
    }


@pytest.mark.parametrize(
    "word",
    [
        "bucket",
        "s3://",
        "s3://Desk",
        "http://desk/",
        "s3://desk?key=1",
        "s3://desk?endpoint=",
        "s3://desk?endpoint=desk",
    ],
)
def test_what_names_no_bucket_is_refused(tmp_path, word):
    with pytest.raises(SettingError, match="cannot be read"):
        choose(word, tmp_path)


def test_evidence_is_not_sent_in_the_clear(tmp_path):
    with pytest.raises(SettingError, match="in the clear"):
        choose("s3://desk?endpoint=http://storage.example.org", tmp_path)
