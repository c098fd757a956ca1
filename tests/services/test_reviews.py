"""Conclusions and comments of people."""

import pytest
from django.db import DatabaseError, transaction

from claims.models import Assessment, MisinformationType, Note, RatingScale
from claims.services.acts import Conflict
from claims.services.claims import edit_claim
from claims.services.moves import assign_claim
from claims.services.ratings import make_next_version
from claims.services.reviews import return_claim, save_assessment, submit_claim
from claims.workflow import Action, Refused, Status
from tests.builders import build_evidence, build_type, claim_in, label, move, seen, submit

pytestmark = pytest.mark.django_db


def words(**changes: object) -> dict[str, object]:
    given = {
        "label_id": label("true").pk,
        "conclusion_only": False,
        "conclusion": "It was opened then.",
        "justification": "The yearbook says so.",
    }
    return {**given, **changes}


@pytest.fixture
def claim(checker):
    """A claim with evidence that ``checker`` is checking."""
    found = claim_in(Status.CHECKING, checker=checker)
    build_evidence(found)
    return found


def test_an_assessment_is_kept_while_it_is_written(claim, checker):
    saved = save_assessment(
        claim.pk, by=checker, seen=seen(claim), **words(label_id=None, conclusion="", justification="")
    )

    assert (saved.author, saved.label, saved.submitted_at) == (checker, None, None)
    assert claim.events.last().action == "assess"


def test_saving_again_changes_the_same_assessment_and_the_history_keeps_what_was_replaced(claim, checker):
    first = save_assessment(claim.pk, by=checker, seen=seen(claim), **words())

    second = save_assessment(claim.pk, by=checker, seen=seen(claim), **words(justification="Two yearbooks say so."))

    assert second.pk == first.pk
    assert claim.events.last().data == {
        "justification": {"old": "The yearbook says so.", "new": "Two yearbooks say so."}
    }


def test_saving_the_same_words_writes_nothing(claim, checker):
    save_assessment(claim.pk, by=checker, seen=seen(claim), **words())
    before = claim.events.count()

    save_assessment(claim.pk, by=checker, seen=seen(claim), **words())

    assert claim.events.count() == before


def test_saving_leaves_the_version_alone(claim, checker):
    before = claim.version

    save_assessment(claim.pk, by=checker, seen=seen(claim), **words())

    claim.refresh_from_db()
    assert claim.version == before


def test_an_assessment_of_words_that_changed_meanwhile_is_a_conflict(claim, checker, other_checker):
    shown = seen(claim)
    edit_claim(claim.pk, by=other_checker, seen=shown, text="Other words", kind="event", claimant="")

    with pytest.raises(Conflict):
        save_assessment(claim.pk, by=checker, seen=shown, **words())


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.QUEUED, Status.IN_REVIEW, Status.DISMISSED])
def test_a_claim_is_assessed_only_while_it_is_being_checked(checker, status):
    other = claim_in(status, checker=checker)

    with pytest.raises(Refused, match="not_assessable"):
        save_assessment(other.pk, by=checker, seen=seen(other), **words())
    with pytest.raises(Refused, match="not_assessable"):
        submit_claim(other.pk, by=checker, seen=seen(other), **words())


def test_conclusion_only_takes_no_label(claim, checker):
    saved = save_assessment(claim.pk, by=checker, seen=seen(claim), **words(conclusion_only=True))

    assert (saved.conclusion_only, saved.label) == (True, None)


def test_a_label_that_is_no_longer_offered_is_refused(claim, checker):
    old = label("true")
    make_next_version(old.scale_id)

    with pytest.raises(Refused, match="label_not_active"):
        save_assessment(claim.pk, by=checker, seen=seen(claim), **words(label_id=old.pk))


def test_a_label_chosen_before_the_scale_changed_may_stay(claim, checker):
    old = label("true")
    save_assessment(claim.pk, by=checker, seen=seen(claim), **words(label_id=old.pk))
    make_next_version(old.scale_id)

    saved = save_assessment(claim.pk, by=checker, seen=seen(claim), **words(label_id=old.pk, conclusion="Again."))

    assert (saved.label, saved.conclusion) == (old, "Again.")


def test_a_label_that_does_not_exist_is_refused(claim, checker):
    with pytest.raises(Refused, match="label_not_active"):
        save_assessment(claim.pk, by=checker, seen=seen(claim), **words(label_id=0))


def test_a_conclusion_is_one_sentence(claim, checker):
    with pytest.raises(Refused, match="conclusion_too_long"):
        save_assessment(claim.pk, by=checker, seen=seen(claim), **words(conclusion="x" * 501))


