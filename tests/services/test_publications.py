"""Publishing: what goes out, what is carried over, and what is left of a claim that was taken back."""

import datetime
import json

import pytest
from django.contrib.auth.models import User
from django.db import DatabaseError, connection, transaction

from claims.models import Claim, Document, Newsroom, Publication
from claims.queries.publications import edition_of
from claims.report.canonical import canonical, digest
from claims.report.content import Report
from claims.services.acts import Conflict, Seen
from claims.services.claims import edit_claim
from claims.services.contacts import add_contact, withdraw_contact
from claims.services.documents import edit_document
from claims.services.evidence import withdraw_evidence
from claims.services.publications import changes_to_publish, publish_claims, withdraw_claim
from claims.services.uploads import read_upload
from claims.workflow import Action, Refused, Status
from tests.builders import build_document, build_evidence, claim_in, move, person, seen, submit
from tests.services.test_contacts import WORDS as CONTACT

pytestmark = pytest.mark.django_db


def an_editor() -> User:
    return person("an_editor", "editor")


def publish(*claims: Claim) -> Publication:
    return publish_claims(claims[0].document_id, by=an_editor(), seen={claim.pk: seen(claim) for claim in claims})


def withdraw(claim: Claim, reason: str = "The source was forged.") -> Publication:
    return withdraw_claim(claim.pk, by=an_editor(), seen=seen(claim), reason=reason)


def approved(document: Document, number: int = 0) -> Claim:
    return claim_in(Status.APPROVED, claim=document.claims.all()[number])


def approved_again(claim: Claim, reason: str = "The date was wrong.") -> Claim:
    """A published claim corrected by its checker and approved by another person."""
    move(claim, Action.CORRECT, an_editor(), reason=reason)
    submit(claim, claim.assignee, label_key="false", conclusion="It was opened a day later.")
    return move(claim, Action.APPROVE, an_editor())


def report_of(document: Document) -> Report:
    return edition_of(document.slug).report


def test_an_edition_keeps_its_canonical_text_and_the_hash_of_it():
    claim = approved(build_document())
    row = publish(claim)
    assert row.edition == 1
    assert row.content == canonical(json.loads(row.content))
    assert row.sha256 == digest(row.content)
    assert row.published_by == an_editor()


def test_publishing_moves_the_claim_and_the_event_names_the_edition():
    claim = approved(build_document())
    publish(claim)
    claim.refresh_from_db()
    event = claim.events.last()
    assert claim.status == Status.PUBLISHED
    assert (event.action, event.to_status, event.data) == ("publish", "published", {"edition": 1})


def test_an_entry_says_what_the_rows_say():
    document = build_document(url="https://kabar.example/1", published_at="2019-05-13")
    claim = approved(document)
    publish(claim)
    report = report_of(document)
    entry = report.claims[0]
    anchor = claim.anchors.get()
    assert report.article.url == "https://kabar.example/1"
    assert report.article.published_at == "2019-05-13"
    assert report.article.text_sha256 == entry.text_sha256 == claim.revision.text_sha256
    assert (entry.id, entry.text, entry.kind, entry.splitter) == (claim.pk, claim.text, claim.kind, claim.splitter)
    assert [(quote.start, quote.end, quote.exact) for quote in entry.quotes] == [
        (anchor.start, anchor.end, anchor.exact)
    ]
    assert entry.label is not None
    assert (entry.label.scale, entry.label.scale_version, entry.label.position) == ("test", 1, 2)
    assert (entry.label.lowest, entry.label.highest) == (1, 2)
    assert entry.conclusion == "The bridge was opened on that day."
    assert entry.evidence[0].url == "https://example.org/yearbook"


