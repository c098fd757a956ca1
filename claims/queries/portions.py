"""Claims cut into portions, so that a long piece of work can say how far it is, and be broken off."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import connection

from claims.queries.exports import Chosen

_COUNTED = "SELECT document_id, count(*) FROM claims_claim c WHERE {where} GROUP BY document_id ORDER BY document_id"


@dataclass(frozen=True, slots=True)
class Portion:
    """Documents, by the ids of the first and the last, that have so many of the chosen claims."""

    between: tuple[int, int]
    claims: int


def portions(chosen: Chosen, *, size: int = 2_000) -> list[Portion]:
    """What is chosen, cut between documents into portions of about ``size`` claims, in order. Two queries.

    Where everything is chosen, documents without claims stand in them too. Nothing that comes in later does.
    """
    where, values = chosen.where()
    found: list[Portion] = []
    first, claims, document = 0, 0, 0
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(max(id), 0) FROM claims_document")
        newest = int(cursor.fetchone()[0])
        cursor.execute(_COUNTED.format(where=where), values)
        for document, number in cursor:
            claims += number
            if claims >= size:
                found.append(Portion((first, document), claims))
                first, claims = document + 1, 0
    last = newest if chosen.is_everything else document
    return [*found, Portion((first, last), claims)] if first <= last and last else found
