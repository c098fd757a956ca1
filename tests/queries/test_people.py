"""Who may do what: groups as roles."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group

from claims.queries.people import actor_of, reviewers, roles_of
from claims.workflow import Role

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["checker", "editor"])
def test_a_group_is_a_role(request, name):
    assert roles_of(request.getfixturevalue(name)) == {Role(name)}


def test_a_superuser_is_an_administrator_even_without_a_group(administrator):
    administrator.groups.clear()

    assert roles_of(administrator) == {Role.ADMINISTRATOR}


def test_who_is_in_two_groups_has_two_roles(checker):
    checker.groups.add(Group.objects.get_or_create(name="editor")[0])

    assert actor_of(checker).roles == {Role.CHECKER, Role.EDITOR}
    assert actor_of(checker).id == checker.pk


def test_a_group_that_the_rules_do_not_know_gives_no_role(stranger):
    stranger.groups.add(Group.objects.create(name="interns"))

    assert roles_of(stranger) == frozenset()


def test_nobody_and_those_who_left_have_no_role(administrator):
    administrator.is_active = False

    assert roles_of(AnonymousUser()) == frozenset()
    assert roles_of(administrator) == frozenset()


def test_claims_are_assigned_to_active_members_of_the_newsroom(checker, editor, administrator, stranger, other_checker):
    other_checker.is_active = False
    other_checker.save()
    checker.groups.add(Group.objects.get_or_create(name="editor")[0])

    assert list(reviewers()) == [administrator, checker, editor]
