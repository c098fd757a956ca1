"""What workers do beside the requests, and how far they are with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

JOBS: Mapping[str, Any] = {
    "fetch_snapshot": _("fetch a cited page"),
    "check_snapshot": _("look again at a cited page"),
    "ask_for_checks": _("choose the cited pages to look at again"),
    "deliver": _("deliver a message of a webhook"),
    "make_export": _("make an export"),
    "make_words": _("make what was brought in searchable"),
    "make_words_left": _("make searchable what was left behind"),
    "delete_exports": _("delete old exports"),
    "run_import": _("bring in a file"),
    "delete_imports": _("delete files that were handed in and left"),
    "forget_deliveries": _("delete old deliveries"),
    "take_over": _("take over from workers that died"),
    "forget_requests": _("delete old requests of programs"),
    "forget": _("delete old background jobs"),
}

JOB_STATES: Mapping[str, Any] = {
    "todo": pgettext_lazy("background job", "waits"),
    "doing": pgettext_lazy("background job", "being done"),
    "succeeded": pgettext_lazy("background job", "done"),
    "failed": pgettext_lazy("background job", "failed"),
    "cancelled": pgettext_lazy("background job", "canceled"),
    "aborted": pgettext_lazy("background job", "broken off"),
}
