"""What the program noticed is kept, survives a run, and is set aside with a reason."""

from dataclasses import replace
from datetime import date

import pytest
from django.db import DatabaseError, transaction

from claims.models import Claim, Draft, Hint, HintDismissal, ReferenceFact
from claims.models.hints import Outcome
from claims.queries.filters import ClaimFilters, narrowed
from claims.services.anchors import add_anchor, move_anchor, remove_anchor
from claims.services.claims import add_claim
from claims.services.documents import bring_in_document, edit_document
from claims.services.drafts import save_draft
from claims.services.hints import dismiss_hint, justify_with_hint, look_for_hints, note_hint, store_hints, take_up_hint
from claims.services.reruns import store_rerun
from claims.services.reviews import save_assessment
from claims.text.facts import Facts
from claims.text.facts import ReferenceFact as Fact
from claims.text.hints import SORTS_ON, find_hints
from claims.text.hints.hint import OUTCOMES, WORDING, Operand
from claims.text.pipeline import analyze
from claims.wording import HINT_SORTS
from claims.workflow import Action, Refused
from tests.builders import build_document, move, person, reading_of, seen

pytestmark = pytest.mark.django_db

#: 12 May 2019 was a Sunday; 30 and 20 make 50.
TEXT = (
    "Jembatan Sukamaju dibuka\n\n"
    "Jembatan Sukamaju dibuka pada Selasa, 12 Mei 2019.\n\n"
    "Jumlah bus naik dari 20 menjadi 50 unit.\n\n"
    "Jembatan itu panjang.\n"
)
WRONG_DAY, RISE, PLAIN = TEXT.strip().split("\n\n")[1:]


def reading(*quotes: str, splitter: str = "by hand 1"):
    """An analysis by hand of all sentences, with its hints and these claims."""
    every = reading_of(TEXT, (WRONG_DAY, RISE, PLAIN), splitter=splitter)
    claims = reading_of(TEXT, quotes).claims if quotes else every.claims
    return replace(every, claims=claims, hints=find_hints(every, Facts()))


@pytest.fixture
def document():
    return build_document(reading=reading())


def hint(document, rule: str = "weekday") -> Hint:
    return Hint.objects.get(revision__document=document, rule=rule)


def refused(act, *args, **named) -> str:
    with pytest.raises(Refused) as refusal:
        act(*args, **named)
    return refusal.value.key


def test_the_words_for_sorts_and_outcomes_are_those_of_the_text_package():
    assert tuple(HINT_SORTS) == SORTS_ON
    assert set(Outcome.values) == set(OUTCOMES)


def test_hints_are_kept_with_their_article_and_linked_to_the_claims_they_touch(document):
    day, rise = hint(document), hint(document, "rise")

    assert (day.outcome, rise.outcome) == ("does not fit", "fits")
    assert [TEXT[s["start"] : s["end"]] for s in day.spans] == ["Selasa", "12 Mei 2019"]
    assert [claim.text for claim in day.claims.all()] == [WRONG_DAY.rstrip(".")]
    assert [claim.text for claim in rise.claims.all()] == [RISE.rstrip(".")]


def test_a_hint_follows_its_claims_when_their_places_change(document, checker):
    first, _second, plain = document.claims.all()
    day = hint(document)
    start = TEXT.index("Selasa")
    move_anchor(plain.anchors.get().pk, by=checker, seen=seen(plain), start=start, end=start + 6, exact="Selasa")
    assert set(day.claims.all()) == {first, plain}

    other = TEXT.index(PLAIN)
    added = add_anchor(
        plain.pk, by=checker, seen=seen(plain), start=other, end=other + len(PLAIN), exact=PLAIN, is_primary=True
    )
    moved = plain.anchors.exclude(pk=added.pk).get()
    remove_anchor(moved.pk, by=checker, seen=seen(plain))
    assert set(day.claims.all()) == {first}

    new = add_claim(
        document.pk, by=checker, start=start, end=start + 6, exact="Selasa", text="Hari Selasa", kind="time"
    )
    assert set(day.claims.all()) == {first, new}


