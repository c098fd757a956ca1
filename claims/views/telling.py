"""The message after an act, with the button that undoes it."""

from __future__ import annotations

import datetime

from django.contrib import messages

from claims.models import ClaimEvent
from claims.queries.acts import UNDOABLE, head_of
from claims.views.access import MemberRequest
from claims.wording import DONE, in_words

#: The tag of a message that names the event its button undoes.
UNDOES = "undoes-"


def tell(request: MemberRequest, claim_id: int, done: str, *, since: datetime.datetime) -> None:
    """Say what was done; what was written ``since`` then can be undone. One query.

    Sending what is there already writes nothing, and the button must not undo what was done before.
    """
    latest = ClaimEvent.objects.filter(claim=claim_id, actor=request.user, at__gte=since).last()
    tag = f"{UNDOES}{head_of(latest)}" if latest and latest.action in UNDOABLE else ""
    messages.success(request, in_words(DONE, done), extra_tags=tag)
