"""What a table of claims can be narrowed to."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from django.db.models import DateTimeField, Q, QuerySet, Value
from django.db.models.lookups import GreaterThanOrEqual, LessThan
from django.utils import timezone

from claims.models import Assessment, Claim, Document
from claims.models.claims import deadline_order
from claims.queries.hints import noticed_as
from claims.queries.search import kept_words_fit, query_of, sought_words_fit
from claims.workflow import DONE

UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class ClaimFilters:
    """An empty field narrows nothing.

    ``words`` are sought in wording and claimant. ``status`` is one of the workflow's or UNFINISHED, ``label`` is
    "scale/label" by their keys, ``assignee`` an id or 0 for nobody, ``deadline`` one of DEADLINES, ``hint`` what
    ``hints.noticed_as`` takes.
    """

    words: str = ""
    status: str = ""
    assignee: int | None = None
    deadline: str = ""
    tag: int | None = None
    label: str = ""
    hint: str = ""
    kind: str = ""
    document: int | None = None
    publisher: str = ""
    language: str = ""
    claimant: str = ""
    origin: str = ""
    score_from: float | None = None
    score_to: float | None = None


def narrowed(claims: QuerySet[Claim], filters: ClaimFilters, *, leave_many: bool = False) -> QuerySet[Claim]:
    """The claims that all the filters leave; ``leave_many`` where it is known that they do.

    Then words are looked for in the rows as they come in their order, else in the index.
    """
    conditions = _CONDITIONS | _IN_ROWS if leave_many else _CONDITIONS
    for field in fields(filters):
        value = getattr(filters, field.name)
        if value not in ("", None):
            claims = claims.filter(conditions[field.name](value))
    return claims


def overdue(now: datetime.datetime | None = None) -> Q:
    """What should have been done by now and is not."""
    return _until(now or timezone.now())


def _words(words: str) -> Q:
    query = query_of(words)
    return sought_words_fit(query) if query else Q()


def _status(status: str) -> Q:
    return ~Q(status__in=DONE) if status == UNFINISHED else Q(status=status)


def _label(label: str) -> Q:
    scale, _, key = label.partition("/")
    given = Assessment.objects.filter(submitted_at__isnull=False, label__key=key, label__scale__key=scale)
    return Q(pk__in=given.order_by().values("claim"))


def _assignee(person: int) -> Q:
    return Q(assignee=person) if person else Q(assignee=None)


def _publisher(words: str) -> Q:
    return Q(document__in=Document.objects.filter(publisher__icontains=words).order_by().values("pk"))


def _words_in_rows(words: str) -> Q:
    query = query_of(words)
    return Q(kept_words_fit(query)) if query else Q()


def _claimant(words: str) -> Q:
    """By the words' index first, for a claim's claimant is among its words; then by the claimant alone."""
    return _words(words) & _claimant_in_rows(words)


def _claimant_in_rows(words: str) -> Q:
    all_of_them = Q()
    for word in words.split():
        all_of_them &= Q(claimant__icontains=word)
    return all_of_them


def _until(moment: datetime.datetime) -> Q:
    return Q(LessThan(deadline_order(), _as_value(moment))) & ~Q(status__in=DONE)


def _from(moment: datetime.datetime) -> Q:
    return Q(GreaterThanOrEqual(deadline_order(), _as_value(moment)))


def _as_value(moment: datetime.datetime) -> Value:
    return Value(moment, output_field=DateTimeField())


def _deadline(when: str) -> Q:
    return DEADLINES[when](timezone.localtime())


def _midnight(now: datetime.datetime, days: int) -> datetime.datetime:
    """The beginning of the day that many days from today, in the newsroom's time zone."""
    day = now.date() + datetime.timedelta(days=days)
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time()), now.tzinfo)


#: Deadlines that have passed, that end today, that end within the seven days from today, and none at all.
DEADLINES: Mapping[str, Callable[[datetime.datetime], Q]] = {
    "overdue": overdue,
    "today": lambda now: _from(_midnight(now, 0)) & _until(_midnight(now, 1)),
    "week": lambda now: _from(_midnight(now, 0)) & _until(_midnight(now, 7)),
    "none": lambda now: Q(due_at=None),
}

_CONDITIONS: dict[str, Callable[..., Q]] = {
    "words": _words,
    "status": _status,
    "assignee": _assignee,
    "deadline": _deadline,
    "tag": lambda tag: Q(pk__in=Claim.tags.through.objects.filter(tag=tag).values("claim")),
    "label": _label,
    "hint": noticed_as,
    "kind": lambda kind: Q(kind=kind),
    "document": lambda document: Q(document=document),
    "publisher": _publisher,
    "language": lambda language: Q(language=language),
    "claimant": _claimant,
    "origin": lambda origin: Q(origin=origin),
    "score_from": lambda score: Q(check_worthiness__gte=score, origin=Claim.Origin.SPLITTER),
    "score_to": lambda score: Q(check_worthiness__lte=score, origin=Claim.Origin.SPLITTER),
}
_IN_ROWS: dict[str, Callable[..., Q]] = {"words": _words_in_rows, "claimant": _claimant_in_rows}
