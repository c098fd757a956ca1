"""Saying that one is at a claim. There is no history of it, and nothing else rests on it."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError
from django.db.models import Q
from django.utils import timezone

from claims.models import Claim, Presence
from claims.services.acts import member

#: A page asks every 15 seconds; whoever missed that often is gone.
HERE = datetime.timedelta(seconds=45)
#: Somebody who typed so lately is editing.
TYPING = datetime.timedelta(minutes=1)


def be_present(
    claim_id: int, *, by: User, part: str = "", is_typing: bool = False, arrives: bool = False, left: int | None = None
) -> None:
    """``by`` has the claim open, and has the hands on ``part`` of it.

    Whoever ``arrives`` types no more in what they sent, and has left where they are silent and the claim ``left``. One
    write, two of those who arrive. Raises Refused: not_your_role, Claim.DoesNotExist.
    """
    member(by)
    if not Claim.objects.filter(pk=claim_id).exists():
        raise Claim.DoesNotExist
    now = timezone.now()
    if arrives:
        gone = Q(seen_at__lt=now - HERE) | Q(claim=left)
        Presence.objects.filter(gone, person=by).exclude(claim=claim_id).delete()
    fields: dict[str, Any] = {"part": part, "seen_at": now}
    if is_typing or arrives:
        fields["typed_at"] = now if is_typing else None
    try:
        Presence.objects.bulk_create(
            [Presence(person=by, claim_id=claim_id, **fields)],
            update_conflicts=True,
            unique_fields=["person", "claim"],
            update_fields=list(fields),
        )
    except IntegrityError as error:  # a run of the splitter took it back in this moment
        raise Claim.DoesNotExist from error
