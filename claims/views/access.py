"""Fetch and decide in one call: who may see a page, and the row that it is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control, patch_vary_headers
from django_htmx.middleware import HtmxDetails

from claims.models import Claim, Document
from claims.queries.claims import claim_with_all
from claims.queries.documents import Workbench, workbench
from claims.queries.gathered import Part
from claims.queries.outlines import Outline, outline_of
from claims.queries.people import actor_of
from claims.workflow import Actor

View = Callable[..., HttpResponse]


class MemberRequest(HttpRequest):
    """The request of somebody with a role, as ``newsroom`` hands it on."""

    user: User
    actor: Actor
    htmx: HtmxDetails


def newsroom(view: View) -> View:
    """A page for people with a role; the view gets a MemberRequest.

    One address answers htmx with a part of the page, so caches are told, and keep neither without asking.
    """

    @wraps(view)
    def guarded(request: MemberRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        request.actor = actor_of(request.user)
        if not request.actor.roles:
            raise PermissionDenied("no_role")
        response = view(request, *args, **kwargs)
        patch_vary_headers(response, ["HX-Request"])
        patch_cache_control(response, private=True, no_cache=True)
        return response

    return guarded


def row_or_404(pk: int) -> Claim:
    """The claim without what hangs on it."""
    try:
        return Claim.objects.get(pk=pk)
    except Claim.DoesNotExist as error:
        raise Http404 from error


def claim_or_404(pk: int, *more: Part, reader: int = 0) -> Claim:
    """The claim with all that its panel shows, and ``more``."""
    try:
        return claim_with_all(pk, *more, reader=reader)
    except Claim.DoesNotExist as error:
        raise Http404 from error


def workbench_or_404(pk: int, *, reader: int = 0) -> Workbench:
    try:
        return workbench(pk, reader=reader)
    except Document.DoesNotExist as error:
        raise Http404 from error


def outline_or_404(pk: int, *, newest_of: int = 0, reader: int = 0) -> Outline:
    try:
        return outline_of(pk, newest_of=newest_of, reader=reader)
    except Document.DoesNotExist as error:
        raise Http404 from error
