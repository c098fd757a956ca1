"""Words for searches, made when a long file is in: they cost the database nearly as much as all the rest of it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection, transaction
from procrastinate.contrib.django import app

from claims.models import AwaitedWords

#: The name that ``claims.jobs`` gives the job, and where it waits.
JOB, QUEUE = "make_words", "words"
_LOG = logging.getLogger(__name__)
# As the triggers make them where nobody says "later". Words that are there already are those of a later wording. The
# claims are locked one after the other, as their references would be in the end, so that none is gone by then.
_MADE = {
    AwaitedWords.Sort.CLAIMS: (
        "INSERT INTO claims_claimwords (claim_id, words)"
        """ SELECT id, claims_words(language, "left"(text, 100000) || ' ' || claimant) FROM claims_claim"""
        " WHERE id BETWEEN %s AND %s ORDER BY id FOR KEY SHARE ON CONFLICT DO NOTHING"
    ),
    AwaitedWords.Sort.TEXTS: (
        "INSERT INTO claims_textwords (revision_id, words)"
        """ SELECT id, claims_words_in_any_language("left"(text, 100000)) FROM claims_revision"""
        " WHERE id BETWEEN %s AND %s ON CONFLICT DO NOTHING"
    ),
}


@contextmanager
def words_later() -> Iterator[None]:
    """In here, within a transaction, the database writes down whose words are awaited and makes none."""
    _tell("on")
    yield
    # After an error the transaction takes it back itself.
    _tell("off")


def ask_for_words() -> None:
    """Have a worker make the words that this transaction leaves awaited."""
    app.configure_task(JOB, queue=QUEUE).defer()


def make_words() -> Iterator[AwaitedWords]:
    """Make the words that are awaited, the oldest first, and yield what was made after each transaction.

    What another process is making is left to it; what one that broke off had made stays. Where the database refuses
    some, all others are made before its error is raised.
    """
    refused = None
    for number in list(AwaitedWords.objects.order_by("pk").values_list("pk", flat=True)):
        try:
            made = _made(number)
        except DatabaseError as error:
            _LOG.exception("the awaited words %s were not made, they are tried again", number)
            refused = error
            continue
        if made:
            yield made
    if refused:
        raise refused


@transaction.atomic
def _made(number: int) -> AwaitedWords | None:
    found = AwaitedWords.objects.select_for_update(skip_locked=True).filter(pk=number).first()
    if found is not None:
        with connection.cursor() as cursor:
            cursor.execute(_MADE[AwaitedWords.Sort(found.sort)], [found.first, found.last])
        AwaitedWords.objects.filter(pk=number).delete()
    return found


def _tell(whether: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('claims.words_later', %s, true)", [whether])