def test_submitting_hands_the_claim_in_and_keeps_a_copy_of_the_assessment(claim, checker):
    submitted = submit_claim(claim.pk, by=checker, seen=seen(claim), **words())

    assert submitted.status == Status.IN_REVIEW
    assert claim.assessments.get().submitted_at is not None
    assert claim.events.last().action == "submit"
    assert claim.events.last().data == {
        "assessment": {
            "author": "checker",
            "label": "true",
            "label_names": {"en": "True", "id": "id-true"},
            "verdict": "supported",
            "scale": "test",
            "scale_version": 1,
            "misinformation_type": None,
            "misinformation_type_names": {},
            "conclusion_only": False,
            "conclusion": "It was opened then.",
            "justification": "The yearbook says so.",
        }
    }


def test_submitting_locks_the_scale_of_the_label(claim, checker):
    assert RatingScale.objects.filter(locked_at__isnull=False).count() == 0

    submit_claim(claim.pk, by=checker, seen=seen(claim), **words())

    assert RatingScale.objects.get(locked_at__isnull=False) == label("true").scale


@pytest.mark.parametrize(
    ("key", "changes"),
    [
        ("no_justification", {"justification": "  "}),
        ("no_label", {"label_id": None}),
        ("label_not_active", {"label_id": 0}),
    ],
)
def test_a_submission_that_is_refused_changes_nothing(claim, checker, key, changes):
    before = claim.events.count()

    with pytest.raises(Refused, match=f"^{key}$"):
        submit_claim(claim.pk, by=checker, seen=seen(claim), **words(**changes))

    claim.refresh_from_db()
    assert (claim.status, claim.events.count(), claim.assessments.count()) == ("checking", before, 0)


def test_a_decisive_label_is_not_submitted_without_evidence(checker):
    bare = claim_in(Status.CHECKING, checker=checker)

    with pytest.raises(Refused, match="no_evidence"):
        submit_claim(bare.pk, by=checker, seen=seen(bare), **words())

    assert submit(bare, checker, label_key="unproven").status == Status.IN_REVIEW


def test_a_conclusion_alone_is_submitted_without_label_and_evidence(checker):
    bare = claim_in(Status.CHECKING, checker=checker)

    submitted = submit_claim(bare.pk, by=checker, seen=seen(bare), **words(conclusion_only=True, label_id=None))

    assert submitted.status == Status.IN_REVIEW
    assert bare.events.last().data["assessment"]["label"] is None


def test_only_the_assignee_submits(claim, other_checker):
    with pytest.raises(Refused, match="not_the_assignee"):
        submit_claim(claim.pk, by=other_checker, seen=seen(claim), **words())


def test_of_two_assessments_only_the_one_submitted_last_counts(claim, checker, other_checker, editor):
    submit_claim(claim.pk, by=checker, seen=seen(claim), **words())
    return_claim(claim.pk, by=editor, seen=seen(claim), comment="Let somebody else look.")
    assign_claim(claim.pk, by=editor, seen=seen(claim), to=other_checker)

    submit_claim(claim.pk, by=other_checker, seen=seen(claim), **words(label_id=label("unproven").pk))

    assert Assessment.objects.get(submitted_at__isnull=False).author == other_checker
    assert Assessment.objects.get(author=checker).justification == "The yearbook says so."


def test_an_editor_who_checked_first_may_approve_what_another_submitted(editor, checker):
    claim = claim_in(Status.CHECKING, checker=editor)
    build_evidence(claim)
    save_assessment(claim.pk, by=editor, seen=seen(claim), **words())
    assign_claim(claim.pk, by=editor, seen=seen(claim), to=checker)
    submit_claim(claim.pk, by=checker, seen=seen(claim), **words())

    assert move(claim, Action.APPROVE, editor).status == Status.APPROVED


def test_a_return_carries_a_comment_that_is_a_note_too(editor):
    claim = claim_in(Status.IN_REVIEW)

    returned = return_claim(claim.pk, by=editor, seen=seen(claim), comment=" Which yearbook? ")

    assert returned.status == Status.CHECKING
    assert (claim.events.last().action, claim.events.last().reason) == ("return", "Which yearbook?")
    note = claim.notes.get()
    assert (note.body, note.author, note.thread.is_return) == ("Which yearbook?", editor, True)
    assert claim.events.last().data == {"note": note.pk, "thread": note.thread_id}


def test_a_return_without_a_comment_is_refused_and_writes_no_note(editor):
    claim = claim_in(Status.IN_REVIEW)

    with pytest.raises(Refused, match="no_reason"):
        return_claim(claim.pk, by=editor, seen=seen(claim), comment="\n")

    assert Note.objects.count() == 0


