"""The splitter runs again while somebody works on a claim that it would remove."""

from dataclasses import replace

import pytest

from claims.models import Claim, Draft
from claims.services.drafts import save_draft
from claims.services.moves import move_claim
from claims.services.presence import be_present
from claims.services.reruns import Rerun, store_rerun
from claims.workflow import Action
from tests.at_once import at_once
from tests.builders import build_document, person, reading_of, seen


@pytest.mark.parametrize("round_", range(4))
def test_a_claim_that_is_accepted_beside_a_run_is_kept_or_was_gone_before(transactional_db, round_):
    document, checker = build_document(), person("one")
    claim = document.claims.first()
    shown, revision, reading = seen(claim), document.revisions.get(), reading_of(splitter="by hand 2")
    without = replace(reading, claims=reading.claims[1:])

    accepted, rerun = at_once(
        lambda: move_claim(claim.pk, action=Action.ACCEPT, by=checker, seen=shown),
        lambda: store_rerun(revision, without),
    )

    assert isinstance(rerun, Rerun)
    if isinstance(accepted, Claim):
        assert (rerun.removed, rerun.kept) == (0, 3)
        assert [event.action for event in Claim.objects.get(pk=claim.pk).events.all()] == ["accept"]
    else:
        assert isinstance(accepted, Claim.DoesNotExist)
        assert (rerun.removed, rerun.kept) == (1, 2)


@pytest.mark.parametrize("round_", range(4))
def test_a_claim_that_is_written_about_beside_a_run_is_kept_or_was_gone_before(transactional_db, round_):
    document, checker = build_document(), person("one")
    claim, revision = document.claims.first(), document.revisions.get()
    reading = reading_of(splitter="by hand 2")
    form, words = f"note-{claim.pk}", {"body": "Who says so?"}

    saved, rerun = at_once(
        lambda: save_draft(form, by=checker, words=words, seen={}, claim_id=claim.pk),
        lambda: store_rerun(revision, replace(reading, claims=reading.claims[1:])),
    )

    assert isinstance(rerun, Rerun)
    if isinstance(saved, Claim.DoesNotExist):
        assert (rerun.removed, Draft.objects.count()) == (1, 0)
    else:
        assert (rerun.removed, Draft.objects.get(form=form).claim_id) == (0, claim.pk)


@pytest.mark.parametrize("round_", range(6))
def test_a_beat_beside_a_run_that_takes_its_claim_back_learns_that_it_is_gone(transactional_db, round_):
    document, checker = build_document(), person("one")
    claim, revision = document.claims.first(), document.revisions.get()
    reading = reading_of(splitter="by hand 2")

    *beats, rerun = at_once(
        *[lambda: be_present(claim.pk, by=checker)] * 3,
        lambda: store_rerun(revision, replace(reading, claims=reading.claims[1:])),
    )

    assert isinstance(rerun, Rerun)
    assert all(beat is None or isinstance(beat, Claim.DoesNotExist) for beat in beats)
