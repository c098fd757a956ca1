"""Files of documents with their claims in the browser: handed in, checked, brought in, by administrators alone."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from claims.models import Document, Import
from claims.services.imports import run_import
from tests.services.test_imports import BAD, GOOD, line

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def client(administrator, client_of) -> Client:
    return client_of(administrator)


def sent(client: Client, data: bytes, name: str = "documents.jsonl"):
    return client.post("/imports/new/", {"file": SimpleUploadedFile(name, data)})


def handed_in(client: Client, data: bytes) -> Import:
    """Handed in and checked."""
    sent(client, data)
    return worked_on(Import.objects.latest("pk"))


def worked_on(row: Import) -> Import:
    run_import(row.pk)
    row.refresh_from_db()
    return row


def page(client: Client, path: str = "/imports/", **headers: str) -> str:
    return " ".join(client.get(path, headers=headers).content.decode().split())


def test_the_page_follows_the_check_and_tells_what_would_come_in(client):
    sent(client, GOOD + BAD)
    row = Import.objects.get()
    assert f'hx-get="/imports/{row.pk}/" hx-trigger="every 2s"' in page(client)
    Import.objects.filter(pk=row.pk).update(state="checking", read=row.size // 2, documents=1_000)
    assert f'<progress max="{row.size}" value="{row.size // 2}"' in page(client, f"/imports/{row.pk}/", **HTMX)
    worked_on(row)
    shown = page(client, f"/imports/{row.pk}/", **HTMX)

    assert "hx-get" not in shown
    assert "2 articles would come in. 2 lines cannot come in." in shown
    assert "<b>Line 4</b> <code" in shown
    assert ">url</code>" in shown
    assert "begins with http:// or https://. (kabar.example)" in shown
    assert '<p id="imports-told" hx-swap-oob="innerHTML">documents.jsonl: checked</p>' in shown
    assert not Document.objects.exists()


def test_it_comes_in_without_its_bad_lines_once_that_is_ticked(client):
    row = handed_in(client, GOOD + BAD)
    refused = client.post(f"/imports/{row.pk}/bring/", follow=True).content.decode()
    assert "Put the bad lines right, or say that they are left out." in refused
    answer = client.post(f"/imports/{row.pk}/bring/", {"skips_bad": "on"})
    assert answer["Location"] == f"/imports/#import-{row.pk}"
    worked_on(row)

    assert "2 articles came in. 2 bad lines were left out." in page(client)
    assert Document.objects.count() == 2


def test_what_is_here_already_is_told_and_comes_in_once_more_where_that_is_ticked(client):
    first = handed_in(client, GOOD)
    client.post(f"/imports/{first.pk}/bring/")
    worked_on(first)
    row = handed_in(client, GOOD)
    assert "Nothing new is in it. 2 articles are here already." in page(client, f"/imports/{row.pk}/", **HTMX)
    client.post(f"/imports/{row.pk}/bring/", {"is_again": "on"})

    assert worked_on(row).documents == 2


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_is_no_such_file_is_refused_in_the_reader_s_words(client, settings, language):
    settings.IMPORT_MAX_UPLOAD = 2 * 1024 * 1024
    client.cookies["django_language"] = language
    told = {
        b"": {"en": "There is nothing in this file.", "id": "Berkas ini kosong."},
        b"%PDF-1.7" + bytes(8): {"en": "This file is no text.", "id": "Berkas ini bukan teks."},
        b" " * (2 * 1024 * 1024 + 1): {"en": "The file is too large", "id": "Berkas ini terlalu besar"},
    }
    for data, words in told.items():
        answer = sent(client, data)
        assert answer.status_code == 422
        assert words[language] in answer.content.decode()
    assert client.post("/imports/new/").status_code == 422
    assert not Import.objects.exists()


def test_a_file_of_something_else_says_that_no_line_of_it_is_an_article(client):
    row = handed_in(client, b"title,text\nJembatan,dibuka\n")
    shown = page(client)

    assert "No line of it is an article as an export writes it. 2 lines cannot come in." in shown
    assert f'action="/imports/{row.pk}/bring/"' not in shown


def test_it_is_thrown_away_and_not_twice(client):
    row = handed_in(client, line("Jembatan itu dibuka."))
    assert "It was thrown away." in client.post(f"/imports/{row.pk}/cancel/", follow=True).content.decode()
    again = client.post(f"/imports/{row.pk}/cancel/", follow=True).content.decode()

    assert "This file has come in already, or will not." in again
    assert client.post("/imports/999/cancel/").status_code == 404


def test_administrators_alone_see_it_and_others_are_told_so(client, client_of, editor, checker):
    handed_in(client, GOOD)
    assert "/imports/" in page(client, "/documents/new/")
    for somebody in (editor, checker):
        theirs = client_of(somebody)
        answer = theirs.get("/imports/")
        assert answer.status_code == 403
        assert "It is for administrators alone." in answer.content.decode()
        assert sent(theirs, GOOD).status_code == 403
        assert "/imports/" not in page(theirs, "/documents/new/")


def test_the_admin_lists_them_leads_to_the_page_and_throws_them_away(client):
    row = handed_in(client, GOOD)
    shown = page(client, "/admin/claims/import/")
    assert 'href="/imports/"' in shown
    assert "documents.jsonl" in shown
    client.post("/admin/claims/import/", {"action": "cancel", "_selected_action": [row.pk]})
    row.refresh_from_db()

    assert row.state == "canceled"


def test_the_notification_leads_to_it(client, administrator):
    row = handed_in(client, GOOD)
    client.post(f"/imports/{row.pk}/bring/")
    worked_on(row)
    told = administrator.notifications.get()

    assert "The file that you handed in has come in" in page(client, "/notifications/")
    assert client.get(f"/notifications/{told.pk}/")["Location"] == f"/imports/#import-{row.pk}"


def test_the_list_costs_as_much_for_many_as_for_few(client, django_assert_max_num_queries):
    for name in "abcde":
        handed_in(client, line(f"Jembatan {name} dibuka."))
    with django_assert_max_num_queries(6):
        page(client)
