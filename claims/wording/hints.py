"""What the program noticed, with its working."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING, Any

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format, number_format
from django.utils.translation import get_language, gettext, ngettext_lazy, pgettext_lazy
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from claims.text.hints.hint import Hint, Operand

#: How a hint turned out.
HINT_OUTCOMES: Mapping[str, Any] = {
    "fits": pgettext_lazy("outcome of a hint", "fits"),
    "does_not_fit": pgettext_lazy("outcome of a hint", "does not fit"),
    "unknown": pgettext_lazy("outcome of a hint", "worth a look"),
}

#: What a hint looks at.
HINT_SORTS: Mapping[str, Any] = {
    "calendar": pgettext_lazy("sort of hint", "calendar"),
    "duration": pgettext_lazy("sort of hint", "length of time"),
    "sums": pgettext_lazy("sort of hint", "sums"),
    "contradiction": pgettext_lazy("sort of hint", "contradiction"),
    "roles": pgettext_lazy("sort of hint", "offices"),
}

#: What the program noticed, with its working. The operands of the hint go in by their names.
HINTS: Mapping[str, Any] = {
    "age_does_not_fit": _("Born %(born)s makes %(ages)s years on %(published)s, not %(said)s."),
    "age_fits": _("Born %(born)s: %(said)s years old on %(published)s is right."),
    "age_then_does_not_fit": _("%(now)s years old now makes %(ages)s in %(published)s, not %(said)s."),
    "age_then_fits": _("%(now)s years old now: %(said)s in %(published)s is right."),
    "anniversary_does_not_fit": _("Counted from %(founded)s it is number %(right)s in %(year)s, not %(said)s."),
    "anniversary_fits": _("Counted from %(founded)s it is number %(said)s in %(year)s."),
    "caption_does_not_fit": _("The caption says %(caption)s, the body %(body)s."),
    "caption_fits": _("Caption and body both say %(caption)s."),
    "change_does_not_fit": _("From %(before)s to %(after)s is a change of %(right)s, not %(by)s."),
    "change_fits": _("From %(before)s to %(after)s is a change of %(by)s."),
    "day_of_month_does_not_fit": _("The calendar has no %(date)s."),
    "difference_does_not_fit": _("From %(before)s to %(after)s is a difference of %(right)s, not %(by)s."),
    "difference_fits": _("From %(before)s to %(after)s is a difference of %(by)s."),
    "each_does_not_fit": _("%(count)s times %(each)s makes %(right)s, not %(said)s."),
    "each_fits": _("%(count)s times %(each)s makes %(said)s."),
    "fall_does_not_fit": _("The words say a fall, but %(after)s is more than %(before)s."),
    "fall_fits": _("From %(before)s to %(after)s is a fall."),
    "headline_does_not_fit": _("The headline says %(headline)s, the body %(body)s."),
    "headline_fits": _("Headline and body both say %(headline)s."),
    "holders_does_not_fit": _("%(first)s and %(second)s are both said to be %(role)s in %(date)s."),
    "holders_unknown": _("Two holders of one office? %(first)s and %(second)s are both called %(role)s."),
    "hours_does_not_fit": _("From %(start)s to %(end)s are %(right)s, not %(said)s."),
    "hours_fits": _("From %(start)s to %(end)s are %(said)s."),
    "hundred_does_not_fit": _("%(parts)s makes %(right)s, not 100%%."),
    "hundred_fits": _("%(parts)s makes 100%%."),
    "length_does_not_fit": _("From %(start)s to %(end)s are %(right)s, not %(said)s."),
    "length_fits": _("From %(start)s to %(end)s: %(said)s fits."),
    "none_does_not_fit": _("“%(none)s”, but elsewhere: %(some)s."),
    "order_does_not_fit": _("The end, %(end)s, is before the beginning, %(start)s."),
    "past_does_not_fit": _("Told as past, but %(date)s is after the article’s day, %(published)s."),
    "points_does_not_fit": _("From %(before)s to %(after)s is a change of %(right)s, not %(by)s."),
    "points_fits": _("From %(before)s to %(after)s is a change of %(by)s."),
    "points_unknown": _(
        "From %(before)s to %(after)s are %(by)s only in percentage points; in percent it is %(right)s."
    ),
    "quote_does_not_fit": _("The quote says %(quote)s, the article tells %(narration)s of the same thing."),
    "quote_fits": _("Quote and article both say %(quote)s."),
    "quote_unknown": _("The quote says %(quote)s, the article beside it %(narration)s."),
    "rank_does_not_fit": _("The words go one way, the places the other: from %(before)s to %(after)s."),
    "rank_fits": _("From place %(before)s to %(after)s, as the words say."),
    "relative_does_not_fit": _("Counted from the article’s day, %(published)s, “%(said)s” is %(right)s, not %(date)s."),
    "relative_fits": _("Counted from the article’s day, %(published)s, “%(said)s” is %(date)s."),
    "restated_does_not_fit": _("First %(first)s, taken up again as %(second)s."),
    "restated_fits": _("Taken up again with the same figure, %(first)s."),
    "rise_does_not_fit": _("The words say a rise, but %(after)s is less than %(before)s."),
    "rise_fits": _("From %(before)s to %(after)s is a rise."),
    "sets_does_not_fit": _("The sets %(sets)s make %(right)s, not %(said)s."),
    "sets_fits": _("The sets %(sets)s make %(said)s."),
    "share_does_not_fit": _("%(part)s of %(whole)s is %(right)s, not %(said)s."),
    "share_fits": _("%(part)s of %(whole)s is %(said)s."),
    "spelling_does_not_fit": _("One name, spelt in two ways: %(first)s and %(second)s."),
    "spelling_unknown": _("One name in two spellings? %(first)s and %(second)s."),
    "term_does_not_fit": _("%(subject)s was not %(role)s in %(date)s (%(term)s)."),
    "term_does_not_fit_held": _("%(subject)s was not %(role)s in %(date)s (%(term)s). Then it was %(holders)s."),
    "term_fits": _("%(subject)s was %(role)s in %(date)s (%(term)s)."),
    "times_does_not_fit": _("From %(before)s to %(after)s is %(right)s times as much."),
    "times_fits": _("From %(before)s to %(after)s is %(right)s times as much, as the words say."),
    "told_twice_does_not_fit": _("%(first)s are %(right)s, not %(second)s."),
    "told_twice_fits": _("%(first)s are %(second)s."),
    "total_does_not_fit": _("%(parts)s makes %(right)s, not %(said)s."),
    "total_fits": _("%(parts)s makes %(said)s."),
    "two_ages_does_not_fit": _("%(name)s is %(first)s here and %(second)s there."),
    "unit_does_not_fit": _("%(first)s makes about %(right)s %(unit)s, not %(second)s."),
    "unit_fits": _("%(first)s makes about %(second)s %(unit)s."),
    "weekday_does_not_fit": _("%(date)s is a %(right)s, not a %(said)s."),
    "weekday_fits": _("%(date)s is a %(said)s."),
    "zone_does_not_fit": _("%(first)s and %(second)s are not the same moment."),
    "zone_fits": _("%(first)s and %(second)s are the same moment."),
}

#: Why a row of reference facts, or a whole CSV of them, cannot be used.
FACT_PROBLEMS: Mapping[str, Any] = {
    "no_header": _(
        "The first line has to name the columns, each once: "
        "subject, aliases, role, value, from, to, source, checked_at."
    ),
    "unreadable": _("This is no CSV: a cell is far too long, or holds characters that no text has."),
    "cells": _("This line has more or fewer cells than the first one. Is a comma not quoted?"),
    "empty_subject": _("Nobody is named."),
    "empty_role": _("No role or attribute is named."),
    "too_long": _("This is too long, or holds characters that no text has."),
    "not_a_date": _("Write the day as year-month-day: 2014-10-20."),
    "ends_before_it_begins": _("The end is before the beginning."),
    "not_a_url": _("The source has to be a whole link that begins with https:// or http://."),
    "twice": _("The file has a row for this subject, role and beginning already."),
    "too_many": _("These are too many rows at once. Bring in parts."),
    "too_large": _("This file is too large. Bring in parts."),
    "not_utf8": _("The characters of the file cannot be read. Save it as UTF-8."),
}

#: Lengths of time; the number may have a decimal.
LENGTHS: Mapping[str, Any] = {
    "minutes": ngettext_lazy("%(n)s minute", "%(n)s minutes"),
    "hours": ngettext_lazy("%(n)s hour", "%(n)s hours"),
    "days": ngettext_lazy("%(n)s day", "%(n)s days"),
    "weeks": ngettext_lazy("%(n)s week", "%(n)s weeks"),
    "months": ngettext_lazy("%(n)s month", "%(n)s months"),
    "years": ngettext_lazy("%(n)s year", "%(n)s years"),
    "decades": ngettext_lazy("%(n)s decade", "%(n)s decades"),
    "centurys": ngettext_lazy("%(n)s century", "%(n)s centuries"),
}

#: Large figures are read by their scale: the power of ten, and its word.
SCALES: Sequence[tuple[int, Any]] = (
    (12, _("%(n)s trillion")),
    (9, _("%(n)s billion")),
    (6, _("%(n)s million")),
)


def hint_in_words(hint: Hint) -> str:
    """The message of a hint in the language of whoever reads, with its operands."""
    return message_in_words(hint.message, [(o.name, o.kind, o.value) for o in hint.operands])


def message_in_words(message: str, operands: Iterable[tuple[str, str, str]]) -> str:
    """The same of a hint that was kept: the key of the message, and name, kind and value of each operand."""
    values = {name: value_in_words(kind, value) for name, kind, value in operands}
    values["parts"] = " + ".join(words for name, words in values.items() if name.startswith("part_"))
    values["ages"] = " – ".join(dict.fromkeys(values[name] for name in ("least", "most") if name in values))
    values["term"] = _term(values, "")
    if "role" in values:
        values["role"] = _role(values)
    holders = [name for name in values if name.startswith("holder_")]
    values["holders"] = ", ".join(f"{values[n]} ({_term(values, n.removeprefix('holder'))})" for n in holders)
    return str(HINTS[message]) % values


def _role(values: Mapping[str, str]) -> str:
    """The office in the reader's language; else, in quotation marks, as the article has it or the reference facts."""
    return values.get(f"role_{get_language()}") or f"“{values['role']}”"


