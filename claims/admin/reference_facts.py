"""Reference facts: edited row by row, brought in from CSV after a look at what it would do, written out again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.models import ADDITION, CHANGE, LogEntry
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.admin.base import KeptAdmin, is_administrator, person
from claims.forms.reference_facts import ImportForm, ReferenceFactForm
from claims.models import ReferenceFact
from claims.queries.reference_facts import fact_of
from claims.report.tables import csv_of
from claims.services.reference_facts import Change, Import, ImportChanged, import_facts, planned
from claims.text.facts import COLUMNS, BadFact
from claims.wording import FACT_PROBLEMS, in_words

#: So many rows of each sort are shown before they are brought in; all of them are counted.
SHOWN = 200

_SPEAKS = (
    Q(is_active=True, since__isnull=False) & ~Q(source="") & (Q(until__isnull=False) | Q(checked_at__isnull=False))
)


class SpeaksFilter(admin.SimpleListFilter):
    """Rows that hints rest on, and those that keep still because something is missing."""

    title = _("hints rest on it")
    parameter_name = "speaks"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("yes")), ("no", _("no"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[ReferenceFact]) -> QuerySet[ReferenceFact]:
        wanted = {"yes": _SPEAKS, "no": ~_SPEAKS}.get(self.value() or "", Q())
        return queryset.filter(wanted)


class LastsFilter(admin.SimpleListFilter):
    """Terms that last are to be compared with their sources from time to time."""

    title = _("lasts")
    parameter_name = "lasts"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("yes")), ("no", _("no"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[ReferenceFact]) -> QuerySet[ReferenceFact]:
        return queryset.filter(until__isnull=self.value() == "yes") if self.value() else queryset


@admin.register(ReferenceFact)
class ReferenceFactAdmin(KeptAdmin):
    form = ReferenceFactForm
    list_display = ("subject", "role", "since", "until", "checked_at", "speaks", "is_active")
    list_filter = (SpeaksFilter, LastsFilter, "is_active", "checked_at")
    search_fields = ("subject", "aliases", "role", "role_wordings", "value")
    actions = ("switch_on", "switch_off", "compared")
    change_list_template = "admin/claims/referencefact/change_list.html"

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        ours = [
            path("import/", view(self.import_view), name="claims_referencefact_import"),
            path("export/", view(self.export_view), name="claims_referencefact_export"),
        ]
        return [*ours, *super().get_urls()]

    @admin.display(description=_("hints rest on it"), boolean=True)
    def speaks(self, row: ReferenceFact) -> bool:
        return row.is_active and fact_of(row).usable

    @admin.action(description=_("Use these rows"))
    def switch_on(self, request: HttpRequest, queryset: QuerySet[ReferenceFact]) -> None:
        self._set(request, queryset, is_active=True)

    @admin.action(description=_("Use these rows no longer"))
    def switch_off(self, request: HttpRequest, queryset: QuerySet[ReferenceFact]) -> None:
        self._set(request, queryset, is_active=False)

    @admin.action(description=_("I have compared these rows with their sources today"))
    def compared(self, request: HttpRequest, queryset: QuerySet[ReferenceFact]) -> None:
        self._set(request, queryset, checked_at=timezone.localdate())

    def _set(self, request: HttpRequest, queryset: QuerySet[ReferenceFact], **values: Any) -> None:
        rows = list(queryset)
        queryset.update(**values)
        self._log(request, rows, CHANGE, [{"changed": {"fields": sorted(values)}}])
        messages.success(request, gettext("Changed: %(n)d.") % {"n": len(rows)})

    def export_view(self, request: HttpRequest) -> HttpResponse:
        """All rows, in the format that can be brought in again."""
        self._require(request)
        rows = (_cells(row) for row in ReferenceFact.objects.order_by("role", "since", "subject", "id"))
        response = HttpResponse(csv_of([COLUMNS, *rows]), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="reference-facts.csv"'
        return response

    def import_view(self, request: HttpRequest) -> HttpResponse:
        """The CSV, then what it would do, then doing it. Nothing changes before the last step."""
        self._require(request)
        form = ImportForm(request.POST, request.FILES) if request.method == "POST" else ImportForm()
        if not form.is_valid():
            return self._asked(request, form)
        content = form.cleaned_data["content"]
        if "confirm" not in request.POST:
            return self._asked(request, form, planned(content), content)
        try:
            done = import_facts(content, by=person(request), digest=form.cleaned_data["digest"])
        except ImportChanged as other:
            messages.warning(request, gettext("The table changed meanwhile. This is what the file would do now."))
            return self._asked(request, form, other.found, content)
        self._tell(request, done)
        return redirect("admin:claims_referencefact_changelist")

    def _asked(
        self, request: HttpRequest, form: ImportForm, found: Import | None = None, content: str = ""
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Bring in reference facts"),
            "form": form,
            "found": found,
            "shown": SHOWN,
            "content": content,
            "columns": COLUMNS,
            "changed": [line for change in found.changed[:SHOWN] for line in _changes(change)] if found else [],
            "refused": [_said(bad) for bad in found.refused[:SHOWN]] if found else [],
            "problem": _said(found.problem) if found and found.problem else None,
            "media": self.media,
        }
        return TemplateResponse(request, "admin/claims/referencefact/import.html", context)

    def _tell(self, request: HttpRequest, done: Import) -> None:
        keys = {fact.key for _line, fact in done.added}
        added = [row for row in ReferenceFact.objects.all() if fact_of(row).key in keys] if keys else []
        self._log(request, added, ADDITION, [{"added": {}}])
        self._log(request, [change.row for change in done.changed], CHANGE, gettext("Brought in from CSV"))
        words = gettext("Brought in: %(added)d added, %(changed)d changed, %(refused)d refused.")
        told = {"added": len(done.added), "changed": len(done.changed), "refused": len(done.refused)}
        messages.success(request, words % told)

    def _log(self, request: HttpRequest, rows: list[ReferenceFact], flag: int, message: Any) -> None:
        if rows:
            LogEntry.objects.log_actions(person(request).pk, rows, flag, change_message=message)

    def _require(self, request: HttpRequest) -> None:
        if not is_administrator(request):
            raise PermissionDenied


def _cells(row: ReferenceFact) -> list[str]:
    fact = fact_of(row)
    since, until, checked = (day.isoformat() if day else "" for day in (fact.since, fact.until, fact.checked_at))
    words = [fact.subject, "|".join(fact.aliases), "|".join(fact.role), fact.value]
    return [*words, since, until, fact.source, checked]


def _changes(change: Change) -> Iterator[tuple[int, ReferenceFact, Any, Any, Any]]:
    """Line, row, column, before and after."""
    for name, values in change.fields.items():
        old, new = (" | ".join(value) if isinstance(value, list) else value for value in values)
        column: Any = ReferenceFact._meta.get_field(name)
        yield change.line, change.row, column.verbose_name, old, new


def _said(bad: BadFact) -> tuple[int, str, Any]:
    """The line, the column and why it is refused, in words."""
    return bad.line, bad.field, in_words(FACT_PROBLEMS, bad.problem)
