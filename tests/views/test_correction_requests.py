"""The pages of requests for correction: who sees what, what comes back, what it costs."""

import csv
import datetime
import io

import pytest
from django.core import mail
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from claims.models import CorrectionRequest, Document
from claims.models.correction_requests import today
from claims.services.late_answers import remind_of_answers
from claims.services.request_answers import close_request, keep_article_file, record_answer, withdraw_request
from claims.services.uploads import read_upload
from claims.workflow import Status
from tests.builders import ARTICLE, build_document, claim_in
from tests.services.test_correction_requests import LETTER, TO, Letter, Recipient, ask

pytestmark = pytest.mark.django_db
LIST = "/requests/"


@pytest.fixture
def published(db):
    return claim_in(Status.PUBLISHED)


def new(claim) -> str:
    return reverse("request_new", args=[claim.document_id])


def act(request: CorrectionRequest, name: str) -> str:
    return reverse("request_act", args=[request.pk, name])


def typed(claim, **more: object) -> dict:
    day = (today() + datetime.timedelta(days=7)).isoformat()
    words = {"publisher": TO.publisher, "recipient": TO.name, "channel": TO.channel, "address": TO.address}
    letter = {"subject": LETTER.subject, "body": LETTER.body, "due_on": day, "language": "en", "sent_at": ""}
    return {"claims": [claim.pk], **words, **letter, **more}


def overdue(request: CorrectionRequest) -> None:
    CorrectionRequest.objects.filter(pk=request.pk).update(due_on=today() - datetime.timedelta(days=2))


def test_an_editor_gets_a_letter_that_is_ready_and_writes_down_that_it_went_out(client_of, editor, published) -> None:
    client = client_of(editor)
    page = client.get(f"{new(published)}?claim={published.pk}").content.decode()
    assert "Jembatan Sukamaju dibuka pada 12 Mei 2019." in page
    assert "checked" in page
    assert 'name="send"' not in page

    answer = client.post(new(published), typed(published, sent="1"), follow=True)
    assert "It is written down that you sent it." in answer.content.decode()
    assert CorrectionRequest.objects.get().recipient == TO.name


def test_the_program_sends_where_it_can(client_of, editor, published, settings) -> None:
    settings.SENDS_MAIL = True
    editor.email = "editor@ruangcek.example"
    editor.save()
    client = client_of(editor)

    assert 'name="send"' in client.get(new(published)).content.decode()
    client.post(new(published), typed(published, send="1"))
    assert [message.to for message in mail.outbox] == [[TO.address]]


def test_a_letter_that_did_not_go_out_is_sent_again_from_its_request(
    client_of, editor, published, settings, monkeypatch
) -> None:
    settings.SENDS_MAIL = True
    editor.email = "editor@ruangcek.example"
    editor.save()
    client = client_of(editor)
    with override_settings(EMAIL_BACKEND="tests.services.test_correction_requests.Broken"):
        page = client.post(new(published), typed(published, send="1"), follow=True).content.decode()
    assert "did not take it. Send it again." in page
    assert "It did not go out" in page
    assert "sent by the program" not in page

    monkeypatch.setattr("claims.queries.correction_requests.LONGEST_SENDING", datetime.timedelta(0))
    assert "could not send the letter" in client.get("/requests/").content.decode()
    request = CorrectionRequest.objects.get()
    told = {"seen_version": request.version, "letter": request.events.get(action="ask").pk}
    page = client.post(f"/requests/{request.pk}/send/", told, follow=True).content.decode()
    assert ("The letter was sent." in page, "sent by the program" in page) == (True, True)
    assert "Send it again" not in page
    assert "could not send the letter" not in client.get("/requests/").content.decode()

    reminder = {"seen_version": 2, "subject": "Once more", "body": "Dear editors", "due_on": today(), "send": "1"}
    page = client.post(f"/requests/{request.pk}/remind/", reminder, follow=True).content.decode()
    assert ("The letter was sent." in page, page.count("sent by the program")) == (True, 2)
    assert len(mail.outbox) == 2


