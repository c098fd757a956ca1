"""One act on many claims: the preview, the act, the way back."""

import pytest
from django.urls import reverse

from claims.models import BulkAct, Claim
from claims.workflow import Status
from tests.builders import build_document, claim_in

ACT = "/claims/act/"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def claims(db: None) -> list[Claim]:
    return list(build_document().claims.all())


def sent(claims, **fields) -> dict:
    for claim in claims:
        claim.refresh_from_db()
    return {"claim": [f"{c.pk}:{c.status}:{c.version}" for c in claims], "query": "status=proposed", **fields}


def statuses(claims) -> list[str]:
    return [Claim.objects.get(pk=claim.pk).status for claim in claims]


def test_nothing_is_done_before_it_was_shown(client_of, checker, claims) -> None:
    claim_in(Status.QUEUED, claim=claims[0])
    response = client_of(checker).post(ACT, sent(claims, act="accept"))
    page = response.content.decode()

    assert response.status_code == 200
    assert "Accept 2 claims" in page
    assert "1 claim stays as it is" in page
    assert "This cannot be done with the claim as it stands now." in page
    assert statuses(claims) == ["queued", "proposed", "proposed"]


def test_what_was_shown_is_done_and_leads_back_to_the_table(client_of, checker, claims) -> None:
    client = client_of(checker)
    response = client.post(ACT, sent(claims, act="dismiss", dismissed_as="opinion", confirm="1"))

    assert response.url == "/claims/?status=proposed"
    assert statuses(claims) == ["dismissed"] * 3
    page = client.get(response.url).content.decode()
    said = page.split('id="messages"')[1].split("<main")[0]
    assert page.count("3 claims dismissed.") == 2
    assert "3 claims dismissed." in said
    assert reverse("claims_undo", args=[BulkAct.objects.get().pk]) in page


def test_what_was_done_is_told_in_the_language_of_who_did_it(client_of, checker, claims) -> None:
    client = client_of(checker)
    client.cookies["django_language"] = "id"
    page = client.post(ACT, sent(claims, act="accept", confirm="1"), follow=True).content.decode()

    assert page.count("3 klaim masuk antrean.") == 2


def test_undo_brings_all_back_and_is_offered_once(client_of, checker, editor, claims) -> None:
    client = client_of(checker)
    client.post(ACT, sent(claims, act="accept", confirm="1"))
    undo = reverse("claims_undo", args=[BulkAct.objects.get().pk])

    assert "Only the person who did this" in client_of(editor).post(undo, follow=True).content.decode()
    page = client.post(undo, {"query": "status=proposed"}, follow=True)
    assert statuses(claims) == ["proposed"] * 3
    assert "3 claims are as they were." in page.content.decode()
    assert undo not in page.content.decode()
    assert "This was undone already." in client.post(undo, follow=True).content.decode()
    assert client.post(reverse("claims_undo", args=[10**6])).status_code == 404


def test_a_claim_that_changed_between_preview_and_act_is_left_and_told(client_of, checker, claims) -> None:
    fields = sent(claims, act="accept", confirm="1")
    claim_in(Status.QUEUED, claim=claims[1])
    page = client_of(checker).post(ACT, fields, follow=True).content.decode()

    assert "2 claims put into the queue." in page
    assert "1 claim was left as it is." in page


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"act": "accept", "claim": []}, "Choose some claims first."),
        ({"act": "accept", "claim": ["x", "1:flying:1", "1:proposed:-1"]}, "Choose some claims first."),
        ({"act": "dismiss"}, "Choose why the claim is dismissed."),
        ({"act": "tag", "tag": " "}, "Write the tag first."),
        ({"act": "tag", "tag": "x" * 99}, "at most 60 characters"),
        ({"act": "deadline", "due_at": "tomorrow"}, "Enter a valid date/time."),
        ({"act": "assign", "to": "0"}, "Select a valid choice."),
        ({"act": "flying"}, "Select a valid choice."),
    ],
)
def test_what_cannot_be_done_is_told_and_nothing_is_done(client_of, checker, claims, fields, told) -> None:
    for headers in (HTMX, {}):
        response = client_of(checker).post(ACT, {**sent(claims), **fields}, headers=headers)

        assert told in response.content.decode()
        assert 'name="confirm"' not in response.content.decode()
    assert statuses(claims) == ["proposed"] * 3


def test_htmx_gets_the_preview_alone(client_of, checker, claims) -> None:
    page = client_of(checker).post(ACT, sent(claims, act="tag", tag="budget"), headers=HTMX).content.decode()

    assert page.lstrip().startswith('<div id="bulk-preview"')
    assert '<input type="hidden" name="tag" value="budget">' in page
    assert "Tag 3 claims" in page


def test_deadlines_are_given_in_the_time_of_the_newsroom(client_of, editor, claims, settings) -> None:
    client_of(editor).post(ACT, sent(claims, act="deadline", due_at="2026-03-02T12:00", confirm="1"))

    due = Claim.objects.get(pk=claims[0].pk).due_at
    assert due.isoformat() == "2026-03-02T05:00:00+00:00"
    assert settings.TIME_ZONE == "Asia/Jakarta"


def test_the_way_back_is_always_the_table(client_of, checker, claims) -> None:
    for query in ("//evil.example/", "x\r\nSet-Cookie: a=b", "?next=https://evil.example"):
        response = client_of(checker).post(ACT, sent(claims, act="tag", tag="budget", confirm="1", query=query))

        assert response.url.startswith("/claims/?")
        assert "\n" not in response.url


def test_a_stranger_acts_on_nothing(client_of, stranger, claims) -> None:
    assert client_of(stranger).post(ACT, sent(claims, act="accept", confirm="1")).status_code == 403
    assert statuses(claims) == ["proposed"] * 3
