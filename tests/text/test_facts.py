"""Reference facts in CSV: read, refused, written back; and the table that ships."""

from itertools import pairwise

import pytest

from claims.text.facts import BadFact, read_facts, read_rows, shipped_facts, write_facts

HEAD = "subject,aliases,role,value,from,to,source,checked_at\n"
ROW = "Ann Archer,A. Archer|Archer,Mayor of Lowmoor,,2010-05-01,,https://example.org/mayors,2020-01-01\n"


def test_row_is_read_with_its_aliases_and_days():
    (row,) = read_facts(HEAD + ROW).rows

    assert row.names == ("Ann Archer", "A. Archer", "Archer")
    assert (row.since.isoformat(), row.until, row.known_until.isoformat()) == ("2010-05-01", None, "2020-01-01")


@pytest.mark.parametrize(
    ("content", "line", "problem"),
    [
        ("subject,role\n", 1, "no_header"),
        (HEAD + ROW.replace("Ann Archer", ""), 2, "empty_subject"),
        (HEAD + ROW.replace("Mayor of Lowmoor", ""), 2, "empty_role"),
        (HEAD + ROW.replace("2010-05-01", "May 2010"), 2, "not_a_date"),
        (HEAD + ROW + ROW.replace("2010-05-01,,", "2010-05-01,2009-05-01,"), 3, "ends_before_it_begins"),
        (HEAD + ROW.replace("https://", "see "), 2, "not_a_url"),
        (HEAD + ROW.replace("https://example.org/mayors", "javascript:alert(1)"), 2, "not_a_url"),
        (HEAD + ROW.replace("https://example.org/mayors", 'https://example.org/"onclick=x'), 2, "not_a_url"),
        (HEAD + ROW.replace("https://example.org/mayors", "https://example.org/\0"), 2, "not_a_url"),
        (HEAD + ROW.replace("Mayor of Lowmoor", "|"), 2, "empty_role"),
        (HEAD + ROW.replace("Mayor of Lowmoor", "M" * 301), 2, "too_long"),
        (HEAD + ROW.replace("Archer,Mayor", "Archer\0,Mayor"), 2, "too_long"),
        (HEAD + ROW.replace("2010-05-01", "9999-12-31"), 2, "not_a_date"),
        (HEAD + ROW.replace("2010-05-01", "2010-02-30"), 2, "not_a_date"),
        (HEAD + ROW.replace("Ann Archer", "Archer, Ann"), 2, "cells"),
        (HEAD.replace("value", "subject") + ROW, 1, "no_header"),
        (HEAD + f'"{"x" * 200_000}"\n', 2, "unreadable"),
        ("", 1, "no_header"),
    ],
)
def test_bad_row_is_refused_with_its_line(content, line, problem):
    with pytest.raises(BadFact) as refused:
        read_facts(content)

    assert (refused.value.line, refused.value.problem) == (line, problem)


def test_wrong_rows_are_told_apart_from_right_ones_and_empty_lines_are_none():
    rows = list(read_rows(HEAD + ROW + "\n" + ROW.replace("2010", "then") + ROW.replace("2010", "2011")))

    assert [line for line, _row in rows] == [2, 4, 5]
    assert [isinstance(row, BadFact) for _line, row in rows] == [False, True, False]


def test_what_a_spreadsheet_adds_is_not_read():
    quoted = ROW.replace("Ann Archer", "'=Ann\u00a0 Archer")
    (row,) = read_facts("\ufeff" + HEAD.upper() + quoted.replace("Mayor of Lowmoor", '"Mayor\r\nof Lowmoor"')).rows

    assert (row.subject, row.role) == ("=Ann Archer", ("Mayor of Lowmoor",))


def test_what_is_written_reads_back_the_same():
    facts = shipped_facts()

    assert read_facts(write_facts(facts.rows)).rows == facts.rows


def test_every_row_that_ships_is_sourced_and_dated():
    assert [row.subject for row in shipped_facts().rows if not row.usable] == []


def test_no_office_of_the_table_that_ships_has_two_long_terms_at_once():
    by_role: dict[str, list] = {}
    for row in shipped_facts().rows:
        by_role.setdefault(row.role[0], []).append(row)
    for rows in by_role.values():
        ordered = sorted(rows, key=lambda row: row.since)
        for earlier, later in pairwise(ordered):
            assert earlier.until is not None
            assert (earlier.until - later.since).days < 120
