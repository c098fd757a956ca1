"""Full-text search: what a person typed becomes a query of PostgreSQL's, and what it found can be marked.

Every word is sought as it stands and as its stem, for the index keeps both (``claims_words`` in the migrations): in an
Indonesian text "kirim" finds "dikirim". Quotes hold words together, a minus keeps them out, and the last word may
still be growing.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import and_, or_
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.search import SearchConfig, SearchHeadline, SearchQuery
from django.db.models import BooleanField, Case, Func, QuerySet, Value, When

from claims.models import Document, Revision
from claims.models.words import KeptWords, words_in_any_language, words_of

#: PostgreSQL's name for what stems each language that it is asked to stem.
STEMMERS = {"id": "indonesian", "en": "english"}
#: Stand around what was found in a headline: characters that no language uses.
FOUND, END = "\ue000", "\ue001"
MOST_WORDS = 20

_TERM = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')
_GROWING = re.compile(r"\w{2,}")

Query = Any


class IsOneOf(Func):
    """Whether a value is in an array; one that a subquery gives PostgreSQL makes once and before all else."""

    template = "%(expressions)s)"
    arg_joiner = " = ANY("
    output_field = BooleanField()


class _Fits(Func):
    """Whether words have what a query seeks."""

    template = "%(expressions)s"
    arg_joiner = " @@ "
    output_field = BooleanField()


def query_of(words: str) -> Query | None:
    """The query for what a person typed; None where there is nothing to seek."""
    typed = words.replace("\0", " ")
    terms = list(_TERM.finditer(typed))[:MOST_WORDS]
    last = terms[-1].end() if terms else 0
    parts = [_term(*term.groups(default=""), is_growing=last == len(typed) == term.end()) for term in terms]
    return reduce(and_, parts) if parts else None


def _term(minus: str, phrase: str, word: str, *, is_growing: bool) -> Query:
    sort = "plain" if word else "phrase"
    sought = [SearchQuery(word or phrase, config=name, search_type=sort) for name in ("simple", *STEMMERS.values())]
    if word and is_growing and not minus and _GROWING.fullmatch(word):
        sought.append(SearchQuery(f"{word}:*", config="simple", search_type="raw"))
    return reduce(and_, [~query for query in sought]) if minus else reduce(or_, sought)


def found_by(query: Query, *fields: str, language: str = "language") -> Any:
    """The condition that a row's words, as its index keeps them, fit the query."""
    return _Fits(words_of(*fields, language=language), query)


def kept_words_fit(query: Query) -> Any:
    """The same for a claim by the words that its row keeps: cheap for one row, and never a reason to ask the index."""
    return _Fits(KeptWords(), query)


def headline(field: str, query: Query) -> SearchHeadline:
    """The text of the row with FOUND and END around what the query found in it, stemmed as its language is."""
    cases = [When(language=code, then=Value(name)) for code, name in STEMMERS.items()]
    config = SearchConfig(Case(*cases, default=Value("simple")))
    return SearchHeadline(field, query, config=config, start_sel=FOUND, stop_sel=END, highlight_all=True)


def documents_found(words: str) -> QuerySet[Document]:
    """Documents whose title, publisher, byline or text has the words, unordered; all of them for no words."""
    query = query_of(words)
    if query is None:
        return Document.objects.order_by()
    by_page = Document.objects.filter(found_by(query, "title", "publisher", "byline")).order_by()
    by_text = Revision.objects.filter(_Fits(words_in_any_language("text"), query)).order_by()
    either = ArraySubquery(by_page.values("pk").union(by_text.values("document")))
    return Document.objects.filter(IsOneOf("pk", either)).order_by()
