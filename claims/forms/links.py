"""Input that is a link."""

from __future__ import annotations

from typing import Any

from django import forms

from claims.services.links import LONGEST_LINK, check_link
from claims.wording import REFUSALS


class LinkField(forms.URLField):
    """A link that may be stored, by the rule of the services; one without a scheme gets https."""

    default_validators = [check_link]

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=LONGEST_LINK, assume_scheme="https", required=False, **kwargs)
        self.error_messages["invalid"] = REFUSALS["bad_url"]
