"""The searchable words of a text, as the database's own function makes them (migration of full-text search).

Each word stands there as it is and as the stem that the text's language has for it, so that a search finds both.
"""

from __future__ import annotations

from django.contrib.postgres.search import SearchVectorField
from django.db.models import Func, TextField, Value
from django.db.models.functions import Concat

#: So much of an article is searched: what PostgreSQL keeps for one text is limited.
SEARCHED_CHARACTERS = 100_000


def words_of(*fields: str, language: str = "language") -> Func:
    """The words of ``fields`` together, in the language that stands in a field of the row."""
    gaps = [part for name in fields for part in (name, Value(" "))][:-1]
    text = Concat(*gaps, output_field=TextField())
    return Func(language, text, function="claims_words", output_field=SearchVectorField())


class KeptWords(Func):
    """The words of a claim's wording and claimant as they are kept beside its row, whatever the query calls the table.

    Null while they are awaited.
    """

    output_field = SearchVectorField()
    template = "(SELECT kept.words FROM claims_claimwords kept WHERE kept.claim_id = %(expressions)s)"

    def __init__(self) -> None:
        super().__init__("pk")


class SoughtWords(Func):
    """Words that are kept, as their index has them: the planner takes them for dear and asks the index."""

    function = "claims_sought"
    output_field = SearchVectorField()

    def __init__(self) -> None:
        super().__init__("words")
