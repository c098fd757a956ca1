"""What a claim should have before it is approved."""

from dataclasses import replace

import pytest

from claims.completeness import EXPLAINABLE, POINTS, Gathered, completeness

WHOLE = Gathered(
    has_quote=True,
    has_link=True,
    sources=2,
    independent_sources=2,
    has_primary=True,
    supports=1,
    refutes=1,
    asked_claimant=True,
    has_justification=True,
    has_label=True,
    second_person=True,
)
#: What takes each point away.
LACKING = {
    "quote_and_link": {"has_link": False},
    "sources": {"independent_sources": 1},
    "primary_source": {"has_primary": False},
    "both_sides": {"refutes": 0},
    "snapshots": {"unkept": 1},
    "claimant_asked": {"asked_claimant": False},
    "justification": {"has_justification": False},
    "label": {"has_label": False},
    "second_person": {"second_person": False},
}


def missing(found: Gathered, **decided: object) -> list[str]:
    return [point.key for point in completeness(found, **decided).missing]


def test_there_are_nine_points_and_a_whole_claim_has_them_all() -> None:
    found = completeness(WHOLE)

    assert list(LACKING) == list(POINTS)
    assert (found.met, len(found.points), found.missing) == (9, 9, ())


@pytest.mark.parametrize("key", POINTS)
def test_each_point_is_missed_by_itself(key) -> None:
    assert missing(replace(WHOLE, **LACKING[key])) == [key]


@pytest.mark.parametrize("key", POINTS)
def test_a_reason_stands_in_only_where_something_could_not_be_had(key) -> None:
    found = replace(WHOLE, **LACKING[key], reasons={key: "Looked for, found none."})

    assert missing(found) == ([] if key in EXPLAINABLE else [key])


def test_no_reason_stands_in_for_the_first_source() -> None:
    nothing = replace(WHOLE, sources=0, independent_sources=0, reasons={"sources": "None was found."})

    assert missing(nothing) == ["sources", "snapshots"]


def test_a_reason_is_told_only_where_it_is_needed() -> None:
    by_key = {p.key: p for p in completeness(replace(WHOLE, reasons={"both_sides": "Looked for."})).points}

    assert by_key["both_sides"].is_met
    assert by_key["both_sides"].reason == ""


def test_a_newsroom_looks_at_what_it_chose() -> None:
    nothing = completeness(Gathered(), points=["label", "quote_and_link"])

    assert [point.key for point in nothing.points] == ["quote_and_link", "label"]
    assert completeness(Gathered(), points=[]).points == ()


def test_only_what_blocks_and_is_missing_blocks() -> None:
    found = completeness(replace(WHOLE, has_primary=False, unkept=2), blocking=["primary_source", "label"])

    assert found.blocking == ("primary_source",)
