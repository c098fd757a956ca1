"""`manage.py worker`: the jobs of the database, done by a worker."""

import pytest
from django.core.management import call_command
from django.db import connection
from procrastinate.contrib.django import app

from claims.services.evidence import add_evidence
from tests.builders import build_claim, person
from tests.fetching.hostile import hostile_server


@pytest.mark.django_db(transaction=True)
def test_worker_fetches_what_was_cited(settings):
    with hostile_server() as server:
        settings.SNAPSHOT_ALLOW_HOSTS = [server.host]
        given = {"title": "", "quote": "It is so.", "stance": "refutes"}
        piece = add_evidence(build_claim().pk, by=person("citing"), url=server.url("/page"), **given)

        call_command("worker", "--once")

    piece.snapshot.refresh_from_db()
    assert piece.snapshot.state == "kept"


@pytest.mark.django_db(transaction=True)
def test_job_of_a_worker_that_died_is_taken_over(settings):
    with hostile_server() as server:
        settings.SNAPSHOT_ALLOW_HOSTS = [server.host]
        given = {"title": "", "quote": "It is so.", "stance": "refutes"}
        piece = add_evidence(build_claim().pk, by=person("citing"), url=server.url("/page"), **given)
        with connection.cursor() as cursor:
            cursor.execute(
                "WITH dead AS (INSERT INTO procrastinate_workers (last_heartbeat)"
                " VALUES (now() - interval '1 hour') RETURNING id)"
                " UPDATE procrastinate_jobs SET status = 'doing', worker_id = dead.id FROM dead"
            )
        app.configure_task("take_over").defer(timestamp=0)

        call_command("worker", "--once")  # gives the job back
        call_command("worker", "--once")

    piece.snapshot.refresh_from_db()
    assert piece.snapshot.state == "kept"
