"""The migration that makes the groups of the workflow."""

import importlib

import pytest
from django.apps import apps
from django.contrib.auth.models import Group

from claims.workflow import Role

migration = importlib.import_module("claims.migrations.0003_groups")


def test_the_names_are_those_that_the_rules_go_by():
    assert set(migration.ROLES) == {role.value for role in Role}


@pytest.mark.django_db
def test_groups_are_made_where_they_are_missing_and_left_where_they_are():
    Group.objects.all().delete()
    kept = Group.objects.create(name="editor")

    migration.make_groups(apps, None)

    assert set(Group.objects.values_list("name", flat=True)) == {role.value for role in Role}
    assert Group.objects.get(name="editor").pk == kept.pk
