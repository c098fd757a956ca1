"""Why a file could not be made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

EXPORT_FAILURES: Mapping[str, Any] = {
    "nothing_chosen": _("There is nothing to put into it."),
    "not_stored": _("It could not be stored, or a kept page that belongs into it could not be read."),
    "broken": _("Something went wrong. An administrator finds it in the log."),
    "lost": _("No worker finished it within a day."),
}
