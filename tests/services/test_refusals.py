"""Whatever the services and the rules refuse, the page has words for it."""

import re
from pathlib import Path

import claims
from claims.wording import NOT_TEXT, REFUSALS
from tests.test_workflow import CONDITIONS

ROOT = Path(claims.__file__).parent


def test_every_refusal_of_the_services_has_its_words():
    raised = {
        key for path in (ROOT / "services").glob("*.py") for key in re.findall(r'Refused\("(\w+)"\)', path.read_text())
    }

    assert "quote_mismatch" in raised
    assert raised - set(REFUSALS) == set()


def test_every_refusal_of_the_rules_has_its_words():
    assert {*CONDITIONS, "unknown_transition", "not_your_role", "no_reason"} - set(REFUSALS) == set()


def test_every_text_that_cannot_be_brought_in_is_explained():
    sources = [ROOT / "text" / "normalize.py", ROOT / "services" / "documents.py"]
    raised = {key for path in sources for key in re.findall(r'(?:NotText|__init__)\("(\w+)"', path.read_text())}

    assert {"empty", "too_long", "only_clutter"} <= raised
    assert raised - set(NOT_TEXT) == set()
