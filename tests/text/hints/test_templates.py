"""The templates of every language: they compile, the rules read them, and gaps stay within a sentence's words."""

import re
from pathlib import Path

import pytest

from claims.text import hints
from claims.text.hints.contraries.concepts import CONCEPTS
from claims.text.hints.templates import expand, matches, patterns
from claims.text.languages import codes, get

RULES = "".join(path.read_text(encoding="utf-8") for path in Path(hints.__file__).parent.glob("*.py"))
NAMES = [(code, name) for code in codes() for name in get(code).hints.templates]


@pytest.mark.parametrize(("code", "name"), NAMES)
def test_every_template_compiles_and_some_rule_reads_it(code, name):
    assert patterns(get(code).hints, name)
    assert f'"{name}"' in RULES or name.partition("_")[2] in CONCEPTS


@pytest.mark.parametrize("code", codes())
def test_every_concept_has_both_sides(code):
    templates = get(code).hints.templates

    assert len(set(CONCEPTS)) == len(CONCEPTS)
    assert [n for n in CONCEPTS if not {f"flat_{n}", f"against_{n}"} <= set(templates)] == []


def test_every_language_has_the_same_templates():
    names = [set(get(code).hints.templates) for code in codes()]

    assert all(found == names[0] for found in names)


def test_marks_are_handed_on_by_their_names():
    words = get("en").hints

    found = [got for _, got in matches(words, "change", "Visits rose from ‹n3› in ‹t4› to ‹n5›.")]

    assert {"a": 3, "b": 5} in found


def test_gap_jumps_over_no_mark_and_no_sentence():
    pattern = re.compile(expand("from{~}to", get("en").hints))

    assert pattern.search("from one place to another")
    assert not pattern.search("from ‹n1› to another")
    assert not pattern.search("from here. Go to another")


@pytest.mark.parametrize(("code", "name"), NAMES)
def test_line_of_hyphens_behind_a_figure_comes_to_an_end(code, name):
    masked = f"Of 40 seats ‹n0› ‹n1› Download {'-' * 400} or ‹n2›"

    assert len(list(matches(get(code).hints, name, masked))) < len(masked)


def test_template_with_an_unknown_list_is_refused():
    with pytest.raises(KeyError):
        expand("{=nothing}", get("en").hints)


@pytest.mark.parametrize(("code", "name"), NAMES)
def test_templates_that_need_other_marks_are_left_out_and_no_others(code, name):
    words = get(code).hints
    for masked in ("‹n0› of ‹n1›, or ‹p2›", "From ‹t0› to ‹t1›, ‹d2› later", "‹o0› ‹h1› said", "None"):
        searched = [match.span() for pattern in patterns(words, name) for match in pattern.finditer(masked)]

        assert [match.span() for match, _ in matches(words, name, masked)] == searched
