"""What docs/administration.md promises to whoever installs the workbench."""

from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.test import Client

from claims.management.commands.make_scale import PRESETS
from claims.queries.people import roles_of
from claims.workflow import Role
from tests.builders import Action, build_claim, move

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "administration.md").read_text(encoding="utf-8")


@pytest.mark.django_db
def test_one_superuser_made_by_the_command_is_enough_to_begin(monkeypatch, client):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", "not to be guessed")
    call_command("createsuperuser", username="chief", email="", interactive=False, stdout=StringIO())
    chief = User.objects.get(username="chief")
    claim = build_claim()

    assert client.login(username="chief", password="not to be guessed")
    assert {client.get(url).status_code for url in ("/", "/documents/", "/admin/", "/admin/auth/user/add/")} == {200}
    assert roles_of(chief) == {Role.ADMINISTRATOR}
    assert move(claim, Action.ACCEPT, chief).status == "queued"


@pytest.mark.django_db
def test_who_is_in_no_group_can_sign_in_and_sees_nothing(stranger, client_of):
    build_claim()
    client: Client = client_of(stranger)

    assert {client.get(url).status_code for url in ("/", "/documents/", "/claims/")} == {403}


@pytest.mark.django_db
def test_who_is_no_longer_active_cannot_sign_in(checker, client):
    User.objects.filter(pk=checker.pk).update(is_active=False)

    assert not client.login(username=checker.username, password="only for tests")


def test_groups_presets_and_endpoint_are_named_as_they_are():
    words = [role.value for role in Role] + ["/healthz", "/admin/"]

    assert [word for word in words if word not in PAGE] == []
    line = next(line for line in PAGE.splitlines() if "manage.py make_scale" in line)
    assert set(line.split("make_scale")[1].split()) <= {preset.key for preset in PRESETS}


@pytest.mark.django_db
def test_the_groups_have_no_rights_of_their_own_that_would_open_the_admin():
    for role in Role:
        assert not Group.objects.get_or_create(name=role.value)[0].permissions.exists()
