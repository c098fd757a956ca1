"""Lengths of time without a number in English: how many of which unit."""

from claims.text.languages.base import words

_TENS = {"a": 10, "one": 10, "two": 20, "three": 30, "four": 40, "five": 50, "six": 60}

LENGTHS: dict[str, tuple[str, str]] = {
    "a decade": ("10", "year"),
    "a full decade": ("10", "year"),
    "a whole decade": ("10", "year"),
    "half a decade": ("5", "year"),
    **{f"{word} decade{'s' * (tens > 10)} and a half": (str(tens + 5), "year") for word, tens in _TENS.items()},
    "a century": ("100", "year"),
    "half a century": ("50", "year"),
    "half-a-century": ("50", "year"),
    "a half-century": ("50", "year"),
    "a quarter of a century": ("25", "year"),
    "a quarter century": ("25", "year"),
    "a quarter-century": ("25", "year"),
    "three quarters of a century": ("75", "year"),
    "a century and a half": ("150", "year"),
    "a year and a half": ("18", "month"),
    "half a year": ("6", "month"),
    "a fortnight": ("14", "day"),
    "half an hour": ("30", "minute"),
    "an hour and a half": ("90", "minute"),
    "a year": ("1", "year"),
    "a month": ("1", "month"),
    "a week": ("1", "week"),
    "an hour": ("1", "hour"),
}
LENGTH_LISTS = {
    "single_lengths": words("a_year a_month a_week an_hour half_an_hour a_fortnight"),
    # a single one of a longer unit with so many of the shorter, and the unit
    "singles": words("""an_hour/hour one_hour/hour a_year/year one_year/year a_week/week one_week/week"""),
    "lasting_so_long": words(
        """for after lasted lasts took takes within spent almost nearly exactly just_over just_under barely hardly only
        less_than more_than over about some lasting taking waited"""
    ),
}
