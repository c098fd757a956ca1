"""Articles, for programs with a token: what is there, and the way in."""

from __future__ import annotations

from typing import Any, cast

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from ninja import Query, Router

from claims.models import Document
from claims.queries.document_pages import DocumentFilters, document_page, tags_of
from claims.queries.documents import workbench
from claims.queries.table_orders import whole_in
from claims.services.documents import NoArticle
from claims.services.keyed_requests import bring_in_once
from claims.views.api.articles import facts_in, key_of, sent_article
from claims.views.api.callers import Caller, Token
from claims.views.api.claim_shapes import document_brief, document_whole
from claims.views.api.operations import ANYWHERE, as_json, no_others, reads, to_one
from claims.views.api.problems import Problem
from claims.views.api.shapes import documents as shapes
from claims.views.api.shapes.base import Number, ProblemShape
from claims.wording import NOT_TEXT, REFUSALS, in_words
from claims.workflow import Refused

router = Router(tags=["documents"])

_TEXT = {"schema": {"type": "string", "minLength": 1}}
_BODY: dict[str, Any] = {
    "required": True,
    "content": {
        "application/json": {"schema": shapes.ArticleIn.model_json_schema()},
        "text/plain": _TEXT,
        "text/html": _TEXT,
    },
}
_KEY = {
    "in": "header",
    "name": "Idempotency-Key",
    "required": False,
    "description": "Sent again with the same key within a day, an article comes in once.",
    "schema": {"type": "string", "maxLength": shapes.LONGEST_KEY, "pattern": "^[!-~]*$"},
}


@reads(
    router,
    "/documents",
    summary=_("Articles, the last brought in first"),
    shape=shapes.DocumentList,
    query=shapes.DocumentQuery,
)
def documents(request: Caller, query: Query[shapes.DocumentQuery]) -> shapes.DocumentList:
    filters = DocumentFilters(query.words, query.publisher, query.language or "", query.since)
    rows, last = document_page(filters, after=query.place(whole_in), size=query.limit)
    items = [document_brief(request, row) for row in rows]
    return shapes.DocumentList(items=items, next=query.next_after(request, str(last or "")))


@router.post(
    "/documents",
    auth=Token(adds=True),
    summary=cast("str", _("Bring in an article")),
    operation_id="document_add",
    url_name="documents",
    response={
        200: shapes.DocumentWhole,
        201: shapes.DocumentWhole,
        **dict.fromkeys((*ANYWHERE, 401, 403, 413, 415), ProblemShape),
    },
    openapi_extra={"requestBody": _BODY, "parameters": [_KEY]},
)
def document_add(request: Caller, query: Query[shapes.ArticleQuery]) -> HttpResponseBase:
    """201 for an article that is new here; 200 where its key stands for it or its very text is here already."""
    no_others(request, shapes.ArticleQuery)
    key = key_of(request)
    read, said = sent_article(request, query)
    by = request.auth.owner
    try:
        document, is_new = bring_in_once(
            read, by=by, key=key, again=said.again, language=said.language, facts=facts_in(said)
        )
    except NoArticle as error:
        raise Problem(422, in_words(NOT_TEXT, error.reason), key=error.reason) from error
    except Refused as refusal:
        raise Problem(422, in_words(REFUSALS, refusal.key), key=refusal.key) from refusal
    found = _whole(request, document.pk)
    response = as_json(found, status=201 if is_new else 200)
    response["Location"] = found.api
    return to_one(response)


@reads(
    router,
    "/documents/{number}",
    summary=_("An article with its text and its claims"),
    shape=shapes.DocumentWhole,
    errors=[404],
)
def document(request: Caller, number: Number) -> shapes.DocumentWhole:
    try:
        return _whole(request, number)
    except Document.DoesNotExist as error:
        raise Problem(404) from error


def _whole(request: HttpRequest, number: int) -> shapes.DocumentWhole:
    bench = workbench(number)
    return document_whole(request, bench, tags_of(claim.pk for claim in bench.claims))
