import pytest
from django.urls import reverse

from claims.models import Assessment
from claims.workflow import Status
from tests.builders import build_evidence, build_type, claim_in, label

HTMX = {"HX-Request": "true"}


@pytest.fixture
def claim(checker):
    return claim_in(Status.CHECKING, checker=checker)


def send(client, claim, **fields):
    claim.refresh_from_db()
    own = claim.assessments.first()
    seen = {"seen_status": claim.status, "seen_version": claim.version, "seen_assessment": own.version if own else 0}
    given = {"label": "", "conclusion": "It holds.", "justification": "The yearbook says so."}
    return client.post(reverse("assessment_save", args=[claim.pk]), {**seen, **given, **fields}, headers=HTMX)


def test_an_assessment_is_saved_as_far_as_it_goes(client_of, checker, claim) -> None:
    response = send(client_of(checker), claim, justification="")

    assert response.status_code == 200
    assert Assessment.objects.get().conclusion == "It holds."
    claim.refresh_from_db()
    assert claim.status == Status.CHECKING


def test_a_saved_assessment_is_there_again(client_of, checker, claim) -> None:
    chosen = label("true")
    send(client_of(checker), claim, label=chosen.pk)
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    assert f'value="{chosen.pk}" checked' in page
    assert "The yearbook says so." in page


def test_a_type_of_misinformation_is_offered_with_its_meaning_and_chosen(client_of, checker, claim) -> None:
    false_context = build_type()
    client = client_of(checker)
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert f'<option value="{false_context.pk}" >False context</option>' in page
    assert "Genuine, but from elsewhere." in page

    send(client, claim, label=label("false").pk, misinformation_type=false_context.pk)

    page = client.get(reverse("claim", args=[claim.pk])).content.decode()
    assert f'<option value="{false_context.pk}" selected>False context</option>' in page
    assert Assessment.objects.get().misinformation_type == false_context


def test_a_type_beside_a_rating_that_it_contradicts_is_sent_back_with_all_words(client_of, checker, claim) -> None:
    context = build_type()

    response = send(client_of(checker), claim, label=label("true").pk, misinformation_type=context.pk)
    page = response.content.decode()

    assert response.status_code == 422
    assert "A claim that holds has no type of misinformation" in page
    assert f'<option value="{context.pk}" selected>' in page


def test_a_scale_without_types_asks_for_none(client_of, checker, claim) -> None:
    assert "misinformation_type" not in client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()


def test_submitting_hands_the_claim_on(client_of, checker, claim) -> None:
    build_evidence(claim, by=checker)
    response = send(client_of(checker), claim, label=label("true").pk, submit="1")

    assert response.status_code == 200
    claim.refresh_from_db()
    assert claim.status == Status.IN_REVIEW
    assert Assessment.objects.get().submitted_at


def test_a_conclusion_alone_can_be_submitted(client_of, checker, claim) -> None:
    assert send(client_of(checker), claim, label="none", submit="1").status_code == 200
    assert Assessment.objects.get().conclusion_only


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"label": "none", "justification": ""}, "Write the justification first."),
        ({"label": ""}, "Choose a label"),
        ({"label": "true"}, "needs at least one piece of evidence"),
    ],
)
def test_what_is_missing_for_review_is_told_and_the_words_are_kept(client_of, checker, claim, fields, told) -> None:
    wanted = {**fields, "label": label("true").pk} if fields["label"] == "true" else fields
    response = send(client_of(checker), claim, submit="1", **wanted)
    page = response.content.decode()

    assert response.status_code == 422
    assert told in page
    # What is missing is said at its field; what is said of the claim as a whole stands below its title.
    assert ('class="notice"' in page) == ("evidence" in told)
    assert "It holds." in page
    claim.refresh_from_db()
    assert claim.status == Status.CHECKING


@pytest.mark.parametrize("chosen", ["999999", "abc", "-1", "9" * 40])
def test_a_label_that_is_not_offered_is_refused(client_of, checker, claim, chosen) -> None:
    assert send(client_of(checker), claim, label=chosen).status_code == 422


def test_only_the_assignee_is_shown_the_form(client_of, checker, other_checker, claim) -> None:
    label()
    address, form = reverse("claim", args=[claim.pk]), reverse("assessment_save", args=[claim.pk])

    assert form in client_of(checker).get(address).content.decode()
    assert form not in client_of(other_checker).get(address).content.decode()


def test_the_second_person_reads_what_was_submitted(client_of, editor) -> None:
    page = client_of(editor).get(reverse("claim", args=[claim_in(Status.IN_REVIEW).pk])).content.decode()

    assert "The yearbook gives the date." in page
    assert "Definition of true" in page


def test_an_older_page_of_the_same_person_does_not_overwrite_the_assessment(client_of, checker, claim) -> None:
    client = client_of(checker)
    send(client, claim, justification="Worked out in the first tab.")
    response = send(client, claim, justification="Begun in the second tab.", seen_assessment=0)
    page = response.content.decode()

    assert response.status_code == 409
    assert Assessment.objects.get().justification == "Worked out in the first tab."
    assert "Worked out in the first tab." in page
    assert "Begun in the second tab." in page
    assert 'name="seen_assessment" value="1"' in page


def test_a_page_that_saw_no_assessment_says_so(client_of, checker, claim) -> None:
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    assert 'name="seen_assessment" value="0"' in page


def test_the_history_shows_which_label_replaced_which(client_of, checker, claim) -> None:
    client = client_of(checker)
    send(client, claim, label=label("true").pk)
    send(client, claim, label=label("false").pk)
    send(client, claim, label="none")
    page = client.get(reverse("claim", args=[claim.pk])).content.decode()

    assert '<del dir="auto">True</del> <ins dir="auto">False</ins>' in page
    assert '<span>conclusion only, no rating:</span> <del dir="auto">no</del> <ins dir="auto">yes</ins>' in page
