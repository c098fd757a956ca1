"""Words for searches, made when a long file is in: they cost the database nearly as much as all the rest of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from procrastinate.contrib.django import app

from claims.models import AwaitedWords

#: The name that ``claims.jobs`` gives the job, and where it waits.
JOB, QUEUE = "make_words", "words"
# As the triggers make them where nobody says "later". Words that are there already are those of a later wording.
_MADE = {
    AwaitedWords.Sort.CLAIMS: (
        "INSERT INTO claims_claimwords (claim_id, words)"
        " SELECT id, claims_words(language, text || ' ' || claimant) FROM claims_claim"
        " WHERE id BETWEEN %s AND %s ON CONFLICT DO NOTHING"
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

    What another process is making is left to it; what one that broke off had made stays.
    """
    while (made := _made_next()) is not None:
        yield made


@transaction.atomic
def _made_next() -> AwaitedWords | None:
    found = AwaitedWords.objects.select_for_update(skip_locked=True).order_by("pk").first()
    if found is not None:
        with connection.cursor() as cursor:
            cursor.execute(_MADE[AwaitedWords.Sort(found.sort)], [found.first, found.last])
        AwaitedWords.objects.filter(pk=found.pk).delete()
    return found


def _tell(whether: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('claims.words_later', %s, true)", [whether])
