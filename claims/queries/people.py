"""Who may do what: the groups of a person, as the rules see them."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser, Group, User
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, QuerySet

from claims.queries.gathered import PERSON, Figure, Part
from claims.queries.kept import Kept
from claims.workflow import Actor, Role

_NAMES = frozenset(role.value for role in Role)


_GROUPS = Figure(
    "group_names", ArraySubquery(Group.objects.filter(user=OuterRef("pk")).order_by("name").values("name"))
)
_PERSON = Kept(lambda person: User.objects.filter(pk=person), figures=(_GROUPS,))


def person_with_groups(person_id: int) -> User | None:
    """The person with ``group_names``, so that ``roles_of`` need not ask for them. One query."""
    return next(iter(_PERSON.rows(person_id)), None)


def roles_of(user: User | AnonymousUser) -> frozenset[Role]:
    """The roles that a person's groups give; a superuser is an administrator too, an inactive person has none.

    No query for a ``person_with_groups``, as whoever makes a request is, else one.
    """
    if not user.is_active:
        return frozenset()
    names = getattr(user, "group_names", None)
    if names is None:
        names = user.groups.values_list("name", flat=True)
    roles = {Role(name) for name in names if name in _NAMES}
    return frozenset(roles | {Role.ADMINISTRATOR}) if user.is_superuser else frozenset(roles)


def actor_of(user: User) -> Actor:
    """The person as the rules of the work know them."""
    return Actor(user.pk, roles_of(user))


def reviewers() -> QuerySet[User]:
    """Everyone that a claim can be assigned to: active and in a group (or superuser), by user name."""
    in_newsroom = Q(groups__name__in=_NAMES) | Q(is_superuser=True)
    return User.objects.filter(in_newsroom, is_active=True).distinct().order_by("username")


#: The same as a part of whatever is read, by the name of ``reviewers``.
REVIEWERS = Part("reviewers", reviewers(), fields=PERSON)


def administrators() -> list[int]:
    """The ids of those who run the newsroom."""
    running = Q(groups__name=Role.ADMINISTRATOR.value) | Q(is_superuser=True)
    return list(User.objects.filter(running, is_active=True).distinct().order_by("pk").values_list("pk", flat=True))
