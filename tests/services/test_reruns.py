"""Running the splitter once more over a text that people have already worked on."""

from dataclasses import replace

import pytest

from claims.models import Analysis, Claim
from claims.services.claims import add_claim, edit_claim
from claims.services.drafts import save_draft, throw_away
from claims.services.moves import assign_claim
from claims.services.notes import add_note
from claims.services.reruns import store_rerun
from claims.text.spans import Span
from claims.workflow import Action, Status
from tests.builders import (
    ARTICLE,
    BODY,
    build_document,
    build_documents,
    build_evidence,
    claim_in,
    move,
    person,
    proposal,
    reading_of,
    seen,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def document():
    return build_document()


def run(document, *proposals, splitter: str = "by hand 2"):
    """A run that proposes these, or nothing that differs from the first run."""
    reading = reading_of(splitter=splitter)
    return store_rerun(document.revisions.get(), replace(reading, claims=proposals or reading.claims))


def sentence(number: int) -> Span:
    start = ARTICLE.index(BODY[number])
    return Span(start, start + len(BODY[number]))


def rows(document) -> list[dict]:
    return list(document.claims.order_by("id").values())


def test_the_same_run_again_keeps_every_claim_under_its_number(document):
    before = rows(document)

    result = run(document, splitter="by hand 1")

    assert (result.added, result.removed, result.kept) == (0, 0, 3)
    assert rows(document) == before


def test_every_run_is_kept_as_an_analysis_of_its_own(document):
    run(document)

    assert list(Analysis.objects.order_by("id").values_list("splitter", flat=True)) == ["by hand 1", "by hand 2"]


def test_untouched_proposals_that_are_not_made_again_go_and_new_ones_come(document):
    other = proposal(ARTICLE, Span(sentence(1).start, sentence(1).end - 1), wording="Jembatan menelan 40 miliar rupiah")

    result = run(document, proposal(ARTICLE, sentence(0)), other)

    assert (result.added, result.removed, result.kept) == (1, 2, 1)
    assert [claim.text for claim in document.claims.all()] == [BODY[0].rstrip("."), "Jembatan menelan 40 miliar rupiah"]


def test_an_untouched_proposal_takes_the_new_score_and_kind_under_its_number(document):
    claim = document.claims.first()

    run(document, proposal(ARTICLE, sentence(0), kind="time", score=0.9))

    claim.refresh_from_db()
    assert (claim.kind, claim.check_worthiness, claim.splitter, claim.version) == ("time", 0.9, "by hand 2", 2)
    assert claim.anchors.get().exact == BODY[0]


def accept(claim: Claim) -> None:
    move(claim, Action.ACCEPT, person("one"))


def dismiss(claim: Claim) -> None:
    move(claim, Action.DISMISS, person("one"), dismissed_as="opinion")


def dismiss_and_restore(claim: Claim) -> None:
    dismiss(claim)
    move(claim, Action.RESTORE, person("one"))


def reword(claim: Claim) -> None:
    edit_claim(claim.pk, by=person("one"), seen=seen(claim), text="Sesuatu yang lain", kind="event", claimant="")


def assign(claim: Claim) -> None:
    assign_claim(claim.pk, by=person("one"), seen=seen(claim), to=person("two"))


def cite(claim: Claim) -> None:
    build_evidence(claim)


def comment(claim: Claim) -> None:
    add_note(claim.pk, by=person("one"), body="Hm.")


def check(claim: Claim) -> None:
    claim_in(Status.IN_REVIEW, claim=claim)


@pytest.mark.parametrize("act", [accept, dismiss, dismiss_and_restore, reword, assign, cite, comment, check])
@pytest.mark.parametrize(
    "proposals",
    [
        pytest.param([], id="the same"),
        pytest.param([proposal(ARTICLE, sentence(1))], id="without it"),
        pytest.param([proposal(ARTICLE, sentence(0), kind="time", score=0.9)], id="with another score"),
        pytest.param([proposal(ARTICLE, sentence(0), wording="Dibuka 2019")], id="in other words"),
    ],
)
def test_what_a_person_acted_on_is_neither_changed_nor_removed_nor_proposed_again(document, act, proposals):
    claim = document.claims.first()
    act(claim)
    kept = Claim.objects.filter(pk=claim.pk).values().get()
    anchors = list(claim.anchors.values())

    run(document, *proposals)

    assert Claim.objects.filter(pk=claim.pk).values().get() == kept
    assert list(claim.anchors.values()) == anchors
    overlapping = document.claims.filter(anchors__start__lt=sentence(0).end, anchors__end__gt=sentence(0).start)
    assert list(overlapping) == [claim]


def test_a_claim_that_a_person_added_stays_and_its_like_is_not_proposed(document, checker):
    quote = "Pembangunannya menelan 40 miliar"
    start = ARTICLE.index(quote)
    added = add_claim(
        document.pk,
        by=checker,
        start=start,
        end=start + len(quote),
        exact=quote,
        text="Pembangunan jembatan menelan 40 miliar rupiah",
        kind="quantity",
    )

    like = proposal(ARTICLE, sentence(1), wording="Pembangunan jembatan itu menelan 40 miliar rupiah")
    result = run(document, like)

    assert (result.added, result.removed, result.kept) == (0, 3, 1)
    assert list(document.claims.all()) == [added]


def test_another_proposition_of_a_sentence_that_people_worked_on_is_still_proposed(document):
    accept(document.claims.first())
    part = Span(sentence(0).start, sentence(0).start + len("Jembatan Sukamaju"))

    result = run(document, proposal(ARTICLE, sentence(0)), proposal(ARTICLE, part, wording="Sukamaju punya jembatan"))

    assert (result.added, result.removed, result.kept) == (1, 2, 1)


def test_a_proposal_beside_the_one_that_people_worked_on_is_another_one_though_its_place_is_the_same(document):
    dismiss(document.claims.first())
    beside = proposal(ARTICLE, sentence(0), wording="Peresmian terjadi pada 2019")

    result = run(document, proposal(ARTICLE, sentence(0)), beside)

    assert result.added == 1
    assert document.claims.filter(text="Peresmian terjadi pada 2019", status="proposed").exists()


def test_a_splitter_that_proposes_the_same_twice_finds_both_again():
    same = proposal(ARTICLE, sentence(0))
    document = build_document(reading=replace(reading_of(), claims=(same, same)))

    result = run(document, same, same, splitter="by hand 1")

    assert (result.added, result.removed, result.kept) == (0, 0, 2)


def test_the_twin_of_a_dismissed_claim_stays_while_nobody_touches_it():
    span = sentence(0)
    twins = (
        proposal(ARTICLE, span, wording="Jembatan dibuka"),
        proposal(ARTICLE, span, wording="Pembukaan terjadi 2019"),
    )
    document = build_document(reading=replace(reading_of(), claims=twins))
    dismiss(document.claims.get(text="Jembatan dibuka"))

    result = run(document, *twins)

    assert (result.added, result.removed, result.kept) == (0, 0, 2)


def test_the_former_words_of_a_reworded_claim_are_not_proposed_at_another_place(document):
    claim = document.claims.first()
    old = claim.text
    reword(claim)

    result = run(document, proposal(ARTICLE, sentence(1), wording=old))

    assert (result.added, result.removed, result.kept) == (0, 2, 1)


def test_a_run_over_more_claims_asks_no_more_questions(checker, django_assert_max_num_queries):
    small, large = build_documents(1, claims=10)[0], build_documents(1, claims=20)[0]
    for document in (small, large):
        revision = document.revisions.get()
        lines = [anchor.exact for claim in document.claims.all() for anchor in claim.anchors.all()]
        with django_assert_max_num_queries(16):
            result = store_rerun(revision, reading_of(revision.text, lines, splitter="by hand 2"))
        assert result.added == result.removed == 0
        assert {claim.splitter for claim in document.claims.all()} == {"by hand 2"}


def test_what_somebody_has_typed_about_and_not_sent_stays_until_they_throw_it_away(document, checker):
    claim = document.claims.first()
    form, others = f"edit-{claim.pk}", [proposal(ARTICLE, sentence(number)) for number in (1, 2)]
    save_draft(form, by=checker, words={"text": "Half a wording"}, seen={}, claim_id=claim.pk)

    assert run(document, *others).removed == 0
    throw_away(form, by=checker)
    assert run(document, *others).removed == 1
    assert not Claim.objects.filter(pk=claim.pk).exists()


def test_a_run_does_not_change_what_somebody_is_typing_about(document, checker):
    claim, before = document.claims.first(), document.claims.first()
    save_draft(f"edit-{claim.pk}", by=checker, words={"text": "Half a wording"}, seen={}, claim_id=claim.pk)

    run(document, proposal(ARTICLE, sentence(0), kind="time", score=0.9))

    claim.refresh_from_db()
    assert (claim.kind, claim.check_worthiness, claim.version) == (before.kind, before.check_worthiness, 1)
