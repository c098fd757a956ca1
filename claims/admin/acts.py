"""Calling a service from the admin, and telling what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.admin.base import KeptAdmin
from claims.services.acts import Conflict
from claims.services.documents import DocumentConflict
from claims.services.sources import SourceConflict
from claims.wording import REFUSALS, conflict, in_words
from claims.workflow import Refused

Row = TypeVar("Row", bound=Model)


def for_each(request: HttpRequest, rows: Iterable[Row], act: Callable[[Row], object]) -> None:
    """Do ``act`` for each row in its own transaction; say how many were done and why the others were not."""
    done = sum(_attempt(request, row, act) for row in rows)
    if done:
        words = ngettext("%(count)d row was changed.", "%(count)d rows were changed.", done)
        messages.success(request, words % {"count": done})


def _attempt(request: HttpRequest, row: Row, act: Callable[[Row], object]) -> bool:
    try:
        act(row)
    except Refused as no:
        messages.error(request, f"{row}: {in_words(REFUSALS, no.key)}")
    except Conflict:
        messages.error(request, _("%(row)s: somebody else has changed it meanwhile. Look again.") % {"row": row})
    else:
        return True
    return False


class ServiceForm(forms.ModelForm):
    """A form whose saving is a service's: ``objection`` is what the service said to the same words a moment ago."""

    objection = ""

    def clean(self) -> dict[str, Any] | None:
        if self.objection:
            raise ValidationError(self.objection)
        return super().clean()


class ServiceAdmin(KeptAdmin):
    """Saves through a service, called in ``save_model``; what it objects to is told and what was typed is kept."""

    form = ServiceForm

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.objection = getattr(request, "_claims_objection", "")
        return form

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return super().changeform_view(request, *args, **kwargs)
        except Refused as no:
            objection = in_words(REFUSALS, no.key)
        except (DocumentConflict, SourceConflict):
            objection = _("Somebody changed the details meanwhile. Copy what you typed, then open the page again.")
        except Conflict:
            objection = conflict(who="", act="")
        request._claims_objection = objection  # type: ignore[attr-defined]
        return super().changeform_view(request, *args, **kwargs)
