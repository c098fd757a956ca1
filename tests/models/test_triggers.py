"""What PostgreSQL itself refuses, whichever code asks for it."""

from dataclasses import replace

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from claims.models import (
    Analysis,
    Anchor,
    Claim,
    ClaimEvent,
    CorrectionRequest,
    DocumentEvent,
    Note,
    Publication,
    RatingLabel,
    RequestEvent,
    Revision,
    SnapshotCheck,
    SourceEvent,
)
from claims.services.notes import add_note
from claims.services.ratings import lock_scale
from claims.workflow import Status
from tests.builders import build_claim, build_document, build_scale, claim_in, person, proposal, reading_of
from tests.services.test_correction_requests import ask

pytestmark = pytest.mark.django_db

KEPT = (
    *(Revision, Analysis, ClaimEvent, DocumentEvent, SourceEvent, SnapshotCheck, Note, Publication),
    *(RequestEvent, CorrectionRequest.claims.through),
)


@pytest.fixture
def kept_rows(checker) -> None:
    """At least one row in every table that is kept as it was written."""
    claim = claim_in(Status.PUBLISHED)
    add_note(claim.pk, by=checker, body="Said once")
    DocumentEvent.objects.create(document=claim.document, action="edit_document", actor=checker)
    source = claim.evidence.get().source
    SourceEvent.objects.create(source=source, action="edit_source", actor=checker)
    SnapshotCheck.objects.create(
        snapshot=source.snapshots.get(), outcome="gone", failure="http_status", failure_detail="404"
    )
    ask(claim, person("an_editor", "editor"))


def run(statement: str, *values: object) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


def refused(match: str, statement: str, *values: object) -> None:
    with pytest.raises(DatabaseError, match=match):
        run(statement, *values)


@transaction.atomic
def set_status_alone(claim: Claim, status: Status) -> None:
    Claim.objects.filter(pk=claim.pk).update(status=status)
    connection.check_constraints()


@transaction.atomic
def insert(claim: Claim) -> None:
    claim.save()
    connection.check_constraints()


@pytest.mark.parametrize("model", KEPT, ids=lambda model: model.__name__)
@pytest.mark.parametrize("statement", ["UPDATE {0} SET id = id", "DELETE FROM {0}", "TRUNCATE {0} CASCADE"])
def test_rows_that_are_kept_cannot_be_changed_deleted_or_emptied(kept_rows, model, statement):
    before = list(model.objects.values())
    assert before

    connection.check_constraints()  # so that nothing is pending when the table is to be emptied
    refused("is refused", statement.format(model._meta.db_table))

    assert list(model.objects.values()) == before


@pytest.mark.parametrize("statement", ["DELETE FROM claims_evidence", "DELETE FROM claims_source"])
def test_what_a_verdict_rests_on_is_never_deleted(kept_rows, statement):
    connection.check_constraints()

    refused("is refused", statement)


def test_the_orm_meets_the_same_refusal(kept_rows):
    event = ClaimEvent.objects.latest("id")
    event.reason = "Something else"

    with pytest.raises(DatabaseError, match="is refused"), transaction.atomic():
        event.save()
    with pytest.raises(DatabaseError, match="is refused"), transaction.atomic():
        event.delete()


def test_a_status_without_its_event_is_not_committed():
    claim = build_claim()

    with pytest.raises(IntegrityError, match="changed its status without an event"):
        set_status_alone(claim, Status.QUEUED)


def test_a_status_whose_last_event_tells_another_one_is_not_committed(checker):
    claim = claim_in(Status.QUEUED)

    with pytest.raises(IntegrityError, match="changed its status without an event"):
        set_status_alone(claim, Status.PROPOSED)


@pytest.mark.parametrize("status", [s for s in Status if s != Status.PROPOSED])
def test_a_claim_is_not_inserted_in_a_status_that_no_event_led_to(checker, status):
    """The other constraints are met, so that the missing event alone refuses the row."""
    claim = build_claim()
    dismissed_as = "trivial" if status == Status.DISMISSED else ""
    new = Claim(document=claim.document, revision=claim.revision, text="Slipped in", assignee=checker)
    new.status, new.dismissed_as = status, dismissed_as

    with pytest.raises(IntegrityError, match="without an event"):
        insert(new)


def test_event_and_status_may_be_written_in_either_order(checker):
    claim = build_claim()
    ClaimEvent.objects.create(claim=claim, action="accept", from_status="proposed", to_status="queued", actor=checker)
    Claim.objects.filter(pk=claim.pk).update(status=Status.QUEUED)

    connection.check_constraints()


TEXT = "Harga 😀 naik.\n\nقال الوزير إن السعر ارتفع."


