from django.db import OperationalError, connection
from django.test import Client


def test_healthz_answers_without_signing_in(client: Client, db: None) -> None:
    response = client.get("/healthz")

    assert response.status_code == 200
    assert response.content == b"ok\n"


def test_healthz_tells_when_the_database_does_not_answer(client, db, monkeypatch) -> None:
    def fail() -> None:
        raise OperationalError("gone")

    with monkeypatch.context() as patch:
        patch.setattr(connection, "cursor", fail)
        response = client.get("/healthz")

    assert response.status_code == 503
