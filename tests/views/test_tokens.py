"""The page on which people make and withdraw their tokens, and that of the administrators."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import ApiToken
from claims.services.api_tokens import make_token
from tests.builders import person

pytestmark = pytest.mark.django_db
ASKED = {"name": "Archive", "scope": "add", "days": "90"}


def secret_in(page: str) -> str:
    return re.search(r"fcw_[\w-]{43}", page)[0]


def works(secret: str) -> bool:
    return Client(headers={"authorization": f"Bearer {secret}"}).get("/api/v1/claims").status_code == 200


def test_a_token_is_shown_once_and_then_only_its_end(client_of, checker: User) -> None:
    client = client_of(checker)
    response = client.post("/tokens/", ASKED)
    secret = secret_in(response.content.decode())
    later = client.get("/tokens/").content.decode()

    assert works(secret)
    assert response["Cache-Control"].count("no-store")
    assert secret not in later
    assert ("Archive" in later, secret[-4:] in later, "read and add articles" in later) == (True, True, True)
    assert ApiToken.objects.get().owner == checker


def test_withdrawn_it_stays_in_the_list_and_lets_nobody_in(client_of, checker: User) -> None:
    client = client_of(checker)
    secret = secret_in(client.post("/tokens/", ASKED).content.decode())
    page = client.post(f"/tokens/{ApiToken.objects.get().pk}/withdraw/", follow=True).content.decode()

    assert "is no longer in force" in page
    assert not works(secret)
    assert ApiToken.objects.get().withdrawn_by == checker


def test_nobody_sees_or_withdraws_those_of_others(client_of, checker: User, other_checker: User) -> None:
    token = make_token("Archive", by=checker)[0]
    client = client_of(other_checker)
    page = client.post(f"/tokens/{token.pk}/withdraw/", follow=True).content.decode()

    assert "The token belongs to somebody else." in page
    assert "Archive" not in page
    assert client.post("/tokens/999999/withdraw/").status_code == 404


@pytest.mark.parametrize("wrong", [{"name": " "}, {"scope": "all"}, {"days": "5"}])
def test_what_makes_no_sense_is_refused_with_what_was_typed(client_of, checker: User, wrong: dict[str, str]) -> None:
    response = client_of(checker).post("/tokens/", ASKED | {"name": "Archive of the desk"} | wrong)

    assert response.status_code == 422
    assert not ApiToken.objects.exists()
    assert ("Archive of the desk" in response.content.decode()) == ("name" not in wrong)


def test_strangers_have_no_tokens(client_of, stranger: User) -> None:
    assert client_of(stranger).get("/tokens/").status_code == 403


def test_an_administrator_makes_one_for_somebody_and_withdraws_it(client_of, administrator: User) -> None:
    client, robot = client_of(administrator), person("robot")
    page = client.post("/admin/claims/apitoken/add/", ASKED | {"owner": robot.pk})
    secret = secret_in(page.content.decode())
    token = ApiToken.objects.get()

    assert (token.owner, token.created_by, works(secret)) == (robot, administrator, True)
    chosen = {"action": "withdraw", "_selected_action": token.pk}
    client.post("/admin/claims/apitoken/", chosen)
    assert not works(secret)


def test_in_the_admin_nobody_without_a_role_gets_a_token(client_of, administrator: User, stranger: User) -> None:
    page = client_of(administrator).post("/admin/claims/apitoken/add/", ASKED | {"owner": stranger.pk})

    assert "fcw_" not in page.content.decode()
    assert not ApiToken.objects.exists()
