"""The cast: people of a newsroom, each in the group that makes them what they are."""

import json
import logging
import signal
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.test import Client
from django.utils import translation
from hypothesis import settings
from pytest_django.plugin import DjangoDbBlocker, blocking_manager_key

# How long an example takes says more about the machine than about the code.
settings.register_profile("factcheck", deadline=None)
settings.load_profile("factcheck")

# Which fixtures of pytest-django open the database; all others that do ask for one of them.
DATABASE_FIXTURES = {"db", "transactional_db", "live_server"}


def pytest_configure() -> None:
    # A run that is told to end stops its database too, as Ctrl-C does.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what uses the database, so that another server need not be tried with what does not."""
    for item in items:
        if item.get_closest_marker("django_db") or DATABASE_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.database)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """End the sessions that a browser keeps open with the live server: a database in use cannot be dropped."""
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def person(username: str, group: str | None, **fields: object) -> User:
    user = User.objects.create_user(username, password="only for tests", **fields)
    if group:
        user.groups.add(Group.objects.get_or_create(name=group)[0])
    return user


class FailsTheTest(logging.Handler):
    """A rule that fails costs an article little; a test that comes upon one is to fail."""

    def emit(self, record: logging.LogRecord) -> None:
        raise AssertionError(record.getMessage())


@pytest.fixture(scope="session", autouse=True)
def no_mishaps() -> Iterator[None]:
    log, handler = logging.getLogger("claims.text.mishaps"), FailsTheTest(logging.ERROR)
    log.addHandler(handler)
    yield
    log.removeHandler(handler)


@pytest.fixture(autouse=True)
def speaking_english() -> Iterator[None]:
    """Every test starts in English, whatever language the one before it ended in."""
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def pages_read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a page becomes in the database is no matter of the process that reads it, and starting one takes a second.

    Tests without a database, which try that process, and those in a browser read as the workbench does.
    """
    if request.node.get_closest_marker("database") and not request.node.get_closest_marker("browser"):
        monkeypatch.setattr("claims.services.incoming.read_apart", read_here)


def read_here(module: str, data: bytes, *, seconds: float) -> dict[str, Any]:
    assert seconds > 0
    told: dict[str, Any] = json.loads(json.dumps(import_module(f"{module}.__main__").answer(data)))
    return told


@pytest.fixture
def checker(db: None) -> User:
    return person("checker", "checker")


@pytest.fixture
def other_checker(db: None) -> User:
    return person("other_checker", "checker")


@pytest.fixture
def editor(db: None) -> User:
    return person("editor", "editor")


@pytest.fixture
def other_editor(db: None) -> User:
    return person("other_editor", "editor")


@pytest.fixture
def administrator(db: None) -> User:
    return person("administrator", "administrator", is_staff=True, is_superuser=True)


@pytest.fixture
def stranger(db: None) -> User:
    """Someone who can sign in and belongs to no group."""
    return person("stranger", None)


@pytest.fixture
def client_of() -> Callable[[User], Client]:
    """`client_of(person)` is a client signed in as that person; two of them do not share a session."""

    def sign_in(user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return sign_in


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Let the tables that PostgreSQL keeps from being emptied be emptied after a test that really committed."""
    if not commits(item):
        return (yield)
    guard_kept_rows(item, "DISABLE")
    forget_jobs(item)
    try:
        return (yield)
    finally:
        if nextitem:  # the last test takes the test database with it
            guard_kept_rows(item, "ENABLE")


def forget_jobs(item: pytest.Item) -> None:
    """Procrastinate's tables are not Django's to empty, and the next test would find the jobs that this one left."""
    with item.config.stash[blocking_manager_key].unblock(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE procrastinate_jobs CASCADE")


def commits(item: pytest.Item) -> bool:
    """Whether the database is emptied after the test, and not merely rolled back."""
    mark = item.get_closest_marker("django_db")
    asked = {"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
    return bool(asked or (mark and mark.kwargs.get("transaction")))


def guard_kept_rows(item: pytest.Item, switch: str) -> None:
    """ENABLE or DISABLE the triggers of the append-only tables."""
    with item.config.stash[blocking_manager_key].unblock(), connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE 'claims\\_%\\_no\\_truncate'")
        for (table,) in cursor.fetchall():
            cursor.execute(f"ALTER TABLE {table} {switch} TRIGGER USER")
