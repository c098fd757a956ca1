"""What workers do beside the requests, as administrators see it."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.wording import JOBS, in_words


class Job(ProcrastinateJob):
    """The queue's own row (``claims/jobs.py`` says which there are) under a name in the languages of the program."""

    class Meta:
        proxy = True
        app_label = "claims"
        verbose_name = _("background job")
        verbose_name_plural = _("background jobs")
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"{in_words(JOBS, self.task_name)} ({self.pk})"
