"""What evidence quotes, found in its snapshot."""

import pytest

from claims.models import Evidence, Snapshot
from claims.services.evidence import add_evidence
from claims.services.snapshots import take_snapshot
from tests.builders import build_claim
from tests.fetching.hostile import hostile_server, reply

pytestmark = pytest.mark.django_db
TOLD = "The bridge of Sukamaju – opened “in May” – cost forty billion rupiah, the mayor told reporters on Sunday."


@pytest.fixture
def server(settings):
    with hostile_server() as running:
        running.answers["/page"] = reply(TOLD.encode())
        running.answers["/scan"] = reply(b"%PDF-1.7 \x00\x01")
        settings.SNAPSHOT_ALLOW_HOSTS = [running.host]
        yield running


def cite(by, url: str, quote: str) -> Evidence:
    return add_evidence(build_claim().pk, by=by, url=url, title="A page", quote=quote, stance="refutes")


def marked(piece: Evidence) -> tuple[str, str | None]:
    piece = Evidence.objects.select_related("snapshot").get(pk=piece.pk)
    start, end = piece.quote_start, piece.quote_end
    return piece.quote_state, None if end is None else piece.snapshot.text[start:end]


def test_passages_are_looked_for_when_the_page_is_kept(checker, server):
    said = cite(checker, server.url("/page"), 'Sukamaju - opened "in May" - cost')
    other = cite(checker, server.url("/page"), "cost four billion rupiah")
    assert marked(said) == ("unknown", None)

    take_snapshot(said.snapshot.pk)

    assert marked(said) == ("found", "Sukamaju – opened “in May” – cost")
    assert marked(other) == ("missing", None)


def test_passage_of_a_page_that_is_kept_already_is_looked_for_at_once(checker, server):
    take_snapshot(cite(checker, server.url("/page"), "the mayor").snapshot.pk)

    assert marked(cite(checker, server.url("/page"), "the mayor told reporters")) == (
        "found",
        "the mayor told reporters",
    )
    assert marked(cite(checker, server.url("/page"), "the governor")) == ("missing", None)


def test_nothing_is_said_of_a_page_that_cannot_be_read_or_had(checker, server):
    for path in ("/scan", "/gone"):
        piece = cite(checker, server.url(path), "the mayor")
        take_snapshot(piece.snapshot.pk)

        assert marked(piece) == ("unknown", None)
    assert marked(cite(checker, "", "the mayor")) == ("unknown", None)


def test_job_that_runs_again_finishes_what_a_killed_worker_left(checker, server):
    piece = cite(checker, server.url("/page"), "the mayor")
    take_snapshot(piece.snapshot.pk)
    Evidence.objects.filter(pk=piece.pk).update(quote_state="unknown", quote_start=None, quote_end=None)

    take_snapshot(piece.snapshot.pk)

    assert marked(piece) == ("found", "the mayor")
    assert Snapshot.objects.count() == 1
