import pytest
from django.urls import reverse

from claims.workflow import Status
from tests.builders import build_document, claim_in

PAGES = ["desk", "documents", "document_new", "document", "document_edit", "document_publish", "claims", "claim"]


def address(name: str, claim=None) -> str:
    if name == "claim":
        return reverse(name, args=[claim.pk if claim else 1])
    if name.startswith("document") and name not in ("documents", "document_new"):
        return reverse(name, args=[claim.document_id if claim else 1])
    return reverse(name)


@pytest.mark.parametrize("name", PAGES)
def test_visitors_are_sent_to_sign_in(client, db, name) -> None:
    response = client.get(address(name))

    assert response.status_code == 302
    assert response.url.startswith(reverse("login"))


@pytest.mark.parametrize("name", PAGES)
def test_people_without_a_role_are_told_whom_to_ask(client_of, stranger, name) -> None:
    response = client_of(stranger).get(address(name, claim_in(Status.PROPOSED)))

    assert response.status_code == 403
    assert "Ask an administrator for one." in response.content.decode()
    assert reverse("logout") in response.content.decode()
    assert 'href="/"' not in response.content.decode()


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("name", PAGES)
def test_every_page_answers_in_both_languages(client_of, editor, name, language) -> None:
    response = client_of(editor).get(address(name, claim_in(Status.APPROVED)), headers={"accept-language": language})

    assert response.status_code == 200
    assert f'<html lang="{language}">' in response.content.decode()


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("name", ["login", "password_change", "password_change_done"])
def test_the_account_pages_answer_in_both_languages(client, client_of, checker, name, language) -> None:
    visitor = client if name == "login" else client_of(checker)
    response = visitor.get(reverse(name), headers={"accept-language": language})

    assert response.status_code == 200
    assert f'<html lang="{language}">' in response.content.decode()


@pytest.mark.parametrize("status", list(Status))
def test_a_claim_can_be_opened_in_every_status_by_everyone(client_of, checker, editor, administrator, status) -> None:
    claim = claim_in(status)

    for person in (checker, editor, administrator):
        response = client_of(person).get(reverse("document", args=[claim.document_id]), {"claim": claim.pk})
        assert response.status_code == 200
        assert f'id="panel-{claim.pk}"' in response.content.decode()


def test_the_language_is_switched_by_a_button_of_the_page(client_of, checker) -> None:
    client = client_of(checker)
    response = client.post(reverse("set_language"), {"language": "id", "next": "/documents/"}, follow=True)

    assert '<html lang="id">' in response.content.decode()
    assert response.request["PATH_INFO"] == "/documents/"


def test_what_is_not_there_is_a_404(client_of, checker) -> None:
    client = client_of(checker)

    for path in ("/documents/999/", "/claims/999/", "/claims/99999999999999999999999/", "/nowhere/"):
        assert client.get(path).status_code == 404


def test_pages_are_kept_apart_from_the_pieces_that_htmx_gets(client_of, checker) -> None:
    response = client_of(checker).get(reverse("document", args=[build_document().pk]))

    assert "HX-Request" in response["Vary"]
    assert "private" in response["Cache-Control"]


def test_people_who_run_the_newsroom_find_the_administration(client_of, checker, administrator) -> None:
    assert "/admin/" in client_of(administrator).get("/").content.decode()
    assert "/admin/" not in client_of(checker).get("/").content.decode()


def test_browsers_that_look_for_the_picture_at_its_old_place_find_it(client) -> None:
    response = client.get("/favicon.ico")

    assert response.status_code == 302
    assert response.url.endswith(".svg")


def test_the_zone_of_a_time_can_be_read(client_of, checker) -> None:
    claim = claim_in(Status.APPROVED)
    page = client_of(checker).get(reverse("claim", args=[claim.pk])).content.decode()

    assert page.count("<time") == page.count('title="WIB (+0700)"') > 3


@pytest.mark.parametrize(
    ("language", "words"), [("en", "User name or password is wrong."), ("id", "Nama pengguna atau sandi salah.")]
)
def test_a_wrong_password_is_told_without_saying_which_of_both_is_wrong(client, checker, language, words):
    told = {"username": checker.username, "password": "wrong"}
    page = client.post(reverse("login"), told, headers={"accept-language": language})

    assert words in page.content.decode()
