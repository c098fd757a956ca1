"""People in the admin: administrators make them and give them their roles; nobody is deleted."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse

from claims.queries.people import roles_of
from claims.workflow import Role
from tests.conftest import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def manager(db: None) -> User:
    """An administrator of the newsroom who is no superuser."""
    return person("manager", "administrator", is_staff=True)


def page_of(user: User) -> str:
    return reverse("admin:auth_user_change", args=[user.pk])


def form_of(client: Client, user: User, **typed: object) -> dict[str, object]:
    form = client.get(page_of(user)).context["adminform"].form
    shown = {name: form[name].value() for name in form.fields if form[name].value() not in (None, False)}
    moments = {}
    for name in ("last_login", "date_joined"):
        shown.pop(name, None)
        moment = getattr(user, name)
        moments |= {f"{name}_0": moment.date() if moment else "", f"{name}_1": moment.time() if moment else ""}
    return {**shown, **moments, **typed}


def test_an_administrator_makes_a_person_and_gives_them_a_role(manager, client_of):
    client = client_of(manager)
    word = "not to be guessed"
    client.post(
        "/admin/auth/user/add/",
        {"username": "new", "usable_password": "true", "password1": word, "password2": word},
    )
    new = User.objects.get(username="new")

    client.post(page_of(new), form_of(client, new, groups=[Group.objects.get_or_create(name="editor")[0].pk]))

    assert roles_of(User.objects.get(username="new")) == {Role.EDITOR}


def test_an_administrator_can_take_somebody_out_of_the_newsroom_without_losing_their_work(manager, checker, client_of):
    client = client_of(manager)
    typed = form_of(client, checker)
    typed.pop("is_active")

    client.post(page_of(checker), typed)

    checker.refresh_from_db()
    assert not checker.is_active
    assert roles_of(checker) == frozenset()


def test_an_administrator_who_is_no_superuser_cannot_make_one(manager, checker, client_of):
    client = client_of(manager)

    client.post(page_of(manager), form_of(client, manager, is_superuser="on"))
    client.post(page_of(checker), form_of(client, checker, is_superuser="on", is_staff="on"))

    assert not User.objects.filter(is_superuser=True).exists()
    checker.refresh_from_db()
    assert checker.is_staff


def test_an_administrator_who_is_no_superuser_cannot_change_one(manager, administrator, client_of):
    client = client_of(manager)
    password = administrator.password

    assert client.post(page_of(administrator), {"username": "mine"}).status_code == 403
    answer = client.post(f"/admin/auth/user/{administrator.pk}/password/", {"password1": "x", "password2": "x"})
    assert answer.status_code == 403
    administrator.refresh_from_db()
    assert (administrator.username, administrator.password) == ("administrator", password)


def test_nobody_is_deleted(administrator, checker, client_of):
    client = client_of(administrator)
    chosen = {"action": "delete_selected", "_selected_action": [checker.pk], "post": "yes"}

    client.post("/admin/auth/user/", chosen)

    assert client.post(f"/admin/auth/user/{checker.pk}/delete/", {"post": "yes"}).status_code == 403
    assert User.objects.filter(pk=checker.pk).exists()


@pytest.mark.parametrize("role", list(Role))
def test_the_groups_of_the_workflow_keep_their_names_and_cannot_be_deleted(administrator, client_of, role):
    client = client_of(administrator)
    group = Group.objects.get_or_create(name=role.value)[0]

    client.post(f"/admin/auth/group/{group.pk}/change/", {"name": "other"})

    assert client.post(f"/admin/auth/group/{group.pk}/delete/", {"post": "yes"}).status_code == 403
    assert Group.objects.get(pk=group.pk).name == role.value


def test_the_list_of_groups_offers_no_deletion_at_all(administrator, client_of):
    group = Group.objects.create(name="interns")

    page = client_of(administrator).get("/admin/auth/group/").content.decode()

    assert group.name in page
    assert "delete_selected" not in page


def test_the_list_shows_the_role_of_everybody(administrator, checker, editor, client_of):
    page = client_of(administrator).get("/admin/auth/user/").content.decode()

    assert '<td class="field-roles">checker</td>' in page
    assert '<td class="field-roles">editor</td>' in page