@pytest.mark.parametrize(("start", "end"), [(0, 5), (6, 7), (15, 18), (0, len(TEXT))])
def test_an_anchor_counts_code_points_whatever_the_script(start, end):
    claim = build_claim(document=build_document(reading=reading_of(TEXT, ["Harga 😀 naik."])))
    claim.anchors.all().delete()

    Anchor.objects.create(
        claim=claim, revision=claim.revision, start=start, end=end, exact=TEXT[start:end], is_primary=False
    )


@pytest.mark.parametrize(
    ("start", "end", "exact"),
    [(0, 5, "harga"), (6, 8, "😀"), (0, len(TEXT) + 1, TEXT), (1, 6, "Harga")],
)
def test_an_anchor_that_quotes_what_does_not_stand_there_is_refused(start, end, exact):
    claim = build_claim(document=build_document(reading=reading_of(TEXT, ["Harga 😀 naik."])))

    with pytest.raises(IntegrityError, match="does not quote its revision"), transaction.atomic():
        Anchor.objects.create(claim=claim, revision=claim.revision, start=start, end=end, exact=exact)


def test_one_wrong_quote_among_many_refuses_them_all():
    claim = build_claim(document=build_document(reading=reading_of(TEXT, ["Harga 😀 naik."])))
    claim.anchors.all().delete()
    places = [(0, 5, TEXT[:5]), (6, 7, "😀"), (8, 12, "nait")]

    with pytest.raises(IntegrityError, match=r"anchor 8\.\.12 does not quote its revision"), transaction.atomic():
        Anchor.objects.bulk_create(
            Anchor(claim=claim, revision=claim.revision, start=start, end=end, exact=exact)
            for start, end, exact in places
        )
    assert not claim.anchors.exists()


def test_a_claim_is_in_the_language_of_its_document_whoever_says_it():
    claim = build_claim(document=build_document(reading=reading_of(TEXT, ["Harga 😀 naik."]), language="id"))
    rows = {"document": claim.document, "revision": claim.revision, "text": "Slipped in"}

    assert Claim.objects.create(**rows, language="id").language == "id"
    unsaid = Claim.objects.create(**rows)
    unsaid.refresh_from_db()
    assert unsaid.language == "id"
    with pytest.raises(IntegrityError, match="the language of its document"), transaction.atomic():
        Claim.objects.bulk_create([Claim(**rows, language="id"), Claim(**rows, language="en")])


def test_an_anchor_cannot_be_moved_away_from_its_quote():
    anchor = build_claim().anchors.get()

    with pytest.raises(IntegrityError, match="does not quote its revision"), transaction.atomic():
        Anchor.objects.filter(pk=anchor.pk).update(start=anchor.start + 1)


def test_the_proposal_of_a_wrong_quote_brings_nothing_in():
    reading = reading_of(TEXT, ["Harga 😀 naik."])
    wrong = proposal("Harga 😀 turun.", reading.sentences[0])

    with pytest.raises(IntegrityError, match="does not quote its revision"):
        build_document(by=person("builder"), reading=replace(reading, claims=(wrong,)))


def test_a_scale_in_use_cannot_be_changed_but_put_out_of_use():
    scale = build_scale()
    lock_scale(scale.pk)

    refused("stays as it is", "UPDATE claims_ratingscale SET names = '{}' WHERE id = %s", scale.pk)
    refused("stays as it is", "UPDATE claims_ratingscale SET locked_at = NULL WHERE id = %s", scale.pk)

    scale.refresh_from_db()
    scale.is_active = False
    scale.save()


def test_the_labels_of_a_scale_in_use_cannot_be_added_changed_or_removed():
    scale = build_scale()
    spare = RatingLabel.objects.get(scale=scale, key="unproven")
    lock_scale(scale.pk)

    with pytest.raises(DatabaseError, match="stay as they are"), transaction.atomic():
        RatingLabel.objects.create(scale=scale, key="new", names={"en": "New"}, verdict="none")
    refused("stay as they are", "UPDATE claims_ratinglabel SET hue = 1 WHERE id = %s", spare.pk)
    refused("stay as they are", "DELETE FROM claims_ratinglabel WHERE id = %s", spare.pk)


def test_a_label_cannot_be_moved_into_a_scale_in_use():
    used, other = build_scale(), build_scale("other")
    lock_scale(used.pk)

    refused(
        "stay as they are",
        "UPDATE claims_ratinglabel SET scale_id = %s, key = 'x', position = 9 WHERE scale_id = %s AND key = 'true'",
        used.pk,
        other.pk,
    )


def test_a_scale_that_was_not_used_can_be_changed():
    scale = build_scale()
    scale.names = {"en": "Another name"}
    scale.save()
    scale.labels.filter(key="true").update(hue=10)