def test_the_letter_is_put_together_anew_from_what_is_ticked(client_of, editor, published) -> None:
    page = client_of(editor).post(new(published), typed(published, claims=[], language="id", fill="1"))
    words = page.content.decode()

    assert page.status_code == 200
    assert "Permintaan koreksi" in words
    assert "12 Mei 2019.”" not in words
    assert not CorrectionRequest.objects.exists()


def test_a_letter_greets_the_editors_while_nobody_there_is_known(client_of, editor, published) -> None:
    Document.objects.update(publisher="")
    begun = client_of(editor).get(new(published)).context["form"]
    assert begun["recipient"].value() == "Redaksi"
    assert begun["body"].value().startswith("Yth. Redaksi,")

    unnamed = typed(published, recipient="", fill="1")
    letter = client_of(editor).post(new(published), unnamed).context["form"]
    assert letter["recipient"].value() == f"Editors of {TO.publisher}"
    assert letter["body"].value().startswith(f"Dear Editors of {TO.publisher},")


def test_what_is_refused_comes_back_with_its_words(client_of, editor, published) -> None:
    page = client_of(editor).post(new(published), typed(published, recipient="", body="My own words", sent="1"))

    assert page.status_code == 422
    assert "My own words" in page.content.decode()


def test_checkers_read_and_editors_write(client_of, checker, editor, published) -> None:
    request = ask(published, editor)
    client = client_of(checker)
    page = client.get(reverse("correction_request", args=[request.pk])).content.decode()

    assert "Only editors write to publishers." in client.get(new(published)).content.decode()
    assert client.post(new(published), typed(published, sent="1")).status_code == 422
    assert act(request, "answer") in page
    assert act(request, "close") not in page
    assert client.post(act(request, "close"), {"seen_version": 1, "outcome": "silent"}).status_code == 422


def test_an_article_without_a_decided_claim_has_nothing_to_ask(client_of, editor) -> None:
    claim = claim_in(Status.IN_REVIEW)

    assert "No claim of this article is approved" in client_of(editor).get(new(claim)).content.decode()


def test_the_whole_way_of_a_request(client_of, editor, published) -> None:
    request = ask(published, editor)
    client = client_of(editor)
    now = timezone.localtime().strftime("%Y-%m-%dT%H:%M")
    client.post(act(request, "answer"), {"whom": "Rina", "channel": "phone", "said_at": now, "body": "We will look."})
    page = keep_article_file(
        request.pk, by=editor, upload=read_upload("now.txt", ARTICLE.replace("2019", "2020").encode())
    )
    changes = client.get(reverse("request_changes", args=[request.pk, page.pk])).content.decode()
    assert "<del>2019.</del>" in changes
    assert "no longer says these very words" in changes

    seen = CorrectionRequest.objects.get().version
    client.post(
        act(request, "postpone"),
        {"seen_version": seen, "due_on": (today() + datetime.timedelta(days=3)).isoformat()},
    )
    told = {"seen_version": seen + 1, "outcome": "corrected", "proof": page.pk, "corrected_on": today().isoformat()}
    assert client.post(act(request, "close"), told).status_code == 302
    shown = client.get(reverse("correction_request", args=[request.pk])).content.decode()
    assert "We will look." in shown
    assert "the proof" in shown
    assert act(request, "remind") not in shown
    client.post(act(request, "reopen"), {"seen_version": seen + 2, "reason": "The headline still says it."})
    client.post(act(request, "withdraw"), {"seen_version": seen + 3, "reason": "Sent to the wrong paper."})
    shown = client.get(reverse("correction_request", args=[request.pk])).content.decode()
    assert "Sent to the wrong paper." in shown
    assert "request-forms" in shown
    assert act(request, "answer") not in shown


def test_who_was_slower_sees_how_it_stands_and_keeps_their_words(client_of, editor, published) -> None:
    request = ask(published, editor)
    close_request(request.pk, by=editor, seen_version=1, outcome="silent")
    slower = client_of(editor).post(act(request, "withdraw"), {"seen_version": 1, "reason": "Never went out"})

    assert slower.status_code == 409
    assert "Never went out" in slower.content.decode()


