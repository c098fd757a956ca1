"""Why a file with documents and claims did not come in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

IMPORT_FAILURES: Mapping[str, Any] = {
    "bad_lines": _("The newsroom changed since the file was checked, and lines of it are refused now."),
    "not_readable": _("The file could not be read from where it was kept. Hand it in once more."),
    "not_your_role": _("Whoever handed it in is no administrator any more."),
    "broken": _("Something went wrong. An administrator finds it in the log."),
    "lost": _("No worker finished it within a day."),
}
