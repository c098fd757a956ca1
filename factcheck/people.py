"""Who makes a request: read once, with the groups that every page asks for."""

from __future__ import annotations

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User

from claims.queries.people import person_with_groups


class PeopleWithGroups(ModelBackend):
    """Django's own backend, but the person of a request brings the names of their groups along. One query."""

    def get_user(self, user_id: int) -> User | None:
        person = person_with_groups(user_id)
        return person if person and self.user_can_authenticate(person) else None
