import pytest
from django.urls import reverse

from claims.models import ClaimEvent
from claims.workflow import Action, Status
from tests.builders import build_claim, build_document, claim_in, move

HTMX = {"HX-Request": "true"}


def form_of(claim, **fields) -> dict:
    claim.refresh_from_db()
    return {"seen_status": claim.status, "seen_version": claim.version, "at": "document", **fields}


def do(client, claim, action, *, htmx=True, **fields):
    address = reverse("claim_move", args=[claim.pk, action])
    return client.post(address, form_of(claim, **fields), headers=HTMX if htmx else {})


def test_accepting_answers_with_the_changed_pieces_and_opens_the_next_proposal(client_of, checker) -> None:
    first, second, third = build_document().claims.all()
    response = do(client_of(checker), first, "accept")
    page = response.content.decode()

    assert response.status_code == 200
    first.refresh_from_db()
    assert first.status == Status.QUEUED
    assert f'id="claim-{first.pk}"' in page
    assert f'id="panel-{second.pk}"' in page
    assert f'id="claim-{third.pk}"' not in page
    assert "l1-queued" in page
    assert response["HX-Replace-Url"].endswith(f"?claim={second.pk}#claim-{second.pk}")
    assert "<html" not in page


def test_without_scripts_the_act_leads_back_to_the_article(client_of, checker) -> None:
    first, second, _ = build_document().claims.all()
    response = do(client_of(checker), first, "accept", htmx=False)

    assert response.status_code == 302
    assert response.url == f"/documents/{first.document_id}/?claim={second.pk}#claim-{second.pk}"


def test_on_the_page_of_the_claim_the_act_stays_there(client_of, checker) -> None:
    claim = build_claim()
    response = do(client_of(checker), claim, "accept", htmx=False, at="claim")

    assert response.url == f"/claims/{claim.pk}/"


def test_a_stale_form_gets_the_claim_as_it_is_who_changed_it_and_the_words_back(client_of, checker, editor) -> None:
    claim = build_claim()
    stale = form_of(claim, dismissed_as="opinion", reason="words that took an hour")
    move(claim, Action.ACCEPT, editor)
    for headers in (HTMX, {}):
        response = client_of(checker).post(reverse("claim_move", args=[claim.pk, "dismiss"]), stale, headers=headers)
        page = response.content.decode()

        assert response.status_code == 409
        assert "Meanwhile: editor accepted the claim." in page
        assert "words that took an hour" in page
        assert 'name="seen_status" value="queued"' in page
    claim.refresh_from_db()
    assert claim.status == Status.QUEUED


def test_words_for_an_act_that_is_no_longer_open_are_given_back(client_of, checker, editor) -> None:
    claim = claim_in(Status.IN_REVIEW)
    stale = form_of(claim, reason="please add the year")
    move(claim, Action.APPROVE, editor)
    response = client_of(editor).post(reverse("claim_move", args=[claim.pk, "return"]), stale, headers=HTMX)

    assert response.status_code == 409
    assert "please add the year" in response.content.decode()


@pytest.mark.parametrize("at", ["document", "claim"])
def test_without_scripts_a_refusal_is_told_at_the_top_with_a_way_to_the_words(client_of, checker, at) -> None:
    claim = build_document().claims.last()
    response = do(client_of(checker), claim, "dismiss", htmx=False, reason="because", at=at)
    page = response.content.decode()
    top, _, rest = page.partition(f'id="panel-{claim.pk}"')

    assert response.status_code == 422
    assert "Choose why the claim is dismissed." in top
    assert f'href="#panel-{claim.pk}"' in top
    assert "because" in rest


def test_an_open_claim_alone_is_no_refusal(client_of, checker) -> None:
    claim = build_claim()
    page = client_of(checker).get(reverse("document", args=[claim.document_id]), {"claim": claim.pk}).content.decode()

    assert f'href="#panel-{claim.pk}"' not in page


def test_a_dismissal_needs_one_of_the_reasons(client_of, checker) -> None:
    claim = build_claim()
    response = do(client_of(checker), claim, "dismiss", reason="because")

    assert response.status_code == 422
    assert "because" in response.content.decode()
    claim.refresh_from_db()
    assert claim.status == Status.PROPOSED


def test_a_dismissal_keeps_its_reason(client_of, checker) -> None:
    claim = build_claim()
    do(client_of(checker), claim, "dismiss", dismissed_as="opinion", reason="merely a view")

    event = ClaimEvent.objects.get(claim=claim)
    assert (event.action, event.data["dismissed_as"], event.reason) == ("dismiss", "opinion", "merely a view")