def test_a_new_run_keeps_the_rows_of_hints_that_are_there_still(document):
    before = dict(Hint.objects.values_list("digest", "pk"))
    store_rerun(document.revisions.get(), reading(RISE, splitter="by hand 2"))

    assert dict(Hint.objects.values_list("digest", "pk")) == before
    assert not hint(document).claims.exists()


def test_a_dismissal_survives_that_a_hint_can_be_told_in_one_more_language(document, checker):
    dismissed = dismiss_hint(hint(document).pk, by=checker, reason="The paper prints a day late.")
    run = reading(splitter="by hand 2")
    told = [replace(h, operands=(*h.operands, Operand("right_de", WORDING, "Sonntag"))) for h in run.hints]
    store_rerun(document.revisions.get(), replace(run, hints=tuple(told)))

    assert hint(document).dismissal == HintDismissal.objects.get()
    assert dismissed.pk == hint(document).pk


def test_a_dismissal_survives_that_the_hint_goes_and_comes_back(document, checker):
    dismissed = dismiss_hint(hint(document).pk, by=checker, reason="The page gives the day of printing.")
    revision = document.revisions.get()
    store_hints(revision, ())
    assert not Hint.objects.filter(revision=revision).exists()

    store_rerun(revision, reading(splitter="by hand 2"))

    again = hint(document)
    assert again.pk != dismissed.pk
    assert again.dismissal.reason == "The page gives the day of printing."
    assert hint(document, "rise").dismissal is None


def test_a_hint_is_set_aside_with_a_reason_and_taken_up_again(document, checker, editor):
    found = hint(document)
    assert refused(dismiss_hint, found.pk, by=checker, reason=" ") == "no_reason"
    assert refused(take_up_hint, found.pk, by=checker) == "hint_not_dismissed"
    assert refused(dismiss_hint, found.pk, by=person("stranger", None), reason="No") == "not_your_role"

    dismiss_hint(found.pk, by=checker, reason="A slip of ours.")
    assert refused(dismiss_hint, found.pk, by=editor, reason="Again") == "hint_dismissed_already"
    assert take_up_hint(found.pk, by=editor).dismissal is None

    store_rerun(document.revisions.get(), reading(splitter="by hand 2"))
    assert hint(document).dismissal is None
    rows = HintDismissal.objects.order_by("id").values_list("by__username", "stands", "reason")
    assert list(rows) == [(checker.username, True, "A slip of ours."), (editor.username, False, "")]
    assert HintDismissal.objects.first().told["message"] == "weekday_does_not_fit"


@pytest.mark.parametrize("change", [{"reason": "Another"}, None])
def test_a_dismissal_is_neither_changed_nor_deleted(document, checker, change):
    dismissal = dismiss_hint(hint(document).pk, by=checker, reason="A slip of ours.").dismissal
    rows = HintDismissal.objects.filter(pk=dismissal.pk)

    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(**change) if change else rows._raw_delete("default")


def test_two_hints_in_the_same_words_are_told_apart():
    once = reading()
    document = build_document(reading=replace(once, hints=(*once.hints, *once.hints)))

    assert Hint.objects.filter(revision__document=document, rule="weekday").count() == 2


def test_a_hint_becomes_a_note_of_a_claim_that_it_is_about(document, checker):
    first, second, _third = document.claims.all()
    found = hint(document)

    assert refused(note_hint, found.pk, second.pk, by=checker, body="Sunday") == "hint_of_another_claim"
    assert note_hint(found.pk, first.pk, by=checker, body="Sunday").claim == first


def test_facts_that_changed_count_once_somebody_looks_again(checker, editor):
    rows = ReferenceFact.objects
    rows.all().delete()
    text = "Jalan baru\n\nBREMEN - Kerja sama itu diteken pada 2014, ketika Kanselir Jerman dijabat Rahmat Hidayat.\n"
    document = bring_in_document(text, by=checker, language="id", facts={"published_at": "2021-12-09"})
    assert not Hint.objects.filter(sort="roles").exists()

    row = rows.create(
        subject="Rahmat Hidayat",
        role="Chancellor of Germany",
        role_wordings=["Kanselir Jerman"],
        since=date(2018, 1, 1),
        until=date(2020, 1, 1),
        source="https://example.org/mayors",
    )
    look_for_hints(document.pk, by=editor)
    assert Hint.objects.get(sort="roles").outcome == "does not fit"

    for quiet in ({"is_active": False}, {"is_active": True, "source": ""}):
        rows.filter(pk=row.pk).update(**quiet)
        look_for_hints(document.pk, by=editor)
        assert not Hint.objects.filter(sort="roles").exists()


