"""The words and patterns of a language that hints turn on: closed lists and templates, no logic.

A template is a regular expression over a sentence whose figures and times have become marks: ``{n:a}`` is an amount
that the rule calls ``a`` (``n`` a count or money, ``p`` percent, ``x`` percentage points, ``f`` a part in words,
``t`` a time, ``d`` a duration, ``w`` a weekday, ``c`` a time of day, ``h`` a person of the reference facts, ``o`` an
office); several letters allow any of them. ``{~}`` is a gap of some words without a mark, ``{~t}`` one in which times
may stand, ``{~c}`` one without a comma, ``{~w}`` a short one in which weekdays may stand, ``{-}`` a long one with any
mark but times and names, not across words for another time, ``{w?}`` a weekday or none, ``{u}`` the few words of a
unit, ``{b}`` a few words before a figure, ``{^}`` a word for a rise or a fall, ``{office}`` one that one person
holds, ``{of}`` what it is of and ``{name}`` who holds it, told by their capitals; a word list of ``lists`` is named
by ``{=name}``. A space stands for any white space; case is ignored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Words = frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class HintWords:
    """What the hints know of one language.

    ``bounds`` gives for about, almost, over and under the phrases that stand before a figure. ``no_numbers`` are number
    words that mostly mean something else ("one"), ``labels`` words behind which a number is a name ("article"),
    ``points`` those for percentage points, ``and_a_half`` what adds a half, ``joined`` scales with a word behind them
    that goes on with the number ("hundred and"). ``durations`` gives the unit of a word for a stretch of time: year,
    month, week, day, hour, minute, decade or century. ``fractions`` gives for a part in words ("by a third") its
    percentage, as a decimal. ``worded_lengths`` gives for a length of time without a number ("half a century")
    how many of which unit it is. ``factors`` are words that multiply ("doubled"; negative: divide). ``measures`` gives
    for the name of a unit what it measures and its size, as a decimal. ``outcomes`` gives by name the words of a
    headline for what happened, and those for what would go against it. ``anniversaries`` gives for the template of a
    yearly holiday the day from which it counts; its group ``nth`` is the count. ``lists`` and ``templates`` are named
    by the rules that read them.
    """

    bounds: Mapping[str, Words]
    no_numbers: Words
    labels: Words
    points: Words
    and_a_half: Words
    joined: Words
    durations: Mapping[str, str]
    fractions: Mapping[str, str] = field(default_factory=dict)
    worded_lengths: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    lists: Mapping[str, Words] = field(default_factory=dict)
    factors: Mapping[str, int | str] = field(default_factory=dict)
    measures: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    anniversaries: Mapping[str, date] = field(default_factory=dict)
    templates: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    outcomes: Mapping[str, tuple[Words, Words]] = field(default_factory=dict)
