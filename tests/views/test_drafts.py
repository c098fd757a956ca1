import json
import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from claims.models import Claim, Document, Draft
from claims.services.claims import edit_claim
from claims.services.drafts import save_draft
from claims.services.notes import add_note
from claims.workflow import Action, Status
from tests.builders import ARTICLE, build_claim, build_evidence, claim_in, move, person, seen

HTMX = {"HX-Request": "true"}
PAGE = {"Accept": "text/html"}


def keep(form: str, by: User, words: dict, held: dict | None = None, **about: int) -> Draft:
    save_draft(form, by=by, words=words, seen=held or {}, **about)
    return Draft.objects.get(form=form, person=by)


def fields(form: str, words: dict, known: str = "") -> dict[str, str]:
    return {"form": form, "words": json.dumps(words), "seen": "{}", "known": known}


@pytest.fixture
def claim(db: None) -> Claim:
    return build_claim()


@pytest.fixture
def client(client_of, checker) -> Client:
    return client_of(checker)


def workbench(claim: Claim) -> str:
    return f"{reverse('document', args=[claim.document_id])}?claim={claim.pk}"


def test_what_is_typed_is_saved_and_the_page_is_told_when(client, checker, claim) -> None:
    address = reverse("claim_draft", args=[claim.pk])
    first = client.post(address, fields(f"edit-{claim.pk}", {"text": "Mine"})).json()
    second = client.post(address, fields(f"edit-{claim.pk}", {"text": "Mine too"}, first["saved_at"])).json()

    kept = Draft.objects.get(person=checker)
    assert (kept.claim, kept.words, kept.saved_at.isoformat()) == (claim, {"text": "Mine too"}, second["saved_at"])
    assert second["said"] == f"Saved {timezone.localtime(kept.saved_at):%H:%M}"


def test_words_from_another_window_are_given_back_and_not_written_over(client, checker, claim) -> None:
    keep(f"edit-{claim.pk}", checker, {"text": "From the other window"}, claim_id=claim.pk)
    response = client.post(reverse("claim_draft", args=[claim.pk]), fields(f"edit-{claim.pk}", {"text": "Mine"}))

    assert response.status_code == 409
    assert response.json()["words"] == Draft.objects.get().words == {"text": "From the other window"}


@pytest.mark.parametrize(
    ("address", "form", "words", "status"),
    [
        ("/claims/987654/draft/", "edit-1", {"text": "x"}, 404),
        ("/documents/987654/draft/", "add-1", {"text": "x"}, 404),
        ("/drafts/", "new", {"text": "x" * 1_000_000}, 413),
        ("/drafts/", "not a form", {"text": "x"}, 422),
        ("/drafts/", "new", {"text": 1}, 422),
    ],
)
def test_what_cannot_be_kept_is_answered_so(client, address, form, words, status) -> None:
    assert client.post(address, fields(form, words)).status_code == status
    assert not Draft.objects.exists()


def test_only_members_save_drafts_and_only_with_the_token_of_a_page(client_of, stranger, checker, claim) -> None:
    address = reverse("claim_draft", args=[claim.pk])
    assert client_of(stranger).post(address, fields("edit-1", {"text": "x"})).status_code == 403

    forged = Client(enforce_csrf_checks=True)
    forged.force_login(checker)
    assert forged.post(address, fields("edit-1", {"text": "x"})).status_code == 403
    assert Client().post(address, fields("edit-1", {"text": "x"})).status_code == 302
    assert not Draft.objects.exists()


@pytest.mark.parametrize("name", ["document", "claim"])
def test_drafts_come_back_into_their_unfolded_forms_for_their_writer_alone(
    client, client_of, checker, editor, claim, name
) -> None:
    piece = build_evidence(claim, by=checker)
    add_note(claim.pk, by=editor, body="Who counted?")
    thread = claim.notes.get().thread_id
    typed = {
        f"edit-{claim.pk}": {"text": "Reworded half"},
        f"dismiss-{claim.pk}": {"reason": "Set aside half"},
        f"evidence-{claim.pk}": {"quote": "Quoted half", "stance": "refutes"},
        f"withdraw-{piece.pk}-{claim.pk}": {"reason": "Withdrawn half"},
        f"note-{claim.pk}": {"body": "Noted half"},
        f"answer-{thread}-{claim.pk}": {"body": "Answered half"},
        f"tag-{claim.pk}": {"name": "Tagged half"},
        f"deadline-{claim.pk}": {"due_at": "2031-05-04T10:30"},
    }
    for form, words in typed.items():
        keep(form, checker, words, claim_id=claim.pk)
    address = workbench(claim) if name == "document" else reverse("claim", args=[claim.pk])
    mine, theirs = (who.get(address).content.decode() for who in (client, client_of(editor)))

    for form, words in typed.items():
        assert f'name="draft" value="{form}@' in mine
        assert next(iter(words.values())) in mine
    assert 'name="draft"' not in theirs
    assert "half" not in theirs
    assert mine.count("Your draft of") == len(typed)
    assert re.search(r'value="refutes"[^>]* checked', mine)


