import datetime
import json

import pytest
from django.utils import timezone

from claims.forms.claims import AssignForm, WordingForm
from claims.forms.drafts import DraftForm, restore, typed_in
from claims.forms.evidence import EvidenceForm
from claims.forms.shaping import parts_of
from claims.forms.sorting import DeadlineForm
from claims.models import Claim, Draft
from tests.builders import build_claim

DAY = datetime.date(2026, 1, 31)
#: Nine o'clock in the newsroom's zone.
MORNING = datetime.datetime(2026, 1, 31, 2, tzinfo=datetime.UTC)


def draft(form: str, words: dict, seen: dict | None = None) -> Draft:
    return Draft(form=form, words=words, seen=seen or {}, saved_at=timezone.now())


def claim() -> Claim:
    return Claim(text="As it stands", claimant="", kind="time")


def test_words_come_back_into_the_fields_they_were_typed_in():
    form = WordingForm.of(claim())
    restored = restore(draft("edit-1", {"text": "Mine"}, {"text": "As it stands"}), form)

    assert (form["text"].value(), form["kind"].value()) == ("Mine", "time")
    assert restored.changes == ()
    assert form.draft is restored


def test_what_changed_beneath_a_draft_is_told_with_its_words():
    form = WordingForm.of(claim())
    restored = restore(draft("edit-1", {"text": "Mine", "kind": "law"}, {"text": "As it stood", "kind": "role"}), form)

    told = [(str(change.label), str(change.old), str(change.new)) for change in restored.changes]
    assert told == [("Wording", "As it stood", "As it stands"), ("What is to be verified", "role", "time")]


@pytest.mark.parametrize(
    ("form", "held"),
    [
        (WordingForm(initial={"text": "Two\nlines "}), {"text": "Two\r\nlines"}),
        (EvidenceForm(), {"stance": "", "is_primary": "", "published_on": ""}),
        (
            EvidenceForm(initial={"is_primary": True, "published_on": DAY}),
            {"is_primary": "on", "published_on": "2026-01-31"},
        ),
        (DeadlineForm(initial={"due_at": MORNING}), {"due_at": "2026-01-31T09:00"}),
    ],
)
def test_a_field_that_is_as_it_was_is_not_called_changed(form, held):
    assert restore(draft("x", dict.fromkeys(held, "new"), held), form).changes == ()


def test_a_form_that_was_sent_keeps_what_was_sent():
    form = WordingForm({"text": "Sent", "kind": "time"})
    restore(draft("edit-1", {"text": "Saved before"}), form)

    assert form["text"].value() == "Sent"


@pytest.mark.django_db
def test_each_part_of_a_split_gets_its_own_words_back():
    first, second = parts_of(build_claim())
    restore(draft("split-1", {"2-text": "The second"}), first, second)

    assert second["text"].value() == "The second"
    assert first["text"].value() != "The second"


@pytest.mark.django_db
def test_the_person_chosen_comes_back(checker):
    form = AssignForm(initial={"to": None})
    restore(draft("assign-1", {"to": str(checker.pk)}, {"to": ""}), form)

    assert f'value="{checker.pk}" selected' in str(form["to"])


def test_words_are_read_by_the_names_of_their_fields_and_without_numbers_that_say_nothing():
    told = typed_in(draft("split-1", {"2-text": "Mine", "2-start": "12", "1-exact": " "}))
    assert [(str(label), words) for label, words in told] == [("Wording", "Mine")]
    assert typed_in(draft("assess-1", {"label": "7", "conclusion": "It holds"}))[0][1] == "It holds"
    assert typed_in(draft("unheard-of-1", {"field": "Words"})) == [("", "Words")]


TOO_MANY = json.dumps({str(number): "" for number in range(61)})


@pytest.mark.parametrize(
    "words",
    ["", "{}", "[]", '"text"', '{"text": 1}', "{", "[" * 100_000, json.dumps({"n" * 81: ""}), TOO_MANY],
)
def test_what_is_no_fields_is_refused(words):
    form = DraftForm({"form": "edit-1", "words": words, "seen": "{}"})
    assert list(form.errors) == ["words"]


@pytest.mark.parametrize("name", ["", "Edit-1", "edit 1", "edit--1", "-1", "x" * 81, "../1"])
def test_what_is_no_name_of_a_form_is_refused(name):
    assert not DraftForm({"form": name, "words": '{"text": "a"}'}).is_valid()


def test_characters_that_no_database_keeps_are_left_out():
    form = DraftForm({"form": "edit-1", "words": r'{"text": "a\u0000b\ud800c"}'})

    assert form.is_valid()
    assert form.cleaned_data["words"] == {"text": "ab?c"}
