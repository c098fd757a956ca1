import pytest

from claims.models import Claim
from claims.queries.claims import claim_with_all
from claims.queries.earlier_checks import SHOWN, earlier_checks
from claims.queries.same_claims import SAME
from claims.services.same_claims import mark_same
from claims.workflow import Status
from tests.builders import build_claim, claim_in

pytestmark = pytest.mark.django_db
WORDING = "Jembatan Sukamaju menelan 40 miliar rupiah"


def worded(text: str, status: Status = Status.PROPOSED) -> Claim:
    claim = claim_in(status, claim=build_claim())
    Claim.objects.filter(pk=claim.pk).update(text=text)
    return claim


def found(claim: Claim) -> list[tuple[str, str]]:
    asked = claim_with_all(claim.pk, SAME)
    return [(check.claim.text, check.claim.status) for check in earlier_checks(asked, asked.same)]


def test_what_was_published_comes_first_and_then_what_was_approved_each_with_its_verdict() -> None:
    worded("Jembatan baja Sukamaju menelan 40 miliar rupiah", Status.PUBLISHED)
    worded("Jembatan Sukamaju menelan 40 miliar rupiah", Status.APPROVED)
    claim = worded(WORDING)

    first, second = earlier_checks(claim_with_all(claim.pk, SAME), ())
    assert (first.claim.status, second.claim.status) == ("published", "approved")
    assert second.likeness == 1 > first.likeness
    assert str(first.label) == "True"
    assert first.submitted_at
    assert not first.is_same


def test_the_stems_of_words_find_claims_and_other_claims_are_left_alone() -> None:
    worded("Jembatan Sukamaju ditelan 40 miliar rupiah", Status.PUBLISHED)
    worded("Perpustakaan Sukamaju meminjamkan 900 buku", Status.PUBLISHED)
    worded(WORDING, Status.QUEUED)

    assert found(worded(WORDING)) == [("Jembatan Sukamaju ditelan 40 miliar rupiah", "published")]


def test_what_people_marked_as_the_same_leads_however_it_is_worded(editor) -> None:
    worded(WORDING, Status.PUBLISHED)
    other = worded("Biayanya empat puluh miliar", Status.APPROVED)
    claim = worded(WORDING)
    mark_same(claim.pk, other.pk, by=editor)

    assert found(claim) == [("Biayanya empat puluh miliar", "approved"), (WORDING, "published")]


def test_a_few_are_shown_in_one_query(django_assert_num_queries) -> None:
    for number in range(SHOWN + 1):
        worded(f"{WORDING} {number}", Status.APPROVED)
    claim = claim_with_all(worded(WORDING).pk, SAME)

    with django_assert_num_queries(1):
        assert len(earlier_checks(claim, claim.same)) == SHOWN


def test_a_claim_of_one_word_or_of_none_that_counts_asks_for_nothing_wrong() -> None:
    worded("Banjir", Status.APPROVED)

    assert found(worded("Banjir")) == [("Banjir", "approved")]
    assert found(worded("yang itu")) == []
