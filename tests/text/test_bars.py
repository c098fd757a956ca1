"""Menus, breadcrumbs and tickers are told from headlines by their shape."""

import pytest

from claims.text.bars import is_navigation, is_section
from claims.text.lines import read_lines
from claims.text.signs import Signs


def sign(line: str) -> Signs:
    [only] = read_lines(line)
    return Signs(only, "en")


@pytest.mark.parametrize(
    "line",
    [
        "Home  News  Sport  Weather",
        "News | Sport | Opinion",
        "Home » Storm closes the pier for a week",
        "echo.example → Harbor",
        "IDX 6.641 ▼ 2,14%   USD 15.395 ▼ 0,32%   Gold 1.032.000 ▲",
        "ALERT   Crash blocks both lanes of the coast road",
        "Home Business Markets Sports Culture",
    ],
)
def test_line_of_pieces_is_navigation(line):
    assert is_navigation(sign(line))


@pytest.mark.parametrize(
    "line",
    [
        "World Cup: England beat Ghana on penalties after extra time",
        "Politics, sports and weather shape the holiday plans of many",
        "Storm closes the pier for a week / The mayor is not amused at all by it",
        "It rained.  The mayor left.  Nobody came.",
    ],
)
def test_headline_or_sentence_is_no_navigation(line):
    assert not is_navigation(sign(line))


def test_names_of_sections_in_a_row_are_a_section():
    assert is_section(sign("Business | Markets"))
    assert not is_section(sign("Harbor pilots"))
