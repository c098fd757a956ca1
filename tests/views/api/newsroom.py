"""A small newsroom for the tests of the API: one published report, one article in work, and whoever asks."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.test import Client

from claims.models import Claim
from claims.services.api_tokens import make_token
from claims.services.tags import tag_claim
from claims.workflow import Status
from tests.builders import build_document, claim_in, person, reading_of

ROOT = "/api/v1"


def program(by: User, *, scope: str = "read", **more: Any) -> Client:
    """A client that sends a token of that person with every request."""
    secret = make_token("program", by=by, scope=scope, **more)[1]
    return Client(headers={"authorization": f"Bearer {secret}"})


def published(title: str = "Jembatan dibuka", **facts: str) -> Claim:
    """A claim that readers see, of an article of its own."""
    return claim_in(Status.PUBLISHED, claim=build_document(title=title, **facts).claims.first())


def in_work(title: str = "Sekolah baru", *, claims: int = 1) -> Claim:
    """A claim that waits for an editor, with evidence and a tag, of an article with ``claims`` of them."""
    lines = [f"Kota itu membangun {n + 2} sekolah." for n in range(claims)]
    document = build_document(title=title, reading=reading_of("\n\n".join([title, *lines]), lines))
    claim = claim_in(Status.IN_REVIEW, claim=document.claims.first())
    tag_claim(claim.pk, by=person("checker"), name="anggaran")
    return claim
