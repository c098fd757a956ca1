"""One claim becomes two."""

import pytest

from claims.services.acts import Conflict
from claims.services.claims import edit_claim
from claims.services.moves import Seen
from claims.services.reruns import store_rerun
from claims.services.splitting import Part, split_claim
from claims.workflow import Refused, Status
from tests.builders import BODY, build_claim, build_evidence, claim_in, reading_of, seen, selection

pytestmark = pytest.mark.django_db


def part(words: str, text: str, **changes: object) -> Part:
    return Part(**{"text": text, **selection(words), **changes})


FIRST = ("Wali Kota Rahmat memimpin kota", "Rahmat memimpin kota Sukamaju")
SECOND = ("sejak 2018", "Rahmat menjadi wali kota pada 2018")


def test_the_claim_becomes_the_first_part_and_the_other_is_a_new_proposal(checker):
    claim = claim_in(Status.CHECKING, checker=checker)
    edit_claim(claim.pk, by=checker, seen=seen(claim), text=claim.text, kind="role", claimant="Walhi")
    evidence = build_evidence(claim)
    old = claim.text

    kept, new = split_claim(claim.pk, by=checker, seen=seen(claim), parts=[part(*FIRST), part(*SECOND)])

    assert (kept.pk, kept.text, kept.status, kept.assignee) == (claim.pk, FIRST[1], "checking", checker)
    assert kept.anchors.get().exact == FIRST[0]
    assert kept.evidence.get() == evidence
    assert (new.text, new.status, new.assignee, new.origin) == (SECOND[1], "proposed", None, "person")
    assert (new.kind, new.claimant, new.created_by) == ("role", "Walhi", checker)
    assert new.anchors.get().exact == SECOND[0]
    assert kept.position < new.position
    split, off = kept.events.last(), new.events.get()
    assert split.data["text"] == {"old": old, "new": FIRST[1]}
    assert split.data["claims"] == [new.pk]
    assert (off.action, off.from_status, off.to_status) == ("split_off", "", "proposed")
    assert (off.data["from"], off.data["follows"]) == (claim.pk, split.pk)


def test_a_place_where_the_article_says_it_again_stays_with_the_first_part(checker):
    claim = build_claim()
    claim.anchors.create(revision=claim.revision, is_primary=False, **selection("Jembatan Sukamaju dibuka"))

    kept, new = split_claim(
        claim.pk,
        by=checker,
        seen=seen(claim),
        parts=[part("Jembatan Sukamaju dibuka pada", "A"), part("12 Mei 2019", "B")],
    )

    assert [anchor.is_primary for anchor in kept.anchors.all()] == [True, False]
    assert new.anchors.get().is_primary


@pytest.mark.parametrize(
    ("key", "parts"),
    [
        ("too_few_parts", [part(*FIRST)]),
        ("no_text", [part(*FIRST), part("2018", "  ")]),
        ("parts_alike", [part(*FIRST), part("2018", f" {FIRST[1].upper()}. ")]),
        ("quote_mismatch", [part(*FIRST), part("2018", "B", exact="2017")]),
    ],
)
def test_what_does_not_make_two_claims_is_refused_and_changes_nothing(checker, key, parts):
    claim = build_claim()

    with pytest.raises(Refused, match=f"^{key}$"):
        split_claim(claim.pk, by=checker, seen=seen(claim), parts=parts)

    claim.refresh_from_db()
    assert (claim.version, claim.anchors.get().exact, claim.document.claims.count()) == (1, BODY[0], 3)


def test_a_stale_a_closed_and_a_strangers_split_are_refused(checker, stranger):
    claim, parts = build_claim(), [part(*FIRST), part(*SECOND)]

    with pytest.raises(Conflict):
        split_claim(claim.pk, by=checker, seen=Seen("proposed", 9), parts=parts)
    with pytest.raises(Refused, match="not_your_role"):
        split_claim(claim.pk, by=stranger, seen=seen(claim), parts=parts)
    closed = claim_in(Status.IN_REVIEW, claim=claim)
    with pytest.raises(Refused, match="not_editable"):
        split_claim(closed.pk, by=checker, seen=seen(closed), parts=parts)


def test_the_splitter_does_not_propose_again_what_was_split(checker):
    claim = build_claim()
    split_claim(claim.pk, by=checker, seen=seen(claim), parts=[part(*FIRST), part(*SECOND)])

    again = store_rerun(claim.revision, reading_of())

    assert (again.added, again.removed) == (0, 0)