def test_a_return_without_a_comment_is_refused(client_of, editor) -> None:
    response = do(client_of(editor), claim_in(Status.IN_REVIEW), "return", reason=" ")

    assert response.status_code == 422
    assert "a reason is needed here" in response.content.decode()


def test_a_checker_is_told_whom_the_claim_waits_for(client_of, checker) -> None:
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    page = client_of(checker).get(f"/claims/{claim.pk}/").content.decode()

    assert "It waits for the second person, an editor." in page


def test_nobody_approves_their_own_work(client_of, editor) -> None:
    claim = claim_in(Status.IN_REVIEW, checker=editor)
    response = do(client_of(editor), claim, "approve")

    assert response.status_code == 422
    assert "It takes a second person." in response.content.decode()


def test_a_checker_is_not_offered_what_editors_do(client_of, checker) -> None:
    claim = claim_in(Status.IN_REVIEW)
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    assert reverse("claim_move", args=[claim.pk, "approve"]) not in page


@pytest.mark.parametrize("action", ["publish", "submit", "fly", "assign"])
def test_moves_with_pages_of_their_own_are_not_done_here(client_of, editor, action) -> None:
    assert do(client_of(editor), build_claim(), action).status_code == 404


def test_taking_accepts_assigns_and_starts(client_of, checker) -> None:
    claim = build_claim()
    response = client_of(checker).post(reverse("claim_take", args=[claim.pk]), form_of(claim), headers=HTMX)

    assert response.status_code == 200
    claim.refresh_from_db()
    assert (claim.status, claim.assignee) == (Status.CHECKING, checker)
    assert "You are checking this claim now." in response.content.decode()


def test_a_claim_is_assigned_to_a_colleague(client_of, checker, other_checker) -> None:
    claim = claim_in(Status.QUEUED)
    client_of(checker).post(reverse("claim_assign", args=[claim.pk]), form_of(claim, to=other_checker.pk))

    claim.refresh_from_db()
    assert claim.assignee == other_checker


def test_nothing_is_assigned_to_people_without_a_role(client_of, checker, stranger) -> None:
    claim = claim_in(Status.QUEUED)
    address = reverse("claim_assign", args=[claim.pk])

    assert client_of(checker).post(address, form_of(claim, to=stranger.pk)).status_code == 422


def test_people_without_a_role_move_nothing(client_of, stranger) -> None:
    claim = build_claim()

    assert do(client_of(stranger), claim, "accept").status_code == 403
    claim.refresh_from_db()
    assert claim.status == Status.PROPOSED


def test_a_form_without_what_it_saw_is_refused(client_of, checker) -> None:
    claim = build_claim()
    response = client_of(checker).post(reverse("claim_move", args=[claim.pk, "accept"]), {})

    assert response.status_code == 422
    claim.refresh_from_db()
    assert claim.status == Status.PROPOSED


def test_withdrawing_asks_why_and_makes_an_edition(client_of, editor) -> None:
    claim = claim_in(Status.PUBLISHED)

    assert do(client_of(editor), claim, "withdraw", reason="").status_code == 422
    assert do(client_of(editor), claim, "withdraw", reason="The source was wrong.").status_code == 200
    assert claim.document.publications.count() == 2


def test_an_editor_can_withdraw_a_published_claim_that_is_being_corrected(client_of, editor) -> None:
    claim = claim_in(Status.PUBLISHED)
    client = client_of(editor)
    page = do(client, claim, "correct", reason="The date was wrong.").content.decode()

    assert reverse("claim_move", args=[claim.pk, "withdraw"]) in page
    assert do(client, claim, "withdraw", reason="The source was forged.").status_code == 200
    claim.refresh_from_db()
    assert claim.status == Status.WITHDRAWN


def test_withdrawing_is_not_offered_for_what_no_reader_sees(client_of, editor) -> None:
    claim = claim_in(Status.CHECKING, checker=editor)
    page = client_of(editor).get(reverse("claim", args=[claim.pk])).content.decode()

    assert reverse("claim_move", args=[claim.pk, "withdraw"]) not in page


def test_words_about_a_proposal_that_a_new_run_took_away_are_given_back(client_of, checker) -> None:
    claim = build_claim()
    sent = form_of(claim, text="Typed with <b>care</b>.", claimant="", kind="event")
    address = reverse("claim_edit", args=[claim.pk])
    claim.delete()
    response = client_of(checker).post(address, sent)

    assert response.status_code == 404
    assert "Typed with &lt;b&gt;care&lt;/b&gt;." in response.content.decode()
