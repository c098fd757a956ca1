import pytest
from django.urls import reverse

from claims.workflow import Action, Status
from tests.builders import build_document, claim_in, move, submit


@pytest.fixture
def claim(db):
    return claim_in(Status.APPROVED)


def address(claim) -> str:
    return reverse("document_publish", args=[claim.document_id])


def ticked(client, claim) -> str:
    return client.get(address(claim)).context["form"].rows[0].seen


def test_an_editor_publishes_what_the_page_showed(client_of, editor, claim) -> None:
    client = client_of(editor)
    response = client.post(address(claim), {"claim": [ticked(client, claim)]}, follow=True)

    assert response.request["PATH_INFO"] == reverse("document", args=[claim.document_id])
    page = response.content.decode()
    assert "Published. “Report” shows it as readers see it." in page
    assert f'href="{reverse("report", args=[claim.document.slug])}"' in page
    claim.refresh_from_db()
    assert claim.status == Status.PUBLISHED


def test_what_changed_meanwhile_is_not_published(client_of, editor, other_editor, claim) -> None:
    client = client_of(editor)
    seen = ticked(client, claim)
    move(claim, Action.REOPEN, other_editor, reason="one more source")
    response = client.post(address(claim), {"claim": [seen]})

    assert response.status_code == 409
    assert "changed since you opened this page" in response.content.decode()
    assert not claim.document.publications.exists()


def test_what_was_not_ticked_is_not_ticked_after_a_conflict(client_of, editor, other_editor) -> None:
    document = build_document()
    first, second, third = (claim_in(Status.APPROVED, claim=claim) for claim in document.claims.all())
    client = client_of(editor)
    rows = {row.claim.pk: row.seen for row in client.get(address(first)).context["form"].rows}
    move(first, Action.REOPEN, other_editor, reason="one more source")
    response = client.post(address(first), {"claim": [rows[first.pk], rows[second.pk]]})

    ticked = {row.claim.pk: row.is_ticked for row in response.context["form"].rows}
    assert response.status_code == 409
    assert ticked == {second.pk: True, third.pk: False}
    assert response.content.decode().count(" checked>") == 1


@pytest.mark.parametrize("sent", [[], ["x"], ["1:approved:1:9"], ["999:approved:" + "9" * 40], ["²:approved:1"]])
def test_nothing_is_published_that_nobody_ticked(client_of, editor, claim, sent) -> None:
    response = client_of(editor).post(address(claim), {"claim": sent})

    assert response.status_code == 422
    assert " checked>" not in response.content.decode()
    assert not claim.document.publications.exists()


def test_a_claim_of_another_article_is_refused(client_of, editor, claim) -> None:
    client = client_of(editor)
    other = build_document()
    response = client.post(reverse("document_publish", args=[other.pk]), {"claim": [ticked(client, claim)]})

    assert response.status_code == 422
    claim.refresh_from_db()
    assert claim.status == Status.APPROVED


def test_a_checker_publishes_nothing(client_of, checker, claim) -> None:
    client = client_of(checker)

    assert "Only editors publish." in client.get(address(claim)).content.decode()
    assert client.post(address(claim), {"claim": [f"{claim.pk}:approved:{claim.version}"]}).status_code == 422
    assert not claim.document.publications.exists()


def test_a_correction_shows_what_readers_will_see_changed_and_may_be_called_minor(client_of, editor, claim) -> None:
    client = client_of(editor)
    client.post(address(claim), {"claim": [ticked(client, claim)]})
    move(claim, Action.CORRECT, editor, reason="A letter was missing.")
    submit(claim, claim.assignee, conclusion="Spelled well.")
    move(claim, Action.APPROVE, editor)
    page = client.get(address(claim)).content.decode()

    assert "<ins>Spelled well.</ins>" in page
    assert f'name="minor" value="{claim.pk}"' in page
    client.post(address(claim), {"claim": [ticked(client, claim)], "minor": [claim.pk, "x", "9" * 40]})
    assert '"sort":"minor"' in claim.document.publications.latest("edition").content
    history = client.get(reverse("report_claim", args=[claim.document.slug, claim.pk])).content.decode()
    assert "Suntingan kecil" in history


def test_a_first_publication_is_no_correction(client_of, editor, claim) -> None:
    page = client_of(editor).get(address(claim)).content.decode()

    assert 'name="minor"' not in page