def test_an_entry_says_where_its_evidence_comes_from_and_what_was_kept_of_it():
    document = build_document()
    claim = claim_in(Status.CHECKING, claim=document.claims.all()[0])
    upload = read_upload("letter.txt", b"It was opened on that day.")
    told = {"stance": "context", "question": "When?", "answer": "On that day.", "medium": "web_text", "locator": "p. 2"}
    piece = build_evidence(claim, url="", title="Letter", quote="on that day", upload=upload, **told)
    build_evidence(claim, url="", title="", sort="call", with_whom="Sari", held_on=datetime.date(2026, 1, 31))
    submit(claim, claim.assignee)
    publish(move(claim, Action.APPROVE, an_editor()))

    letter, call = report_of(document).claims[0].evidence
    assert (letter.sort, letter.locator, letter.question, letter.answer, letter.medium) == (
        *("file", "p. 2", "When?", "On that day.", "web_text"),
    )
    assert letter.snapshot_sha256 == upload.sha256
    assert datetime.datetime.fromisoformat(letter.snapshot_at) == piece.snapshot.fetched_at.replace(microsecond=0)
    assert (call.sort, call.title, call.with_whom, call.held_on, call.snapshot_sha256) == (
        *("call", "Sari", "Sari", "2026-01-31", ""),
    )


def test_a_report_is_worded_in_the_language_of_its_article():
    claim = approved(build_document())
    publish(claim)
    label = report_of(claim.document).claims[0].label
    assert label is not None
    assert (label.name, label.definition) == ("id-true", "Definisi true")


def test_one_clock_reading_stands_in_the_row_and_in_the_content():
    claim = approved(build_document())
    row = publish(claim)
    report = report_of(claim.document)
    assert report.published_at == report.claims[0].published_at == report.claims[0].first_published_at
    assert report.published_at.endswith("+07:00")
    assert row.published_at.microsecond == 0
    assert row.published_at.isoformat()[14:19] == report.published_at[14:19]


def test_a_withdrawn_piece_of_evidence_is_not_published():
    claim = claim_in(Status.CHECKING)
    piece = build_evidence(claim, url="https://example.org/forged", title="Forged")
    withdraw_evidence(piece.pk, by=person("the_checker"), reason="It is forged.")
    build_evidence(claim)
    submit(claim, claim.assignee)
    publish(move(claim, Action.APPROVE, an_editor()))
    assert [piece.title for piece in report_of(claim.document).claims[0].evidence] == ["Yearbook"]


def test_a_conclusion_without_a_rating_is_published_without_a_label():
    claim = claim_in(Status.CHECKING)
    submit(claim, claim.assignee, label_key=None)
    publish(move(claim, Action.APPROVE, an_editor()))
    assert report_of(claim.document).claims[0].label is None


def test_names_go_out_only_where_the_newsroom_shows_them(settings):
    checker = person("the_checker")
    checker.first_name, checker.last_name = "Sari", "Dewi"
    checker.save()
    document = build_document()
    publish(approved(document, 0))
    settings.SHOW_REVIEWERS = True
    publish(approved(document, 1))
    first, second = report_of(document).claims
    assert (first.review.checked_by, first.review.approved_by) == ("", "")
    # The editor has no full name: a sign-in name is never shown instead.
    assert (second.review.checked_by, second.review.approved_by) == ("Sari Dewi", "")


def test_name_and_address_of_the_newsroom_come_from_the_settings(settings):
    settings.NEWSROOM_NAME, settings.PUBLIC_URL = "Ruang Cek", "https://cek.example"
    claim = approved(build_document())
    publish(claim)
    newsroom = report_of(claim.document).newsroom
    assert (newsroom.name, newsroom.url) == ("Ruang Cek", "https://cek.example")


def test_the_next_edition_carries_over_what_it_does_not_replace():
    document = build_document()
    first, second = approved(document, 1), approved(document, 0)
    publish(first)
    before = json.loads(document.publications.get(edition=1).content)["claims"]
    edit_document(document.pk, by=an_editor(), title="Another title")
    row = publish(second)
    after = json.loads(row.content)
    assert row.edition == 2
    assert [entry["id"] for entry in after["claims"]] == [second.pk, first.pk]
    assert after["claims"][1:] == before
    assert after["article"]["title"] == "Another title"


def test_several_claims_go_out_in_one_edition_in_text_order():
    document = build_document()
    claims = [approved(document, number) for number in (2, 0, 1)]
    publish(*claims)
    assert document.publications.count() == 1
    assert [entry.position for entry in report_of(document).claims] == sorted(claim.position for claim in claims)


