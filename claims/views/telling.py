"""The message after an act, with the button that undoes it."""

from __future__ import annotations

import datetime

from django.contrib import messages

from claims.models import Claim, ClaimEvent
from claims.queries.acts import UNDOABLE, head_of
from claims.views.access import MemberRequest
from claims.wording import DONE, in_words

#: The tag of a message that names the event its button undoes.
UNDOES = "undoes-"


def tell(
    request: MemberRequest, claim_id: int, done: str, *, since: datetime.datetime, acted: Claim | None = None
) -> None:
    """Say what was done; what was written ``since`` then can be undone.

    Sending what is there already writes nothing, and the button must not undo what was done before. No query where the
    instance that the act was ``acted`` on is at hand, else one.
    """
    latest = acted.last_event if acted else _latest(request, claim_id, since)
    tag = f"{UNDOES}{head_of(latest)}" if latest and latest.action in UNDOABLE else ""
    messages.success(request, in_words(DONE, done), extra_tags=tag)


def _latest(request: MemberRequest, claim_id: int, since: datetime.datetime) -> ClaimEvent | None:
    mine = ClaimEvent.objects.filter(claim=claim_id, actor=request.user, at__gte=since)
    return mine.order_by("id").last()