def test_an_answer_is_taken_back_with_a_reason(client_of, editor, published) -> None:
    request = ask(published, editor)
    answer = record_answer(request.pk, by=editor, whom="Rina", channel="email", said_at=timezone.now(), body="No.")
    address = reverse("answer_take_back", args=[answer.pk])
    client = client_of(editor)

    assert client.post(address, {"reason": ""}).status_code == 422
    page = client.post(address, {"reason": "About another article."}, follow=True).content.decode()
    assert "Taken back by editor: About another article." in page


@pytest.mark.parametrize("path", ["/requests/999/", "/requests/999/pages/1/", "/documents/999/requests/new/"])
def test_what_there_is_none_of_is_not_found(client_of, editor, path) -> None:
    assert client_of(editor).get(path).status_code == 404


def test_another_act_is_none(client_of, editor, published) -> None:
    request = ask(published, editor)

    assert client_of(editor).post(act(request, "burn")).status_code == 404


@pytest.fixture
def several(editor) -> dict[str, CorrectionRequest]:
    """Requests that stand in different ways."""
    found = {}
    for name in ("open", "late", "corrected", "withdrawn"):
        claim = claim_in(Status.PUBLISHED, claim=build_document(title=f"Article {name}").claims.first())
        found[name] = ask(claim, editor, to=Recipient(f"Paper {name}", "Editors", "email"), letter=Letter(name, name))
    overdue(found["late"])
    close_request(found["corrected"].pk, by=editor, seen_version=1, outcome="corrected", words="=HYPERLINK(1)")
    withdraw_request(found["withdrawn"].pk, by=editor, seen_version=1, reason="Never went out.")
    return found


#: Which of them each address of the list leaves; what makes no sense narrows nothing.
LEFT = {
    "": {"open", "late", "corrected"},
    "state=open": {"open", "late"},
    "state=overdue": {"late"},
    "state=corrected": {"corrected"},
    "state=withdrawn": {"withdrawn"},
    "publisher=Paper+open": {"open"},
    "state=nonsense&claim=x": {"open", "late", "corrected"},
}


def test_the_list_and_its_file_show_what_was_asked_for(client_of, checker, several) -> None:
    client = client_of(checker)
    for query, names in LEFT.items():
        page = client.get(f"{LIST}?{query}").content.decode()
        answer = client.get(f"{LIST}requests.csv?{query}")
        head, *rows = csv.reader(io.StringIO(answer.content.decode().removeprefix("\ufeff")))

        assert {name for name in several if f"Article {name}" in page} == names, query
        assert {row[1].removeprefix("Article ") for row in rows} == names, query
        assert {len(row) for row in rows} == {len(head)}


def test_the_desk_and_a_notification_lead_to_publishers_that_have_not_answered(
    client_of, checker, editor, several
) -> None:
    assert "Article late" in client_of(editor).get("/").content.decode()
    assert "Article late" not in client_of(checker).get("/").content.decode()

    remind_of_answers()
    row = editor.notifications.get(sort="answer_overdue")
    assert client_of(editor).get(f"/notifications/{row.pk}/")["Location"] == f"/requests/{several['late'].pk}/"


def test_pages_cost_the_same_however_much_there_is(client_of, editor, published) -> None:
    client = client_of(editor)

    def queries(path: str) -> int:
        with CaptureQueriesContext(connection) as found:
            assert client.get(path).status_code == 200
        return len(found)

    request = ask(published, editor)
    paths = (LIST, f"{LIST}requests.csv", f"/requests/{request.pk}/", new(published), "/")
    before = [queries(path) for path in paths]
    for n in range(3):
        ask(published, editor, letter=Letter("Once more", f"Letter {n}"))
        record_answer(request.pk, by=editor, whom="Rina", channel="email", said_at=timezone.now(), body=f"Answer {n}")
    assert [queries(path) for path in paths] == before
    assert max(before) <= 14
