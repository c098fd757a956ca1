"""Whom a note is addressed to: ``@username`` in its words."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db.models import Q
from django.db.models.functions import Lower

from claims.queries.people import reviewers

#: What a user name may hold, after a sign that ends no word: an e-mail address mentions nobody.
_NAME = re.compile(r"(?<![\w@.+-])@([\w@.+-]{1,150})")
_ENDS = ".+-@"


@dataclass(frozen=True, slots=True)
class Mention:
    """``name`` as it stands in the text; ``start`` and ``end`` hold the @ too."""

    name: str
    start: int
    end: int


def mentions_of(body: str, names: Container[str]) -> list[Mention]:
    """The mentions in ``body`` of the people whose user names are ``names``; other names are words."""
    found = []
    for match in _NAME.finditer(body):
        name = next((name for name in _readings(match[1]) if name in names), "")
        if name:
            found.append(Mention(name, match.start(), match.start() + 1 + len(name)))
    return found


def mentioned_in(body: str) -> dict[str, User]:
    """The people with a role who are mentioned in ``body``, by the name that stands there. A query where one stands.

    Capital letters make no difference, unless two people's names differ in nothing else.
    """
    named = {name for match in _NAME.finditer(body) for name in _readings(match[1])}
    if not named:
        return {}
    folded = {name.lower() for name in named}
    people = list(reviewers().annotate(folded=Lower("username")).filter(folded__in=folded))
    exact = {user.username: user for user in people}
    alike = {user.username.lower(): user for user in reversed(people)}
    known = {name: user for name in named if (user := exact.get(name) or alike.get(name.lower()))}
    return {mention.name: known[mention.name] for mention in mentions_of(body, known)}


def people_called(beginning: str, *, limit: int) -> list[User]:
    """People with a role whose user name, or a word of whose name, begins so, by user name. One query."""
    word = rf"\m{re.escape(beginning)}"
    called = Q(username__istartswith=beginning) | Q(first_name__iregex=word) | Q(last_name__iregex=word)
    return list(reviewers().filter(called if beginning else Q())[:limit])


def _readings(word: str) -> Iterator[str]:
    """The word, and what remains of it without the signs at its end: "@sari." may be the end of a sentence."""
    yield word
    while word and word[-1] in _ENDS:
        word = word[:-1]
        if word:
            yield word
