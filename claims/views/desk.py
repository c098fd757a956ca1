"""What waits for me."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from claims.models import Claim
from claims.queries.correction_requests import late_requests
from claims.queries.desk import Desk
from claims.queries.desk import desk as desk_of
from claims.queries.drafts import unfinished
from claims.views.access import MemberRequest, newsroom

#: Drafts that the desk lists; the others follow as these are sent or thrown away.
MOST_DRAFTS = 50


@require_safe
@newsroom
def desk(request: MemberRequest) -> HttpResponse:
    found = desk_of(request.user)
    drafts = list(unfinished(request.user)[:MOST_DRAFTS])
    page = {"place": "desk", "desk": found, "lists": _lists(found), "drafts": drafts}
    page |= {"late": late_requests(request.user)}
    return render(request, "claims/desk.html", page)


def _lists(desk: Desk) -> list[tuple[str, object, tuple[Claim, ...]]]:
    """The lists that have something in them: key, heading, claims."""
    lists = [
        ("overdue", _("Overdue"), desk.overdue),
        ("returned", _("Returned to me"), desk.returned),
        ("to_approve", _("To approve"), desk.to_approve),
        ("to_check", _("To check"), desk.to_check),
        ("free", _("In the queue, free to take"), desk.free),
        ("lately", _("Lately touched"), desk.lately),
    ]
    return [entry for entry in lists if entry[2]]
