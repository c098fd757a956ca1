"""Who may do what: the groups of a person, as the rules see them."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Q, QuerySet

from claims.workflow import Actor, Role

_NAMES = frozenset(role.value for role in Role)


def roles_of(user: User | AnonymousUser) -> frozenset[Role]:
    """The roles that a person's groups give; a superuser is an administrator too, an inactive person has none."""
    if not user.is_active:
        return frozenset()
    roles = {Role(name) for name in user.groups.values_list("name", flat=True) if name in _NAMES}
    return frozenset(roles | {Role.ADMINISTRATOR}) if user.is_superuser else frozenset(roles)


def actor_of(user: User) -> Actor:
    """The person as the rules of the work know them. One query."""
    return Actor(user.pk, roles_of(user))


def reviewers() -> QuerySet[User]:
    """Everyone that a claim can be assigned to: active and in a group (or superuser), by user name."""
    in_newsroom = Q(groups__name__in=_NAMES) | Q(is_superuser=True)
    return User.objects.filter(in_newsroom, is_active=True).distinct().order_by("username")
