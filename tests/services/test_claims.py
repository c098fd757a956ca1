"""Adding and rewording claims."""

import pytest

from claims.models import Claim, Document
from claims.services.acts import Conflict
from claims.services.claims import add_claim, edit_claim
from claims.workflow import Action, Refused, Status
from tests.builders import ARTICLE, BODY, build_claim, build_document, claim_in, move, seen

pytestmark = pytest.mark.django_db

QUOTE = "40 miliar rupiah"
START = ARTICLE.index(QUOTE)


def selection(**changes: object) -> dict[str, object]:
    chosen = {
        "start": START,
        "end": START + len(QUOTE),
        "exact": QUOTE,
        "text": "Jembatan itu menelan 40 miliar rupiah",
    }
    return {**chosen, "kind": "quantity", **changes}


def test_a_claim_that_a_person_adds_is_anchored_and_told_in_the_history(checker):
    document = build_document()

    claim = add_claim(document.pk, by=checker, claimant=" Wali Kota Rahmat ", **selection())

    anchor = claim.anchors.get()
    assert (anchor.start, anchor.end, anchor.exact) == (START, START + len(QUOTE), QUOTE)
    assert ARTICLE[anchor.start - len(anchor.prefix) : anchor.start] == anchor.prefix != ""
    assert ARTICLE[anchor.end : anchor.end + len(anchor.suffix)] == anchor.suffix != ""
    assert (claim.origin, claim.created_by, claim.status) == ("person", checker, "proposed")
    assert (claim.kind, claim.claimant, claim.position) == ("quantity", "Wali Kota Rahmat", START)
    event = claim.events.get()
    assert (event.action, event.from_status, event.to_status, event.actor) == ("add", "", "proposed", checker)


def test_a_claim_that_a_person_adds_stands_in_text_order(checker):
    document = build_document()

    claim = add_claim(document.pk, by=checker, **selection())

    assert list(document.claims.all())[2] == claim


def test_outer_space_of_a_selection_is_left_out(checker):
    wide = f" {QUOTE}"

    claim = add_claim(build_document().pk, by=checker, **selection(start=START - 1, exact=wide))

    assert claim.anchors.get().exact == QUOTE


def test_a_selection_over_two_lines_is_quoted_however_the_form_sends_its_newlines(checker):
    start, end = ARTICLE.index("2019."), ARTICLE.index("Pembangunannya") + 5
    sent = ARTICLE[start:end].replace("\n", "\r\n")

    claim = add_claim(build_document().pk, by=checker, **selection(start=start, end=end, exact=sent))

    assert claim.anchors.get().exact == ARTICLE[start:end]


@pytest.mark.parametrize(
    ("key", "changes"),
    [
        ("quote_mismatch", {"exact": "41 miliar rupiah"}),
        ("quote_mismatch", {"start": START - 1}),
        ("span_out_of_range", {"start": -1}),
        ("span_out_of_range", {"end": len(ARTICLE) + 1}),
        ("span_out_of_range", {"end": START}),
        ("empty_selection", {"exact": " \n"}),
        ("no_text", {"text": "  "}),
        ("unknown_kind", {"kind": "rumor"}),
        ("claimant_too_long", {"claimant": "x" * 301}),
    ],
)
def test_a_selection_that_is_none_is_refused_and_adds_nothing(checker, key, changes):
    document = build_document()

    with pytest.raises(Refused, match=f"^{key}$"):
        add_claim(document.pk, by=checker, **selection(**changes))

    assert document.claims.count() == len(BODY)


def test_a_stranger_cannot_add_a_claim(stranger):
    with pytest.raises(Refused, match="not_your_role"):
        add_claim(build_document().pk, by=stranger, **selection())


def test_a_claim_cannot_be_added_to_a_document_that_is_not_there(checker):
    with pytest.raises(Document.DoesNotExist):
        add_claim(0, by=checker, **selection())


def test_rewording_keeps_the_old_words_in_the_history_and_the_quote_as_it_is(checker):
    claim = build_claim()
    old = claim.text

    edited = edit_claim(claim.pk, by=checker, seen=seen(claim), text="Baru", kind="time", claimant="Rahmat")

    assert (edited.text, edited.kind, edited.claimant, edited.version) == ("Baru", "time", "Rahmat", 2)
    assert claim.anchors.get().exact == BODY[0]
    assert claim.events.get().data == {
        "text": {"old": old, "new": "Baru"},
        "kind": {"old": "event", "new": "time"},
        "claimant": {"old": "", "new": "Rahmat"},
    }


def test_saving_the_same_words_writes_nothing(checker):
    claim = build_claim()

    same = edit_claim(claim.pk, by=checker, seen=seen(claim), text=f" {claim.text} ", kind=claim.kind, claimant="")

    assert (same.version, claim.events.count()) == (1, 0)


def test_of_two_rewordings_of_what_both_saw_the_second_is_a_conflict(checker, other_checker):
    claim = build_claim()
    shown = seen(claim)
    edit_claim(claim.pk, by=checker, seen=shown, text="Mine", kind="event", claimant="")

    with pytest.raises(Conflict) as conflict:
        edit_claim(claim.pk, by=other_checker, seen=shown, text="Yours", kind="event", claimant="")

    assert conflict.value.claim.text == "Mine"


@pytest.mark.parametrize("status", [Status.IN_REVIEW, Status.APPROVED, Status.DISMISSED])
def test_wording_stands_once_the_claim_is_handed_in_or_set_aside(checker, status):
    claim = claim_in(status)

    with pytest.raises(Refused, match="not_editable"):
        edit_claim(claim.pk, by=checker, seen=seen(claim), text="New", kind="event", claimant="")


def test_wording_can_be_changed_again_after_a_return(checker, editor):
    claim = claim_in(Status.APPROVED)
    move(claim, Action.REOPEN, editor, reason="A number changed.")

    assert edit_claim(claim.pk, by=checker, seen=seen(claim), text="New", kind="event", claimant="").text == "New"


def test_a_stranger_cannot_reword_a_claim(stranger):
    claim = build_claim()

    with pytest.raises(Refused, match="not_your_role"):
        edit_claim(claim.pk, by=stranger, seen=seen(claim), text="New", kind="event", claimant="")

    assert Claim.objects.get(pk=claim.pk).text == claim.text
