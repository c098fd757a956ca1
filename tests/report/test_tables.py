"""Tables that a spreadsheet opens and does not run."""

import csv
import io

import pytest

from claims.report.tables import csv_of


def test_rows_come_back_as_they_were():
    rows = [["Claimant", "Claims"], ['Bank "Sagara", Tbk.', 3], ["two\nlines", 0]]

    assert list(csv.reader(io.StringIO(csv_of(rows)))) == [[str(cell) for cell in row] for row in rows]


@pytest.mark.parametrize("words", ["=1+1", "+62 811", "-3", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])
def test_words_that_would_be_run_as_a_formula_stand_behind_an_apostrophe(words):
    assert next(csv.reader(io.StringIO(csv_of([[words]]), newline=""))) == [f"'{words}"]


@pytest.mark.parametrize("words", ["Rahmat", "a = b", "100%", "", "'quoted'"])
def test_other_words_stay_as_they_are(words):
    assert next(csv.reader(io.StringIO(csv_of([[words, 1]])))) == [words, "1"]


def test_a_negative_number_is_no_formula():
    assert csv_of([[-3, -0.5]]) == "-3,-0.5\r\n"
