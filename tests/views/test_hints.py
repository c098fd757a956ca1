"""The pages of what the program noticed, with scripts and without."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Claim, Draft, Hint, Note, SavedView
from claims.services.hints import dismiss_hint
from claims.workflow import Action
from tests.builders import build_document, move
from tests.services.test_hints import RISE, WRONG_DAY, reading

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


@pytest.fixture
def document():
    return build_document(reading=reading())


@pytest.fixture
def day(document) -> Hint:
    return Hint.objects.get(revision__document=document, rule="weekday")


@pytest.fixture
def client(checker, client_of):
    return client_of(checker)


def page(client, name: str, *args: object, **query: object) -> str:
    answer = client.get(reverse(name, args=args), query)
    assert answer.status_code == 200
    return answer.content.decode()


def htmx_from(document, claim: Claim | None = None) -> dict[str, str]:
    """The headers of a form that htmx sends from the page of the article."""
    address = reverse("document", args=[document.pk])
    return {**HTMX, "HX-Current-URL": f"http://testserver{address}{f'?claim={claim.pk}' if claim else ''}"}


def test_the_margin_and_the_counts_say_what_was_noticed_and_what_is_set_aside_is_not_counted(
    client, checker, document, day
):
    shown = page(client, "document", document.pk)
    assert f'data-shows-hint="hint-{day.pk}"' in shown
    assert shown.count('class="outcome does-not-fit"') == 3  # the margin, the counts, the line of the claim
    assert "Sunday" not in shown  # the list comes when somebody asks for it

    dismiss_hint(day.pk, by=checker, reason="A slip of ours.")
    assert 'class="outcome does-not-fit"' not in page(client, "document", document.pk)


def test_the_list_tells_the_hints_in_words_the_loudest_first_with_their_claims(client, document, day):
    listed = page(client, "document_hints", document.pk)

    assert listed.index("12 May 2019 is a Sunday, not a Tuesday.") < listed.index("From 20 to 50 is a rise.")
    assert listed.count(WRONG_DAY.rstrip(".")) == 1
    assert 'class="anchor l1-does-not-fit" data-start' in listed


def test_the_list_speaks_the_language_of_the_reader(client, document):
    client.cookies["django_language"] = "id"

    assert "12 Mei 2019 jatuh pada hari Minggu, bukan Selasa." in page(client, "document_hints", document.pk)


def test_the_panel_shows_the_hints_of_its_claim_alone(client, document, day):
    first, second, plain = document.claims.all()

    assert "12 May 2019 is a Sunday" in page(client, "claim", first.pk)
    assert "12 May 2019 is a Sunday" not in page(client, "claim", second.pk)
    assert "What the program noticed" not in page(client, "claim", plain.pk).partition('<dialog id="keys"')[0]


def test_without_scripts_a_hint_is_set_aside_and_taken_up_again(client, document, day):
    claim = day.claims.get()
    sent = client.post(reverse("hint_dismiss", args=[day.pk]), {"reason": "Printed on Tuesday.", "at": "hints"})
    assert sent.url == reverse("document_hints", args=[document.pk])
    assert "Printed on Tuesday." in page(client, "document_hints", document.pk)

    form = {"at": "claim", "claim": claim.pk}
    assert client.post(reverse("hint_take_up", args=[day.pk]), form).url == reverse("claim", args=[claim.pk])
    day.refresh_from_db()
    assert day.dismissal is None


def test_with_scripts_the_answer_is_the_list_the_margin_and_the_claims_it_is_about(client, document, day):
    claim = day.claims.get()
    address = reverse("hint_dismiss", args=[day.pk])
    answer = client.post(
        address,
        {"reason": "Printed on Tuesday.", "at": "document", "claim": claim.pk},
        headers=htmx_from(document, claim),
    )
    pieces = answer.content.decode()

    assert answer.status_code == 200
    assert f'id="claim-{claim.pk}"' in pieces
    assert pieces.count('class="claim ') == 1
    assert 'id="noticed"' in pieces
    assert 'id="article"' in pieces
    assert "Printed on Tuesday." in pieces
    assert "hint-answered" in answer["HX-Trigger-After-Settle"]


def test_on_the_page_of_the_claim_the_answer_is_its_panel(client, document, day):
    claim = day.claims.get()
    form = {"reason": "Printed on Tuesday.", "at": "claim", "claim": claim.pk}
    pieces = client.post(reverse("hint_dismiss", args=[day.pk]), form, headers=HTMX).content.decode()

    assert f'id="panel-{claim.pk}"' in pieces
    assert 'id="article"' not in pieces


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_no_reason_and_a_hint_that_was_set_aside_meanwhile_are_refused_in_words(
    client, checker, document, day, headers
):
    def told(reason: str) -> str:
        sent = client.post(reverse("hint_dismiss", args=[day.pk]), {"reason": reason, "at": "hints"}, headers=headers)
        assert sent.status_code == (422 if headers else 302)
        return sent.content.decode() if headers else page(client, "document_hints", document.pk)

    assert "a reason is needed" in told(" ")
    dismiss_hint(day.pk, by=checker, reason="First.")
    assert "set this hint aside already" in told("Second.")


def test_a_hint_becomes_a_note_with_its_working(client, document, day):
    claim = day.claims.get()
    sent = client.post(reverse("hint_note", args=[day.pk]), {"claim": claim.pk, "at": "claim"})

    assert sent.url == reverse("claim", args=[claim.pk])
    assert Note.objects.get(claim=claim).body == (
        "The program noticed (does not fit): 12 May 2019 is a Sunday, not a Tuesday.\n“Selasa”\n“12 Mei 2019”"
    )


def test_a_hint_becomes_no_note_of_a_claim_that_it_is_not_about(client, document, day):
    other = document.claims.last()
    sent = client.post(reverse("hint_note", args=[day.pk]), {"claim": other.pk, "at": "claim"})

    assert sent.status_code == 422
    assert "no longer about this claim" in sent.content.decode()
    assert not Note.objects.exists()


def test_a_claim_is_made_of_a_hint_at_its_words_and_worded_by_the_person(client, document, day):
    offered = page(client, "hint_claim", day.pk)
    assert f'name="hint" value="{day.pk}"' in offered
    assert f">\n{WRONG_DAY}</textarea>" in offered
    assert '<option value="time" selected>' in offered

    text = document.revisions.get().text
    form = {
        "start": "",
        "end": "",
        "exact": RISE,
        "text": "The buses rose on a Tuesday",
        "kind": "time",
        "hint": day.pk,
    }
    assert client.post(reverse("claim_add", args=[document.pk]), form).status_code == 302
    made = Claim.objects.get(text="The buses rose on a Tuesday")
    assert [text[a.start : a.end] for a in made.anchors.order_by("start")] == [WRONG_DAY, RISE]
    assert made in day.claims.all()


def test_the_form_for_such_a_claim_comes_alone_to_htmx(client, day):
    answer = client.get(reverse("hint_claim", args=[day.pk]), headers=HTMX).content.decode()

    assert answer.lstrip().startswith("<details")


def test_looking_again_is_answered_with_the_list(client, document):
    sent = client.post(reverse("document_look", args=[document.pk]))

    assert sent.url == reverse("document_hints", args=[document.pk])
    assert "Looked again: " in page(client, "document_hints", document.pk)


def test_an_article_without_hints_says_so(client):
    assert "Nothing: no figure" in page(client, "document_hints", build_document().pk)


def test_claims_with_a_hint_are_found_in_the_table(client, document, day):
    found = page(client, "claims", hint="does not fit")

    assert WRONG_DAY.rstrip(".") in found
    assert RISE.rstrip(".") not in found


@pytest.mark.parametrize("hints", [1, 40])
def test_the_list_costs_the_same_whatever_the_number_of_hints(client, hints):
    one = reading()
    from dataclasses import replace

    document = build_document(reading=replace(one, hints=one.hints[:1] * hints))
    address = reverse("document_hints", args=[document.pk])
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        client.get(address)

    assert Hint.objects.filter(revision__document=document).count() == hints
    assert len(asked) <= 9


def checked_by(someone, hint: Hint) -> Claim:
    """The claim of the hint, once ``someone`` checks it."""
    claim = move(hint.claims.get(), Action.ACCEPT, someone)
    return move(claim, Action.START, someone)


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_hint_goes_into_the_draft_of_the_justification_in_the_language_of_the_article(
    client, checker, document, day, headers
):
    claim = checked_by(checker, day)
    assert reverse("hint_justify", args=[day.pk]) in page(client, "claim", claim.pk)

    sent = client.post(reverse("hint_justify", args=[day.pk]), {"claim": claim.pk, "at": "claim"}, headers=headers)

    assert sent.status_code == (200 if headers else 302)
    shown = sent.content.decode() if headers else page(client, "claim", claim.pk)
    assert ">\n12 Mei 2019 jatuh pada hari Minggu, bukan Selasa.</textarea>" in shown
    assert "It stands in your draft of the justification." in shown
    assert not claim.assessments.exists()


def test_only_who_checks_the_claim_is_offered_to_put_a_hint_into_the_justification(client, editor, document, day):
    address = reverse("hint_justify", args=[day.pk])
    claim = day.claims.get()
    assert address not in page(client, "claim", claim.pk)

    claim = checked_by(editor, day)
    assert address not in page(client, "claim", claim.pk)
    sent = client.post(address, {"claim": claim.pk, "at": "claim"})
    assert sent.status_code == 422
    assert "assigned to somebody else" in sent.content.decode()


def draft_of(client, address: str, name: str, reason: str) -> None:
    sent = client.post(address, {"form": name, "words": json.dumps({"reason": reason}), "seen": "{}"})
    assert sent.status_code == 200


def test_the_reason_that_is_being_typed_is_kept_in_the_list_and_in_the_panel_until_it_is_sent(client, document, day):
    claim = day.claims.get()
    draft_of(client, reverse("document_draft", args=[document.pk]), f"hint-{day.pk}", "The day was")
    draft_of(client, reverse("claim_draft", args=[claim.pk]), f"hint-{day.pk}-{claim.pk}", "In the panel")

    listed, panel = page(client, "document_hints", document.pk), page(client, "claim", claim.pk)
    assert [words in listed for words in (">The day was</textarea>", "In the panel")] == [True, False]
    assert [words in panel for words in (">In the panel</textarea>", "The day was")] == [True, False]

    sent = {"reason": "The day was moved.", "draft": f"hint-{day.pk}@"}
    client.post(reverse("hint_dismiss", args=[day.pk]), sent)
    assert [draft.form for draft in Draft.objects.all()] == [f"hint-{day.pk}-{claim.pk}"]
    assert 'name="reason"' not in page(client, "claim", claim.pk).partition("12 May 2019")[2].partition("</li>")[0]


def test_a_reason_that_is_thrown_away_leads_back_to_the_list(client, document, day):
    address = reverse("document_draft", args=[document.pk])
    draft_of(client, address, f"hint-{day.pk}", "The day was")

    gone = client.post(address, {"discard": f"hint-{day.pk}"})

    assert gone["Location"] == reverse("document_hints", args=[document.pk])
    assert "The day was" not in page(client, "document_hints", document.pk)


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_undoing_the_last_act_takes_up_the_hint_that_was_set_aside(client, checker, document, day, headers):
    dismiss_hint(day.pk, by=checker, reason="A slip of ours.")
    undo = reverse("document_undo", args=[document.pk])

    sent = client.post(undo, headers=htmx_from(document) if headers else {})

    assert sent.status_code == (200 if headers else 302)
    day.refresh_from_db()
    assert day.dismissal is None
    if headers:
        assert 'id="noticed"' in sent.content.decode()


def test_undoing_goes_back_act_by_act_and_leaves_what_others_set_aside(client, checker, editor, document, day):
    claim, other = day.claims.get(), Hint.objects.exclude(pk=day.pk).filter(revision__document=document).first()
    undo = reverse("document_undo", args=[document.pk])
    dismiss_hint(other.pk, by=editor, reason="Known.")
    dismiss_hint(day.pk, by=checker, reason="A slip of ours.")
    move(claim, Action.ACCEPT, checker)

    client.post(undo)
    assert [Claim.objects.get(pk=claim.pk).status, bool(Hint.objects.get(pk=day.pk).dismissal)] == ["proposed", True]
    client.post(undo)
    assert Hint.objects.get(pk=day.pk).dismissal is None
    client.post(undo)
    assert Hint.objects.get(pk=other.pk).dismissal is not None


def test_a_saved_view_finds_the_claims_with_a_hint(client, document, day):
    client.post(reverse("view_save"), {"name": "Doubtful", "query": "hint=does+not+fit"})

    view = SavedView.objects.get(name="Doubtful")
    found = client.get(f"{reverse('claims')}?{view.query}").content.decode()
    assert WRONG_DAY.rstrip(".") in found
    assert RISE.rstrip(".") not in found
