"""Full-text search: what a person typed becomes a query of PostgreSQL's, and what it found can be marked.

Every word is sought as it stands and as its stem, for the index keeps both (``claims_words`` in the migrations): in an
Indonesian text "kirim" finds "dikirim". Quotes hold words together, a minus keeps them out, and the last word may
still be growing.
"""

from __future__ import annotations

import re
from string import ascii_lowercase
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.search import SearchConfig, SearchHeadline, SearchQueryField, SearchVectorField
from django.db.models import BooleanField, Case, Exists, F, Func, OuterRef, Q, QuerySet, Subquery, Sum, Value, When
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce, Greatest, Length, Lower, NullIf, StrIndex, Substr

from claims.models import AwaitedWords, ClaimWords, Document, Revision, TextWords
from claims.models.words import SEARCHED_CHARACTERS, SoughtWords, words_of
from claims.queries.kept_searches import stand_in

#: PostgreSQL's name for what stems each language that it is asked to stem.
STEMMERS = {"id": "indonesian", "en": "english"}
#: Stand around what was found in a headline: characters that no language uses.
FOUND, END = "\ue000", "\ue001"
_MARKS: dict[str, Any] = {"start_sel": FOUND, "stop_sel": END}
MOST_WORDS = 20
#: Words of an article that are shown around what was found in it.
PASSAGE = 24
#: Characters that are looked through for them: around a typed word, and from the beginning on where none stands there.
NEIGHBORHOOD, OPENING = 480, 4_000

#: In the name of a word that ``_is_one_word`` says no of, so that it says no of what stands in for it.
_MARKED = "é"
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
    typed, terms = words.replace("\0", " "), _terms(words)
    last = terms[-1].end() if terms else 0
    parts = [_term(*term.groups(default=""), is_growing=last == len(typed) == term.end()) for term in terms]
    sought = [value for _sql, values in parts for value in values]
    # Written at once, for it stands in a statement several times.
    sql = " && ".join(sql for sql, _values in parts)
    return RawSQL(sql, sought, output_field=SearchQueryField()) if parts else None  # noqa: S611


def standing_in(words: str) -> tuple[str, dict[str, str]]:
    """Words of which the same query is made, but for the words themselves, and what they stand in for.

    ``kept_searches`` puts that in their place.
    """
    terms = _terms(words)
    if not terms:
        return "", {}
    is_growing = terms[-1].end() == len(words) and _grows(*terms[-1].group(1, 3))
    names = list(ascii_lowercase[: len(terms)])
    if is_growing and not _is_one_word(terms[-1][3]):
        names[-1] += _MARKED
    values = {name: term[2] or term[3] or "" for name, term in zip(names, terms, strict=True)}
    named = [stand_in(name) if value else "" for name, value in values.items()]
    said = [f"{term[1]}{name}" if term[3] else f'{term[1]}"{name}"' for term, name in zip(terms, named, strict=True)]
    return " ".join(said) + ("" if is_growing else " "), values


def whole_word(words: str) -> str:
    """The one word that was typed, as one that grows no more; empty where more was typed, or it does not grow."""
    terms = _terms(words)
    is_growing = len(terms) == 1 and terms[0].end() == len(words) and _grows(*terms[0].group(1, 3))
    return f"{words} " if is_growing else ""


def _grows(minus: str, word: str | None) -> bool:
    return bool(word and not minus and _GROWING.fullmatch(word))


def _terms(words: str) -> list[re.Match[str]]:
    return list(_TERM.finditer(words.replace("\0", " ")))[:MOST_WORDS]


def _term(minus: str, phrase: str, word: str, *, is_growing: bool) -> tuple[str, list[str]]:
    """SQL for one term, with the values that it seeks."""
    maker = "plainto_tsquery" if word else "phraseto_tsquery"
    ways = [f"{maker}('{name}'::regconfig, %s)" for name in ("simple", *STEMMERS.values())]
    sought = [word or phrase] * len(ways)
    if is_growing and _grows(minus, word):
        ways, sought = [*ways, "to_tsquery('simple'::regconfig, %s)"], [*sought, f"{word}:*"]
        if _is_one_word(word):
            del ways[0], sought[0]
    either = f"({' || '.join(ways)})"
    return (f"!!{either}" if minus else either), sought


