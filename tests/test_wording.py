"""Every key that the code hands on has words, and unknown ones still show."""

import ast
from pathlib import Path

from django.utils.translation import override
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from claims import wording
from claims.text.check_worthiness import BASE, FEATURE_NAMES
from claims.text.hints.hint import DOES_NOT_FIT, MESSAGES, OUTCOMES, Operand, hint
from claims.text.setting_aside import REASONS
from claims.workflow import Action

ROOT = Path(__file__).parents[1] / "claims"


def arguments_of(name: str, folder: str) -> set[str]:
    """The first arguments, where they are words, of all calls of ``name``."""
    found = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            called = getattr(node, "func", None)
            is_call = isinstance(node, ast.Call) and getattr(called, "id", getattr(called, "attr", "")) == name
            if is_call and node.args and isinstance(node.args[0], ast.Constant):
                found.add(node.args[0].value)
    return found


def returned_by_guards() -> set[str]:
    """The keys in the rules of the work: they are the strings of the functions that decide."""
    tree = ast.parse((ROOT / "workflow.py").read_text())
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef) and len(node.args.args) == 2]
    returns = [r.value for f in functions for r in ast.walk(f) if isinstance(r, ast.Return) and r.value]
    strings = [c.value for value in returns for c in ast.walk(value) if isinstance(c, ast.Constant)]
    return {value for value in strings if isinstance(value, str)}


def test_every_refusal_has_words() -> None:
    keys = arguments_of("Refused", "services") | returned_by_guards() | {"unknown_transition", "not_your_role"}

    assert {"no_evidence", "quote_mismatch"} <= keys
    assert sorted(keys - wording.REFUSALS.keys()) == []


def test_every_reason_why_a_text_is_none_has_words() -> None:
    assert sorted(arguments_of("NotText", "text") - wording.NOT_TEXT.keys()) == []


def test_every_reason_why_a_page_was_not_fetched_has_words() -> None:
    keys = arguments_of("NotFetched", "fetching") | {"too_large", "decompression", "not_kept"}

    assert {"refused_address", "http_status", "timeout"} <= keys
    assert sorted(keys ^ wording.FETCH_FAILURES.keys()) == []


def test_failure_names_what_it_is_about() -> None:
    assert wording.fetch_failure("http_status", "403") == "the server said 403"
    assert wording.fetch_failure("http_status", "100%s") == "the server said 100%s"
    assert wording.fetch_failure("timeout", "") == "the server took too long"
    assert wording.send_failure("http_status", "100%s") == "the server said 100%s"
    assert "messages are sent" in wording.send_failure("bad_port", "8443")
    assert wording.send_failure("timeout", "") == "the server took too long"


def test_every_job_of_a_worker_and_every_state_of_it_has_words() -> None:
    tasks = {name for name in app.tasks if not name.startswith(("builtin:", "procrastinate."))}

    assert sorted(tasks ^ wording.JOBS.keys()) == []
    assert sorted(set(ProcrastinateJob.STATUSES) ^ wording.JOB_STATES.keys()) == []


def test_every_feature_of_the_score_has_words() -> None:
    assert sorted({BASE, *FEATURE_NAMES} - wording.FEATURES.keys()) == []


def test_every_reason_for_setting_a_sentence_aside_has_words() -> None:
    assert sorted(set(REASONS) - wording.SET_ASIDE.keys()) == []


def test_every_message_of_a_hint_has_words() -> None:
    assert sorted(wording.HINTS) == sorted(MESSAGES)
    assert sorted(wording.HINT_OUTCOMES) == sorted(outcome.replace(" ", "_") for outcome in OUTCOMES)


def test_figures_of_a_hint_are_written_in_the_readers_way() -> None:
    operands = (
        Operand("part_0", "number", "1420000000000"),
        Operand("part_1", "number", "612000"),
        Operand("said", "years", "1"),
        Operand("right", "years", "2.5"),
        Operand("start", "date", "2014"),
        Operand("end", "date", "2021-12"),
    )

    with override("en"):
        words = [wording.operand_in_words(o) for o in operands]
    with override("id"):
        terjemahan = [wording.operand_in_words(o) for o in operands]

    assert words == ["1.42 trillion", "612,000", "1 year", "2.5 years", "2014", "December 2021"]
    assert terjemahan == ["1,42 triliun", "612.000", "1 tahun", "2,5 tahun", "2014", "Desember 2021"]


def test_message_of_a_hint_tells_who_held_the_office() -> None:
    term = hint(
        "roles",
        "term",
        DOES_NOT_FIT,
        (),
        (
            Operand("subject", "text", "Bea Best"),
            Operand("role", "text", "Mayor of Lowmoor"),
            Operand("role_en", "wording", "Mayor of Lowmoor"),
            Operand("date", "date", "2012"),
            Operand("from", "date", "2015-05-01"),
            Operand("holder_0", "text", "Ann Archer"),
            Operand("from_0", "date", "2010-05-01"),
            Operand("to_0", "date", "2015-05-01"),
        ),
        variant="held",
    )

    with override("en"):
        said = wording.hint_in_words(term)

    assert said == (
        "Bea Best was not Mayor of Lowmoor in 2012 (since 1 May 2015). "
        "Then it was Ann Archer (1 May 2010 to 1 May 2015)."
    )
    with override("id"):
        assert "bukan “Mayor of Lowmoor” pada 2012" in wording.hint_in_words(term)


def test_every_act_in_the_history_has_words() -> None:
    acts = {action.value for action in Action} | arguments_of_record()

    assert {"add_evidence", "note"} <= acts
    assert sorted(acts - wording.ACTS.keys()) == []


def arguments_of_record() -> set[str]:
    """The second arguments of the calls that write an event."""
    found = set()
    for path in (ROOT / "services").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "record":
                found |= {a.value for a in node.args[1:2] if isinstance(a, ast.Constant)}
    return found


def test_an_unknown_key_is_shown_in_words() -> None:
    assert wording.in_words(wording.FEATURES, "quite_new") == "quite new"


def test_keys_may_be_written_with_blanks() -> None:
    assert wording.in_words(wording.FURNITURE, "date line") == wording.FURNITURE["date_line"]


def test_the_change_that_made_a_form_stale_is_told_in_the_readers_language() -> None:
    with override("id"):
        assert wording.conflict(who="sari", act="accept").startswith("Sementara itu: sari menerima klaim.")