def operand_in_words(operand: Operand) -> str:
    """One operand as people write it."""
    return value_in_words(operand.kind, operand.value)


def value_in_words(kind: str, value: str) -> str:
    """A value of a kind of operand as people write it: dates, weekdays, figures and lengths of time."""
    if kind == "date":
        return _date_in_words(value)
    if kind == "weekday":
        return str(WEEKDAYS[int(value)])
    if kind in LENGTHS:
        figure = Decimal(value)
        return str(LENGTHS[kind] % ceil(figure)) % {"n": number_format(figure)}
    if kind in {"number", "percent"}:
        words = _figure_in_words(Decimal(value))
        return gettext("%(n)s%%") % {"n": words} if kind == "percent" else words
    return value


def _figure_in_words(figure: Decimal) -> str:
    """ "2.84 trillion", and every digit where the scale would take three decimals or more."""
    for power, words in SCALES:
        scaled = (figure / 10**power).normalize()
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) < 3:
            return str(words) % {"n": number_format(scaled, use_l10n=True)}
    return number_format(figure, force_grouping=True)


def _date_in_words(value: str) -> str:
    if len(value) == len("2014"):
        return value
    day = date.fromisoformat(value if len(value) > len("2014-05") else f"{value}-01")
    return date_format(day, "DATE_FORMAT" if len(value) > len("2014-05") else "YEAR_MONTH_FORMAT")


def _term(values: Mapping[str, str], suffix: str) -> str:
    since, until = values.get(f"from{suffix}", ""), values.get(f"to{suffix}", "")
    if until:
        return gettext("%(since)s to %(until)s") % {"since": since, "until": until}
    return gettext("since %(since)s") % {"since": since}
