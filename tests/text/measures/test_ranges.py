"""Two figures that are the ends of one."""

import pytest

from claims.text.languages import get
from claims.text.measures.amounts import find_amounts
from claims.text.measures.ranges import joined_ranges
from claims.text.spans import Span


def read(code, text):
    language = get(code)
    found = find_amounts(text, Span(0, len(text)), language)
    return [(a.span.of(text), int(a.low), a.exact) for a in joined_ranges(text, found, language.hints)]


@pytest.mark.parametrize(
    ("code", "text", "read_as"),
    [
        ("en", "some 5 to 7 percent of it", ("5 to 7 percent", 5)),
        ("en", "between 5 and 7 million people", ("5 and 7 million", 5_000_000)),
        ("en", "500 to 2,000 people", ("500 to 2,000", 500)),
        ("id", "sekitar 5 hingga 7 persen", ("5 hingga 7 persen", 5)),
        ("id", "antara 500 dan 700 orang", ("500 dan 700", 500)),
        ("id", "3 sampai 4 juta ton", ("3 sampai 4 juta", 3_000_000)),
    ],
)
def test_ends_of_a_range_are_one_figure_that_is_not_exact(code, text, read_as):
    assert read(code, text) == [(*read_as, False)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "rose from 5 to 7 percent"),
        ("en", "won by 7 to 5"),
        ("en", "5 and 7 people"),
        ("id", "naik dari 5 hingga 7 persen"),
        ("id", "5 orang hingga 7 orang"),
    ],
)
def test_two_figures_stay_two_where_the_words_do_not_span_from_one_to_the_other(code, text):
    assert len(read(code, text)) == 2
