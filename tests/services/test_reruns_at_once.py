"""The splitter runs again while somebody works on a claim that it would remove."""

from dataclasses import replace

import pytest

from claims.models import Claim
from claims.services.moves import move_claim
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
