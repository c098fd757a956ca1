"""The message after an act, with the button that undoes it."""

from __future__ import annotations

from django.contrib import messages

from claims.models import ClaimEvent
from claims.queries.acts import UNDOABLE, head_of
from claims.views.access import MemberRequest
from claims.wording import DONE, in_words

#: The tag of a message that names the event its button undoes.
UNDOES = "undoes-"


def tell(request: MemberRequest, claim_id: int, done: str) -> None:
    """Say what was done. One query, for the event that can be undone."""
    latest = ClaimEvent.objects.filter(claim=claim_id, actor=request.user).last()
    tag = f"{UNDOES}{head_of(latest)}" if latest and latest.action in UNDOABLE else ""
    messages.success(request, in_words(DONE, done), extra_tags=tag)
