"""Files in the place of pages that could not be fetched."""

from io import BytesIO

import pytest
from warcio.archiveiterator import ArchiveIterator

from claims.models import Evidence, Snapshot
from claims.services.evidence import add_evidence, withdraw_evidence
from claims.services.handing_in import hand_in_snapshot
from claims.services.uploads import read_upload
from claims.services.warc import kept_of, write_warc
from claims.workflow import Refused
from tests.builders import build_claim

pytestmark = pytest.mark.django_db
URL = "https://example.org/gone"


def cite(by) -> Evidence:
    given = {"title": "A page", "quote": "The bridge is closed", "stance": "refutes"}
    return add_evidence(build_claim().pk, by=by, url=URL, **given)


@pytest.fixture
def upload():
    return read_upload("page.txt", b"On Sunday: the bridge. The bridge is closed.")


def test_all_evidence_that_waited_in_vain_for_the_page_cites_the_file(checker, upload):
    first, second = cite(checker), cite(checker)
    Snapshot.objects.update(state="failed", failure="timeout")

    hand_in_snapshot(first.pk, by=checker, upload=upload)

    pieces = Evidence.objects.select_related("snapshot").order_by("pk")
    assert [(p.pk, p.snapshot.sha256, p.quote_state) for p in pieces] == [
        (first.pk, upload.sha256, "found"),
        (second.pk, upload.sha256, "found"),
    ]
    event = first.claim.events.get(action="hand_in_snapshot")
    assert (event.data["file"], event.data["sha256"]) == ("page.txt", upload.sha256)


def test_page_that_is_still_being_fetched_is_left_to_the_others(checker, upload):
    first, second = cite(checker), cite(checker)

    hand_in_snapshot(first.pk, by=checker, upload=upload)

    second.refresh_from_db()
    assert second.snapshot.state == "waiting"


def test_what_is_kept_and_what_is_withdrawn_stays_as_it_was_cited(checker, stranger, upload):
    kept, withdrawn = cite(checker), cite(checker)
    withdraw_evidence(withdrawn.pk, by=checker, reason="Seen twice.")
    hand_in_snapshot(kept.pk, by=checker, upload=upload)

    for piece, by, reason in (
        (kept, checker, "snapshot_is_kept"),
        (withdrawn, checker, "already_withdrawn"),
        (kept, stranger, "not_your_role"),
    ):
        with pytest.raises(Refused, match=reason):
            hand_in_snapshot(piece.pk, by=by, upload=upload)


def test_file_stands_in_the_warc_file_as_a_resource(checker, upload):
    piece, packed = hand_in_snapshot(cite(checker).pk, by=checker, upload=upload), BytesIO()

    write_warc(kept_of(piece.claim.evidence.all()), packed)

    packed.seek(0)
    [(kind, address, body)] = [
        (one.rec_type, one.rec_headers["WARC-Target-URI"], one.content_stream().read())
        for one in ArchiveIterator(packed, check_digests="raise")
    ]
    assert (kind, address, body) == ("resource", URL, upload.body)
