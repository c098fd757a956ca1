"""The people of the demo newsroom and the one password they start with."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from django.contrib.auth.models import Group, User

from claims.workflow import Role

LENGTH_IN_BYTES = 9


@dataclass(frozen=True, slots=True)
class Person:
    username: str
    role: Role


PEOPLE = (
    Person("admin", Role.ADMINISTRATOR),
    Person("editor1", Role.EDITOR),
    Person("editor2", Role.EDITOR),
    Person("checker1", Role.CHECKER),
    Person("checker2", Role.CHECKER),
)


def kept_password(path: Path) -> str:
    """The password that the last start used; empty before the first."""
    return path.read_text(encoding="utf-8").strip() if path.exists() else ""


def password(given: str, path: Path) -> str:
    """The password given, else the one kept at ``path``, made at the first call. What is used is kept (mode 600)."""
    kept = kept_password(path)
    wanted = given or kept or secrets.token_urlsafe(LENGTH_IN_BYTES)
    if wanted != kept:
        _keep(wanted, path)
    return wanted


def make_people(secret: str, former: str = "") -> dict[str, User]:
    """The people by user name, made where they are missing; who still has the ``former`` password gets the new one."""
    return {person.username: _person(person, secret, former) for person in PEOPLE}


def sign_ins(people: dict[str, User], secret: str) -> str:
    """A small table: who can sign in, as what, and with which password."""
    rows = [("user", "role", "password")]
    for person in PEOPLE:
        is_as_made = people[person.username].check_password(secret)
        rows.append((person.username, person.role.value, secret if is_as_made else "(changed by its owner)"))
    widths = [max(len(row[column]) for row in rows) for column in range(2)]
    return "\n".join(f"  {user:{widths[0]}}  {role:{widths[1]}}  {word}" for user, role, word in rows)


def _person(person: Person, secret: str, former: str) -> User:
    is_admin = person.role is Role.ADMINISTRATOR
    user, is_new = User.objects.get_or_create(
        username=person.username,
        defaults={"is_staff": is_admin, "is_superuser": is_admin, "email": f"{person.username}@newsroom.example"},
    )
    if is_new:
        user.groups.add(Group.objects.get_or_create(name=person.role.value)[0])
    if is_new or (former and former != secret and user.check_password(former)):
        user.set_password(secret)
        user.save(update_fields=["password"])
    return user


def _keep(secret: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(secret + "\n")
    draft.replace(path)
