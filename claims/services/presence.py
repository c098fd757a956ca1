"""Saying that one is at a claim. There is no history of it, and nothing else rests on it."""

from __future__ import annotations

import datetime

from django.contrib.auth.models import User
from django.db import IntegrityError
from django.utils import timezone

from claims.models import Claim, Presence
from claims.services.acts import member

#: A page asks every 15 seconds; whoever missed that often is gone.
HERE = datetime.timedelta(seconds=45)
#: Somebody who typed so lately is editing.
TYPING = datetime.timedelta(minutes=1)


def be_present(claim_id: int, *, by: User, part: str = "", is_typing: bool = False, arrives: bool = False) -> None:
    """``by`` has the claim open, and has the hands on ``part`` of it. One write; whoever ``arrives`` leaves the rest.

    Raises Refused: not_your_role, Claim.DoesNotExist.
    """
    member(by)
    if not Claim.objects.filter(pk=claim_id).exists():
        raise Claim.DoesNotExist
    now = timezone.now()
    if arrives:
        Presence.objects.filter(person=by, seen_at__lt=now - HERE).delete()
    fields = {"part": part, "seen_at": now} | ({"typed_at": now} if is_typing else {})
    try:
        Presence.objects.bulk_create(
            [Presence(person=by, claim_id=claim_id, **fields)],
            update_conflicts=True,
            unique_fields=["person", "claim"],
            update_fields=list(fields),
        )
    except IntegrityError as error:  # a run of the splitter took it back in this moment
        raise Claim.DoesNotExist from error
