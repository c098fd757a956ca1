"""docs/publishers.md against the rules and the letters."""

import re
from pathlib import Path

from claims.report.letters import NAMES
from claims.request_rules import REQUEST_RULES

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "publishers.md").read_text(encoding="utf-8")
STANDS = {None: "open or closed", True: "open", False: "closed"}


def rows() -> dict[str, list[str]]:
    """The cells of every table of the page, by the first of each row."""
    lines = [line for line in PAGE.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {row[0]: row[1:] for row in cells}


def test_the_table_says_who_may_do_what_while_a_request_stands_how() -> None:
    told = rows()
    for act, rule in REQUEST_RULES.items():
        who, while_it_is, reason = told[act.value]
        assert set(who.split(", ")) == {role.value for role in rule.roles}, act
        assert while_it_is in (STANDS[rule.while_open], "(it begins as open)"), act
        assert reason == ("yes" if rule.needs_reason else "no"), act


def test_every_name_that_a_letter_may_have_is_explained() -> None:
    assert set(re.findall(r"`\{(\w+)\}`", PAGE)) == set(NAMES)
