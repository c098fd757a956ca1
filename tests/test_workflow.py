"""The rules of the work, every pair of status and action and every role, against the table that people read."""

from dataclasses import replace
from pathlib import Path

import pytest

from claims.workflow import (
    DECISIVE,
    DISMISSAL_REASONS,
    TRANSITIONS,
    Action,
    Actor,
    ClaimFacts,
    Refused,
    Role,
    Status,
    UnknownTransition,
    Verdict,
    actions_for,
    decide,
    may_arrange,
    needs_reason,
    objections,
)

DOC = Path(__file__).resolve().parent.parent / "docs" / "workflow.md"
ME, OTHER = 1, 2
ROLE_SETS = [frozenset[Role](), *(frozenset({role}) for role in Role)]
#: A way to break each condition, and nothing else, from facts that meet them all.
BROKEN_BY = {
    "assigned_to_another": {"assignee": OTHER},
    "not_the_assignee": {"assignee": None},
    "no_justification": {"has_justification": False},
    "no_label": {"label_verdict": None},
    "no_evidence": {"evidence": 0},
    "own_work": {"submitter": ME},
    "incomplete": {"missing": ("primary_source",)},
    "still_published": {"is_public": True},
    "not_published": {"is_public": False},
}


def tables() -> list[list[list[str]]]:
    """The cells of every table of the page, its two head lines left out."""
    found: list[list[list[str]]] = [[]]
    for line in DOC.read_text(encoding="utf-8").splitlines():
        if line.startswith("|"):
            found[-1].append([cell.strip() for cell in line.strip("|").split("|")])
        elif found[-1]:
            found.append([])
    return [rows[2:] for rows in found if rows]


def listed(cell: str) -> list[str]:
    return [word.strip() for word in cell.split(",") if word.strip()]


MOVES = {(row[0], row[1]): row for row in tables()[0]}
CONDITIONS = {row[0]: row[1] for row in tables()[1]}


def ready(status: Status, action: Action = Action.SUBMIT) -> ClaimFacts:
    """Facts that meet every condition for ME to do that."""
    return ClaimFacts(
        status=status,
        assignee=ME,
        submitter=OTHER,
        has_justification=True,
        label_verdict=Verdict.SUPPORTED,
        evidence=1,
        is_public=action == Action.WITHDRAW,
    )


def everyone() -> Actor:
    return Actor(ME, frozenset(Role))


def test_the_page_and_the_code_have_the_same_rows():
    in_code = {(source.value, row.action.value) for row in TRANSITIONS for source in row.sources}

    assert set(MOVES) == in_code
    assert len(in_code) == sum(len(row.sources) for row in TRANSITIONS), "two rows for one pair"


@pytest.mark.parametrize("roles", ROLE_SETS, ids=lambda roles: "+".join(sorted(roles)) or "nobody")
@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("status", Status)
def test_every_pair_and_role_is_decided_as_the_page_says(status, action, roles):
    row = MOVES.get((status, action))
    actor, facts = Actor(ME, roles), ready(status, action)

    if row is None:
        with pytest.raises(UnknownTransition, match="unknown_transition"):
            decide(facts, action, actor, "because")
        assert action not in actions_for(facts, actor)
    elif not roles & set(listed(row[3])):
        with pytest.raises(Refused, match="not_your_role"):
            decide(facts, action, actor, "because")
        assert action not in actions_for(facts, actor)
    else:
        assert decide(facts, action, actor, "because") == row[2]
        assert action in actions_for(facts, actor)


@pytest.mark.parametrize(("status", "action"), MOVES)
def test_a_reason_is_asked_for_where_the_page_says_so(status, action):
    asked = "no_reason" in objections(ready(Status(status), Action(action)), Action(action), everyone(), "  ")

    assert asked == (MOVES[status, action][4] == "yes")
    assert needs_reason(Action(action)) == asked


@pytest.mark.parametrize(("status", "action"), MOVES)
def test_each_condition_refuses_by_itself_where_the_page_lists_it_and_nowhere_else(status, action):
    refused = [
        key
        for key, change in BROKEN_BY.items()
        if key
        in objections(replace(ready(Status(status), Action(action)), **change), Action(action), everyone(), "because")
    ]

    assert sorted(refused) == sorted(listed(MOVES[status, action][5]))


def test_the_page_explains_every_condition():
    named = {key for row in MOVES.values() for key in listed(row[5])}

    assert set(CONDITIONS) == named == set(BROKEN_BY)


def test_the_page_names_every_status_and_every_reason_to_dismiss():
    page = DOC.read_text(encoding="utf-8")

    assert {row[0] for row in MOVES.values()} | {row[2] for row in MOVES.values()} == {
        status.value for status in Status
    }
    assert all(f"`{reason}`" in page for reason in DISMISSAL_REASONS)


@pytest.mark.parametrize("verdict", Verdict)
def test_only_a_decisive_label_needs_evidence(verdict):
    facts = replace(ready(Status.CHECKING), label_verdict=verdict, evidence=0)

    assert ("no_evidence" in objections(facts, Action.SUBMIT, everyone())) == (verdict in DECISIVE)


def test_a_conclusion_alone_needs_neither_label_nor_evidence_but_a_justification():
    facts = replace(ready(Status.CHECKING), conclusion_only=True, label_verdict=None, evidence=0)

    assert decide(facts, Action.SUBMIT, everyone()) == Status.IN_REVIEW
    assert objections(replace(facts, has_justification=False), Action.SUBMIT, everyone()) == ("no_justification",)


def test_nobody_approves_what_has_no_submitter():
    facts = replace(ready(Status.IN_REVIEW), submitter=None)

    with pytest.raises(Refused, match="own_work"):
        decide(facts, Action.APPROVE, everyone())


def test_a_free_claim_can_be_started_by_anybody():
    assert decide(replace(ready(Status.QUEUED), assignee=None), Action.START, everyone()) == Status.CHECKING


def test_all_objections_are_told_at_once():
    bare = ClaimFacts(status=Status.CHECKING)

    assert objections(bare, Action.SUBMIT, everyone()) == ("not_the_assignee", "no_justification", "no_label")


@pytest.mark.parametrize(("assignee", "may"), [(None, True), (ME, True), (OTHER, False)])
def test_a_checker_arranges_what_is_free_or_their_own_and_an_editor_anything(assignee, may):
    assert may_arrange(Actor(ME, frozenset({Role.CHECKER})), assignee) is may
    assert may_arrange(Actor(ME, frozenset({Role.EDITOR})), assignee)
