"""The migration that gives the notes of before their threads."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from claims.models import Note, Thread
from claims.services.reviews import return_claim
from claims.workflow import Status
from tests.builders import claim_in, person, seen

BEFORE = [("claims", "0009_drafts_and_presence")]


@pytest.mark.django_db(transaction=True)
def test_each_note_of_before_opens_a_thread_and_a_comment_of_a_return_is_known_as_one(editor):
    claim = claim_in(Status.IN_REVIEW)
    return_claim(claim.pk, by=editor, seen=seen(claim), comment="Which page?")
    note = Note.objects.get()
    executor = MigrationExecutor(connection)
    newest = [node for node in executor.loader.graph.leaf_nodes() if node[0] == "claims"]
    executor.migrate(BEFORE)
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO claims_note (claim_id, author_id, body, created_at) VALUES (%s, %s, 'Page 12.', now())",
            [claim.pk, person("the_checker").pk],
        )
    MigrationExecutor(connection).migrate(newest)

    told = [(n.body, n.thread_id, n.thread.claim_id, n.thread.is_return) for n in Note.objects.order_by("id")]
    assert told == [("Which page?", note.pk, claim.pk, True), ("Page 12.", note.pk + 1, claim.pk, False)]
    assert Thread.objects.create(claim=claim).pk > note.pk + 1
