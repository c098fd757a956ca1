"""What was kept of a page with the passage marked, what became of it since, and a file in its place."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.models import Evidence
from claims.services.checks import check_snapshot
from claims.services.evidence import add_evidence
from claims.services.snapshots import take_snapshot
from tests.builders import build_claim
from tests.fetching.hostile import hostile_server, reply

pytestmark = pytest.mark.django_db
TEXT = "It rained.\n\nThe bridge cost <forty> “billion” rupiah. The mayor smiled."


@pytest.fixture
def server(settings):
    with hostile_server() as running:
        running.answers["/page"] = reply(TEXT.encode())
        running.answers["/no"] = reply(b"", "403 Forbidden")
        settings.SNAPSHOT_ALLOW_HOSTS = [running.host]
        yield running


def cite(by, url: str, quote: str = 'cost <forty> "billion" rupiah') -> Evidence:
    piece = add_evidence(build_claim().pk, by=by, url=url, title="A page", quote=quote, stance="refutes")
    take_snapshot(piece.snapshot_id)
    return Evidence.objects.get(pk=piece.pk)


def row(client, piece: Evidence) -> str:
    return client.get(reverse("evidence_snapshot", args=[piece.pk])).content.decode()


def page(client, name: str, pk: int, **query: object) -> str:
    return client.get(reverse(name, args=[pk]), query).content.decode()


def test_found_passage_is_marked_in_the_text_and_the_row_leads_there(checker, client_of, server):
    piece, client = cite(checker, server.url("/page")), client_of(checker)

    part = row(client, piece)
    text = page(client, "snapshot", piece.snapshot_id, evidence=piece.pk)

    assert "passage found in it" in part
    assert f"{reverse('snapshot', args=[piece.snapshot_id])}?evidence={piece.pk}#passage" in part
    assert "The bridge <mark" in text
    assert re.findall(r'<mark id="passage"[^>]*>([^<]*)</mark>', text) == ["cost &lt;forty&gt; “billion” rupiah"]


def test_passage_that_is_not_there_is_told_in_the_row_and_above_the_text(checker, client_of, server):
    piece, client = cite(checker, server.url("/page"), "cost four billion"), client_of(checker)

    text = page(client, "snapshot", piece.snapshot_id, evidence=piece.pk)

    assert "passage not found in it: look" in row(client, piece)
    assert "This passage was not found here." in text
    assert "cost four billion" in text
    assert "<mark" not in text


@pytest.mark.parametrize("evidence", ["", "0", "x", "9" * 30])
def test_text_stands_without_a_mark_for_what_is_no_evidence_of_it(checker, client_of, server, evidence):
    piece = cite(checker, server.url("/page"))

    text = page(client_of(checker), "snapshot", piece.snapshot_id, evidence=evidence)

    assert "The mayor smiled." in text
    assert "<mark" not in text


def test_lost_passage_is_told_in_the_row_and_shown_beside_what_stands_there_now(checker, client_of, server):
    piece, client = cite(checker, server.url("/page")), client_of(checker)
    server.answers["/page"] = reply(TEXT.replace("<forty>", "<fifty>").encode())
    found = check_snapshot(piece.snapshot_id).found

    part = row(client, piece)
    since = page(client, "evidence_since", piece.pk)

    assert "the passage no longer stands there" in part
    assert reverse("evidence_since", args=[piece.pk]) in part
    assert "cost <del>&lt;forty&gt;</del> <ins>&lt;fifty&gt;</ins> “billion”" in since
    assert reverse("snapshot", args=[found.pk]) in since
    assert "This passage was not found here." in page(client, "snapshot", found.pk, evidence=piece.pk)


def test_each_look_is_listed_with_its_reason(checker, client_of, server):
    piece, client = cite(checker, server.url("/page")), client_of(checker)
    assert "Nobody has looked at it since." in page(client, "evidence_since", piece.pk)
    server.answers["/page"] = reply(b"", "410 Gone")
    check_snapshot(piece.snapshot_id)

    since = page(client, "evidence_since", piece.pk)

    assert "gone: the server said 410" in since
    assert "At the passage" not in since


def test_evidence_without_a_kept_page_has_no_page_since(checker, client_of, server):
    piece = cite(checker, server.url("/no"))

    assert client_of(checker).get(reverse("evidence_since", args=[piece.pk])).status_code == 404


def test_page_is_looked_at_again_when_somebody_asks(checker, client_of, server):
    piece, client = cite(checker, server.url("/page")), client_of(checker)
    address = reverse("page_check", args=[piece.pk])
    assert address in page(client, "evidence_since", piece.pk)

    answer = client.post(address, follow=True)

    assert "A worker is looking at the page." in answer.content.decode()
    assert ProcrastinateJob.objects.get(task_name="check_snapshot").args == {"snapshot_id": piece.snapshot_id}
    failed = client.post(reverse("page_check", args=[cite(checker, server.url("/no")).pk]))
    assert failed.status_code == 302
    assert ProcrastinateJob.objects.filter(task_name="check_snapshot").count() == 1


def hand_in(client, piece: Evidence, name: str, body: bytes):
    file = SimpleUploadedFile(name, body)
    return client.post(reverse("snapshot_hand_in", args=[piece.pk]), {"file": file})


def test_file_is_handed_in_where_the_page_was_not_had_and_the_passage_is_found_in_it(checker, client_of, server):
    piece, client = cite(checker, server.url("/no")), client_of(checker)
    address = reverse("snapshot_hand_in", args=[piece.pk])
    assert address in row(client, piece)
    assert "the server said 403" in client.get(address).content.decode()

    answer = hand_in(client, piece, "saved page.txt", TEXT.encode())

    piece = Evidence.objects.select_related("snapshot").get(pk=piece.pk)
    assert answer.url == f"{reverse('claim', args=[piece.claim_id])}#piece-{piece.pk}"
    assert (piece.snapshot.origin, piece.snapshot.asked_by, piece.quote_state) == ("uploaded", checker, "found")
    assert "File of" in row(client, piece)
    shown = page(client, "snapshot", piece.snapshot_id)
    assert "saved page.txt" in shown
    assert "uploaded by hand (checker)" in shown
    assert "kept a file in the place of a page" in client.get(answer.url).content.decode()


def test_file_that_is_none_is_refused_with_the_reason_beside_the_field(checker, client_of, server):
    piece = cite(checker, server.url("/no"))

    answer = hand_in(client_of(checker), piece, "program.exe", b"MZ\x00\x01\x02")

    assert answer.status_code == 422
    assert answer.context["form"].errors["file"]
    assert hand_in(client_of(checker), piece, "nothing.txt", b"").status_code == 422
    assert Evidence.objects.get(pk=piece.pk).snapshot_id == piece.snapshot_id
