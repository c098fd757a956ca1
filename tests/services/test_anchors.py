"""Extending, trimming and moving places, adding and removing them."""

import pytest

from claims.models import Anchor, Claim
from claims.services.acts import Conflict
from claims.services.anchors import add_anchor, move_anchor, remove_anchor
from claims.services.moves import Seen
from claims.workflow import Refused, Status
from tests.builders import ARTICLE, BODY, build_claim, claim_in, seen, selection

pytestmark = pytest.mark.django_db

SHORT = "dibuka pada 12 Mei 2019"


def moved(claim: Claim, by, words: str = SHORT, **changes: object) -> Anchor:
    return move_anchor(claim.anchors.get().pk, by=by, **{"seen": seen(claim), **selection(words), **changes})


def test_a_trimmed_anchor_quotes_its_new_place_and_the_history_keeps_the_old_one(checker):
    claim = build_claim()
    old = claim.anchors.get()

    row = moved(claim, checker)

    assert (row.pk, row.exact) == (old.pk, SHORT)
    assert ARTICLE[row.start - len(row.prefix) : row.start] == row.prefix != ""
    event = claim.events.get()
    assert (event.action, event.actor) == ("move_anchor", checker)
    assert event.data["place"] == {"old": [old.start, old.end], "new": [row.start, row.end]}
    assert event.data["quote"] == {"old": old.exact, "new": SHORT}


def test_moving_an_anchor_takes_the_claim_to_its_new_place_among_the_others(checker):
    claim = build_claim()

    row = moved(claim, checker, "Rahmat")

    claim.refresh_from_db()
    assert (claim.position, claim.version, claim.text) == (row.start, 2, BODY[0][:-1])
    assert list(claim.document.claims.all())[-1] == claim


def test_an_anchor_that_stays_where_it_is_writes_nothing(checker):
    claim = build_claim()

    moved(claim, checker, claim.anchors.get().exact)

    claim.refresh_from_db()
    assert (claim.version, claim.events.count()) == (1, 0)


@pytest.mark.parametrize(
    ("key", "changes"),
    [
        ("quote_mismatch", {"exact": "dibuka pada 13 Mei 2019"}),
        ("span_out_of_range", {"end": len(ARTICLE) + 1}),
        ("empty_selection", {"exact": " "}),
    ],
)
def test_a_selection_that_is_none_is_refused(checker, key, changes):
    claim = build_claim()

    with pytest.raises(Refused, match=f"^{key}$"):
        moved(claim, checker, **changes)

    assert claim.anchors.get().exact == BODY[0]


def test_an_anchor_is_not_moved_by_somebody_who_saw_an_older_claim(checker):
    claim = build_claim()

    with pytest.raises(Conflict):
        moved(claim, checker, seen=Seen("proposed", 7))


@pytest.mark.parametrize("status", [Status.IN_REVIEW, Status.APPROVED, Status.PUBLISHED, Status.DISMISSED])
def test_places_stand_once_the_claim_is_handed_in_or_set_aside(checker, status):
    claim = claim_in(status)

    with pytest.raises(Refused, match="not_editable"):
        moved(claim, checker)
    with pytest.raises(Refused, match="not_editable"):
        add_anchor(claim.pk, by=checker, seen=seen(claim), **selection("Rahmat"))
    with pytest.raises(Refused, match="not_editable"):
        remove_anchor(claim.anchors.get().pk, by=checker, seen=seen(claim))


def test_a_stranger_shapes_nothing(stranger):
    claim = build_claim()

    with pytest.raises(Refused, match="not_your_role"):
        moved(claim, stranger)
    with pytest.raises(Refused, match="not_your_role"):
        add_anchor(claim.pk, by=stranger, seen=seen(claim), **selection("Rahmat"))
    with pytest.raises(Refused, match="not_your_role"):
        remove_anchor(claim.anchors.get().pk, by=stranger, seen=seen(claim))


def test_a_second_place_is_added_as_a_part_or_as_a_repetition(checker):
    claim = build_claim()

    part = add_anchor(claim.pk, by=checker, seen=seen(claim), **selection("Rahmat"))
    again = add_anchor(
        claim.pk, by=checker, seen=seen(claim), is_primary=False, **selection("Jembatan Sukamaju dibuka")
    )

    assert [anchor.pk for anchor in claim.anchors.filter(is_primary=True)][1:] == [part.pk]
    claim.refresh_from_db()
    assert claim.position > again.start
    assert [event.action for event in claim.events.all()] == ["add_anchor", "add_anchor"]


def test_a_place_that_the_claim_has_is_not_added_again(checker):
    claim = build_claim()

    with pytest.raises(Refused, match="anchor_there_already"):
        add_anchor(claim.pk, by=checker, seen=seen(claim), **selection(BODY[0]))
    add_anchor(claim.pk, by=checker, seen=seen(claim), **selection("Rahmat"))
    with pytest.raises(Refused, match="anchor_there_already"):
        move_anchor(claim.anchors.first().pk, by=checker, seen=seen(claim), **selection("Rahmat"))


def test_the_last_place_that_expresses_the_claim_stays(checker):
    claim = build_claim()
    first = claim.anchors.get()
    add_anchor(claim.pk, by=checker, seen=seen(claim), is_primary=False, **selection("Rahmat"))

    with pytest.raises(Refused, match="last_anchor"):
        remove_anchor(first.pk, by=checker, seen=seen(claim))
    add_anchor(claim.pk, by=checker, seen=seen(claim), **selection("40 miliar"))
    remove_anchor(first.pk, by=checker, seen=seen(claim))

    claim.refresh_from_db()
    assert [anchor.exact for anchor in claim.anchors.all()] == ["40 miliar", "Rahmat"]
    assert claim.position == ARTICLE.index("40 miliar")
    assert claim.events.last().data["quote"] == {"old": BODY[0], "new": ""}