def _is_one_word(word: str) -> bool:
    """Whether what begins with the word has the word itself among it; of others PostgreSQL may make several words."""
    return word.isascii() and word.isalpha()


def found_by(query: Query, *fields: str, language: str = "language") -> Any:
    """The condition that a row's words, as its index keeps them, fit the query."""
    return _Fits(words_of(*fields, language=language), query)


def sought_words_fit(query: Query) -> Any:
    """The condition that a claim's words, as their index has them, fit the query."""
    return Q(pk__in=ClaimWords.objects.filter(_Fits(SoughtWords(), query)).values("claim"))


def kept_words_fit(query: Query) -> Any:
    """The same for a claim by its own words: cheap for one row, and never a reason to ask the index."""
    return Exists(ClaimWords.objects.filter(_Fits(F("words"), query), claim=OuterRef("pk")))


def edition_fits(query: Query) -> Any:
    """The condition that what an edition says, its title and its claims with their conclusions, fits the query."""
    return _Fits(Func("content", function="claims_words_of_edition", output_field=SearchVectorField()), query)


def headline(field: str, query: Query) -> SearchHeadline:
    """The text of the row with FOUND and END around what the query found in it, stemmed as its language is."""
    return SearchHeadline(field, query, config=_stemmer("language"), **_MARKS, highlight_all=True)


def passage(words: str, query: Query) -> Subquery:
    """The words of a document's latest text around what the query found there, marked so; its opening for nothing.

    PostgreSQL stems every word that it looks through, so the neighborhood of a word as it was typed has to do, and
    where none stands so, the opening. A title that the text begins with is passed over: the list shows it anyway.
    """
    texts = Revision.objects.filter(document=OuterRef("pk")).order_by("-number")
    title = Case(When(text__startswith=F("document__title"), then=Length("document__title")), default=Value(0))
    typed = [(term[2] or term[3]).lower() for term in _terms(words) if not term[1] and (term[2] or term[3])]
    body = Lower(Substr("text", F("title_length") + 1, Value(SEARCHED_CHARACTERS)))
    found = Coalesce(*(NullIf(StrIndex(body, Value(t)), 0) for t in typed), 0, 0)
    start = F("title_length") + Greatest(F("place") - NEIGHBORHOOD // 4, Value(1))
    length = Case(When(place=0, then=Value(OPENING)), default=Value(NEIGHBORHOOD))
    around: dict[str, Any] = {"max_words": PASSAGE, "min_words": PASSAGE // 2, "max_fragments": 1}
    stemmer = _stemmer("document__language")
    shown = SearchHeadline(Substr("text", start, length), query, config=stemmer, **_MARKS, **around)
    return Subquery(texts.annotate(title_length=title).annotate(place=found).values(found=shown)[:1])


def awaited_words(sort: str) -> int:
    """How many claims, or texts, no search finds by their words yet. One query."""
    return AwaitedWords.objects.filter(sort=sort).aggregate(n=Sum("number"))["n"] or 0


def _stemmer(language: str) -> SearchConfig:
    """What stems the language that stands in a field of the row."""
    cases = [When(**{language: code}, then=Value(name)) for code, name in STEMMERS.items()]
    return SearchConfig(Case(*cases, default=Value("simple")))


def documents_found(words: str) -> QuerySet[Document]:
    """Documents whose title, publisher, byline or text has the words, unordered; all of them for no words."""
    query = query_of(words)
    if query is None:
        return Document.objects.order_by()
    by_page = Document.objects.filter(found_by(query, "title", "publisher", "byline")).order_by()
    by_text = TextWords.objects.filter(_Fits(SoughtWords(), query)).order_by()
    either = ArraySubquery(by_page.values("pk").union(by_text.values("revision__document")))
    return Document.objects.filter(IsOneOf("pk", either)).order_by()
