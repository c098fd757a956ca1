"""Later looks at the pages that evidence cites."""

import datetime

import pytest
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.fetching.failures import NotFetched
from claims.models import Claim, Evidence, Notification, Snapshot, SnapshotCheck
from claims.services.checks import ask_for_checks, check_snapshot
from claims.services.evidence import add_evidence, withdraw_evidence
from claims.services.snapshots import is_whole, take_snapshot
from claims.workflow import Status
from tests.builders import build_claim, claim_in
from tests.fetching.hostile import hostile_server, reply

pytestmark = pytest.mark.django_db
QUOTE = "cost forty billion rupiah"
#: Plain text: of a page of markup the article is read in a process of its own, which takes its time.
PAGE = "The bridge of Sukamaju {}, the mayor said.\n\n{}"


def page(words: str = QUOTE, more: str = "") -> bytes:
    return reply(PAGE.format(words, more).encode())


@pytest.fixture
def server(settings):
    with hostile_server() as running:
        running.answers["/page"] = page()
        settings.SNAPSHOT_ALLOW_HOSTS = [running.host]
        yield running


def cite(by, server, path: str = "/page", quote: str = QUOTE, assignee=None) -> Evidence:
    """Evidence for a claim of that assignee, or of nobody."""
    claim = Claim.objects.filter(assignee=None).first() or build_claim()
    Claim.objects.filter(pk=claim.pk).update(assignee=assignee)
    given = {"title": "A page", "quote": quote, "stance": "refutes"}
    piece = add_evidence(claim.pk, by=by, url=server.url(path), **given)
    take_snapshot(piece.snapshot.pk)
    return piece


def looked_at(piece: Evidence) -> str:
    check = check_snapshot(piece.snapshot_id)
    piece.refresh_from_db()
    assert piece.page_checked_at == check.at
    return piece.page_state


def told(person) -> list[tuple[str, int]]:
    return list(Notification.objects.filter(person=person).values_list("sort", "claim"))


def test_page_that_differs_in_its_bytes_alone_is_unchanged(checker, server):
    piece = cite(checker, server)
    server.answers["/page"] = page(QUOTE.replace(" ", "\n  "))

    assert looked_at(piece) == "unchanged"
    assert Snapshot.objects.count() == 1


def test_changed_page_is_kept_beside_what_was_cited_and_the_passage_is_looked_for(checker, server):
    piece = cite(checker, server)
    server.answers["/page"] = page(more="Later it was painted blue.")

    assert looked_at(piece) == "changed"

    found = SnapshotCheck.objects.get().found
    assert (found.state, found.source, is_whole(found)) == ("kept", piece.source, True)
    assert "painted blue" in found.text
    assert "painted blue" not in Snapshot.objects.get(pk=piece.snapshot_id).text


def test_page_that_says_the_same_other_thing_twice_is_kept_once(checker, server):
    piece = cite(checker, server)
    server.answers["/page"] = page("cost fifty billion rupiah")

    assert [looked_at(piece), looked_at(piece)] == ["lost", "lost"]

    first, second = SnapshotCheck.objects.order_by("id")
    assert first.found == second.found


def test_assignee_of_an_open_claim_is_told_once_that_the_passage_is_gone(
    checker, other_checker, server, django_capture_on_commit_callbacks
):
    piece = cite(checker, server, assignee=other_checker)
    cite(checker, server, quote="The bridge of Sukamaju", assignee=checker)
    server.answers["/page"] = page("was cheap")

    with django_capture_on_commit_callbacks(execute=True):
        looked_at(piece)
        looked_at(piece)

    assert told(other_checker) == [("passage_lost", piece.claim_id)]
    assert Notification.objects.get().count == 1
    assert told(checker) == []


def test_nobody_is_told_of_evidence_that_was_withdrawn_or_of_a_claim_that_is_done(
    checker, server, django_capture_on_commit_callbacks
):
    withdrawn = cite(checker, server, assignee=checker)
    withdraw_evidence(withdrawn.pk, by=checker, reason="Not the same bridge")
    of_the_done = claim_in(Status.PUBLISHED, checker=checker).evidence.get()
    Evidence.objects.filter(pk=of_the_done.pk).update(snapshot=withdrawn.snapshot)
    Notification.objects.all().delete()
    server.answers["/page"] = reply(b"", "404 Not Found")

    with django_capture_on_commit_callbacks(execute=True):
        assert looked_at(withdrawn) == "gone"

    of_the_done.refresh_from_db()
    assert of_the_done.page_state == "gone"
    assert told(checker) == []


def test_passage_that_was_never_found_is_not_lost(checker, server):
    piece = cite(checker, server, quote="something else")
    server.answers["/page"] = page("was cheap")

    assert looked_at(piece) == "changed"


@pytest.mark.parametrize(
    ("status", "state"), [("404 Not Found", "gone"), ("410 Gone", "gone"), ("403 No", "unreached")]
)
def test_page_that_is_not_had_says_why_and_leaves_the_snapshot(checker, server, status, state):
    piece = cite(checker, server)
    server.answers["/page"] = reply(b"", status)

    assert looked_at(piece) == state

    check = SnapshotCheck.objects.get()
    assert (check.found, check.failure, check.failure_detail) == (None, "http_status", status[:3])
    assert piece.snapshot.state == "kept"


def test_busy_server_is_asked_again_before_anything_is_written(checker, server):
    piece = cite(checker, server)
    server.answers["/page"] = reply(b"", "503 Busy")

    with pytest.raises(NotFetched):
        check_snapshot(piece.snapshot_id, is_last=False)

    assert not SnapshotCheck.objects.exists()
    assert looked_at(piece) == "unreached"


def test_picture_is_compared_byte_by_byte(checker, server):
    server.answers["/image"] = reply(b"\x89PNG\r\n\x1a\n\x00one")
    piece = cite(checker, server, "/image")

    assert looked_at(piece) == "unchanged"
    server.answers["/image"] = reply(b"\x89PNG\r\n\x1a\n\x00two")
    assert looked_at(piece) == "changed"


def test_hour_takes_its_share_of_what_was_not_looked_at_for_long(checker, server, settings):
    settings.SNAPSHOT_CHECK_DAYS = 1
    for n in range(3):
        server.answers[f"/{n}"] = page(str(n))
        cite(checker, server, f"/{n}")
    oldest = Snapshot.objects.order_by("id").first()
    check_snapshot(oldest.pk)
    later = timezone.now() + datetime.timedelta(days=2)

    assert ask_for_checks(timezone.now()) == 0
    assert ask_for_checks(later) == 1

    job = ProcrastinateJob.objects.get(task_name="check_snapshot")
    assert (job.args, job.scheduled_at) == ({"snapshot_id": oldest.pk + 1}, later)


def test_nothing_is_looked_at_unasked_where_that_is_off(checker, server, settings):
    settings.SNAPSHOT_CHECK_DAYS = 0
    cite(checker, server)

    assert ask_for_checks(timezone.now() + datetime.timedelta(days=9_000)) == 0
