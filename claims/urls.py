"""The addresses of the pages."""

from django.urls import URLPattern, URLResolver, path

from claims.views import bulk, claims, desk, documents, evidence, moves, publishing, reports, reviews, sorting, table

urlpatterns: list[URLPattern | URLResolver] = [
    path("", desk.desk, name="desk"),
    path("documents/", documents.documents, name="documents"),
    path("documents/new/", documents.document_new, name="document_new"),
    path("documents/<int:pk>/", documents.document, name="document"),
    path("documents/<int:pk>/edit/", documents.document_edit, name="document_edit"),
    path("documents/<int:pk>/rerun/", documents.document_rerun, name="document_rerun"),
    path("documents/<int:pk>/publish/", publishing.document_publish, name="document_publish"),
    path("documents/<int:pk>/claims/", claims.claim_add, name="claim_add"),
    path("claims/", table.claims, name="claims"),
    path("claims/act/", bulk.claims_act, name="claims_act"),
    path("claims/act/<int:pk>/undo/", bulk.claims_undo, name="claims_undo"),
    path("claims/views/", table.view_save, name="view_save"),
    path("claims/views/<int:pk>/remove/", table.view_remove, name="view_remove"),
    path("claims/<int:pk>/", claims.claim, name="claim"),
    path("claims/<int:pk>/edit/", claims.claim_edit, name="claim_edit"),
    path("claims/<int:pk>/move/<slug:action>/", moves.claim_move, name="claim_move"),
    path("claims/<int:pk>/take/", moves.claim_take, name="claim_take"),
    path("claims/<int:pk>/assign/", moves.claim_assign, name="claim_assign"),
    path("claims/<int:pk>/deadline/", sorting.claim_deadline, name="claim_deadline"),
    path("claims/<int:pk>/tag/", sorting.claim_tag, name="claim_tag"),
    path("claims/<int:pk>/evidence/", evidence.evidence_add, name="evidence_add"),
    path("evidence/<int:pk>/withdraw/", evidence.evidence_withdraw, name="evidence_withdraw"),
    path("claims/<int:pk>/assessment/", reviews.assessment_save, name="assessment_save"),
    path("claims/<int:pk>/notes/", reviews.note_add, name="note_add"),
    path("reports/", reports.reports, name="reports"),
    path("reports/<slug:slug>/", reports.report, name="report"),
    path("reports/<slug:slug>/report.json", reports.report_json, name="report_json"),
    path("reports/<slug:slug>/report.md", reports.report_markdown, name="report_markdown"),
    path("reports/<slug:slug>/<int:claim>/", reports.report_claim, name="report_claim"),
    path("reports/<slug:slug>/<int:claim>/claim.json", reports.report_claim_json, name="report_claim_json"),
    path("corrections/", reports.corrections, name="corrections"),
    path("methodology/", reports.methodology, name="methodology"),
]