def test_a_corrected_claim_replaces_its_entry_and_says_why():
    document = build_document()
    claim = approved(document)
    publish(claim)
    first = report_of(document).claims[0]
    approved_again(claim)
    assert report_of(document).claims == (first,)
    publish(claim)
    entry = report_of(document).claims[0]
    assert entry.conclusion == "It was opened a day later."
    assert entry.first_published_at == first.published_at
    assert [(change.edition, change.reason) for change in entry.corrections] == [(2, "The date was wrong.")]


def test_a_correction_tells_its_sort_what_changed_and_who_approved_it(settings):
    settings.SHOW_REVIEWERS = True
    User.objects.filter(pk=an_editor().pk).update(first_name="Sari", last_name="Dewi")
    claim = approved(build_document())
    publish(claim)
    publish(approved_again(claim))
    (correction,) = report_of(claim.document).claims[0].corrections
    told = {change.what: (change.old, change.new) for change in correction.changes}

    assert (correction.sort, correction.approved_by) == ("label", "Sari Dewi")
    assert told["label"] == ("id-true", "id-false")
    assert told["conclusion"][1] == "It was opened a day later."


def test_an_editor_may_call_a_correction_a_minor_edit():
    claim = approved(build_document())
    publish(claim)
    move(claim, Action.CORRECT, an_editor(), reason="A letter was missing.")
    submit(claim, claim.assignee, conclusion="Spelled well.")
    move(claim, Action.APPROVE, an_editor())
    foreseen = changes_to_publish(claim.document, [claim])[claim.pk]
    publish_claims(claim.document_id, by=an_editor(), seen={claim.pk: seen(claim)}, minor=[claim.pk])
    (correction,) = report_of(claim.document).claims[0].corrections

    assert correction.sort == "minor"
    assert correction.changes == foreseen


def test_whoever_gave_the_verdict_does_not_take_it_back_alone():
    claim = claim_in(Status.PUBLISHED, checker=an_editor())
    with pytest.raises(Refused, match="own_work"):
        withdraw(claim)
    withdraw_claim(claim.pk, by=person("another", "editor"), seen=seen(claim), reason="The source was forged.")

    assert report_of(claim.document).claims == ()


def test_a_second_correction_is_added_to_the_first():
    claim = approved(build_document())
    publish(claim)
    publish(approved_again(claim))
    publish(approved_again(claim, reason="The source was moved."))
    changes = report_of(claim.document).claims[0].corrections
    assert [(change.edition, change.reason) for change in changes] == [
        (2, "The date was wrong."),
        (3, "The source was moved."),
    ]


def test_of_a_withdrawn_claim_only_that_when_and_why_is_kept():
    document = build_document()
    claim, other = approved(document, 0), approved(document, 1)
    publish(claim, other)
    row = withdraw(claim)
    report = report_of(document)
    assert row.edition == 2
    assert [entry.id for entry in report.claims] == [other.pk]
    assert [(gone.id, gone.edition, gone.reason) for gone in report.withdrawn] == [
        (claim.pk, 2, "The source was forged.")
    ]
    assert claim.text not in row.content
    claim.refresh_from_db()
    assert claim.status == Status.WITHDRAWN


def test_a_withdrawal_stays_in_every_later_edition():
    document = build_document()
    claim, other = approved(document, 0), approved(document, 1)
    publish(claim)
    withdraw(claim)
    publish(other)
    assert [gone.id for gone in report_of(document).withdrawn] == [claim.pk]


def test_nothing_is_withdrawn_without_a_reason():
    claim = claim_in(Status.PUBLISHED)
    with pytest.raises(Refused, match="no_reason"):
        withdraw(claim, reason="  ")
    assert claim.document.publications.count() == 1


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.APPROVED])
def test_a_claim_that_is_not_approved_is_not_published(status):
    claim = claim_in(status)
    editions = claim.document.publications.count()
    with pytest.raises(Refused):
        publish(claim)
    assert claim.document.publications.count() == editions


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.PUBLISHED])
def test_a_claim_that_is_not_published_is_not_withdrawn(status):
    claim = claim_in(status)
    with pytest.raises(Refused):
        withdraw(claim)


def test_one_claim_that_is_refused_holds_all_of_them_back():
    document = build_document()
    ready, unready = approved(document, 0), document.claims.all()[1]
    with pytest.raises(Refused):
        publish(ready, unready)
    ready.refresh_from_db()
    assert ready.status == Status.APPROVED
    assert not document.publications.exists()


