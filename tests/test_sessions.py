"""Reading a session is written once; what comes of it is what Django makes of it."""

import datetime

import pytest
from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.utils import timezone

from factcheck.sessions import SessionStore

pytestmark = pytest.mark.django_db


@pytest.fixture
def key() -> str:
    store = SessionStore()
    store["who"] = "O'Brien"
    store.create()
    return store.session_key


def test_each_session_is_read_by_its_key_in_one_query(key, django_assert_num_queries) -> None:
    other = SessionStore()
    other["who"] = "nobody else"
    other.create()
    SessionStore(key).load()
    with django_assert_num_queries(2):
        assert SessionStore(key).load() == db.SessionStore(key).load() | {"who": "O'Brien"}
    assert SessionStore(other.session_key)["who"] == "nobody else"


@pytest.mark.parametrize("made_up", ["", "short", "x' OR 'x'='x", "a" * 40, "a\0" * 20])
def test_a_key_that_nobody_has_opens_nothing(key, made_up) -> None:
    store = SessionStore(made_up)

    assert store.get("who") is None
    assert store.session_key is None


def test_a_session_that_has_ended_is_none(key) -> None:
    Session.objects.filter(session_key=key).update(expire_date=timezone.now() - datetime.timedelta(seconds=1))
    store = SessionStore(key)

    assert store.get("who") is None
    assert store.session_key is None