def test_another_day_of_the_article_gives_other_hints(checker):
    text = "Pabrik kayu\n\nLIMA - Sejak 2014, pabrik itu sudah beroperasi selama 7 tahun.\n"
    document = bring_in_document(text, by=checker, language="id", facts={"published_at": "2021-12-09"})
    assert hint(document, "length").outcome == "fits"

    edit_document(document.pk, by=checker, published_at="2019-12-09")

    assert hint(document, "length").outcome == "does not fit"


def test_looking_again_finds_what_reading_found(checker):
    text = (
        "Pelabuhan dibuka\n\nLIMA - Pelabuhan dibuka pada Selasa, 12 Mei 2019. "
        "Jumlah kapal naik dari 20 menjadi 50 unit atau 150 persen.\n"
    )
    document = bring_in_document(text, by=checker, language="id")
    before = list(Hint.objects.order_by("id").values())
    assert len(before) == len(analyze(text, "id").hints) > 1

    look_for_hints(document.pk, by=checker)

    assert list(Hint.objects.order_by("id").values()) == before


def test_claims_are_narrowed_to_those_with_an_open_hint(document, checker):
    def found(what: str) -> list[str]:
        return [claim.text for claim in narrowed(Claim.objects.order_by("id"), ClaimFilters(hint=what))]

    wanted = [WRONG_DAY.rstrip(".")]
    assert found("open") == found("does not fit") == found("calendar") == wanted
    assert found("unknown") == found("sums") == []

    dismiss_hint(hint(document).pk, by=checker, reason="A slip of ours.")
    assert found("open") == []


def test_the_facts_of_the_table_reach_the_hints_as_they_stand():
    from claims.queries.reference_facts import fact_of

    row = ReferenceFact(subject="A", aliases=["B"], role="Mayor", role_wordings=["Wali Kota"], since=date(2001, 1, 1))

    assert fact_of(row) == Fact("A", ("B",), ("Mayor", "Wali Kota"), "", date(2001, 1, 1), None, "", None)


def test_a_hint_goes_behind_what_was_typed_of_the_justification_and_once_only(document, checker):
    claim = move(move(document.claims.first(), Action.ACCEPT, checker), Action.START, checker)
    found, form = hint(document), f"assess-{claim.pk}"
    written = {"justification": "As the register says.", "conclusion": "It was a Sunday."}
    save_draft(form, by=checker, words=written, seen={"justification": ""}, claim_id=claim.pk)

    for _again in range(2):
        justify_with_hint(found.pk, claim.pk, by=checker, body="12 May was a Sunday.")

    draft = Draft.objects.get(person=checker, form=form)
    assert draft.words == {**written, "justification": "As the register says.\n\n12 May was a Sunday."}
    assert draft.claim == claim


def test_a_hint_goes_behind_the_justification_that_is_saved(document, checker):
    claim = move(move(document.claims.first(), Action.ACCEPT, checker), Action.START, checker)
    words = {"label_id": None, "conclusion_only": True, "conclusion": "", "justification": "As the register says."}
    save_assessment(claim.pk, by=checker, seen=seen(claim), **words)

    justify_with_hint(hint(document).pk, claim.pk, by=checker, body="12 May was a Sunday.")

    draft = Draft.objects.get(person=checker)
    assert draft.words == {"justification": "As the register says.\n\n12 May was a Sunday."}
    assert draft.seen == {"justification": "As the register says."}


def test_a_hint_goes_into_no_justification_but_that_of_a_claim_that_one_is_checking(document, checker, editor):
    first, second, _third = document.claims.all()
    found = hint(document)

    def refusal(claim: Claim, who) -> str:
        return refused(justify_with_hint, found.pk, claim.pk, by=who, body="Sunday")

    assert refusal(first, checker) == "not_assessable"
    assert refusal(second, checker) == "hint_of_another_claim"
    move(move(first, Action.ACCEPT, checker), Action.START, checker)
    assert refusal(first, editor) == "not_the_assignee"
    assert not Draft.objects.exists()
