"""Sessions as Django keeps them in the database; reading one, which every page does, is written as SQL once."""

from __future__ import annotations

from typing import Any

from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.utils import timezone

from claims.queries.kept_searches import KeptSearches, stand_in

_SESSIONS = KeptSearches()


class SessionStore(db.SessionStore):
    """Django's own store, but for how a session is looked up. One query."""

    def _get_session_from_db(self) -> Any:
        # A cookie can hold a null character in quotes. PostgreSQL has none, so that no session is called so.
        key = (self.session_key or "").replace("\0", " ")
        found = _SESSIONS.rows("session", _session, {"key": key}, is_planned_once=True)
        if found and found[0].expire_date > timezone.now():
            return found[0]
        self._session_key = None
        return None


def _session() -> Any:
    return Session.objects.filter(session_key=stand_in("key"))