def test_a_draft_of_an_assessment_and_of_an_act_come_back(client_of, checker, editor) -> None:
    claim = claim_in(Status.CHECKING, checker=checker)
    keep(f"assess-{claim.pk}", checker, {"label": "none", "justification": "Because half"}, claim_id=claim.pk)
    page = client_of(checker).get(workbench(claim)).content.decode()
    assert "Because half" in page
    assert 'name="label" value="none" checked' in page

    reviewed = claim_in(Status.IN_REVIEW, claim=build_claim())
    keep(f"return-{reviewed.pk}", editor, {"reason": "One more half"}, claim_id=reviewed.pk)
    assert ">One more half</textarea>" in client_of(editor).get(workbench(reviewed)).content.decode()


def test_what_changed_beneath_a_draft_is_told_and_the_words_stay(client, checker, editor, claim) -> None:
    old = claim.text
    keep(f"edit-{claim.pk}", checker, {"text": "My words"}, {"text": old}, claim_id=claim.pk)
    edit_claim(claim.pk, by=editor, seen=seen(claim), text="Their words", claimant="", kind=claim.kind)
    page = client.get(workbench(claim)).content.decode()

    assert ">\nMy words</textarea>" in page
    assert "Wording: changed since you began." in page
    assert f'<del dir="auto">{old}</del> <ins dir="auto">Their words</ins>' in page


def test_a_draft_goes_with_the_act_that_takes_its_words(client, checker, claim) -> None:
    form = f"edit-{claim.pk}"
    keep(form, checker, {"text": "Reworded"}, claim_id=claim.pk)
    sent = {"seen_status": claim.status, "seen_version": 1, "kind": "time", "text": "Reworded", "draft": form}
    stale = client.post(reverse("claim_edit", args=[claim.pk]), sent | {"seen_version": 7}, headers=HTMX)
    assert stale.status_code == 409
    assert f'name="draft" value="{form}@' in stale.content.decode()
    assert Draft.objects.exists()

    client.post(reverse("claim_edit", args=[claim.pk]), sent, headers=HTMX)
    assert not Draft.objects.exists()


def test_a_form_takes_the_drafts_of_its_sender_alone(client_of, checker, editor, claim) -> None:
    keep(f"note-{claim.pk}", checker, {"body": "Mine"}, claim_id=claim.pk)
    client_of(editor).post(reverse("note_add", args=[claim.pk]), {"body": "Theirs", "draft": f"note-{claim.pk}"})

    assert Draft.objects.get().person == checker


def test_words_of_a_form_that_is_no_longer_offered_are_there_to_be_copied(client, checker, claim) -> None:
    keep(f"edit-{claim.pk}", checker, {"text": "Too late"}, claim_id=claim.pk)
    move(claim, Action.DISMISS, checker, dismissed_as="trivial")
    page = client.get(workbench(claim)).content.decode()

    assert "This cannot be sent as the claim stands now." in page
    assert '<dd dir="auto">Too late</dd>' in page


def test_shaping_goes_on_where_it_was_left(client, checker, claim) -> None:
    anchor = claim.anchors.get()
    keep(f"split-{claim.pk}", checker, {"2-text": "The second half"}, claim_id=claim.pk)
    keep(f"anchor-{anchor.pk}-{claim.pk}", checker, {"exact": "Moved half"}, claim_id=claim.pk)
    keep(f"merge-{claim.pk}", checker, {"text": "Merged half"}, claim_id=claim.pk)
    panel = client.get(workbench(claim)).content.decode()
    assert panel.count("Go on with it") == 3

    for name, words in (("claim_split", "The second"), ("claim_place", "Moved"), ("claim_merge", "Merged")):
        assert f"{words} half" in client.get(reverse(name, args=[claim.pk]), headers=HTMX).content.decode()


