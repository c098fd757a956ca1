"""A claim that a new run of the splitter took back while somebody wrote about it."""

from __future__ import annotations

import re
from typing import Any

from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import render

from claims.forms.claims import AddClaimForm
from claims.models import Revision
from claims.text.analysis import KINDS
from claims.views.access import MemberRequest
from claims.views.panels import typed_words

#: Where the claim stood when the page was drawn: document, start, end. It cannot be asked any more.
_STOOD = re.compile(r"([0-9]{1,18}):([0-9]{1,9}):([0-9]{1,9})")


def gone(request: MemberRequest, form: Form) -> HttpResponse:
    """Nothing was done, and what the person typed must not go: it can be added as a claim where the other one stood."""
    stood = _STOOD.fullmatch(request.POST.get("stood", ""))
    revision = _text_of(int(stood[1])) if stood else None
    adding = _adding(form, revision, int(stood[2]), int(stood[3])) if stood and revision else None
    page = {"place": "claims", "words": typed_words(form), "adding": adding, "revision": revision}
    return render(request, "claims/claims/gone.html", page, status=404)


def _text_of(document_id: int) -> Revision | None:
    return Revision.objects.filter(document=document_id).select_related("document").order_by("-number").first()


def _adding(form: Form, revision: Revision, start: int, end: int) -> AddClaimForm | None:
    """The form that adds a claim at that place, worded as it was typed, else as the article says it."""
    exact = revision.text[start:end]
    if not exact.strip():
        return None
    typed: dict[str, Any] = {name: form.data.get(name, "") for name in ("text", "claimant", "kind")}
    kind = typed["kind"] if typed["kind"] in KINDS else "other"
    initial = {"start": start, "end": end, "exact": exact, "claimant": typed["claimant"], "kind": kind}
    return AddClaimForm(
        initial=initial | {"text": typed["text"].strip() or exact.strip()}, text=revision.text, auto_id="add-%s"
    )
