"""One claim with all that belongs to it, and what the rules need to know of one."""

import pytest

from claims.models import Claim, RatingLabel, RatingScale
from claims.queries.claims import OFFERED, claim_with_all, facts_of, scales_of
from claims.queries.people import actor_of
from claims.services.evidence import withdraw_evidence
from claims.services.notes import add_note
from claims.services.ratings import make_next_version
from claims.services.reviews import return_claim, save_assessment
from claims.workflow import ClaimFacts, Status, Verdict
from tests.builders import (
    build_claim,
    build_evidence,
    build_scale,
    claim_in,
    label,
    seen,
)

pytestmark = pytest.mark.django_db


def read(claim_id: int) -> int:
    """Read everything that a claim's panel shows; the number of its rows."""
    claim = claim_with_all(claim_id)
    lines = [claim.document.title, claim.revision.text, claim.assignee and claim.assignee.username]
    lines += [anchor.exact for anchor in claim.anchors.all()]
    lines += [f"{piece.source.title} {piece.created_by} {piece.withdrawn_by}" for piece in claim.evidence.all()]
    lines += [f"{note.author.username}: {note.body}" for note in claim.notes.all()]
    lines += [f"{a.author} {a.label and a.label.scale.name}" for a in claim.assessments.all()]
    lines += [f"{event.actor and event.actor.username} {event.action}" for event in claim.events.all()]
    return len(lines)


def test_a_claim_is_read_with_the_same_number_of_queries_however_much_belongs_to_it(checker, django_assert_num_queries):
    claim = claim_in(Status.CHECKING, checker=checker)
    counts = []
    for number in (1, 10):
        for n in range(number):
            build_evidence(claim, quote=f"Passage {n}")
            add_note(claim.pk, by=checker, body=f"Note {n}")
        with django_assert_num_queries(1):
            counts.append(read(claim.pk))
    assert counts[1] > counts[0] + 20


def test_events_are_told_in_the_order_in_which_they_happened():
    claim = claim_in(Status.APPROVED)

    assert [event.action for event in claim_with_all(claim.pk).events.all()] == [
        "accept",
        "assign",
        "start",
        "add_evidence",
        "assess",
        "submit",
        "approve",
    ]


def test_a_claim_that_is_not_there_is_told():
    with pytest.raises(Claim.DoesNotExist):
        claim_with_all(0)


def test_the_rules_know_nothing_of_an_untouched_claim(checker):
    assert facts_of(build_claim(), actor_of(checker)) == ClaimFacts(status=Status.PROPOSED)


def test_before_submission_the_actors_own_assessment_counts(checker, other_checker):
    claim = claim_in(Status.CHECKING, checker=checker)
    words = {"conclusion_only": False, "conclusion": ""}
    save_assessment(claim.pk, by=checker, seen=seen(claim), label_id=label("false").pk, justification="Mine.", **words)
    save_assessment(claim.pk, by=other_checker, seen=seen(claim), label_id=None, justification=" ", **words)

    mine, theirs = facts_of(claim, actor_of(checker)), facts_of(claim, actor_of(other_checker))

    assert (mine.label_verdict, mine.has_justification, mine.assignee) == (Verdict.REFUTED, True, checker.pk)
    assert (theirs.label_verdict, theirs.has_justification, theirs.submitter) == (None, False, None)


def test_after_submission_the_submitted_assessment_counts_for_everybody(checker, editor):
    claim = claim_in(Status.IN_REVIEW, checker=checker)

    facts = facts_of(claim, actor_of(editor))

    assert (facts.submitter, facts.label_verdict, facts.has_justification) == (checker.pk, Verdict.SUPPORTED, True)


def test_after_a_return_the_one_who_takes_over_starts_without_an_assessment(checker, editor):
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    returned = return_claim(claim.pk, by=editor, seen=seen(claim), comment="Once more.")

    assert facts_of(returned, actor_of(editor)).has_justification is False
    assert facts_of(returned, actor_of(checker)).has_justification is True


def test_withdrawn_evidence_does_not_count(checker):
    claim = build_claim()
    build_evidence(claim)
    withdraw_evidence(build_evidence(claim, quote="Another.").pk, by=checker, reason="Not so.")

    assert facts_of(claim, actor_of(checker)).evidence == 1


def test_the_rules_ask_nothing_more_of_a_claim_that_was_read_whole(checker, django_assert_num_queries):
    claim, actor = claim_with_all(claim_in(Status.IN_REVIEW, checker=checker).pk), actor_of(checker)

    with django_assert_num_queries(0):
        assert facts_of(claim, actor).evidence == 1


def scales_offered(language: str) -> tuple[RatingScale, ...]:
    claim = claim_with_all(build_claim().pk, *OFFERED)
    return scales_of(claim.offered_labels, claim.offered_types, language)


def test_only_the_active_version_of_a_scale_is_offered_with_its_labels():
    old = build_scale()
    new = make_next_version(old.pk)

    (offered,) = scales_offered("id")

    assert offered == new
    assert [entry.key for entry in offered.labels.all()] == ["true", "false", "unproven"]


def test_scales_with_words_in_the_documents_language_come_first():
    english = RatingScale.objects.create(key="a-english", names={"en": "English only"})
    RatingLabel.objects.create(scale=english, key="fair", names={"en": "Fair"}, verdict=Verdict.NONE)
    build_scale("b-both")

    assert [scale.key for scale in scales_offered("id")] == ["b-both", "a-english"]
    assert [scale.key for scale in scales_offered("en")] == ["a-english", "b-both"]
