"""Who calls: somebody with a token, or a visitor; and how often they may."""

from __future__ import annotations

from typing import Literal, NoReturn

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja.errors import AuthenticationError
from ninja.security import HttpBearer

from claims.models import ApiToken
from claims.queries.api_tokens import token_of
from claims.queries.people import roles_of
from claims.services.allowances import caller_at, spend
from claims.services.api_tokens import note_use
from claims.views.api.problems import Problem
from claims.wording import REFUSALS


class TooMany(Problem):
    """The share of requests is used up; ``wait`` are the seconds until there is one more."""

    def __init__(self, wait: int) -> None:
        super().__init__(429, _("One more is possible in %(n)d s.") % {"n": wait})
        self.wait = wait


class Caller(HttpRequest):
    """A request with the token that it came with, as ``Token`` hands it on."""

    auth: ApiToken


class Token(HttpBearer):
    """``Authorization: Bearer TOKEN``, of a person who has a role, and with the right to add where it ``adds``."""

    openapi_description = "A token that its owner made on the page of tokens."

    def __init__(self, *, adds: bool = False) -> None:
        super().__init__()
        self._adds = adds

    def __call__(self, request: HttpRequest) -> ApiToken:
        found: ApiToken | None = super().__call__(request)
        return found if found else self._unknown(request)

    def authenticate(self, request: HttpRequest, token: str) -> ApiToken | None:
        found = token_of(token.strip())
        if found is None:
            return None
        _count(f"token:{found.pk}", settings.API_TOKEN_RATE)
        note_use(found)
        if not roles_of(found.owner):
            raise Problem(403, REFUSALS["no_role"], key="no_role")
        if self._adds and found.scope != ApiToken.Scope.ADD:
            raise Problem(403, REFUSALS["token_reads_only"], key="token_reads_only")
        return found

    def _unknown(self, request: HttpRequest) -> NoReturn:
        # Guessing costs as much as reading what is public.
        visitor(request)
        raise AuthenticationError


def visitor(request: HttpRequest) -> Literal[True]:
    """Lets everybody through, as often as one address may come. It stands where Django Ninja asks who calls."""
    address = request.META.get("REMOTE_ADDR", "")
    # Behind a socket of the file system there is none, and everybody would be one.
    if address:
        _count(caller_at(address), settings.API_VISITOR_RATE)
    return True


def _count(caller: str, a_minute: int) -> None:
    wait = spend(caller, a_minute=a_minute)
    if wait:
        raise TooMany(wait)
