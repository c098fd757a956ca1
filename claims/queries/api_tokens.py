"""Tokens of the API, as requests show them and as their owners see them."""

from __future__ import annotations

import hashlib

from django.contrib.auth.models import Group, User
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, QuerySet
from django.utils import timezone

from claims.models import ApiToken

_GROUPS = ArraySubquery(Group.objects.filter(user=OuterRef("owner")).order_by("name").values("name"))


def digest_of(secret: str) -> str:
    """What is kept of a token. It has 256 random bits, so a slow hash for words that people choose gains nothing."""
    return hashlib.sha256(secret.encode()).hexdigest()


def token_of(secret: str) -> ApiToken | None:
    """The token in force that ``secret`` is, its owner active and with ``group_names``. One query."""
    rows = in_force().filter(digest=digest_of(secret), owner__is_active=True).select_related("owner")
    found = rows.annotate(group_names=_GROUPS).first()
    if found:
        # What ``people.roles_of`` looks for at a person.
        found.owner.group_names = found.group_names
    return found


def in_force() -> QuerySet[ApiToken]:
    """Tokens that were not withdrawn and have not run out."""
    runs = Q(expires_at__isnull=True) | Q(expires_at__gt=timezone.now())
    return ApiToken.objects.filter(runs, withdrawn_at__isnull=True)


def tokens_of(owner: User) -> QuerySet[ApiToken]:
    """All tokens of a person, the newest first."""
    return ApiToken.objects.filter(owner=owner).order_by("-id")
