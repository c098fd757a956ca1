"""How long it is from one time to another, in the units and by the ways of counting that people use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from claims.text.measures.amounts import INFINITE, Amount
from claims.text.measures.moments import Moment
from claims.text.spans import Span

#: Months of a calendar unit, days of a shorter one.
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7}
#: What "about" allows, at least half an hour of hours; and what a length said in decimals or halves does.
_ABOUT, _HALF, _QUARTER = Decimal("0.15"), Decimal("0.5"), Decimal("0.25")
#: Times of day are told to the minute: "about" allows less of hours.
_NEAR = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Length:
    """From ``low`` to ``high`` units, counted without or with the first day; ``plain`` is the count without it.

    ``loose`` units more or less are right as far as the two times tell: "in 2019" may be any day of it.
    """

    low: Decimal
    high: Decimal
    plain: Decimal
    unit: str
    loose: Decimal = Decimal(0)

    def admits(self, stated: Amount) -> bool:
        """Whether some way of counting makes the stated number of units right."""
        number = stated.value
        if stated.bound == "almost":
            return self.low <= number <= self.high + 1
        if stated.bound == "over":
            return number <= self.high
        if stated.bound == "under":
            return number >= self.low
        least = _HALF if self.unit == "hour" else Decimal(1)
        slack = max(least, self.plain * (_NEAR if self.unit == "hour" else _ABOUT)) if stated.bound else Decimal(0)
        if number != int(number):
            return abs(number - self.plain) <= self.loose + max(slack, _QUARTER)
        return self.low - slack <= number <= self.high + slack


def length_between(start: Moment, end: Moment, unit: str) -> Length | None:
    """How many ``unit`` lie between two times; None where the times are too wide for it, or in the wrong order."""
    if end.last < start.first:
        return None
    if unit in _DAYS:
        return _in_days(start, end, unit)
    if unit not in _MONTHS or (unit == "month" and "year" in (start.sort, end.sort)):
        return None
    if "year" in (start.sort, end.sort):
        return _in_years(end.first.year - start.first.year, unit)
    return _in_months(start, end, unit)


def _in_days(start: Moment, end: Moment, unit: str) -> Length | None:
    if start.sort != "day" or end.sort != "day":
        return None
    days, size = (end.first - start.first).days, _DAYS[unit]
    begun = (days + size // 2 + 1) // size  # "three weeks" from the 1st to the 18th, not to the 15th
    high = days + 1 if size == 1 else max((days + 1) // size, begun)
    return Length(Decimal(days // size), Decimal(high), Decimal(days) / size, unit, 1 / Decimal(size))


def _in_years(years: int, unit: str) -> Length:
    """Years alone: the days within them are not known, so one more or one less is right too."""
    size = _MONTHS[unit] // 12
    plain = Decimal(years) / size
    return Length(Decimal((years - 1) // size), Decimal(-((-years - 1) // size)), plain, unit, 1 / Decimal(size))


def _in_months(start: Moment, end: Moment, unit: str) -> Length:
    months, size = end.months - start.months, _MONTHS[unit]
    short = int(start.sort == end.sort == "day" and end.first.day < start.first.day)
    low, high = (months - short) // size, (months + 1) // size
    nearest = int((Decimal(months) / size).to_integral_value())
    return Length(Decimal(low), Decimal(max(high, nearest)), Decimal(months) / size, unit, 1 / Decimal(size))


def age_on(born: Moment, day: date) -> tuple[int, int]:
    """The least and the greatest number of full years of somebody born in ``born``, on ``day``."""
    return _full_years(born.last, day), _full_years(born.first, day)


def ages_within(born: Moment, when: Moment) -> tuple[int, int]:
    """The least and the greatest number of full years of somebody born in ``born`` on some day of ``when``."""
    return _full_years(born.last, when.first), _full_years(born.first, when.last)


def _full_years(first: date, day: date) -> int:
    return day.year - first.year - ((day.month, day.day) < (first.month, first.day))


def whole_day(day: date, span: Span) -> Moment:
    """A day as a time; the day of publication has the place of whoever asks."""
    return Moment(span, "day", day, day, explicit=True)


def is_open(amount: Amount) -> bool:
    return amount.high == INFINITE
