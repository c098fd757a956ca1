"""Asking publishers for corrections: what is sent, what is refused, what is kept."""

import datetime

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.db import DatabaseError, connection, transaction
from django.test import override_settings
from django.utils import timezone

from claims.models import Claim, CorrectionRequest, LetterTemplate, Notification, RequestEvent
from claims.models.correction_requests import today
from claims.queries.correction_requests import Sending, claims_to_ask_about, rated_wrong, sending_of
from claims.request_rules import REQUEST_RULES, RequestAct, objection_to_request
from claims.services.correction_requests import (
    Recipient,
    Sent,
    ask_publisher,
    remind_publisher,
    send_again,
)
from claims.services.late_answers import remind_of_answers
from claims.services.letters import Letter, LetterNotSent, Occasion, letter_for, note_sending
from claims.services.request_acts import RequestConflict
from claims.services.request_answers import (
    close_request,
    keep_article_file,
    look_at_article,
    postpone_request,
    record_answer,
    reopen_request,
    take_answer_back,
    withdraw_request,
)
from claims.services.uploads import read_upload
from claims.workflow import Actor, Refused, Role, Status
from tests.builders import build_document, build_evidence, claim_in, move, person, submit, take_claim
from tests.builders import seen as seen_now

pytestmark = pytest.mark.django_db
LETTER = Letter("Request to correct the article", "Dear editors,\nthe bridge was opened in 2020.")
TO = Recipient("Kabar Sukamaju", "Editors of Kabar", "email", "desk@kabar.example")
BY_HAND = Sent()


@pytest.fixture
def published(db):
    return claim_in(Status.PUBLISHED)


@pytest.fixture
def mailing(settings, editor):
    """A server that sends e-mail, and an editor whom answers can reach."""
    settings.SENDS_MAIL = True
    editor.email = "editor@ruangcek.example"
    editor.save()


def ask(claim, by, **told) -> CorrectionRequest:
    given = {
        "claims": [claim.pk],
        "to": TO,
        "letter": LETTER,
        "language": "en",
        "due_on": today() + datetime.timedelta(days=7),
        "sent": BY_HAND,
    }
    return ask_publisher(claim.document_id, by=by, **{**given, **told})


