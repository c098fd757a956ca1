"""What webhooks are told: true to its schema, and to its page."""

import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from claims.report.content import Withdrawal
from claims.report.schema import message_schema
from claims.report.webhook_message import messages, trial_message
from tests.report.samples import REPORT

PAGE = Path(__file__).parents[2] / "docs" / "webhooks.md"
CHECK = jsonschema.Draft202012Validator(message_schema())


def test_messages_are_as_their_schema_says():
    before = REPORT
    gone = before.claims[0]
    edition = before.edition + 1
    after = replace(
        before,
        edition=edition,
        claims=before.claims[1:],
        withdrawn=(Withdrawal(gone.id, edition, before.published_at, "The source was forged."),),
    )
    told = [*messages(None, before, "0" * 64).values(), *messages(before, after, "1" * 64).values()]
    told.append(trial_message(before.newsroom, before.published_at))

    assert {json.loads(one)["type"] for one in told} >= {"claims.withdrawn", "webhook.test"}
    for one in told:
        CHECK.validate(json.loads(one))
    with pytest.raises(jsonschema.ValidationError):
        CHECK.validate({**json.loads(told[0]), "more": 1})


def test_example_of_the_page_is_as_the_schema_says():
    CHECK.validate(json.loads(re.search(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)[1]))
