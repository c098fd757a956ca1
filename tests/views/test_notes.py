import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Note, Thread
from claims.services.notes import add_note, answer_note, resolve_thread
from claims.workflow import Status
from tests.builders import build_claim, build_document, build_evidence, claim_in, person

HTMX = {"HX-Request": "true"}


def page_of(client, claim) -> str:
    return client.get(reverse("claim", args=[claim.pk])).content.decode()


def test_a_note_is_added_in_any_status(client_of, editor) -> None:
    claim = claim_in(Status.PUBLISHED)
    response = client_of(editor).post(reverse("note_add", args=[claim.pk]), {"body": "<b>well done</b>"}, headers=HTMX)

    assert Note.objects.get(claim=claim).author == editor
    assert "&lt;b&gt;well done&lt;/b&gt;" in response.content.decode()


def test_an_empty_note_is_refused(client_of, checker) -> None:
    response = client_of(checker).post(reverse("note_add", args=[build_claim().pk]), {"body": "  "}, headers=HTMX)

    assert response.status_code == 422
    assert not Note.objects.exists()


def test_what_a_note_is_about_is_chosen_in_the_panel(client_of, checker) -> None:
    claim = build_claim()
    anchor, piece = claim.anchors.get(), build_evidence(claim)
    client = client_of(checker)
    page = page_of(client, claim)

    for thing in (f"place-{anchor.pk}", f"evidence-{piece.pk}"):
        assert f'<option value="{thing}" >' in page
        client.post(reverse("note_add", args=[claim.pk]), {"body": "Sure?", "about": thing})
    assert list(Thread.objects.values_list("anchor", "evidence")) == [(anchor.pk, None), (None, piece.pk)]


@pytest.mark.parametrize("about", ["place-999", "evidence-999", "place", "claim-1", "place-" + "9" * 30])
def test_a_note_about_what_is_not_there_is_refused_and_its_words_are_kept(client_of, checker, about) -> None:
    claim = build_claim()
    sent = {"body": "A long thought.", "about": about}
    response = client_of(checker).post(reverse("note_add", args=[claim.pk]), sent, headers=HTMX)

    assert response.status_code == 422
    assert "A long thought.</textarea>" in response.content.decode()
    assert not Thread.objects.exists()


def test_without_scripts_an_answer_leads_back_to_the_claim(client_of, checker, editor) -> None:
    thread = add_note(build_claim().pk, by=checker, body="Who?").thread
    response = client_of(editor).post(
        reverse("thread_answer", args=[thread.pk]), {"body": "The mayor.", "at": "claim"}, follow=True
    )

    assert response.redirect_chain == [(reverse("claim", args=[thread.claim_id]), 302)]
    assert "The mayor." in response.content.decode()


def test_an_empty_answer_is_refused_at_its_thread(client_of, checker) -> None:
    thread = add_note(build_claim().pk, by=checker, body="Who?").thread
    response = client_of(checker).post(reverse("thread_answer", args=[thread.pk]), {"body": " "}, headers=HTMX)
    page = response.content.decode()

    assert response.status_code == 422
    assert re.search(rf'<details class="add small" open>.*answer-{thread.pk}-body', page, re.DOTALL)


def test_a_resolved_thread_is_folded_and_says_who_did_it(client_of, checker, editor) -> None:
    claim = build_claim()
    thread = add_note(claim.pk, by=checker, body="Who?").thread
    client_of(editor).post(reverse("thread_resolve", args=[thread.pk]))
    page = page_of(client_of(checker), claim)

    assert f'<details class="resolved" id="resolved-{thread.pk}" data-keep >' in page
    assert "Resolved by editor" in page
    client_of(checker).post(reverse("thread_reopen", args=[thread.pk]))
    assert "Resolved by editor" not in page_of(client_of(checker), claim)


def test_who_resolves_what_is_resolved_is_told(client_of, checker, editor) -> None:
    thread = add_note(build_claim().pk, by=checker, body="Who?").thread
    resolve_thread(thread.pk, by=editor)
    response = client_of(checker).post(reverse("thread_resolve", args=[thread.pk]), headers=HTMX)

    assert response.status_code == 422
    assert "Somebody resolved this thread already." in response.content.decode()


