"""The searchable words of a text, as the database's own function makes them (migration of full-text search).

Each word stands there as it is and as the stem that the text's language has for it, so that a search finds both.
"""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.search import SearchVectorField
from django.db.models import Func, TextField, Value
from django.db.models.functions import Concat, Left

#: So much of an article is searched: what PostgreSQL keeps for one text is limited.
SEARCHED_CHARACTERS = 100_000


def words_of(*fields: str, language: str = "language") -> Func:
    """The words of ``fields`` together, in the language that stands in a field of the row."""
    gaps = [part for name in fields for part in (name, Value(" "))][:-1]
    text = Concat(*gaps, output_field=TextField())
    return Func(language, text, function="claims_words", output_field=SearchVectorField())


class KeptWords(Func):
    """The words of a claim's wording and claimant as its row keeps them: by this name no index knows them.

    The column is no field: nothing reads it, and no row should bring it along.
    """

    output_field = SearchVectorField()

    def __init__(self) -> None:
        super().__init__("text")

    def as_sql(self, compiler: Any, connection: Any, *_shape: Any, **_extra: Any) -> tuple[str, tuple[str | int, ...]]:
        """The column beside that of the text, whatever the query calls the table."""
        table = self.get_source_expressions()[0].alias
        return f"{compiler.quote_name_unless_alias(table)}.{connection.ops.quote_name('words')}", ()


class SoughtWords(KeptWords):
    """The same words as the index of claims has them: the planner takes them for dear and asks the index."""

    def as_sql(self, compiler: Any, connection: Any, *_shape: Any, **_extra: Any) -> tuple[str, tuple[str | int, ...]]:
        column, values = super().as_sql(compiler, connection)
        return f"claims_sought({column})", values


def words_in_any_language(field: str) -> Func:
    """The words of a long text of which the row does not say the language."""
    opening = Left(field, SEARCHED_CHARACTERS)
    return Func(opening, function="claims_words_in_any_language", output_field=SearchVectorField())
