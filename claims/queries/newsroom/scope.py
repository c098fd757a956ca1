"""What the figures are about: a stretch of time, cut into steps, and some of the articles."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db.models import Count, DateTimeField, Func, IntegerField, Min, QuerySet, Value
from django.utils import timezone

from claims.models import Claim, ClaimEvent, Document

#: The longest stretch, in days, that is told day by day, and the longest that is told week by week.
LONGEST_BY_DAY, LONGEST_BY_WEEK = 45, 400
#: Publishers that are offered while a name is typed.
MOST_PUBLISHERS = 100


@dataclass(frozen=True, slots=True)
class Scope:
    """The days from ``first`` to ``last``, both counted, in the newsroom's time zone.

    ``publisher`` are words that the publisher's name has in it, ``language`` is that of the article; empty narrows
    nothing.
    """

    first: datetime.date
    last: datetime.date
    publisher: str = ""
    language: str = ""

    @property
    def start(self) -> datetime.datetime:
        return midnight(self.first)

    @property
    def end(self) -> datetime.datetime:
        """The midnight after the last day."""
        return midnight(self.last + datetime.timedelta(days=1))

    @property
    def step(self) -> str:
        """``day``, ``week`` (from Monday) or ``month``."""
        days = (self.last - self.first).days + 1
        return "day" if days <= LONGEST_BY_DAY else "week" if days <= LONGEST_BY_WEEK else "month"

    @property
    def steps(self) -> tuple[datetime.date, ...]:
        """The first day of every step, the first of them on or before ``first``."""
        found, day = [], step_of(self.first, self.step)
        while day <= self.last:
            found.append(day)
            day = _next(day, self.step)
        return tuple(found)


def step_of(day: datetime.date, step: str) -> datetime.date:
    """The first day of the step that ``day`` is in."""
    if step == "week":
        return day - datetime.timedelta(days=day.weekday())
    return day.replace(day=1) if step == "month" else day


def in_step(field: str, scope: Scope) -> Func:
    """In which of the scope's steps the moment of a field lies: 1 for the first one, 0 for before it.

    One more than there are steps is for what came later. Compared with the midnights between the steps, for a moment
    in the newsroom's time zone takes PostgreSQL four times as long.
    """
    midnights = [*map(midnight, scope.steps), scope.end]
    limits = Value(midnights, output_field=ArrayField(DateTimeField()))
    return Func(field, limits, function="width_bucket", output_field=IntegerField())


def claims_of(scope: Scope) -> QuerySet[Claim]:
    """The claims of the articles that the scope is about, of any time."""
    return Claim.objects.order_by().filter(**_articles(scope, ""))


def events_of(scope: Scope) -> QuerySet[ClaimEvent]:
    """Their history, of any time."""
    return ClaimEvent.objects.order_by().filter(**_articles(scope, "claim__"))


def documents_in(scope: Scope) -> int:
    """How many articles were brought in."""
    narrowed = {"publisher__icontains": scope.publisher} if scope.publisher else {}
    narrowed |= {"language": scope.language} if scope.language else {}
    return Document.objects.filter(created_at__gte=scope.start, created_at__lt=scope.end, **narrowed).count()


def has_claims() -> bool:
    """Whether the newsroom has any claim at all."""
    return Claim.objects.order_by().exists()


def frequent_publishers() -> list[str]:
    """The publishers with the most articles, by name."""
    named = Document.objects.exclude(publisher="").order_by().values_list("publisher").annotate(n=Count("pk"))
    return sorted(name for name, _n in named.order_by("-n", "publisher")[:MOST_PUBLISHERS])


def first_day() -> datetime.date:
    """The day on which the newsroom's first article was brought in; today where there is none."""
    first = Document.objects.aggregate(first=Min("created_at"))["first"]
    return timezone.localdate(first or timezone.now(), timezone.get_default_timezone())


def _articles(scope: Scope, path: str) -> dict[str, Any]:
    found = {f"{path}document__publisher__icontains": scope.publisher} if scope.publisher else {}
    return found | ({f"{path}language": scope.language} if scope.language else {})


def midnight(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time()), timezone.get_default_timezone())


def _next(day: datetime.date, step: str) -> datetime.date:
    if step == "month":
        return step_of(day + datetime.timedelta(days=31), "month")
    return day + datetime.timedelta(days=7 if step == "week" else 1)
