"""The description of the API against the API: Schemathesis sends what it allows, and what it does not.

FUZZ=1000 (`make fuzz`) sends so many of each sort to each operation; without it the same few are sent in every run.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.contrib.auth.models import User
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from django.test import override_settings
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from claims.services.api_tokens import make_token
from tests.views.api.newsroom import ROOT, in_work, published

pytestmark = pytest.mark.django_db

FUZZ = int(os.environ.get("FUZZ", "0"))
PLAIN = {"Accept-Encoding": "identity"}
EXAMPLES = settings(
    derandomize=not FUZZ,
    database=None,
    deadline=None,
    phases=[Phase.generate] if not FUZZ else [Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(autouse=True)
def one_connection() -> Iterator[None]:
    """What Django's own client does for tests: the end of a request does not end the connection, and so the test."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def described() -> Any:
    return schemathesis.openapi.from_wsgi(f"{ROOT}/openapi.json", get_wsgi_application(), headers=PLAIN)


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["allowed", "not allowed"])
@override_settings(API_TOKEN_RATE=0, API_VISITOR_RATE=0)
def test_it_does_what_its_description_says(checker: User, mode: GenerationMode) -> None:
    published()
    in_work()
    secret = make_token("fuzz", by=checker, scope="add")[1]
    for found in described().get_all_operations():
        operation = found.ok()

        # An article takes its time.
        @settings(EXAMPLES, max_examples=(FUZZ // 20 if operation.method == "post" else FUZZ) or 3)
        @given(case=operation.as_strategy(generation_mode=mode))
        def send(case: Any) -> None:
            # Nobody can guess where in a list one is, and not every text is an article.
            if mode == GenerationMode.POSITIVE:
                case.query.pop("cursor", None)
            left_out = [positive_data_acceptance] if case.method == "POST" else []
            if case.media_type and case.media_type.startswith("text/"):
                left_out.append(negative_data_rejection)  # whatever is written there is text
            with transaction.atomic():
                headers = {"Authorization": f"Bearer {secret}", **PLAIN}
                case.call_and_validate(headers=headers, excluded_checks=left_out)
                transaction.set_rollback(True)

        send()
