import json
import tomllib
from dataclasses import is_dataclass, replace
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.report.canonical import LARGEST, canonical
from claims.report.content import FORMAT, FORMATS, Report, extract, extract_from_json, from_json, to_json
from claims.report.shape import Misshapen
from claims.report.software import SOFTWARE
from tests.report.samples import ASKED, CLAIM, REPORT, TYPED, UNPROVEN, with_claims

SIMPLE = {
    str: st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    int: st.integers(-LARGEST, LARGEST),
    bool: st.booleans(),
    type(None): st.none(),
}


def any_of(kind: Any) -> st.SearchStrategy:
    """Any instance of a dataclass of the report, whatever its fields hold."""
    if is_dataclass(kind):
        return st.builds(kind, **{name: any_of(hint) for name, hint in get_type_hints(kind).items()})
    if get_origin(kind) is tuple:
        return st.lists(any_of(get_args(kind)[0]), max_size=2).map(tuple)
    return SIMPLE[kind] if kind in SIMPLE else st.one_of(*map(any_of, get_args(kind)))


@given(any_of(Report))
def test_a_report_comes_back_from_its_canonical_text_as_it_was(report):
    report = replace(report, format=FORMAT)
    assert from_json(json.loads(canonical(to_json(report)))) == report


def test_an_extract_comes_back_too():
    part = extract(REPORT, CLAIM, "cd" * 32)
    assert part.claim == CLAIM
    assert part.edition_sha256 == "cd" * 32
    assert extract_from_json(json.loads(canonical(to_json(part)))) == part


def test_a_report_finds_its_claims_and_what_was_taken_back():
    assert REPORT.claim(7) == CLAIM
    assert REPORT.claim(9) is None
    assert REPORT.withdrawal(9) == REPORT.withdrawn[0]
    assert REPORT.withdrawal(7) is None


def spoiled(path: str, value: Any) -> Any:
    """The JSON of a report with something else at a place written like ``claims.0.label.hue``."""
    whole = to_json(with_claims(CLAIM, replace(CLAIM, label=UNPROVEN)))
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place: Any = whole
    for step in way:
        place = place[step]
    place[last] = value
    return whole


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("edition", "1", "edition"),
        ("edition", True, "edition"),
        ("edition", 1.0, "edition"),
        ("language", None, "language"),
        ("claims", {}, "claims"),
        ("claims.0.label.hue", "red", "claims[0].label.hue"),
        ("claims.1.label", [], "claims[1].label"),
        ("claims.0.quotes.0.is_primary", 1, "claims[0].quotes[0].is_primary"),
        ("claims.0.verdict", "true", "claims[0].verdict"),
        ("format", "factcheck-report/0", "format"),
    ],
)
def test_the_first_field_that_does_not_fit_is_named(path, value, named):
    with pytest.raises(Misshapen) as error:
        from_json(spoiled(path, value))
    assert error.value.path == named


def test_a_field_that_is_left_out_is_named():
    whole = to_json(REPORT)
    del whole["claims"][0]["conclusion"]
    with pytest.raises(Misshapen, match=r"claims\[0\].conclusion: not there"):
        from_json(whole)


@pytest.mark.parametrize("value", [None, [], "report", 3])
def test_what_is_no_object_is_no_report(value):
    with pytest.raises(Misshapen):
        from_json(value)


def of_number_1(report: Report) -> Report:
    return replace(report, format=FORMATS[0])


def test_an_edition_of_number_1_has_nothing_of_what_came_later_and_comes_back_as_it_was():
    old = of_number_1(REPORT)
    plain = to_json(old)

    assert list(plain["claims"][0]["evidence"][0]) == [
        *("stance", "quote", "comment", "title", "url", "publisher", "author", "published_on", "is_primary")
    ]
    assert from_json(plain) == old
    assert canonical(to_json(from_json(plain))) == canonical(plain)


def test_an_edition_of_number_2_does_not_name_the_program_and_comes_back_as_it_was():
    old = replace(REPORT, format=FORMATS[1])
    plain = to_json(old)

    assert "software" not in plain
    assert "snapshot_sha256" in plain["claims"][0]["evidence"][0]
    assert from_json(plain) == old
    assert canonical(to_json(from_json(plain))) == canonical(plain)
    with pytest.raises(Misshapen, match="not a known field"):
        from_json({**plain, "software": "factcheck-workbench 9"})


def test_the_program_names_the_version_that_the_project_has():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert f"{project['name']} {project['version']}" == SOFTWARE


def test_an_extract_of_number_1_keeps_its_hash_too():
    part = extract(of_number_1(REPORT), CLAIM, "cd" * 32)

    assert "snapshot_sha256" not in canonical(to_json(part))
    assert extract_from_json(to_json(part)) == part


def test_an_old_entry_is_carried_over_into_an_edition_of_today():
    carried = replace(from_json(to_json(of_number_1(REPORT))), format=FORMAT)

    assert to_json(carried)["claims"][0]["evidence"][0]["snapshot_sha256"] == ""


def test_an_edition_of_number_1_cannot_have_what_came_later():
    mixed = {**to_json(REPORT), "format": FORMATS[0]}

    with pytest.raises(Misshapen, match="not a known field"):
        from_json(mixed)


@pytest.mark.parametrize("claims", [None, {}, [None], [{"evidence": None}], [{"evidence": [None]}]])
def test_what_is_no_edition_of_number_1_is_told(claims):
    with pytest.raises(Misshapen):
        from_json({**to_json(of_number_1(REPORT)), "claims": claims})


def test_whom_the_newsroom_asked_comes_back_and_is_no_part_of_number_1():
    report = replace(REPORT, claims=(ASKED,))

    assert from_json(to_json(report)) == report
    assert "contacts" not in to_json(of_number_1(report))["claims"][0]


def test_a_type_of_misinformation_comes_back_and_is_no_part_of_number_3():
    report = replace(REPORT, claims=(TYPED,))
    old = replace(REPORT, format=FORMATS[2])
    plain = to_json(old)

    assert from_json(to_json(report)) == report
    assert "misinformation_type" not in plain["claims"][0]
    assert (plain["software"], from_json(plain)) == (REPORT.software, old)
