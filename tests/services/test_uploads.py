"""Files that people hand in."""

import pytest
from django.core.files.storage import storages

from claims.models import Source
from claims.services import reading_sources
from claims.services.reading_sources import text_in
from claims.services.snapshots import ask_for_snapshot, is_whole, stored_name
from claims.services.uploads import called, keep_upload, read_upload, source_of_file
from claims.workflow import Refused
from tests.text.files.samples import pdf_saying

pytestmark = pytest.mark.django_db

LINES = "Jembatan Sukamaju dibuka pada 12 Mei 2019.\n"


def source(checker, **facts: object) -> Source:
    return Source.objects.create(**{"title": "Yearbook", "sort": "file", "created_by": checker, **facts})


def test_a_file_is_kept_whole_with_its_hash_and_what_can_be_read_of_it(checker):
    kept = keep_upload(
        source(checker), read_upload("C:\\papers\\yearbook.pdf", pdf_saying("Opened in 2019.")), by=checker
    )

    assert (kept.state, kept.origin, kept.file_name, kept.asked_by) == ("kept", "uploaded", "yearbook.pdf", checker)
    assert (kept.media_type, kept.text) == ("application/pdf", "Opened in 2019.")
    assert is_whole(kept)


def test_the_same_file_is_one_source_and_is_stored_once(checker):
    first = source(checker)
    upload = read_upload("a.txt", LINES.encode())
    kept = keep_upload(first, upload, by=checker)

    again = read_upload("b.txt", LINES.encode())
    assert source_of_file(again) == first
    assert keep_upload(first, again, by=checker) == kept
    name = stored_name(kept.sha256)
    assert len(storages["evidence"].listdir(name.rpartition("/")[0])[1]) == 1


def test_a_file_in_the_place_of_a_page_is_no_source_of_its_own(checker):
    page = source(checker, sort="page", url="https://example.org/a", canonical_url="https://example.org/a")
    upload = read_upload("a.txt", LINES.encode())

    kept = keep_upload(page, upload, by=checker)

    assert (kept.url, kept.origin) == ("https://example.org/a", "uploaded")
    assert source_of_file(upload) is None


def test_who_cites_a_file_again_cites_what_was_handed_in(checker):
    kept = keep_upload(source(checker), read_upload("a.txt", LINES.encode()), by=checker)

    assert ask_for_snapshot(kept.source, by=checker) == kept


@pytest.mark.parametrize(
    ("key", "body"),
    [
        ("empty_file", b""),
        ("file_not_allowed", b"MZ\x90\x00\x03"),
        ("file_not_allowed", b"PK\x03\x04 some archive"),
        ("file_too_large", b"a" * 1025),
    ],
)
def test_what_is_no_evidence_is_refused(settings, key, body):
    settings.EVIDENCE_MAX_UPLOAD = 1024

    with pytest.raises(Refused, match=key):
        read_upload("photo.jpg", body)


def test_a_file_that_takes_too_long_to_read_is_kept_without_text(monkeypatch):
    monkeypatch.setattr(reading_sources, "FILE_SECONDS", 0.001)

    assert read_upload("a.pdf", pdf_saying("Said.")).text == ""


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("a\\b\\c.pdf", "c.pdf"),
        ("\x00\n", "file"),
        ("x" * 300 + ".pdf", "x" * 251 + ".pdf"),
    ],
)
def test_of_a_name_the_last_part_is_kept(given, kept):
    assert called(given) == kept


def test_a_long_file_is_read_to_its_end(monkeypatch):
    told = "Jumlah penduduk bertambah. " * 10_000 + "Halaman terakhir."
    monkeypatch.setattr("claims.services.reading_sources.read_apart", lambda *_given, **_named: {"text": told})

    assert text_in(b"%PDF-", "application/pdf").endswith("Halaman terakhir.")
