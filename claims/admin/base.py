"""What the administrator may do with rows in general: never delete them, and only read those that are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, cast

from django.contrib import admin
from django.contrib.auth.models import User
from django.db.models import Model, QuerySet, URLField
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from claims.queries.people import roles_of
from claims.wording import ACTS, in_words
from claims.workflow import Role

LONGEST_IN_A_LIST = 80


class KeptAdmin(admin.ModelAdmin):
    """Open to administrators. Rows are added and changed where the subclass lets them be, and deleted nowhere."""

    formfield_overrides = {URLField: {"assume_scheme": "https"}}

    class Media:
        css = {"all": ["claims/admin.css"]}

    def has_module_permission(self, request: HttpRequest) -> bool:
        return is_administrator(request)

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return is_administrator(request)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return is_administrator(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return is_administrator(request)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class ReadOnlyAdmin(KeptAdmin):
    """Rows to look at: nobody adds or changes them here, not even a superuser."""

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> list[Any]:
        """What is common to all that may be withdrawn comes last, though Django puts it first."""
        return sorted(super().get_fields(request, obj), key=lambda name: str(name).startswith("withdrawn_"))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class ReadOnlyInline(admin.TabularInline):
    """Rows of another table shown beneath the one they belong to; ``related`` are fetched with them."""

    fields: ClassVar[tuple[str, ...]] = ()
    related: tuple[str, ...] = ()
    extra = 0
    can_delete = False
    show_change_link = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        return rows.select_related(*self.related) if self.related else rows

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        return self.fields

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return is_administrator(request)

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


def brief(name: str, words: Any) -> Callable[[Model], str]:
    """A column for a field whose text may be long, cut so that the others beside it can be read."""

    @admin.display(description=words, ordering=name)
    def shown(row: Model) -> str:
        return Truncator(str(getattr(row, name))).chars(LONGEST_IN_A_LIST)

    shown.__name__ = name
    return shown


@admin.display(description=_("act"), ordering="action")
def act_words(event: Model) -> Any:
    """What was done, in the words of the history that everybody reads."""
    return in_words(ACTS, getattr(event, "action", ""))


def person(request: HttpRequest) -> User:
    """Who is signed in: the admin lets nobody else in."""
    return cast(User, request.user)


def is_administrator(request: HttpRequest) -> bool:
    """Whether the person has the administrator's role; asked once a request."""
    known: Any = getattr(request, "_claims_is_administrator", None)
    if known is None:
        known = request.user.is_staff and Role.ADMINISTRATOR in roles_of(request.user)
        request._claims_is_administrator = known  # type: ignore[attr-defined]
    return bool(known)
