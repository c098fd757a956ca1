"""`manage.py snapshots`."""

import hashlib
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.fetching.hostile import PAGE, hostile_server


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
