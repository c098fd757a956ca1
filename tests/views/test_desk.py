from claims.services.reviews import return_claim
from claims.workflow import Status
from tests.builders import build_document, claim_in, person, seen


def lists(client) -> dict[str, list[int]]:
    return {key: [claim.pk for claim in claims] for key, _, claims in client.get("/").context["lists"]}


def test_a_newcomer_is_told_to_bring_in_an_article(client_of, checker) -> None:
    page = client_of(checker).get("/").content.decode()

    assert "No article yet." in page
    assert "/documents/new/" in page


def test_a_desk_with_nothing_on_it_leads_to_the_articles(client_of, checker) -> None:
    build_document()

    assert "Nothing waits for you." in client_of(checker).get("/").content.decode()


def test_claims_lie_where_they_wait_for_the_person(client_of, checker, editor) -> None:
    mine = claim_in(Status.CHECKING, checker=checker)
    free = claim_in(Status.QUEUED, checker=editor)
    reviewed = claim_in(Status.IN_REVIEW, checker=person("somebody"))

    found = lists(client_of(checker))
    assert (found["to_check"], found["free"]) == ([mine.pk], [free.pk])
    assert "to_approve" not in found
    assert lists(client_of(editor))["to_approve"] == [reviewed.pk]


def test_what_was_returned_lies_on_top(client_of, checker, editor) -> None:
    claim = claim_in(Status.IN_REVIEW, checker=checker)
    return_claim(claim.pk, by=editor, seen=seen(claim), comment="one more source")

    assert next(iter(lists(client_of(checker)))) == "returned"


def test_a_list_that_is_cut_says_how_many_wait(client_of, checker, monkeypatch) -> None:
    monkeypatch.setattr("claims.queries.desk.LONGEST", 2)
    for claim in build_document().claims.all():
        claim_in(Status.QUEUED, claim=claim)
    page = client_of(checker).get("/").content.decode()

    assert '<span class="count">3</span>' in page
    assert "These are the first 2" in page
