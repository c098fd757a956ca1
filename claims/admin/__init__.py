"""The administrator's side: every noun in Django's admin. It reads rows and calls services, and nothing imports it."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from claims.admin import (
    api_tokens,
    claims,
    contacts,
    correction_requests,
    documents,
    drafts,
    evidence,
    exports,
    hints,
    history,
    imports,
    jobs,
    mastheads,
    newsroom,
    notes,
    notifications,
    people,
    publications,
    ratings,
    reference_facts,
    reviews,
    same_claims,
    snapshots,
    tables,
    webhooks,
    weights,
)

__all__ = [
    "api_tokens",
    "claims",
    "contacts",
    "correction_requests",
    "documents",
    "drafts",
    "evidence",
    "exports",
    "hints",
    "history",
    "imports",
    "jobs",
    "mastheads",
    "newsroom",
    "notes",
    "notifications",
    "people",
    "publications",
    "ratings",
    "reference_facts",
    "reviews",
    "same_claims",
    "snapshots",
    "tables",
    "webhooks",
    "weights",
]

admin.site.site_header = _("Fact-check workbench")
admin.site.site_title = _("Administration")
admin.site.index_title = _("Administration")
