import datetime

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from claims.models import Claim, Draft
from claims.services.drafts import (
    LONGEST_DRAFT,
    DraftConflict,
    prunable,
    prune_drafts,
    save_draft,
    taking,
    throw_away,
)
from claims.workflow import Refused, Status
from tests.builders import build_claim, build_document, claim_in

pytestmark = pytest.mark.django_db


def typed(claim: Claim, by: User, words: str = "Half a thought", **more) -> Draft:
    given = {"words": {"body": words}, "seen": {"body": ""}, "claim_id": claim.pk}
    save_draft(f"note-{claim.pk}", by=by, **given | more)
    return Draft.objects.get(person=by, form=f"note-{claim.pk}")


def age(draft: Draft, days: int) -> None:
    Draft.objects.filter(pk=draft.pk).update(saved_at=timezone.now() - datetime.timedelta(days=days))


def test_a_draft_is_one_row_for_each_person_and_form(checker, editor):
    claim = build_claim()
    first = typed(claim, checker)
    typed(claim, checker, "A whole thought", known=first.saved_at)
    typed(claim, editor, "Another thought")

    assert [d.words["body"] for d in Draft.objects.order_by("pk")] == ["A whole thought", "Another thought"]
    assert Draft.objects.get(person=checker).document_id == claim.document_id


def test_other_words_saved_elsewhere_are_not_written_over_unseen(checker):
    claim = build_claim()
    first = typed(claim, checker)
    second = typed(claim, checker, "From the other window", known=first.saved_at)
    with pytest.raises(DraftConflict) as stale:
        typed(claim, checker, "From this one", known=first.saved_at)
    with pytest.raises(DraftConflict):
        typed(claim, checker, "From a third that knows of none")

    assert stale.value.draft.words == {"body": "From the other window"}
    assert stale.value.draft.saved_at == second.saved_at


def test_the_same_words_saved_twice_are_no_conflict(checker):
    claim = build_claim()
    typed(claim, checker)
    typed(claim, checker)

    assert Draft.objects.count() == 1


def test_a_draft_that_was_thrown_away_elsewhere_is_saved_anew(checker):
    claim = build_claim()
    first = typed(claim, checker)
    throw_away(first.form, by=checker)
    typed(claim, checker, "Still typing", known=first.saved_at)

    assert Draft.objects.get().words == {"body": "Still typing"}


def test_only_the_writer_throws_a_draft_away(checker, editor):
    draft = typed(build_claim(), checker)
    throw_away(draft.form, by=editor)
    assert Draft.objects.filter(pk=draft.pk).exists()

    throw_away(draft.form, by=checker)
    assert not Draft.objects.exists()


@pytest.mark.parametrize(("words", "key"), [("x" * LONGEST_DRAFT, "draft_too_long"), ("", "not_your_role")])
def test_a_draft_that_cannot_be_kept_is_refused(checker, stranger, words, key):
    with pytest.raises(Refused) as refusal:
        typed(build_claim(), stranger if key == "not_your_role" else checker, words)

    assert refusal.value.key == key
    assert not Draft.objects.exists()


def test_a_draft_about_a_claim_that_is_gone_is_refused(checker):
    with pytest.raises(Claim.DoesNotExist):
        typed(Claim(pk=987654), checker)


def test_a_draft_goes_with_the_act_that_takes_its_words_and_stays_when_that_fails(checker, editor):
    claim = build_claim()
    mine, theirs = typed(claim, checker), typed(claim, editor)
    with pytest.raises(Refused), taking({mine.form: None}, by=checker):
        raise Refused("not_editable")
    assert Draft.objects.count() == 2

    with taking({mine.form: None}, by=checker):
        pass
    assert list(Draft.objects.all()) == [theirs]


def test_details_typed_about_a_text_go_with_the_text(checker):
    save_draft("new", by=checker, words={"text": "A page"}, seen={})
    save_draft("found-0123abcd", by=checker, words={"byline": "Ani"}, seen={})
    throw_away("new", by=checker)

    assert not Draft.objects.exists()


def test_words_outlive_the_proposal_they_were_about(checker):
    claim = build_claim()
    draft = typed(claim, checker)
    Claim.objects.filter(pk=claim.pk).delete()

    draft.refresh_from_db()
    assert (draft.claim_id, draft.words["body"]) == (None, "Half a thought")


def test_old_drafts_are_pruned_only_where_they_can_no_longer_be_sent(checker, editor, settings):
    settings.DRAFT_DAYS = 10
    document = build_document()
    open_claim, done, fresh = document.claims.all()
    claim_in(Status.DISMISSED, claim=done)
    claim_in(Status.DISMISSED, claim=fresh)
    save_draft("new", by=checker, words={"text": "A page"}, seen={})
    kept = [typed(open_claim, checker), typed(fresh, checker), Draft.objects.get(form="new")]
    gone = [typed(done, checker), typed(open_claim, editor)]
    for draft in (kept[0], kept[2], *gone):
        age(draft, 11)
    User.objects.filter(pk=editor.pk).update(is_active=False)

    assert set(prunable()) == set(gone)
    assert prune_drafts() == 2
    assert set(Draft.objects.all()) == set(kept)


def test_saving_costs_the_same_however_many_drafts_there_are(checker, django_assert_num_queries):
    claim = build_claim()
    draft = typed(claim, checker)
    for number in range(10):
        save_draft(f"answer-{number}-{claim.pk}", by=checker, words={"body": "x"}, seen={}, claim_id=claim.pk)
    checker.group_names = ["checker"]

    with django_assert_num_queries(4):  # with the two of the savepoint
        save_draft(draft.form, by=checker, words={"body": "More"}, seen={}, known=draft.saved_at, claim_id=claim.pk)
