"""Claims that are published with a rating or without one."""

from claims.models import Claim
from claims.services.publications import publish_claims
from claims.workflow import Action, Status
from tests.builders import build_evidence, claim_in, move, person, seen, submit
from tests.clock import at


def published(label: str | None, day: str = "2026-03-04") -> Claim:
    """A claim published on that day, rated with the label of that key, or with a conclusion only."""
    checker, editor = person("the_checker"), person("the_editor", "editor")
    with at(day):
        claim = claim_in(Status.CHECKING)
        build_evidence(claim)
        submit(claim, checker, label_key=label)
        move(claim, Action.APPROVE, editor)
        publish_claims(claim.document_id, by=editor, seen={claim.pk: seen(claim)})
    claim.refresh_from_db()
    return claim
