"""Files that a worker makes, in the browser: asked for below the table, followed, canceled, downloaded."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import Export
from claims.services.exports import make_export
from claims.views.report_formats import EXPORTED
from tests.builders import build_document, build_documents

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def client(checker, client_of) -> Client:
    return client_of(checker)


def asked(client: Client, form: str = "csv", query: str = "") -> Export:
    client.post("/exports/new/", {"form": form, "query": query})
    return Export.objects.latest("pk")


def made(row: Export) -> Export:
    make_export(row.pk, reports=EXPORTED)
    row.refresh_from_db()
    return row


def page(client: Client, path: str = "/exports/", **headers: str) -> str:
    return client.get(path, headers=headers).content.decode()


def test_the_table_offers_files_of_what_it_shows(client):
    build_document()
    shown = page(client, "/claims/?status=proposed&order=text")
    assert "/claims/claims.csv?status=proposed" in shown
    assert 'name="query" value="status=proposed&amp;order=text"' in shown
    assert "Pages that published reports cite" not in shown
    row = asked(client, "xlsx", "status=proposed&order=text")

    assert (row.filters, row.query, row.chosen) == (
        {"status": "proposed"},
        "status=proposed",
        "Status: Proposed",
    )
    assert "Status: Proposed</a>" in page(client)


def test_many_claims_are_made_a_file_of_and_not_streamed_from_the_page(client, monkeypatch):
    monkeypatch.setattr("claims.views.table.COUNTED", 2)
    build_document()
    shown = page(client, "/claims/")

    assert "/claims/claims.csv" not in shown
    assert 'action="/exports/new/"' in shown
    assert b"".join(client.get("/claims/claims.csv")).count(b"\n") == 4


def test_filters_that_name_me_are_mine(client, checker):
    assert asked(client, query="assignee=me").filters == {"assignee": checker.pk}


def test_the_list_follows_it_until_it_is_ready(client):
    build_document()
    row = asked(client)
    assert f'hx-get="/exports/{row.pk}/" hx-trigger="every 2s"' in page(client)
    Export.objects.filter(pk=row.pk).update(state="making", done=1_234, total=5_000)
    now = page(client, f"/exports/{row.pk}/", **HTMX)
    assert "1,234 of 5,000" in now
    assert 'max="5000" value="1234"' in now
    assert "exports-told" not in now
    made(row)
    now = page(client, f"/exports/{row.pk}/", **HTMX)

    assert "hx-get" not in now
    assert f'href="/exports/{row.pk}/file/"' in now
    assert '<p id="exports-told" hx-swap-oob="innerHTML">Claims as CSV: ready</p>' in now


def test_it_is_downloaded_as_a_file_by_who_asked_and_by_administrators_alone(
    client, client_of, other_checker, editor, administrator, stranger
):
    build_document()
    row = made(asked(client))
    answer = client.get(f"/exports/{row.pk}/file/")

    content = b"".join(answer)
    assert content.startswith(b"\xef\xbb\xbfdocument,")
    assert answer["Content-Disposition"] == f'attachment; filename="{row.file_name}"'
    assert "no-store" in answer["Cache-Control"]
    assert b"".join(client_of(administrator).get(f"/exports/{row.pk}/file/")) == content
    for somebody in (other_checker, editor):
        paths = (f"/exports/{row.pk}/file/", f"/exports/{row.pk}/")
        assert {client_of(somebody).get(path).status_code for path in paths} == {404}
        assert client_of(somebody).post(f"/exports/{row.pk}/cancel/").status_code == 404
        assert f"export-{row.pk}" not in page(client_of(somebody))
    assert client_of(stranger).get("/exports/").status_code == 403


def test_what_is_not_ready_or_gone_cannot_be_downloaded(client):
    row = asked(client)
    assert client.get(f"/exports/{row.pk}/file/").status_code == 404
    build_document()
    made(row)
    Export.objects.filter(pk=row.pk).update(file="nowhere")

    assert client.get(f"/exports/{row.pk}/file/").status_code == 404
    assert client.get("/exports/999/file/").status_code == 404


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["plain", "htmx"])
def test_it_is_canceled_and_not_twice(client, headers):
    row = asked(client)
    answer = client.post(f"/exports/{row.pk}/cancel/", headers=headers, follow=True).content.decode()

    assert "It was canceled." in answer
    assert "made already, or will not be" in client.post(f"/exports/{row.pk}/cancel/", follow=True).content.decode()


def test_what_cannot_be_made_says_why_and_unknown_forms_are_refused(client):
    row = made(asked(client, "reports_pdf"))
    assert "There is nothing to put into it." in page(client)
    answer = client.post("/exports/new/", {"form": "warc"}, follow=True).content.decode()

    assert "Choose the form of the file." in answer
    assert list(Export.objects.all()) == [row]


def test_the_notification_leads_to_it(client, checker):
    build_document()
    row = made(asked(client))
    told = checker.notifications.get()

    assert "The file that you asked for is ready" in page(client, "/notifications/")
    assert client.get(f"/notifications/{told.pk}/")["Location"] == f"/exports/#export-{row.pk}"


def test_the_list_costs_as_much_for_many_as_for_few(client, checker, django_assert_max_num_queries):
    build_documents(1)
    for form in Export.Form.values[:5]:
        Export.objects.create(person=checker, form=form)
    with django_assert_max_num_queries(6):
        page(client)


def test_administrators_see_all_of_them_and_cancel(client, client_of, administrator: User):
    row = asked(client)
    shown = client_of(administrator)
    assert "Claims as CSV" in shown.get("/admin/claims/export/").content.decode()
    shown.post("/admin/claims/export/", {"action": "cancel", "_selected_action": [row.pk]})
    row.refresh_from_db()

    assert row.state == "canceled"
