"""Who makes a request: read once, with what every page asks for of them."""

from __future__ import annotations

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User

from claims.queries.notifications import unread_count
from claims.queries.people import with_groups


class PeopleWithGroups(ModelBackend):
    """Django's own backend, but the person of a request brings the names of their groups and the number of their unread
    notifications along. One query.
    """

    def get_user(self, user_id: int) -> User | None:
        person = with_groups().annotate(unread=unread_count()).filter(pk=user_id).first()
        return person if person and self.user_can_authenticate(person) else None
