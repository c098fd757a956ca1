"""Reference facts in the admin: edited, brought in after a look, written out."""

from html import unescape

import pytest
from django.contrib.admin.models import LogEntry
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from claims.models import ReferenceFact
from claims.services.reference_facts import planned
from tests.services.test_reference_facts import ARCHER, BAKER, HEAD

pytestmark = pytest.mark.django_db

LIST = "/admin/claims/referencefact/"
ADD, IMPORT, EXPORT = f"{LIST}add/", f"{LIST}import/", f"{LIST}export/"


@pytest.fixture
def client(administrator, client_of) -> Client:
    ReferenceFact.objects.all().delete()
    return client_of(administrator)


def typed(**changed: object) -> dict[str, object]:
    row = {
        "subject": "Ann Archer",
        "aliases": "A. Archer| Archer ",
        "role": "Mayor of Lowmoor",
        "role_wordings": "",
        "since": "2010-05-01",
        "source": "https://example.org/mayors",
        "checked_at": "2020-01-01",
        "is_active": "on",
    }
    return row | changed


def test_a_row_is_added_by_hand(client):
    assert client.post(ADD, typed()).status_code == 302

    row = ReferenceFact.objects.get()
    assert (row.subject, row.aliases, row.role_wordings) == ("Ann Archer", ["A. Archer", "Archer"], [])


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"until": "2009-01-01"}, "The end is before the beginning."),
        ({"since": "0999-01-01"}, "Write the day as year-month-day"),
        ({"source": "no link"}, "The link has to be a whole address"),
        ({"role": "|"}, "No role or attribute is named."),
        ({"aliases": "x" * 301}, "301"),
    ],
    ids=["end", "day", "source", "role", "name"],
)
def test_a_wrong_row_is_given_back_with_what_is_wrong(client, changed, words):
    answer = client.post(ADD, typed(**changed))

    assert answer.status_code == 200
    assert words in unescape(answer.content.decode())
    assert not ReferenceFact.objects.exists()


def test_a_row_is_there_once(client):
    client.post(ADD, typed())

    assert "There is a row for this subject" in client.post(ADD, typed()).content.decode()
    assert ReferenceFact.objects.count() == 1


def test_a_file_is_shown_then_brought_in(client):
    content = HEAD + ARCHER + BAKER.replace("2005-05-01", "in 2005")
    shown = client.post(IMPORT, {"file": SimpleUploadedFile("facts.csv", content.encode())}).content.decode()
    assert "1 added, 0 changed, 0 unchanged, 1 refused." in shown
    assert "Ann Archer" in shown
    assert "<td>3</td><td>from</td><td>Write the day as year-month-day" in shown
    assert not ReferenceFact.objects.exists()

    sent = {"content": content.replace("\n", "\r\n"), "digest": planned(content).digest, "confirm": "1"}
    done = client.post(IMPORT, sent, follow=True).content.decode()
    assert "Brought in: 1 added, 0 changed, 1 refused." in done
    assert ReferenceFact.objects.get().subject == "Ann Archer"
    assert LogEntry.objects.get().get_edited_object() == ReferenceFact.objects.get()


def test_what_changed_meanwhile_is_shown_anew(client):
    client.post(ADD, typed())
    sent = {"content": HEAD + ARCHER, "digest": "0" * 64, "confirm": "1"}
    page = client.post(IMPORT, sent).content.decode()

    assert "The table changed meanwhile." in page
    assert "A. Archer | Archer" in page
    assert ReferenceFact.objects.get().aliases == ["A. Archer", "Archer"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "Choose a file, or paste its text."),
        (b"no header", "Line 1: The first line has to name the columns"),
        (b"\xff\xfe", "Save it as UTF-8."),
        (f"{HEAD}<script>alert(1)</script>{ARCHER[10:]}".encode(), "&lt;script&gt;"),
    ],
    ids=["nothing", "no header", "no text", "markup"],
)
def test_files_that_nobody_should_bring_in_do_no_harm(client, content, words):
    sent = {"file": SimpleUploadedFile("facts.csv", content)} if content else {}
    page = client.post(IMPORT, sent).content.decode()

    assert words in page
    assert "<script>alert" not in page
    assert not ReferenceFact.objects.exists()


def test_what_is_written_out_can_be_brought_in_and_runs_nothing(client):
    ReferenceFact.objects.create(subject="=Ann Archer", role="Mayor", aliases=["A", "B"], role_wordings=["Wali Kota"])
    written = client.get(EXPORT)
    content = written.content.decode()

    assert written["Content-Type"].startswith("text/csv")
    assert "'=Ann Archer,A|B,Mayor|Wali Kota" in content
    assert planned(content).unchanged == 1


def test_rows_are_found_narrowed_and_switched_off_together(client):
    client.post(ADD, typed())
    client.post(ADD, typed(subject="Ben Baker", aliases="", source=""))
    client.get(LIST)  # takes the messages that name the two
    both = list(ReferenceFact.objects.values_list("pk", flat=True))

    assert "Ben Baker" not in client.get(LIST, {"q": "A. Archer"}).content.decode()
    assert "Ann Archer" not in client.get(LIST, {"speaks": "no"}).content.decode()
    assert "Ben Baker" not in client.get(LIST, {"speaks": "yes"}).content.decode()
    client.post(LIST, {"action": "switch_off", "_selected_action": both})
    assert not ReferenceFact.objects.filter(is_active=True).exists()
    assert LogEntry.objects.filter(change_message__contains="is_active").count() == 2


@pytest.mark.parametrize("address", [IMPORT, EXPORT])
def test_others_neither_bring_in_nor_write_out(editor, client_of, address):
    editor.is_staff = True
    editor.save()

    assert client_of(editor).get(address).status_code == 403