@pytest.mark.parametrize(("headers", "status"), [(HTMX, 200), (PAGE, 302), ({"Accept": "application/json"}, 200)])
def test_a_draft_is_thrown_away_with_and_without_scripts(client, checker, editor, claim, headers, status) -> None:
    form = f"note-{claim.pk}"
    keep(form, checker, {"body": "Mine"}, claim_id=claim.pk)
    keep(form, editor, {"body": "Theirs"}, claim_id=claim.pk)
    response = client.post(reverse("claim_draft", args=[claim.pk]), {"discard": form}, headers=headers)

    assert response.status_code == status
    assert "Your draft" not in response.content.decode()
    assert Draft.objects.get().person == editor


def test_a_claim_to_be_added_and_the_details_of_an_article_come_back(client, checker, claim) -> None:
    document = claim.document
    keep(f"add-{document.pk}", checker, {"text": "Added half", "start": "3"}, document_id=document.pk)
    keep(f"facts-{document.pk}", checker, {"byline": "Half a name"}, {"byline": "Ani"}, document_id=document.pk)
    bench = client.get(reverse("document", args=[document.pk])).content.decode()
    assert '<details class="add-claim" id="add-claim" open>' in bench
    assert "Added half" in bench

    address = reverse("document_edit", args=[document.pk])
    page = client.get(address).content.decode()
    assert 'value="Half a name"' in page
    assert "Byline: changed since you began." in page
    discarded = client.post(reverse("document_draft", args=[document.pk]), {"discard": f"facts-{document.pk}"})
    assert discarded.url == address
    form = client.get(address).context["form"].initial
    client.post(address, {**form, "draft": f"add-{document.pk}"})
    assert not Draft.objects.exists()


def test_an_article_on_its_way_in_is_kept_until_it_is_in(client, checker) -> None:
    client.post(reverse("drafts"), fields("new", {"text": ARTICLE}))
    assert "Jembatan Sukamaju dibuka" in client.get(reverse("document_new")).content.decode()

    preview = client.post(reverse("document_new"), {"text": ARTICLE, "look": "1"})
    found = f"found-{preview.context['kept_as']}"
    client.post(reverse("drafts"), fields(found, {"byline": "Half a name"}))
    again = client.post(reverse("document_new"), {"text": ARTICLE, "look": "1"})
    assert 'value="Half a name"' in again.content.decode()
    other = client.post(reverse("document_new"), {"text": ARTICLE.replace("2019", "2018"), "look": "1"})
    assert "Half a name" not in other.content.decode()

    facts = again.context["facts"].initial | {"text": ARTICLE, "save": "1", "draft": ["new", found]}
    client.post(reverse("document_new"), facts)
    assert (Document.objects.count(), Draft.objects.count()) == (1, 0)


def test_a_refused_form_knows_of_its_draft(client, checker, claim) -> None:
    """Else its page would take what it saved before for the words of another window."""
    document, two = claim.document, claim.document.claims.all()[1]
    about_claim = {"claim_id": claim.pk}
    keep("new", checker, {"text": ""}, {"text": "x"})
    keep(f"facts-{document.pk}", checker, {"title": "x"}, document_id=document.pk)
    keep(f"add-{document.pk}", checker, {"text": "x"}, document_id=document.pk)
    for form in (f"split-{claim.pk}", f"merge-{claim.pk}", f"place-{claim.pk}", f"edit-{claim.pk}"):
        keep(form, checker, {"text": "x"}, **about_claim)
    sent = {"seen_status": "proposed", "seen_version": 1, "other": f"{two.pk}-proposed-1"}
    pages = {
        "new": reverse("document_new"),
        f"facts-{document.pk}": reverse("document_edit", args=[document.pk]),
        f"add-{document.pk}": reverse("claim_add", args=[document.pk]),
        f"split-{claim.pk}": reverse("claim_split", args=[claim.pk]),
        f"merge-{claim.pk}": reverse("claim_merge", args=[claim.pk]),
        f"place-{claim.pk}": reverse("claim_place", args=[claim.pk]),
        f"edit-{claim.pk}": reverse("claim_edit", args=[claim.pk]),
    }
    for form, address in pages.items():
        response = client.post(address, sent | {"text": ""}, headers=HTMX)

        assert response.status_code == 422, address
        assert f'name="draft" value="{form}@' in response.content.decode(), address


