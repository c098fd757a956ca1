"""Which links may be stored: those that a reader can follow and that run nothing."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

#: What the columns for links hold.
LONGEST_LINK = 2000

_CHECK = URLValidator(schemes=["http", "https"])


def is_link(value: str) -> bool:
    """Whether ``value`` is a proper address of the web, http or https."""
    try:
        _CHECK(value)
    except ValidationError:
        return False
    return len(value) <= LONGEST_LINK
