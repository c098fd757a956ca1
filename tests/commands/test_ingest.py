"""`manage.py ingest`."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from claims.models import AwaitedWords, Document
from claims.services.exchange import words
from claims.wording import NOT_TEXT, REFUSALS
from tests.builders import build_documents

pytestmark = pytest.mark.django_db

ARTICLE = (
    "Jembatan Sukamaju dibuka\n\nJakarta - Jembatan Sukamaju dibuka pada 12 Mei 2019. Harganya 40 miliar rupiah.\n"
)


@pytest.fixture
def article(tmp_path) -> Path:
    path = tmp_path / "jembatan.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def ingest(*arguments: object) -> str:
    out = StringIO()
    call_command("ingest", *map(str, arguments), stdout=out)
    return out.getvalue()


def refused(*arguments: object) -> tuple[str, str]:
    """What was said of each file, and the last word."""
    err = StringIO()
    with pytest.raises(CommandError) as error:
        call_command("ingest", *map(str, arguments), stdout=StringIO(), stderr=err)
    return err.getvalue(), str(error.value)


def test_a_file_comes_in_and_its_number_and_address_are_printed(article, checker):
    said = ingest(article, "--as", "checker")

    document = Document.objects.get()
    assert said == f"{document.pk}\t/documents/{document.pk}/\t{article}\n"
    assert (document.created_by, document.language) == (checker, "id")
    assert document.claims.exists()


def test_the_address_that_is_printed_opens(article, administrator, client: Client):
    address = ingest(article).split("\t")[1]
    client.force_login(administrator)

    assert client.get(address).status_code == 200


def test_without_a_name_the_first_superuser_brings_it_in(article, administrator):
    ingest(article)

    assert Document.objects.get().created_by == administrator


def test_language_and_link_are_kept(article, checker):
    ingest(article, "--as", "checker", "--lang", "en", "--url", "https://example.org/jembatan")

    document = Document.objects.get()
    assert (document.language, document.url) == ("en", "https://example.org/jembatan")


def test_a_bad_file_is_told_and_the_others_come_in(article, tmp_path, checker):
    page, empty, missing = tmp_path / "page.html", tmp_path / "empty.txt", tmp_path / "missing.txt"
    page.write_text("<html><body><script>let a</script></body></html>", encoding="utf-8")
    empty.write_bytes(b"")
    binary = tmp_path / "picture.txt"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))

    err, last = refused(page, empty, missing, binary, tmp_path, article, "--as", "checker")

    assert Document.objects.count() == 1
    lines = dict(line.split(": ", 1) for line in err.splitlines())
    assert lines[str(page)] == NOT_TEXT["web_page"]
    assert lines[str(empty)] == NOT_TEXT["empty"]
    assert lines[str(missing)] == "No such file or directory"
    assert lines[str(binary)] == NOT_TEXT["binary"]
    assert lines[str(tmp_path)] == "Is a directory"
    assert last == "5 of 6 files could not be brought in."


def test_a_saved_page_comes_in_with_what_it_says_of_itself(tmp_path, checker):
    page = tmp_path / "jembatan.html"
    paragraphs = "".join(f"<p>{line}</p>" for line in ARTICLE.split("\n")[2:] if line)
    head = (
        '<title>Jembatan Sukamaju dibuka</title><link rel="canonical" href="https://kabar.example/jembatan">'
        '<meta name="author" content="Rina Lestari"><meta property="og:site_name" content="Kabar Sukamaju">'
        '<meta property="article:published_time" content="2019-05-12T09:15:00+07:00">'
    )
    page.write_text(f"<html><head>{head}</head><body><article>{paragraphs}</article></body></html>", encoding="utf-8")

    ingest(page, "--as", "checker")

    document = Document.objects.get()
    assert (document.title, document.byline) == ("Jembatan Sukamaju dibuka", "Rina Lestari")
    assert (document.publisher, document.url) == ("Kabar Sukamaju", "https://kabar.example/jembatan")
    assert document.published_time_known
    assert "<p>" not in document.revisions.get().text
    assert document.claims.exists()


def test_a_link_belongs_to_one_file(article, checker):
    _, last = refused(article, article, "--as", "checker", "--url", "https://example.org/")

    assert "one FILE" in last
    assert not Document.objects.exists()


def test_a_link_that_is_none_is_told(article, checker):
    err, _ = refused(article, "--as", "checker", "--url", "javascript:alert(1)")

    assert "http" in err
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--as", "nobody"], "Nobody active is called nobody."),
        (["--as", "stranger"], "stranger is in none of the newsroom's groups."),
        ([], "There is no superuser yet"),
    ],
)
def test_who_brings_it_in_must_be_of_the_newsroom(article, stranger, arguments, words):
    _, last = refused(article, *arguments)

    assert words in last
    assert not Document.objects.exists()


def test_a_text_that_is_here_already_is_told_and_left_out(article, administrator):
    ingest(article)
    err = StringIO()
    call_command("ingest", str(article), stdout=StringIO(), stderr=err)

    document = Document.objects.get()
    assert f"already here as {document.pk}, /documents/{document.pk}/" in err.getvalue()


def test_a_text_that_is_here_already_comes_in_again_if_asked(article, administrator):
    ingest(article)
    ingest(article, "--again")

    assert Document.objects.count() == 2


def test_documents_with_claims_come_in_as_they_were_exported(administrator, tmp_path):
    build_documents(2)
    path = tmp_path / "documents.jsonl"
    call_command("report", format="jsonl", all=True, output=str(path))

    said = ingest("--claims", path, "--again")

    assert said == "Brought in: 2 documents with 6 claims, 0 here already, 0 refused.\nSearches find all of it.\n"
    assert ingest("--claims", path) == "Brought in: 0 documents with 0 claims, 2 here already, 0 refused.\n"
    assert Document.objects.count() == 4


def test_words_that_could_not_be_made_break_nothing_off_and_are_not_said_to_be_there(
    administrator, tmp_path, monkeypatch
):
    build_documents(1)
    path = tmp_path / "documents.jsonl"
    call_command("report", format="jsonl", all=True, output=str(path))
    monkeypatch.setitem(words._MADE, AwaitedWords.Sort.TEXTS, "SELECT %s / (%s * 0)")

    said = ingest("--claims", path, "--again")

    assert said == "Brought in: 1 documents with 3 claims, 0 here already, 0 refused.\n"
    assert Document.objects.count() == 2


def test_lines_that_are_refused_are_told_with_number_place_and_reason(administrator, tmp_path):
    path = tmp_path / "documents.jsonl"
    path.write_text('{"format": "factcheck-document/1"}\n{\n', encoding="utf-8")

    told, last = refused("--claims", path)

    assert told.splitlines() == [
        f"{path}:1: revisions: Something is missing here.",
        f"{path}:2: The line is not JSON.",
    ]
    assert last == "Put the lines right, or leave them out with --skip-bad."
    assert "Found: 0 documents with 0 claims, 0 here already, 2 refused." in ingest("--claims", path, "--check")
    assert "Brought in: 0 documents" in ingest("--claims", path, "--skip-bad")


def test_claims_come_from_one_file_that_is_there_and_by_an_administrator(article, administrator, editor, tmp_path):
    path = tmp_path / "documents.jsonl"

    assert refused("--claims", path)[1] == f"{path}: No such file or directory"
    assert refused(article, "--claims", path)[1] == "Give FILE, or --claims with the file that holds them."
    path.touch()
    assert refused("--claims", path, "--as", "editor")[1] == REFUSALS["not_your_role"]
