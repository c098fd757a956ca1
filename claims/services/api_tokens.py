"""Making tokens of the API and taking them back."""

from __future__ import annotations

import datetime
import secrets

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from claims.models import ApiToken
from claims.queries.api_tokens import digest_of, in_force
from claims.services.acts import member
from claims.workflow import Refused, Role

#: What a token begins with, so that programs that look for leaked secrets know it for one.
PREFIX = "fcw_"
RANDOM_BYTES = 32
#: A person has at most so many tokens in force.
MOST = 20
LONGEST_NAME = ApiToken._meta.get_field("name").max_length or 0
#: When a token was used last is written at most so often.
BETWEEN_USES = datetime.timedelta(minutes=1)


@transaction.atomic
def make_token(
    name: str, *, by: User, owner: User | None = None, scope: str = "read", days: int | None = None
) -> tuple[ApiToken, str]:
    """A token for ``owner``, by default for oneself, that runs out after so many ``days``; and its secret.

    The secret is told here and never again. Raises Refused: not_your_role, no_token_name, token_name_too_long,
    too_many_tokens.
    """
    actor, owner = member(by), owner or by
    if owner != by and Role.ADMINISTRATOR not in actor.roles:
        raise Refused("not_your_role")
    member(owner)
    words = _name(name)
    # One after the other, so that two requests at once do not both make the last one.
    User.objects.select_for_update(no_key=True).get(pk=owner.pk)
    if in_force().filter(owner=owner).count() >= MOST:
        raise Refused("too_many_tokens")
    secret = PREFIX + secrets.token_urlsafe(RANDOM_BYTES)
    expires_at = timezone.now() + datetime.timedelta(days=days) if days else None
    token = ApiToken.objects.create(
        owner=owner,
        name=words,
        digest=digest_of(secret),
        ending=secret[-4:],
        scope=ApiToken.Scope(scope),
        created_by=by,
        expires_at=expires_at,
    )
    return token, secret


def _name(name: str) -> str:
    words = " ".join(name.replace("\0", "").split())
    if not words:
        raise Refused("no_token_name")
    if len(words) > LONGEST_NAME:
        raise Refused("token_name_too_long")
    return words


@transaction.atomic
def withdraw_token(token_id: int, *, by: User) -> ApiToken:
    """Let the token mean nothing from now on; withdrawn again, it stays as it is.

    Its owner may, and administrators: Refused("not_your_token"). Raises ApiToken.DoesNotExist.
    """
    token = ApiToken.objects.select_for_update().get(pk=token_id)
    if token.owner_id != by.pk and Role.ADMINISTRATOR not in member(by).roles:
        raise Refused("not_your_token")
    if token.withdrawn_at is None:
        token.withdrawn_at, token.withdrawn_by = timezone.now(), by
        token.save(update_fields=["withdrawn_at", "withdrawn_by"])
    return token


def note_use(token: ApiToken) -> None:
    """Write down that the token is in use, unless that was done within the last minute."""
    now = timezone.now()
    if token.last_used_at and now - token.last_used_at < BETWEEN_USES:
        return
    stale = Q(last_used_at__isnull=True) | Q(last_used_at__lte=now - BETWEEN_USES)
    ApiToken.objects.filter(stale, pk=token.pk).update(last_used_at=now)
