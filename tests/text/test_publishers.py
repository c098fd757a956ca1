"""The publisher is the line above the title that the page says again."""

import pytest

from claims.text.lines import read_lines
from claims.text.publishers import find_publisher
from claims.text.signs import read_signs

REST = "Storm closes the pier\nThe pier in Brackwater closed on Monday, the harbor master said.\n"


def publisher(above: str, below: str = "", named: tuple[str | None, ...] = ()) -> str | None:
    page = read_signs(read_lines(above + REST + below), "en")
    return find_publisher(page[: len(read_lines(above))], page, named)


@pytest.mark.parametrize(
    ("above", "below", "name"),
    [
        ("Sign in\nHarbor Lantern\nBrackwater\n", "© 2021 Harbor Lantern Ltd.\n", "Harbor Lantern"),
        ("The Brackwater Herald\nNews\n", "", "The Brackwater Herald"),
        ("ECHOWIRE\nWorld news\n", "Please abide by EchoWire's guidelines.\n", "ECHOWIRE"),
        ("Lantern News  Local  Sport  Weather\n", "© Lantern 2021\n", "Lantern News"),
        ("Brackwater\n47°\n", "Copyright © 2021 Lantern Group Ltd. All rights reserved.\n", "Lantern Group"),
    ],
)
def test_name_of_the_site_is_the_publisher(above, below, name):
    assert publisher(above, below) == name


def test_place_or_section_above_the_title_is_no_publisher():
    assert publisher("Brackwater\nHARBOR / TIDES\n") is None


def test_byline_and_dateline_count_where_no_line_is_the_name():
    assert publisher("Brackwater\n", "© 2021 Lantern Group\n", (None, "NWA")) == "NWA"
    assert publisher("The Brackwater Herald\n", "", ("NWA",)) == "The Brackwater Herald"


def test_year_in_a_sentence_is_no_copyright():
    assert publisher("", "In 2021 the council closed the pier for a month, and nobody came to see it.\n") is None