def test_a_checker_publishes_and_withdraws_nothing():
    claim = approved(build_document())
    with pytest.raises(Refused, match="not_your_role"):
        publish_claims(claim.document_id, by=person("a_checker"), seen={claim.pk: seen(claim)})
    publish(claim)
    with pytest.raises(Refused, match="not_your_role"):
        withdraw_claim(claim.pk, by=person("a_checker"), seen=seen(claim), reason="Because.")


def test_what_was_seen_has_to_be_what_is():
    claim = approved(build_document())
    with pytest.raises(Conflict):
        publish_claims(claim.document_id, by=an_editor(), seen={claim.pk: Seen("approved", 1)})
    publish(claim)
    with pytest.raises(Conflict):
        withdraw_claim(claim.pk, by=an_editor(), seen=Seen("published", 1), reason="Because.")


def test_a_claim_of_another_article_is_refused():
    claim, other = approved(build_document()), build_document(title="Another one")
    with pytest.raises(Refused, match="other_document"):
        publish_claims(other.pk, by=an_editor(), seen={claim.pk: seen(claim)})


def test_an_edition_of_nothing_is_refused():
    with pytest.raises(Refused, match="nothing_to_publish"):
        publish_claims(build_document().pk, by=an_editor(), seen={})


@pytest.mark.parametrize("change", ["UPDATE claims_publication SET content = ''", "DELETE FROM claims_publication"])
def test_an_edition_cannot_be_changed_or_deleted(change):
    claim_in(Status.PUBLISHED)
    with pytest.raises(DatabaseError, match="refused"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(change)


def test_a_claim_under_correction_cannot_be_dismissed_while_readers_see_it():
    claim = approved(build_document())
    publish(claim)
    move(claim, Action.CORRECT, an_editor(), reason="The date was wrong.")
    with pytest.raises(Refused, match="still_published"):
        move(claim, Action.DISMISS, claim.assignee, dismissed_as="trivial")


def test_a_report_says_when_a_person_worded_what_the_program_found():
    document = build_document()
    claim = document.claims.first()
    edit_claim(claim.pk, by=person("ani"), seen=seen(claim), text="Dibuka 2019", kind=claim.kind, claimant="")
    publish(claim_in(Status.APPROVED, claim=claim))
    assert report_of(document).claims[0].origin == "splitter_and_reworded"


@pytest.mark.parametrize("status", [Status.CHECKING, Status.IN_REVIEW, Status.APPROVED])
def test_a_published_claim_is_taken_back_while_its_correction_is_being_worked_on(status):
    claim = approved(build_document())
    publish(claim)
    move(claim, Action.CORRECT, an_editor(), reason="The date was wrong.")
    if status != Status.CHECKING:
        submit(claim, claim.assignee)
    if status == Status.APPROVED:
        move(claim, Action.APPROVE, an_editor())

    edition = withdraw(claim)

    claim.refresh_from_db()
    assert (claim.status, edition.edition) == (Status.WITHDRAWN, 2)
    assert report_of(claim.document).claims == ()
    assert [gone.reason for gone in report_of(claim.document).withdrawn] == ["The source was forged."]


@pytest.mark.parametrize("status", [Status.CHECKING, Status.IN_REVIEW, Status.APPROVED])
def test_what_was_never_published_cannot_be_withdrawn(status):
    claim = claim_in(status)

    with pytest.raises(Refused, match="not_published"):
        withdraw(claim)
    assert not Publication.objects.exists()


@pytest.mark.parametrize("tells", [False, True])
def test_whom_the_newsroom_asked_goes_out_only_where_it_tells_its_readers(tells):
    Newsroom.objects.create(publishes_contacts=tells)
    claim = approved(build_document())
    add_contact(claim.pk, by=person("the_checker"), **CONTACT)
    mistaken = add_contact(claim.pk, by=person("the_checker"), **{**CONTACT, "name": "Another mayor"})
    withdraw_contact(mistaken.pk, by=person("the_checker"), reason="Another town.")
    published = publish(claim).content

    assert ("no_answer" in published) is tells
    assert (CONTACT["name"] in published) is tells
    assert CONTACT["question"] not in published
    assert "Another mayor" not in published