def test_what_was_submitted_stays_in_the_history_when_it_is_reworded_after_a_return(claim, checker, editor):
    submit_claim(claim.pk, by=checker, seen=seen(claim), **words())
    return_claim(claim.pk, by=editor, seen=seen(claim), comment="Say more.")
    submit_claim(claim.pk, by=checker, seen=seen(claim), **words(justification="Page 12 of the yearbook."))

    submissions = claim.events.filter(action="submit")
    assert [event.data["assessment"]["justification"] for event in submissions] == [
        "The yearbook says so.",
        "Page 12 of the yearbook.",
    ]


def test_a_stranger_cannot_assess(claim, stranger):
    with pytest.raises(Refused, match="not_your_role"):
        save_assessment(claim.pk, by=stranger, seen=seen(claim), **words())


def test_the_version_of_an_assessment_grows_with_other_words_alone(claim, checker):
    for justification in ("Once.", "Once.", "Twice."):
        saved = save_assessment(claim.pk, by=checker, seen=seen(claim), **words(justification=justification))

    assert saved.version == 2


def test_submitting_from_an_older_page_is_a_conflict_and_changes_nothing(claim, checker):
    build_evidence(claim, by=checker)
    save_assessment(claim.pk, by=checker, seen=seen(claim), **words(), seen_assessment=0)

    with pytest.raises(Conflict):
        submit_claim(claim.pk, by=checker, seen=seen(claim), **words(conclusion="Older."), seen_assessment=0)
    assert claim.assessments.get().conclusion == words()["conclusion"]
    assert seen(claim).status == Status.CHECKING


def test_sending_the_same_words_twice_is_no_conflict(claim, checker):
    save_assessment(claim.pk, by=checker, seen=seen(claim), **words(), seen_assessment=0)

    assert save_assessment(claim.pk, by=checker, seen=seen(claim), **words(), seen_assessment=0).version == 1


def test_the_history_names_the_label_that_was_chosen_and_the_one_it_replaced(claim, checker):
    for label_id in (label("true").pk, label("false").pk, None):
        save_assessment(claim.pk, by=checker, seen=seen(claim), **words(label_id=label_id))

    told = [event.data["label"] for event in claim.events.filter(action="assess")]
    assert told == [
        {"old": {}, "new": label("true").names},
        {"old": label("true").names, "new": label("false").names},
        {"old": label("false").names, "new": {}},
    ]


@pytest.fixture
def false_context(db) -> MisinformationType:
    return build_type()


def rated(type_, **fields):
    return words(**{"label_id": label("false").pk, "misinformation_type_id": type_.pk, **fields})


def test_a_type_of_misinformation_stands_beside_the_label_and_in_the_history(claim, checker, false_context):
    saved = save_assessment(claim.pk, by=checker, seen=seen(claim), **rated(false_context))

    assert (saved.label.key, saved.misinformation_type) == ("false", false_context)
    told = claim.events.last().data["misinformation_type"]
    assert told == {"old": {}, "new": {"en": "False context", "id": "Konteks yang salah"}}


def test_what_is_handed_in_names_the_type(claim, checker, false_context):
    submit_claim(claim.pk, by=checker, seen=seen(claim), **rated(false_context))

    kept = claim.events.last().data["assessment"]
    assert (kept["misinformation_type"], kept["misinformation_type_names"]["en"]) == ("false-context", "False context")


@pytest.mark.parametrize(("key", "refused"), [("true", "type_beside_supported"), (None, "type_not_offered")])
def test_a_type_needs_a_label_that_does_not_say_that_the_claim_holds(claim, checker, false_context, key, refused):
    given = rated(false_context, label_id=label(key).pk if key else None)

    with pytest.raises(Refused, match=refused):
        save_assessment(claim.pk, by=checker, seen=seen(claim), **given)

    assert not claim.assessments.exists()


def test_a_type_of_another_scale_is_refused(claim, checker):
    other = RatingScale.objects.create(key="other", names={"en": "Other"})

    with pytest.raises(Refused, match="type_not_offered"):
        save_assessment(claim.pk, by=checker, seen=seen(claim), **rated(build_type(other)))


def test_a_conclusion_alone_has_no_type(claim, checker, false_context):
    saved = save_assessment(claim.pk, by=checker, seen=seen(claim), **rated(false_context, conclusion_only=True))

    assert (saved.label, saved.misinformation_type) == (None, None)


def test_the_database_keeps_the_types_of_a_used_scale(claim, checker, false_context):
    submit_claim(claim.pk, by=checker, seen=seen(claim), **rated(false_context))

    with pytest.raises(DatabaseError, match="stay as they are"), transaction.atomic():
        MisinformationType.objects.filter(pk=false_context.pk).update(names={"en": "Something else"})
