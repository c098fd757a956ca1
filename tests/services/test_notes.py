import pytest

from claims.models import Note, Thread
from claims.services.anchors import add_anchor, remove_anchor
from claims.services.notes import add_note, answer_note, reopen_thread, resolve_thread
from claims.services.undoing import undo
from claims.workflow import Refused, Status
from tests.builders import ARTICLE, build_claim, build_document, build_evidence, claim_in, person, seen, selection

pytestmark = pytest.mark.django_db


@pytest.fixture
def thread(checker) -> Thread:
    return add_note(build_claim().pk, by=checker, body="Who says so?").thread


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.IN_REVIEW, Status.APPROVED, Status.DISMISSED])
def test_a_note_can_be_written_whatever_the_status_and_leaves_it_alone(checker, status):
    claim = claim_in(status)
    before = claim.version

    note = add_note(claim.pk, by=checker, body=" Asked the ministry. ")

    claim.refresh_from_db()
    assert (note.body, claim.status, claim.version) == ("Asked the ministry.", status, before)
    event = claim.events.last()
    assert (event.action, event.from_status, event.to_status) == ("note", status, status)
    assert event.data == {"note": note.pk, "thread": note.thread_id}


def test_an_empty_note_is_refused_as_is_an_empty_answer(checker, thread):
    with pytest.raises(Refused, match="empty_note"):
        add_note(thread.claim_id, by=checker, body=" \n")
    with pytest.raises(Refused, match="empty_note"):
        answer_note(thread.pk, by=checker, body="")
    assert Note.objects.count() == 1


def test_a_stranger_can_neither_speak_nor_resolve(stranger, thread):
    for act in (
        lambda: add_note(thread.claim_id, by=stranger, body="Hello"),
        lambda: answer_note(thread.pk, by=stranger, body="Hello"),
        lambda: resolve_thread(thread.pk, by=stranger),
        lambda: reopen_thread(thread.pk, by=stranger),
    ):
        with pytest.raises(Refused, match="not_your_role"):
            act()


def test_an_answer_goes_on_with_its_thread(editor, checker, thread):
    answer = answer_note(thread.pk, by=editor, body="The mayor.")

    assert [note.body for note in thread.notes.order_by("id")] == ["Who says so?", "The mayor."]
    event = thread.claim.events.last()
    assert (event.action, event.actor, event.data) == ("answer", editor, {"note": answer.pk, "thread": thread.pk})


def test_a_thread_is_resolved_and_reopened_and_the_history_tells_who_did_it(checker, editor, thread):
    resolved = resolve_thread(thread.pk, by=editor)
    assert resolved.resolved_by == editor
    with pytest.raises(Refused, match="resolved_already"):
        resolve_thread(thread.pk, by=checker)

    assert reopen_thread(thread.pk, by=checker).resolved_at is None
    with pytest.raises(Refused, match="not_resolved"):
        reopen_thread(thread.pk, by=checker)
    told = [(e.action, e.actor, e.data["said"]) for e in thread.claim.events.order_by("id")[1:]]
    assert told == [("resolve_thread", editor, "Who says so?"), ("reopen_thread", checker, "Who says so?")]


def test_an_answer_reopens_a_resolved_thread(checker, editor, thread):
    resolve_thread(thread.pk, by=editor)
    answer_note(thread.pk, by=checker, body="One thing more.")

    thread.refresh_from_db()
    assert thread.resolved_at is None
    assert [e.action for e in thread.claim.events.all()] == ["note", "resolve_thread", "reopen_thread", "answer"]


def test_a_note_can_be_about_a_place_or_a_piece_of_evidence_of_the_claim(checker):
    claim = build_claim()
    anchor, piece = claim.anchors.get(), build_evidence(claim, by=checker)

    on_place = add_note(claim.pk, by=checker, body="Look here.", anchor_id=anchor.pk).thread
    on_piece = add_note(claim.pk, by=checker, body="Is it the right year?", evidence_id=piece.pk).thread

    assert (on_place.anchor, on_place.quote, on_place.evidence) == (anchor, anchor.exact, None)
    assert (on_piece.anchor, on_piece.quote, on_piece.evidence) == (None, "", piece)


def test_a_note_cannot_be_about_a_place_or_a_piece_of_another_claim(checker):
    claim, other = build_document().claims.all()[:2]

    with pytest.raises(Refused, match="not_there"):
        add_note(claim.pk, by=checker, body="There?", anchor_id=other.anchors.get().pk)
    with pytest.raises(Refused, match="not_there"):
        add_note(claim.pk, by=checker, body="There?", evidence_id=build_evidence(other).pk)
    assert not Thread.objects.exists()


def test_a_thread_outlives_its_place_and_finds_it_again_when_that_is_undone(checker):
    claim = build_claim()
    place = selection("Wali Kota Rahmat", ARTICLE)
    anchor = add_anchor(claim.pk, by=checker, seen=seen(claim), **place)
    thread = add_note(claim.pk, by=checker, body="The mayor?", anchor_id=anchor.pk).thread
    remove_anchor(anchor.pk, by=checker, seen=seen(claim))

    thread.refresh_from_db()
    assert (thread.anchor_id, thread.quote) == (anchor.pk, "Wali Kota Rahmat")
    undo(claim.events.get(action="remove_anchor").pk, by=checker)
    assert claim.anchors.get(pk=thread.anchor_id).exact == "Wali Kota Rahmat"


def test_a_note_keeps_whom_it_mentions_and_no_others(checker):
    person("sari"), person("gone"), person("nobody", group=None)
    type(checker).objects.filter(username="gone").update(is_active=False)

    note = add_note(build_claim().pk, by=checker, body="@sari, @gone, @nobody and @unknown: see a@b.example.")

    assert note.mentions == ["sari"]
    assert note.claim.events.last().data["mentioned"] == [type(checker).objects.get(username="sari").pk]
