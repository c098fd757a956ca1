"""Which links may be stored: those that a reader can follow and that run nothing."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from claims.report.addresses import FOLLOWED

#: What the columns for links hold.
LONGEST_LINK = 2000

#: Raises ValidationError for what is no proper address of the web.
check_link = URLValidator(schemes=FOLLOWED)


def is_link(value: str) -> bool:
    """Whether ``value`` is a proper address of the web, http or https, that the columns hold."""
    try:
        check_link(value)
    except ValidationError:
        return False
    return len(value) <= LONGEST_LINK
