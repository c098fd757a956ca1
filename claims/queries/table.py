"""The table of claims: narrowed by filters, in an order, in pages that cost the same however far one has read."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, F, Func, OuterRef, QuerySet, Subquery, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import JSONObject

from claims.models import Assessment, AwaitedWords, Claim, RatingLabel, Tag
from claims.queries.filters import ClaimFilters, narrowed
from claims.queries.gathered import Figure, with_figures
from claims.queries.kept_searches import KeptSearches, stand_in
from claims.queries.search import IsOneOf, awaited_words, headline, kept_words_fit, query_of, standing_in, whole_word
from claims.queries.table_orders import ORDERS, Order, as_key, place_in, place_of

#: Claims are counted up to here; a larger number tells nobody more and takes longer.
COUNTED = 1_000
SIZE = 50


@dataclass(frozen=True, slots=True)
class Found:
    """So many claims, and while these are not more than COUNTED their ids, as PostgreSQL writes an array.

    ``awaited`` is how many claims of the newsroom no search finds by their words yet.
    """

    total: int
    written: str
    awaited: int = 0

    def __len__(self) -> int:
        return self.total

    def __iter__(self) -> Iterator[int]:
        return (int(number) for number in self.written.strip("{}").split(",") if number)


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """One page of the table. ``after`` and ``before`` are the places that the next and the previous page start from.

    They are empty where there is no such page. Each claim has its document and assignee, ``tag_names``, ``rating``
    (its submitted label or None) and ``headline`` (its text with what a search found marked, or empty).
    """

    claims: tuple[Claim, ...]
    after: str
    before: str


#: What the table and its orders read of a claim. The reasons of its score are longer than all the rest of it.
_SHOWN = (
    *("id", "document_id", "text", "claimant", "kind", "check_worthiness", "position", "origin", "status", "due_at"),
    *("language", "version", "updated_at", "document__title", "document__publisher", "assignee__username"),
)


def _beside(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    return claims.select_related("document", "assignee").only(*_SHOWN)


def _left(filters: ClaimFilters, among: str | None, *, is_many: bool) -> QuerySet[Claim]:
    if is_many or filters == ClaimFilters():
        return narrowed(Claim.objects.all(), filters, leave_many=True)
    if among is not None:
        return Claim.objects.filter(IsOneOf("pk", RawSQL("%s::bigint[]", [among])))
    few = ArraySubquery(narrowed(Claim.objects.order_by(), filters).values("pk")[: COUNTED + 1])
    return Claim.objects.filter(IsOneOf("pk", few))


def _written(ids: Found | Iterable[int]) -> str:
    """As PostgreSQL writes an array: Django looks at each of a thousand numbers, longer than all the rest takes."""
    if isinstance(ids, Found):
        return ids.written
    return f"{{{','.join(map(str, ids))}}}"


def claims_page(
    filters: ClaimFilters,
    *,
    order: str = "newest",
    after: str = "",
    before: str = "",
    size: int = SIZE,
    total: int = 0,
    among: Found | Sequence[int] | None = None,
) -> ClaimsPage:
    """The page that follows the place ``after``, or leads up to ``before``; the first one for neither. One query.

    A place is a claim's values of the order's keys, not a number of rows: what others add or take away moves nothing,
    and the last page of a million claims is found as fast as the first. A place that makes no sense is none.
    ``total`` is how many claims the filters leave: of more than COUNTED a page is soon met in any order, and is looked
    for there; fewer are all taken out first, from ``among`` where ``claims_found`` has found them already. The planner
    would have to guess, and guesses high for words.
    """
    by = ORDERS.get(order, ORDERS["newest"])
    place, is_back = place_in(by, before or after), bool(before)
    is_many = total > COUNTED
    ids = None if among is None or is_many else _written(among)

    def read(filters: ClaimFilters, ids: str | None, place: tuple[Any, ...]) -> QuerySet[Claim]:
        rows = _ordered(_beside(_left(filters, ids, is_many=is_many)), by, is_back)
        return _told(rows.filter(_beyond(by, place, is_back)) if place else rows, filters)[: size + 1]

    is_empty = among is not None and not among
    found = [] if is_empty else _rows(read, (order, is_back, size, is_many), filters, ids, place)
    is_more, claims = len(found) > size, found[:size][:: -1 if is_back else 1]
    for claim in claims:
        claim.rating = _label(claim.rating_words)
    has_next, has_previous = (bool(place), is_more) if is_back else (is_more, bool(place))
    return ClaimsPage(
        tuple(claims),
        after=place_of(claims[-1], order) if has_next and claims else "",
        before=place_of(claims[0], order) if has_previous and claims else "",
    )


def _rows(
    read: Callable[..., QuerySet[Claim]], way: Hashable, filters: ClaimFilters, ids: str | None, place: tuple[Any, ...]
) -> list[Any]:
    """The rows of ``read``, which reads them in that ``way``, written as SQL once but for words, ids and place."""
    if not _is_timeless(filters):
        return list(read(filters, ids, place))
    same, values = _standing_in(filters)
    known, at = None if ids is None else stand_in("ids"), tuple(map(stand_in, _PLACES[: len(place)]))
    values |= {"ids": ids or "", **dict(zip(_PLACES, map(as_key, place), strict=False))}
    key = (same, way, known, at, COUNTED)
    # Words say how many claims they find; where the claims are known already, they only mark what was found.
    is_planned_once = not filters.words or ids is not None
    return _SEARCHES.rows(key, lambda: read(same, known, at), values, is_planned_once=is_planned_once)


def claims_found(filters: ClaimFilters) -> Found:
    """The claims that the filters leave, counted up to one more than COUNTED. One query, or two for a deadline."""
    if not _is_timeless(filters):
        ids = list(_found(filters))
        return Found(len(ids), _written(ids), awaited_words(AwaitedWords.Sort.CLAIMS))
    same, values = _standing_in(filters)
    return Found(*_SEARCHES.counted(same, lambda: _found(same), values, most=COUNTED))


def _found(filters: ClaimFilters) -> QuerySet[Any]:
    claims, whole = Claim.objects.order_by(), whole_word(filters.words)
    if not whole:
        return narrowed(claims, filters).values_list("pk", flat=True)[: COUNTED + 1]
    # A frequent word is enough as it stands: what begins with it takes the index as long again to gather.
    as_typed = narrowed(claims, replace(filters, words=whole)).values_list("pk", flat=True)
    grown = narrowed(claims, filters).exclude(kept_words_fit(query_of(whole))).values_list("pk", flat=True)
    return as_typed.union(grown, all=True)[: COUNTED + 1]


def _is_timeless(filters: ClaimFilters) -> bool:
    """Whether the filters mean the same at any time; a search that does not is not kept."""
    return not filters.deadline


def _standing_in(filters: ClaimFilters) -> tuple[ClaimFilters, dict[str, str]]:
    """The filters with words that stand in for theirs, and what for."""
    words, values = standing_in(filters.words)
    return replace(filters, words=words), values


def _ordered(rows: QuerySet[Claim], by: Order, is_back: bool) -> QuerySet[Claim]:
    keys = [F(key) if isinstance(key, str) else key for key in by.keys]
    return rows.order_by(*(key.desc() if by.is_descending != is_back else key.asc() for key in keys))


def _beyond(by: Order, place: tuple[Any, ...], is_back: bool) -> Func:
    """Whether a row stands behind the place: one comparison of rows, so that an index finds where to start."""
    sign = "<" if by.is_descending != is_back else ">"
    rows = (Func(*by.keys, function="ROW"), Func(*map(Value, place), function="ROW"))
    return Func(*rows, template="%(expressions)s", arg_joiner=f" {sign} ", output_field=BooleanField())


def _told(rows: QuerySet[Claim], filters: ClaimFilters) -> QuerySet[Claim]:
    """The rows with what stands beside each in the table."""
    query = query_of(filters.words)
    return with_figures(rows, (_TAG_NAMES, _RATING)).annotate(headline=headline("text", query) if query else Value(""))


_SEARCHES = KeptSearches()
#: What the values of a place are called in kept searches.
_PLACES = ("place0", "place1", "place2")
_TAGS = Tag.objects.filter(claims=OuterRef("pk")).order_by("name")
_TAG_NAMES = Figure("tag_names", ArraySubquery(_TAGS.values("name")))
_SUBMITTED = Assessment.objects.filter(claim=OuterRef("pk"), submitted_at__isnull=False, label__isnull=False)
_LABEL = JSONObject(names="label__names", hue="label__hue", icon="label__icon")
_RATING = Figure("rating_words", Subquery(_SUBMITTED.order_by().values(found=_LABEL)[:1]))


def _label(words: dict[str, Any] | None) -> RatingLabel | None:
    return RatingLabel(**words) if words else None
