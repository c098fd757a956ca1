"""The jobs of workers: to be looked at, and done again."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from procrastinate.contrib.django import admin as their_admin
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.admin.base import ReadOnlyAdmin
from claims.admin.filters import in_the_words_of
from claims.models import Job
from claims.wording import JOB_STATES, JOBS, in_words

assert their_admin  # it registers its own pages, in English alone and with styles that our policy forbids
admin.site.unregister(ProcrastinateJob)


@admin.register(Job)
class JobAdmin(ReadOnlyAdmin):
    list_display = ("what", "about", "state", "tried", "not_before", "id")
    list_filter = (
        in_the_words_of(JOB_STATES, "status", _("state")),
        in_the_words_of(JOBS, "task_name", pgettext_lazy("background job", "what")),
    )
    fields = readonly_fields = ("what", "about", "state", "tried", "not_before")
    actions = ("retry",)

    @admin.display(description=pgettext_lazy("background job", "what"), ordering="task_name")
    def what(self, row: Job) -> Any:
        return in_words(JOBS, row.task_name)

    @admin.display(description=pgettext_lazy("background job", "about"))
    def about(self, row: Job) -> str:
        """The rows that it is about, by the names of their tables."""
        return ", ".join(
            f"{apps.get_model('claims', name.removesuffix('_id'))._meta.verbose_name} {number}"
            for name, number in row.args.items()
            if name.endswith("_id")
        )

    @admin.display(description=_("state"), ordering="status")
    def state(self, row: Job) -> Any:
        return in_words(JOB_STATES, row.status)

    @admin.display(description=_("attempts"), ordering="attempts")
    def tried(self, row: Job) -> int:
        return row.attempts

    @admin.display(description=_("not before"), ordering="scheduled_at")
    def not_before(self, row: Job) -> Any:
        return row.scheduled_at or ""

    @admin.action(description=_("Do the failed ones again"))
    def retry(self, request: HttpRequest, queryset: QuerySet[Job]) -> None:
        for job in queryset.filter(status="failed"):
            app.job_manager.retry_job_by_id(job.pk, retry_at=timezone.now())