def test_the_desk_lists_unfinished_drafts_with_what_they_are_about(client, checker, editor, claim, settings) -> None:
    keep(f"edit-{claim.pk}", checker, {"text": "x"}, claim_id=claim.pk)
    keep(f"facts-{claim.document_id}", checker, {"byline": "x"}, document_id=claim.document_id)
    keep("new", checker, {"text": "x"})
    gone = keep("note-7", checker, {"body": "Said to nothing"}, claim_id=build_claim().pk)
    Draft.objects.filter(pk=gone.pk).update(claim=None)
    keep(f"note-{claim.pk}", editor, {"body": "Theirs"}, claim_id=claim.pk)
    page = client.get("/").content.decode()

    for address in (
        workbench(claim),
        f"/documents/{claim.document_id}/edit/",
        "/documents/new/",
        f"/drafts/{gone.pk}/",
    ):
        assert f'href="{address}"' in page
    assert '<span class="count">4</span>' in page
    assert "has lain here for long" not in page
    settings.DRAFT_DAYS = 0
    assert client.get("/").content.decode().count("has lain here for long") == 4


def test_words_about_what_is_gone_have_a_page_that_nobody_else_opens(client, client_of, checker, editor, claim) -> None:
    draft = keep(f"note-{claim.pk}", checker, {"body": "Said to nothing"}, claim_id=claim.pk)
    Claim.objects.filter(pk=claim.pk).delete()
    address = reverse("draft", args=[draft.pk])

    assert "Said to nothing" in client.get(address).content.decode()
    assert client_of(editor).get(address).status_code == 404
    client.post(reverse("document_draft", args=[draft.document_id]), {"discard": draft.form, "at": "desk"})
    assert not Draft.objects.exists()


def test_hostile_words_come_back_as_words(client, checker, claim) -> None:
    hostile = "</textarea><script>alert('x')</script>"
    keep(f"edit-{claim.pk}", checker, {"text": hostile}, {"text": "'\"><script>"}, claim_id=claim.pk)

    assert "<script>" not in client.get(workbench(claim)).content.decode().split("<body", 1)[1]


def count(client: Client, address: str, assertion) -> int:
    with assertion(60) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


@pytest.mark.parametrize("name", ["workbench", "claim", "desk"])
def test_drafts_cost_a_page_no_query_more(client, checker, claim, django_assert_max_num_queries, name) -> None:
    address = {"workbench": workbench(claim), "claim": reverse("claim", args=[claim.pk]), "desk": "/"}[name]
    before = count(client, address, django_assert_max_num_queries)
    for number in range(10):
        keep(f"answer-{number}-{claim.pk}", checker, {"body": "x"}, claim_id=claim.pk)
    keep(f"edit-{claim.pk}", checker, {"text": "x"}, claim_id=claim.pk)
    keep(f"note-{claim.pk}", person("somebody"), {"body": "x"}, claim_id=claim.pk)

    assert count(client, address, django_assert_max_num_queries) == before


def test_a_draft_without_words_is_refused_and_not_the_server_s_fault(client, claim) -> None:
    response = client.post(reverse("claim_draft", args=[claim.pk]), fields(f"edit-{claim.pk}", {}))

    assert response.status_code == 422
    assert not Draft.objects.exists()


def test_a_name_that_no_form_has_throws_nothing_away(client, checker, claim) -> None:
    keep(f"note-{claim.pk}", checker, {"body": "Mine"}, claim_id=claim.pk)
    note = {"body": "Who says so?", "draft": "note\0"}

    assert client.post(reverse("drafts"), {"discard": "new\0"}).status_code == 302
    assert client.post(reverse("note_add", args=[claim.pk]), note).status_code == 302
    assert Draft.objects.get().words == {"body": "Mine"}


def test_an_act_leaves_words_that_were_saved_elsewhere_since_its_page_was_drawn(client, checker, claim) -> None:
    form = f"note-{claim.pk}"
    first = keep(form, checker, {"body": "Who says so?"}, claim_id=claim.pk)
    page = client.get(workbench(claim)).content.decode()
    draft = re.search(f'name="draft" value="({form}@[^"]+)"', page)[1]
    save_draft(form, by=checker, words={"body": "More, by phone"}, seen={}, known=first.saved_at, claim_id=claim.pk)

    client.post(reverse("note_add", args=[claim.pk]), {"body": "Who says so?", "draft": draft})
    assert Draft.objects.get().words == {"body": "More, by phone"}
    assert "More, by phone" in client.get(workbench(claim)).content.decode()


@pytest.mark.parametrize("known", ["", "@", "@yesterday", "@2026-01-01T00:00", "@9999-12-31T23:59:59-12:00"])
def test_an_act_of_a_page_that_names_no_moment_takes_the_draft_along(client, checker, claim, known) -> None:
    form = f"note-{claim.pk}"
    keep(form, checker, {"body": "Who says so?"}, claim_id=claim.pk)

    client.post(reverse("note_add", args=[claim.pk]), {"body": "Who says so?", "draft": f"{form}{known}"})
    assert not Draft.objects.exists()
