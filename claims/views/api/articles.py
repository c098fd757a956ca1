"""What programs hand in: the body of a request becomes an article that can be stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from django.http.request import UnreadablePostError
from django.utils.translation import gettext as _
from pydantic import ValidationError

from claims.services.incoming import Incoming, read_file, read_pasted
from claims.text.normalize import NotText
from claims.views.api.problems import Invalid, Problem
from claims.views.api.shapes.documents import LONGEST_KEY, ArticleIn, ArticleQuery
from claims.wording import NOT_TEXT, in_words

FACTS = ("url", "title", "byline", "publisher", "place", "published_at")


def sent_article(request: HttpRequest, query: ArticleQuery) -> tuple[Incoming, ArticleIn]:
    """The article, and what is said of it; ``query`` says what a body of mere text cannot. Raises Problem."""
    read = _READERS.get(request.content_type or "")
    if read is None:
        raise Problem(415, ", ".join(_READERS))
    try:
        return read(_body(request), query)
    except NotText as error:
        raise Problem(422, in_words(NOT_TEXT, error.reason), key=error.reason) from error


def facts_in(said: ArticleIn) -> dict[str, str]:
    """What was said of the article, as ``documents.bring_in_document`` takes it."""
    return {name: value for name in FACTS if (value := getattr(said, name))}


def key_of(request: HttpRequest) -> str:
    """The key under which the article comes in, empty for none. Raises Invalid."""
    key = request.headers.get("Idempotency-Key", "")
    if len(key) > LONGEST_KEY:
        raise Invalid((["header", "Idempotency-Key"], "string_too_long", {"max_length": LONGEST_KEY}))
    if not key.isascii() or not key.isprintable():
        raise Invalid((["header", "Idempotency-Key"], "string_pattern_mismatch", {}))
    return key


def _body(request: HttpRequest) -> bytes:
    try:
        return request.body
    except RequestDataTooBig as error:
        raise Problem(413) from error
    except UnreadablePostError as error:
        raise Problem(400, _("The body of the request broke off.")) from error


def _from_json(body: bytes, query: ArticleQuery) -> tuple[Incoming, ArticleIn]:
    try:
        said = ArticleIn.model_validate_json(body, strict=True)
    except ValidationError as error:
        raise Invalid(*_errors(error)) from error
    if bool(said.text) == bool(said.html):
        raise Invalid((["body"], "one_of_two", {}))
    said = _completed(said, query)
    return read_file(said.html.encode(), "sent.html") if said.html else read_pasted(said.text), said


def _completed(said: ArticleIn, query: ArticleQuery) -> ArticleIn:
    """What the body says counts for more than what the address does."""
    told = query.model_dump(exclude_unset=True)
    return said.model_copy(update={name: told[name] for name in told.keys() - said.model_fields_set})


def _errors(error: ValidationError) -> list[tuple[list[str | int], str, dict[str, Any]]]:
    return [(["body", *one["loc"]], one["type"], one.get("ctx", {})) for one in error.errors(include_url=False)]


def _from_file(name: str) -> Callable[[bytes, ArticleQuery], tuple[Incoming, ArticleIn]]:
    def read(body: bytes, query: ArticleQuery) -> tuple[Incoming, ArticleIn]:
        return read_file(body, name), ArticleIn(**query.model_dump())

    return read


_READERS: Mapping[str, Callable[[bytes, ArticleQuery], tuple[Incoming, ArticleIn]]] = {
    "application/json": _from_json,
    "text/html": _from_file("sent.html"),
    "text/plain": _from_file("sent.txt"),
}
