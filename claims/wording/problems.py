"""What the API says when it refuses: to programs by status, and what is wrong with a value that was sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

#: By the status of the answer: a key that stays, and words for people.
PROBLEMS: Mapping[int, tuple[str, Any]] = {
    400: ("bad-request", _("The request cannot be understood.")),
    401: ("no-token", _("A token that is in force is needed here.")),
    403: ("not-allowed", _("This is not allowed to you.")),
    404: ("not-found", _("Nothing is at this address.")),
    405: ("wrong-method", _("This address does not take this method.")),
    410: ("withdrawn", _("This was withdrawn.")),
    413: ("too-large", _("The request is too large.")),
    415: ("wrong-type", _("Content of this type is not taken here.")),
    422: ("not-valid", _("Something that was sent is not valid.")),
    429: ("too-many", _("Too many requests. Wait, then go on.")),
    500: ("failed", _("Something went wrong on our side.")),
    503: ("unavailable", _("The service is not there at the moment. Try again soon.")),
}

_MOMENT = _("Write a date as 2026-01-31, or a moment as 2026-01-31T14:05:00+07:00.")
#: What is wrong with a value, by pydantic's names for it; what they leave open is filled in.
INVALID: Mapping[str, Any] = {
    "bool_parsing": _("Say true or false."),
    "cursor": _("This is no place in the list. Take it from the answer before, as it is."),
    "datetime_from_date_parsing": _MOMENT,
    "datetime_object_invalid": _MOMENT,
    "datetime_parsing": _MOMENT,
    "extra_forbidden": _("There is no such name here."),
    "finite_number": _("Give a finite number."),
    "float_parsing": _("Give a number."),
    "greater_than_equal": _("Give at least %(ge)s."),
    "int_parsing": _("Give a whole number."),
    "int_from_float": _("Give a whole number."),
    "int_parsing_size": _("The number is too large."),
    "int_type": _("Give a whole number."),
    "json_invalid": _("This is no JSON in UTF-8."),
    "less_than_equal": _("Give at most %(le)s."),
    "literal_error": _("Give one of: %(expected)s."),
    "missing": _("This is needed."),
    "model_attributes_type": _("Give a JSON object."),
    "model_type": _("Give a JSON object."),
    "one_of_two": _("Give either text or html, not both and not neither."),
    "string_pattern_mismatch": _("This is not written as it has to be."),
    "string_too_long": _("Give at most %(max_length)s characters."),
    "string_too_short": _("Give at least %(min_length)s characters."),
    "string_type": _("Give text."),
    "string_unicode": _("There are characters in it that are none."),
}
_OTHERWISE = _("This value cannot be used.")


def problem_words(status: int) -> tuple[str, Any]:
    """The key and the words for a status; those of its hundred where it has none of its own."""
    return PROBLEMS.get(status) or PROBLEMS[500 if status >= 500 else 400]


def invalid_in_words(sort: str, given: Mapping[str, Any]) -> str:
    """What is wrong with a value, in words; ``given`` are the limits that pydantic tells."""
    return str(INVALID.get(sort, _OTHERWISE)) % given if sort in INVALID else str(_OTHERWISE)