def test_a_return_appears_in_the_talk(client_of, editor) -> None:
    claim = claim_in(Status.IN_REVIEW)
    sent = {"seen_status": claim.status, "seen_version": claim.version, "reason": "Which page?"}
    client_of(editor).post(reverse("claim_move", args=[claim.pk, "return"]), sent)
    page = page_of(client_of(editor), claim)

    assert "Returned to be checked again" in page
    assert '<div class="said" dir="auto"><p>Which page?</p></div>' in page


def test_a_mention_is_marked_and_everything_else_is_escaped(client_of, checker) -> None:
    claim = build_claim()
    person("sari")
    add_note(claim.pk, by=checker, body="<i>@sari</i> & @nobody\n\nnext")

    assert '<p>&lt;i&gt;<strong class="mention">@sari</strong>&lt;/i&gt; &amp; @nobody</p>\n\n<p>next</p>' in page_of(
        client_of(checker), claim
    )


def test_what_a_thread_is_about_is_shown_beside_it_and_the_thread_beside_that(client_of, checker) -> None:
    claim = build_claim()
    piece = build_evidence(claim)
    on_place = add_note(claim.pk, by=checker, body="Here?", anchor_id=claim.anchors.get().pk).thread
    on_piece = add_note(claim.pk, by=checker, body="There?", evidence_id=piece.pk).thread
    page = page_of(client_of(checker), claim)

    assert f'<a href="#piece-{piece.pk}" dir="auto">{piece.source.title}</a>' in page
    for thread in (on_place, on_piece):
        assert f'<a class="talked" href="#thread-{thread.pk}">' in page


def test_words_with_an_open_thread_are_marked_in_the_article(client_of, checker) -> None:
    document = build_document()
    claim = document.claims.order_by("id")[0]
    thread = add_note(claim.pk, by=checker, body="Here?", anchor_id=claim.anchors.get().pk).thread
    address = reverse("document", args=[document.pk])

    def marked() -> list[str]:
        page = client_of(checker).get(address).content.decode()
        return re.findall(r'<a id="s\d+" class="[^"]*\bnoted\b[^"]*" href="\?claim=(\d+)"', page)

    assert marked() == [str(claim.pk)]
    resolve_thread(thread.pk, by=checker)
    assert marked() == []


def test_threads_cost_no_query_of_their_own(client_of, checker, editor) -> None:
    claim = build_claim()
    client, address = client_of(checker), reverse("document", args=[claim.document_id]) + f"?claim={claim.pk}"
    anchor, piece = claim.anchors.get(), build_evidence(claim)
    counts = [queries_of(client, address)]
    for _n in range(8):
        thread = add_note(claim.pk, by=checker, body="Why?", anchor_id=anchor.pk).thread
        answer_note(thread.pk, by=editor, body="So.")
        resolve_thread(add_note(claim.pk, by=editor, body="Hm.", evidence_id=piece.pk).thread.pk, by=checker)
        counts.append(queries_of(client, address))
    assert len(set(counts)) == 1


def queries_of(client, address: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_people_to_mention_are_offered_by_the_beginning_of_their_name(client_of, checker) -> None:
    person("sari")
    page = client_of(checker).get(reverse("people"), {"q": "sa"}).content.decode()

    assert re.findall(r'data-name="(\w+)"', page) == ["sari"]
    assert client_of(checker).post(reverse("people")).status_code == 405


@pytest.mark.parametrize("name", ["thread_answer", "thread_resolve", "thread_reopen", "note_add"])
def test_a_stranger_can_do_nothing_here(client_of, stranger, checker, name) -> None:
    thread = add_note(build_claim().pk, by=checker, body="Who?").thread

    assert client_of(stranger).post(reverse(name, args=[thread.pk]), {"body": "Me"}).status_code == 403
    assert client_of(stranger).get(reverse("people")).status_code == 403
    assert Note.objects.count() == 1


@pytest.mark.parametrize("name", ["thread_answer", "thread_resolve", "thread_reopen"])
def test_a_thread_that_is_not_there_is_told(client_of, checker, name) -> None:
    assert client_of(checker).post(reverse(name, args=[999]), {"body": "Me"}).status_code == 404
