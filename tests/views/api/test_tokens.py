"""Who gets in: tokens, what they may, how they end, how often one may come, and what is said to the others."""

import datetime

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.utils import timezone

from claims.models import ApiToken
from claims.queries.api_tokens import digest_of
from claims.services.allowances import caller_at, forget_allowances
from claims.services.api_tokens import MOST, make_token, withdraw_token
from claims.workflow import Refused
from tests.views.api.newsroom import ROOT, program

pytestmark = pytest.mark.django_db
CLOSED = ["/documents", "/documents/1", "/claims", "/claims/1", "/export/claims.csv", "/export/documents.jsonl"]


def status(client: Client, path: str = "/claims") -> int:
    return client.get(f"{ROOT}{path}").status_code


@pytest.mark.parametrize("path", CLOSED)
def test_a_visitor_reads_none_of_the_work_and_is_told_what_is_needed(client: Client, path: str) -> None:
    response = client.get(f"{ROOT}{path}")

    assert (response.status_code, response["Content-Type"]) == (401, "application/problem+json")
    assert response["WWW-Authenticate"] == "Bearer"


def test_to_be_signed_in_is_no_token(client_of, checker: User) -> None:
    assert status(client_of(checker)) == 401


def test_a_token_in_the_address_counts_for_nothing(client: Client, checker: User) -> None:
    secret = make_token("program", by=checker)[1]

    assert client.get(f"{ROOT}/claims", {"token": secret}).status_code == 401


def test_nothing_kept_is_the_secret(checker: User) -> None:
    token, secret = make_token("program", by=checker)

    assert secret not in str(ApiToken.objects.filter(pk=token.pk).values().get())
    assert token.digest == digest_of(secret)
    assert len(secret) > 43


def test_a_token_works_until_its_owner_withdraws_it(checker: User) -> None:
    client = program(checker)
    assert status(client) == 200

    withdraw_token(ApiToken.objects.get().pk, by=checker)
    assert status(client) == 401


def test_a_token_runs_out(checker: User) -> None:
    client = program(checker, days=30)
    assert status(client) == 200

    ApiToken.objects.update(expires_at=timezone.now() - datetime.timedelta(seconds=1))
    assert status(client) == 401


def test_who_is_deactivated_takes_their_tokens_along(checker: User) -> None:
    client = program(checker)
    User.objects.filter(pk=checker.pk).update(is_active=False)

    assert status(client) == 401


def test_who_lost_their_role_reads_nothing(checker: User) -> None:
    client = program(checker)
    checker.groups.clear()
    response = client.get(f"{ROOT}/claims")

    assert (response.status_code, response.json()["reason"]) == (403, "no_role")


def test_a_token_that_may_read_brings_nothing_in(checker: User) -> None:
    response = program(checker).post(f"{ROOT}/documents", {"text": "Kota itu."}, content_type="application/json")

    assert (response.status_code, response.json()["reason"]) == (403, "token_reads_only")


def test_its_last_use_is_written_at_most_once_a_minute(checker: User, django_assert_num_queries) -> None:
    client = program(checker)
    status(client)
    first = ApiToken.objects.get().last_used_at
    status(client)
    assert ApiToken.objects.get().last_used_at == first

    ApiToken.objects.update(last_used_at=first - datetime.timedelta(minutes=2))
    status(client)
    assert ApiToken.objects.get().last_used_at > first


def test_only_its_owner_and_administrators_withdraw_a_token(
    checker: User, other_checker: User, administrator: User
) -> None:
    token = make_token("program", by=checker)[0]
    with pytest.raises(Refused, match="not_your_token"):
        withdraw_token(token.pk, by=other_checker)

    assert withdraw_token(token.pk, by=administrator).withdrawn_by == administrator


def test_only_administrators_make_tokens_for_others(checker: User, other_checker: User, administrator: User) -> None:
    with pytest.raises(Refused, match="not_your_role"):
        make_token("program", by=checker, owner=other_checker)

    assert make_token("program", by=administrator, owner=checker)[0].owner == checker


@pytest.mark.parametrize(("name", "key"), [(" \0 ", "no_token_name"), ("x" * 61, "token_name_too_long")])
def test_a_token_has_a_name_that_fits(checker: User, name: str, key: str) -> None:
    with pytest.raises(Refused, match=key):
        make_token(name, by=checker)


def test_nobody_hoards_tokens(checker: User) -> None:
    for _n in range(MOST):
        make_token("program", by=checker)
    with pytest.raises(Refused, match="too_many_tokens"):
        make_token("program", by=checker)


def test_a_share_that_is_used_up_comes_back_with_time(settings, checker: User) -> None:
    settings.API_TOKEN_RATE = 2
    client = program(checker)
    assert [status(client) for _n in range(3)] == [200, 200, 429]

    response = client.get(f"{ROOT}/claims")
    assert 0 < int(response["Retry-After"]) <= 30
    with connection.cursor() as cursor:
        cursor.execute("UPDATE claims_allowance SET used_until = used_until - interval '30 seconds'")
    assert [status(client), status(client)] == [200, 429]


def test_tokens_and_addresses_are_counted_apart(settings, client: Client, checker: User) -> None:
    settings.API_TOKEN_RATE = settings.API_VISITOR_RATE = 1
    first, second = program(checker), program(checker)

    assert [status(first), status(second), status(client, "/reports")] == [200, 200, 200]
    assert [status(first), status(client, "/reports")] == [429, 429]
    assert client.get(f"{ROOT}/reports", REMOTE_ADDR="192.0.2.7").status_code == 200


def test_guessing_tokens_uses_up_the_share_of_the_address(settings) -> None:
    settings.API_VISITOR_RATE = 1
    client = Client(headers={"authorization": "Bearer fcw_guessed"})

    assert [status(client), status(client)] == [401, 429]


def test_no_address_is_kept_and_neighbors_in_one_network_share(settings) -> None:
    assert "192.0.2.7" not in caller_at("192.0.2.7")
    assert caller_at("2001:db8::1") == caller_at("2001:db8::2") != caller_at("2001:db8:0:1::1")
    assert caller_at("192.0.2.7") != caller_at("192.0.2.8")
    assert caller_at("::ffff:192.0.2.7") == caller_at("192.0.2.7") != caller_at("::ffff:192.0.2.8")


def test_allowances_are_forgotten_when_they_mean_nothing(checker: User) -> None:
    status(program(checker))
    with connection.cursor() as cursor:
        cursor.execute("UPDATE claims_allowance SET used_until = used_until - interval '1 hour'")

    assert (forget_allowances(), forget_allowances()) == (1, 0)
