"""Snapshots beside the evidence, as text and as files."""

import pytest
from django.core.files.storage import storages
from django.urls import reverse

from claims.services.evidence import add_evidence
from claims.services.snapshots import stored_name, take_snapshot
from tests.builders import build_claim
from tests.fetching.hostile import PAGE, hostile_server, reply

pytestmark = pytest.mark.django_db
EVIL = b"<!doctype html><title>x</title><script>alert(document.cookie)</script><p>The bridge opened in May.</p>"


@pytest.fixture
def server(settings):
    with hostile_server() as running:
        running.answers["/evil"] = reply(EVIL)
        running.answers["/no"] = reply(b"", "403 Forbidden")
        settings.SNAPSHOT_ALLOW_HOSTS = [running.host]
        yield running


def cite(by, url: str):
    given = {"title": "A page", "quote": "It is so.", "stance": "refutes"}
    return add_evidence(build_claim().pk, by=by, url=url, **given)


def taken(by, url: str):
    piece = cite(by, url)
    take_snapshot(piece.snapshot.pk)
    piece.snapshot.refresh_from_db()
    return piece


def shown(client, piece) -> str:
    """What the page of the claim says, and what is put in its place: the same partial."""
    page = client.get(reverse("claim", args=[piece.claim_id])).content.decode()
    part = client.get(reverse("evidence_snapshot", args=[piece.pk])).content.decode()
    start = page.index(f'id="snapshot-of-{piece.pk}"')
    assert part.strip().split(">")[0].split("id=")[1] in page[start - 4 : start + 400]
    return part


def test_waiting_snapshot_asks_again_by_itself_and_says_why_it_is_late(checker, client_of, server):
    piece = cite(checker, server.url("/page"))

    part = shown(client_of(checker), piece)

    assert "the page is being fetched" in part
    assert 'hx-trigger="every 4s"' in part


def test_kept_snapshot_is_linked_and_asks_no_more(checker, client_of, server):
    piece = taken(checker, server.url("/page"))

    part = shown(client_of(checker), piece)

    assert reverse("snapshot", args=[piece.snapshot.pk]) in part
    assert "hx-trigger" not in part


def test_failed_snapshot_says_why_and_can_be_tried_again(checker, client_of, server):
    piece = taken(checker, server.url("/no"))
    client = client_of(checker)

    assert "No snapshot: the server said 403." in shown(client, piece)
    answer = client.post(reverse("snapshot_retry", args=[piece.pk]), headers={"hx-request": "true"})

    assert "the page is being fetched" in answer.content.decode()


def test_trying_again_works_without_scripts(checker, client_of, server):
    piece = taken(checker, server.url("/no"))

    answer = client_of(checker).post(reverse("snapshot_retry", args=[piece.pk]))

    piece.refresh_from_db()
    assert (answer.status_code, answer["Location"]) == (302, reverse("claim", args=[piece.claim_id]))
    assert piece.snapshot.state == "waiting"


def test_text_of_a_page_is_shown_and_none_of_its_markup(checker, client_of, server):
    piece = taken(checker, server.url("/evil"))

    page = client_of(checker).get(reverse("snapshot", args=[piece.snapshot.pk])).content.decode()

    assert piece.snapshot.sha256 in page
    assert "alert(" not in page
    # Whoever came from the source finds back to it.
    assert f'<p class="crumb"><a href="{reverse("source", args=[piece.source_id])}">' in page


def test_file_is_handed_out_as_something_to_save(checker, client_of, server):
    piece = taken(checker, server.url("/evil"))

    answer = client_of(checker).get(reverse("snapshot_file", args=[piece.snapshot.pk]))

    assert b"".join(answer.streaming_content) == EVIL
    assert answer["Content-Disposition"] == f'attachment; filename="snapshot-{piece.snapshot.pk}.html"'
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"


def test_file_that_is_not_there_is_not_found(checker, client_of, server):
    waiting, gone = cite(checker, server.url("/page")), taken(checker, server.url("/evil"))
    storages["evidence"].delete(stored_name(gone.snapshot.sha256))

    for piece in (waiting, gone):
        assert client_of(checker).get(reverse("snapshot_file", args=[piece.snapshot.pk])).status_code == 404


def test_stranger_sees_no_snapshot(checker, stranger, client_of, server):
    piece = taken(checker, server.url("/page"))

    for name, pk in (
        ("snapshot", piece.snapshot.pk),
        ("snapshot_file", piece.snapshot.pk),
        ("evidence_snapshot", piece.pk),
    ):
        assert client_of(stranger).get(reverse(name, args=[pk])).status_code == 403
    assert piece.snapshot.size == len(PAGE)