def end_of_the_transaction() -> None:
    """What the database looks at when a transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")


def test_what_was_asked_is_kept_with_the_claim_its_rating_and_the_letter(editor, published) -> None:
    request = ask(published, editor)
    end_of_the_transaction()
    event = request.events.get()

    assert (request.is_open, request.is_overdue, list(request.claims.all())) == (True, False, [published])
    assert (event.action, event.subject, event.body, event.is_mailed) == ("ask", LETTER.subject, LETTER.body, False)
    assert event.data["claims"][0]["label"] == {"en": "True", "id": "id-true"}
    assert published.events.latest("id").action == "ask_publisher"
    assert mail.outbox == []


def test_the_program_sends_the_letter_and_answers_go_to_who_asked(editor, published, mailing) -> None:
    request = ask(published, editor, sent=Sent(by_program=True))
    (sent,) = mail.outbox

    assert (sent.to, sent.reply_to, sent.subject, sent.body) == (
        ["desk@kabar.example"],
        ["editor@ruangcek.example"],
        LETTER.subject,
        LETTER.body,
    )
    remind_publisher(request.pk, by=editor, seen_version=1, letter=LETTER, due_on=today(), sent=Sent(by_program=True))
    assert mail.outbox[1].extra_headers["In-Reply-To"] == sent.extra_headers["Message-ID"]


def how_it_stands(request: CorrectionRequest) -> list[Sending | None]:
    """With each of the letters of the request."""
    events = list(request.events.all())
    return [sending_of(event, events) for event in events if event.action in ("ask", "remind")]


def test_what_the_mail_server_does_not_take_is_said_and_goes_out_later_as_the_same_message(
    editor, published, mailing
) -> None:
    with override_settings(EMAIL_BACKEND="tests.services.test_correction_requests.Broken"):
        with pytest.raises(LetterNotSent) as problem:
            ask(published, editor, sent=Sent(by_program=True))
        request = CorrectionRequest.objects.get(pk=problem.value.request_id)
        letter = request.events.get(action="ask")
        assert how_it_stands(request) == [Sending.NOT_SENT]
        with pytest.raises(LetterNotSent):
            send_again(request.pk, by=editor, seen_version=1, letter=letter.pk)

    with pytest.raises(RequestConflict):
        send_again(request.pk, by=editor, seen_version=1, letter=letter.pk)
    send_again(request.pk, by=editor, seen_version=2, letter=letter.pk)
    (sent,) = mail.outbox
    assert (sent.subject, sent.extra_headers) == (LETTER.subject, letter.data["headers"])
    assert how_it_stands(request) == [Sending.SENT]
    with pytest.raises(Refused, match="letter_is_sent"):
        send_again(request.pk, by=editor, seen_version=3, letter=letter.pk)


def test_it_goes_out_once_all_is_written_down(editor, published, mailing, monkeypatch) -> None:
    """Whoever ends before the mail server answers leaves a request that says that nobody knows."""

    def ends(*_arguments: object, **_more: object) -> None:
        assert RequestEvent.objects.filter(action="ask", request__claims=published).exists()
        assert published.events.filter(action="ask_publisher").exists()
        raise SystemExit

    monkeypatch.setattr("claims.services.letters.EmailMessage.send", ends)
    with pytest.raises(SystemExit):
        ask(published, editor, sent=Sent(by_program=True))
    request = CorrectionRequest.objects.get()
    letter = request.events.get()
    assert how_it_stands(request) == [Sending.GOING]
    with pytest.raises(Refused, match="letter_is_sent"):
        send_again(request.pk, by=editor, seen_version=1, letter=letter.pk)

    monkeypatch.undo()
    monkeypatch.setattr("claims.queries.correction_requests.LONGEST_SENDING", datetime.timedelta(0))
    assert how_it_stands(request) == [Sending.UNKNOWN]
    send_again(request.pk, by=editor, seen_version=1, letter=letter.pk)
    assert (how_it_stands(request), len(mail.outbox)) == ([Sending.SENT], 1)


def asked_in_vain(claim: Claim, editor: User) -> CorrectionRequest:
    """By a letter that the mail server did not take."""
    broken = override_settings(EMAIL_BACKEND="tests.services.test_correction_requests.Broken")
    with broken, pytest.raises(LetterNotSent):
        ask(claim, editor, sent=Sent(by_program=True))
    return CorrectionRequest.objects.get()


def test_of_two_who_send_a_letter_again_the_second_sees_that_it_is_on_its_way(
    editor, other_editor, published, mailing, monkeypatch
) -> None:
    request = asked_in_vain(published, editor)
    letter, send = request.events.get(action="ask"), mail.EmailMessage.send

    def press_meanwhile(message: mail.EmailMessage, *arguments: object) -> int:
        """Somebody whose page is of this very moment presses the button too."""
        request.refresh_from_db()
        assert how_it_stands(request) == [Sending.GOING]
        with pytest.raises(Refused, match="letter_is_sent"):
            send_again(request.pk, by=other_editor, seen_version=request.version, letter=letter.pk)
        return send(message, *arguments)

    monkeypatch.setattr("claims.services.letters.EmailMessage.send", press_meanwhile)
    send_again(request.pk, by=editor, seen_version=1, letter=letter.pk)

    assert (how_it_stands(request), len(mail.outbox)) == ([Sending.SENT], 1)


def test_a_letter_whose_second_way_nobody_saw_the_end_of_can_be_sent_once_more(
    editor, published, mailing, monkeypatch
) -> None:
    request = asked_in_vain(published, editor)
    letter = request.events.get(action="ask")
    note_sending(letter, RequestEvent.Action.AGAIN, by=editor)
    assert how_it_stands(request) == [Sending.GOING]
    monkeypatch.setattr("claims.queries.correction_requests.LONGEST_SENDING", datetime.timedelta(0))

    assert how_it_stands(request) == [Sending.UNKNOWN]


def test_only_editors_send_again_and_of_what_people_sent_themselves_nothing_is_sent(checker, editor, published) -> None:
    request = ask(published, editor)
    letter = request.events.get()

    assert how_it_stands(request) == [None]
    for somebody, why in ((checker, "not_your_role"), (editor, "letter_is_sent")):
        with pytest.raises(Refused, match=why):
            send_again(request.pk, by=somebody, seen_version=1, letter=letter.pk)


class Broken:
    """A mail server that takes nothing."""

    def __init__(self, **_settings: object) -> None:
        """Whatever the settings are."""

    def send_messages(self, messages: object) -> int:
        raise OSError("no route")


REFUSED = [
    ({"claims": []}, "no_claims"),
    ({"to": Recipient(" ", "Editors", "email")}, "no_publisher"),
    ({"to": Recipient("Kabar", "", "email")}, "no_recipient"),
    ({"to": Recipient("Kabar", "Editors", "pigeon")}, "unknown_channel"),
    ({"to": Recipient("Kabar", "E" * 201, "email")}, "too_long_a_letter"),
    ({"letter": Letter("Subject", " ")}, "no_letter"),
    ({"due_on": datetime.date(2020, 1, 31)}, "no_such_day"),
    ({"sent": Sent(at=datetime.datetime(2999, 1, 31, tzinfo=datetime.UTC))}, "not_asked_yet"),
    ({"sent": Sent(by_program=True)}, "no_mail_server"),
]


def test_what_cannot_be_asked_is_refused_and_nothing_is_written(editor, published) -> None:
    for told, key in REFUSED:
        with pytest.raises(Refused, match=key):
            ask(published, editor, **told)
    assert not RequestEvent.objects.exists()


def test_mail_goes_to_whole_addresses_from_people_who_can_be_answered(editor, published, mailing) -> None:
    with pytest.raises(Refused, match="bad_address"):
        ask(published, editor, to=Recipient("Kabar", "Editors", "email", "desk at kabar"), sent=Sent(by_program=True))
    editor.email = ""
    with pytest.raises(Refused, match="no_own_address"):
        ask(published, editor, sent=Sent(by_program=True))


def test_only_what_two_people_stand_behind_is_told_to_publishers(editor, checker) -> None:
    in_review = claim_in(Status.IN_REVIEW)
    other = claim_in(Status.PUBLISHED)

    for claims in ([in_review.pk], [other.pk]):
        with pytest.raises(Refused, match="not_decided"):
            ask(in_review, editor, claims=claims)
    with pytest.raises(Refused, match="not_your_role"):
        ask(other, checker)


def test_the_same_letter_does_not_go_out_twice(editor, published) -> None:
    ask(published, editor)

    with pytest.raises(Refused, match="asked_already"):
        ask(published, editor)
    ask(published, editor, letter=Letter("Once more", "Something else."))
    assert CorrectionRequest.objects.count() == 2


def test_claims_rated_wrong_are_those_that_it_begins_with(editor) -> None:
    document = build_document()
    right, wrong = document.claims.all()[:2]
    claim_in(Status.APPROVED, claim=right, checker=person("checker1"), editor=editor)
    take_claim(wrong.pk, by=person("checker1"), seen=seen_now(wrong))
    build_evidence(wrong, by=person("checker1"))
    submit(wrong, person("checker1"), label_key="false")
    move(wrong, "approve", editor)

    claims = claims_to_ask_about(document.pk)
    assert [claim.pk for claim in claims] == [right.pk, wrong.pk]
    assert rated_wrong(claims) == [wrong.pk]
    ask(wrong, editor)
    assert rated_wrong(claims_to_ask_about(document.pk)) == []


def test_letters_are_the_newsrooms_own_where_it_wrote_some(editor, published) -> None:
    occasion = Occasion(published.document, "Kabar Sukamaju", "Redaksi", datetime.date(2026, 3, 31))
    claims = claims_to_ask_about(published.document_id)
    ours = letter_for(occasion, claims, by=editor, language="id")
    words = {"subject": "Koreksi: {title}", "body": "{claims}\n{due_on}"}
    LetterTemplate.objects.create(occasion="first", language="id", **words)
    theirs = letter_for(occasion, claims, by=editor, language="id")

    assert "Jembatan Sukamaju dibuka pada 12 Mei 2019." in ours.body
    assert "{" not in ours.subject + ours.body
    assert theirs.subject == "Koreksi: Jembatan Sukamaju dibuka"
    assert theirs.body.endswith("31 Maret 2026")
    assert "id-true" in theirs.body
    assert letter_for(occasion, claims, by=editor, language="en").subject.startswith("Request to correct")


def test_answers_close_and_reopen_tell_the_history(editor, checker, published) -> None:
    request = ask(published, editor)
    record_answer(request.pk, by=checker, whom="Rina", channel="phone", said_at=timezone.now(), body="We will look.")
    close_request(request.pk, by=editor, seen_version=2, outcome="partly", words="The year was put right.")
    end_of_the_transaction()
    request.refresh_from_db()
    assert (request.outcome, request.is_open) == ("partly", False)

    reopen_request(request.pk, by=editor, seen_version=3, reason="The headline still says it.")
    end_of_the_transaction()
    request.refresh_from_db()
    assert (request.outcome, request.closed_at, request.version) == ("", None, 4)
    assert list(request.events.values_list("action", flat=True)) == ["ask", "answer", "close", "reopen"]
    told = [event.action for event in published.events.order_by("id")][-4:]
    assert told == ["ask_publisher", "publisher_answered", "close_request", "reopen_request"]


def test_a_correction_has_its_proof(editor, published) -> None:
    request = ask(published, editor)
    other = ask(published, editor, letter=Letter("Other", "Other words."))
    page = keep_article_file(request.pk, by=editor, upload=read_upload("now.txt", b"The bridge was opened in 2020."))

    for told, key in (
        ({"outcome": "corrected"}, "no_proof"),
        ({"outcome": "mended"}, "unknown_outcome"),
        ({"outcome": "corrected", "words": "Yes", "corrected_on": datetime.date(2999, 1, 31)}, "not_asked_yet"),
    ):
        with pytest.raises(Refused, match=key):
            close_request(request.pk, by=editor, seen_version=1, **told)
    with pytest.raises(Refused, match="not_its_proof"):
        close_request(other.pk, by=editor, seen_version=1, outcome="corrected", proof=page.pk)
    close_request(request.pk, by=editor, seen_version=1, outcome="corrected", proof=page.pk, corrected_on=today())
    request.refresh_from_db()
    assert (request.proof, request.corrected_on) == (page, today())


def test_the_article_is_kept_as_it_is_now(editor, checker) -> None:
    claim = claim_in(Status.PUBLISHED, claim=build_document(url="https://kabar.example/jembatan").claims.first())
    request = ask(claim, editor)
    page = look_at_article(request.pk, by=checker)
    look_at_article(request.pk, by=checker)

    assert (page.state, page.url) == ("waiting", "https://kabar.example/jembatan")
    assert list(request.events.filter(action="look").values_list("snapshot", flat=True)) == [page.pk]


def test_an_article_without_a_link_is_handed_in(editor, published) -> None:
    with pytest.raises(Refused, match="no_article_link"):
        look_at_article(ask(published, editor).pk, by=editor)


def test_an_answer_to_something_else_is_taken_back_and_stays_to_be_read(editor, checker, published) -> None:
    request = ask(published, editor)
    answer = record_answer(
        request.pk, by=checker, whom="Rina", channel="email", said_at=timezone.now(), body="About another article."
    )
    with pytest.raises(Refused, match="no_reason"):
        take_answer_back(answer.pk, by=checker, reason=" ")
    take_answer_back(answer.pk, by=checker, reason="It was about another article.")

    with pytest.raises(Refused, match="no_such_answer"):
        take_answer_back(answer.pk, by=checker, reason="Again.")
    assert request.events.get(action="answer").body == "About another article."


def test_of_two_who_act_on_one_state_one_succeeds(editor, other_editor, published) -> None:
    request = ask(published, editor)
    postpone_request(request.pk, by=editor, seen_version=1, due_on=today())

    with pytest.raises(RequestConflict):
        close_request(request.pk, by=other_editor, seen_version=1, outcome="silent")


def test_a_request_that_was_none_is_withdrawn_and_left_alone(editor, published) -> None:
    request = ask(published, editor)
    withdraw_request(request.pk, by=editor, seen_version=1, reason="It never went out.")
    end_of_the_transaction()

    with pytest.raises(Refused, match="already_withdrawn"):
        record_answer(request.pk, by=editor, whom="Rina", channel="email", said_at=timezone.now(), body="Yes.")


def test_who_asked_is_told_once_of_each_day_that_passes_without_an_answer(editor, other_editor, published) -> None:
    request = ask(published, editor)
    assert remind_of_answers() == 0
    CorrectionRequest.objects.filter(pk=request.pk).update(due_on=today() - datetime.timedelta(days=1))

    assert (remind_of_answers(), remind_of_answers()) == (1, 0)
    told = Notification.objects.get(sort="answer_overdue")
    assert (told.person, told.claim, told.is_unread) == (editor, published, True)

    record_answer(request.pk, by=editor, whom="Rina", channel="email", said_at=timezone.now(), body="Yes.")
    told.refresh_from_db()
    assert not told.is_unread


def test_editors_are_told_where_who_asked_has_left(editor, other_editor, published) -> None:
    request = ask(published, editor)
    CorrectionRequest.objects.filter(pk=request.pk).update(due_on=today() - datetime.timedelta(days=1))
    editor.is_active = False
    editor.save()
    remind_of_answers()

    assert Notification.objects.filter(sort="answer_overdue", person=other_editor).exists()


REWRITTEN = [
    "UPDATE claims_requestevent SET body = 'other'",
    "DELETE FROM claims_requestevent",
    "DELETE FROM claims_correctionrequest_claims",
    "INSERT INTO claims_correctionrequest_claims (correctionrequest_id, claim_id) SELECT r.id, c.id"
    " FROM claims_correctionrequest r, claims_claim c"
    " WHERE c.id NOT IN (SELECT claim_id FROM claims_correctionrequest_claims)",
    "UPDATE claims_correctionrequest SET publisher = 'Somebody else'",
    "UPDATE claims_correctionrequest SET asked_at = now() - interval '1 year'",
    "DELETE FROM claims_correctionrequest",
    "UPDATE claims_correctionrequest SET outcome = 'corrected', closed_at = now()",
    "UPDATE claims_correctionrequest SET withdrawn_at = now(), withdrawn_by_id = created_by_id, withdrawn_reason = 'x'",
]


def test_the_database_refuses_to_rewrite_what_was_asked(editor, published) -> None:
    ask(published, editor)
    end_of_the_transaction()

    for change in REWRITTEN:
        with pytest.raises(DatabaseError, match=r"refused|stays as it was sent|no act tells"):
            rewrite(change)


@transaction.atomic
def rewrite(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
    end_of_the_transaction()


HOW_IT_WENT_OUT = {"sent", "not_sent", "again"}


def test_the_acts_of_the_rules_are_those_that_the_history_keeps() -> None:
    assert {act.value for act in RequestAct} - {"send"} == set(RequestEvent.Action.values) - HOW_IT_WENT_OUT
    assert set(REQUEST_RULES) == set(RequestAct)


@pytest.mark.parametrize("act", RequestAct)
def test_nobody_without_a_role_does_anything_about_a_request(act) -> None:
    assert objection_to_request(act, Actor(1, frozenset()), reason="Because.") == "not_your_role"


def test_checkers_write_down_what_comes_and_editors_speak_for_the_newsroom() -> None:
    checker = Actor(1, frozenset({Role.CHECKER}))
    allowed = {act.value for act in RequestAct if not objection_to_request(act, checker, reason="Because.")}

    assert allowed == {"answer", "take_back", "look"}
