"""Calling a service for each chosen row, and telling what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.services.acts import Conflict
from claims.wording import REFUSALS, in_words
from claims.workflow import Refused

Row = TypeVar("Row", bound=Model)


def for_each(request: HttpRequest, rows: Iterable[Row], act: Callable[[Row], object]) -> None:
    """Do ``act`` for each row in its own transaction; say how many were done and why the others were not."""
    done = 0
    for row in rows:
        done += attempt(request, row, act)
    if done:
        words = ngettext("%(count)d row was changed.", "%(count)d rows were changed.", done)
        messages.success(request, words % {"count": done})


def attempt(request: HttpRequest, row: Row, act: Callable[[Row], object]) -> bool:
    """Whether ``act`` was done; a refusal is told to the person."""
    try:
        act(row)
    except Refused as no:
        messages.error(request, f"{row}: {in_words(REFUSALS, no.key)}")
    except Conflict:
        messages.error(request, _("%(row)s: somebody else has changed it meanwhile. Look again.") % {"row": row})
    else:
        return True
    return False
